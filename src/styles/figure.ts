import {css, unsafeCSS, type CSSResult} from 'lit';
import {heights, WIDE} from './heights.js';
import {drawingStyles} from './drawing.js';
import {moreStyles, SUMMARY} from './more.js';
import {panelStyles} from './panel.js';
import {tokens} from './tokens.js';

const reserved = (column: 0 | 1): CSSResult =>
  unsafeCSS(
    Object.entries(heights)
      .map(
        ([name, px]) =>
          `.h-${name} .figure{min-height:${px[column]}px}.h-${name} .box{min-height:${px[column] - SUMMARY}px}.h-${name}.waiting{min-height:${px[column]}px}`,
      )
      .join(''),
  );

/**
 * The sheet that all four share.
 *
 * The host takes nothing from the page but its width: `all: initial` stops what is inherited, and the
 * inner root, which no page rule reaches, sets font, size and direction. Letter and word spacing are
 * left alone there, so that a reader's own text spacing still works.
 */
export const figureStyles: CSSResult[] = [
  tokens,
  drawingStyles,
  panelStyles,
  moreStyles,
  css`
    :host {
      all: initial;
      display: block;
      color-scheme: inherit;
      visibility: inherit;
    }
    :host([hidden]) {
      display: none;
    }
    .root {
      display: flow-root;
      position: relative;
      color: var(--_ink);
      background: var(--_ground);
      font: 400 16px/1.4
        var(
          --ck-font,
          system-ui,
          -apple-system,
          'Segoe UI',
          Roboto,
          'Noto Sans',
          'Liberation Sans',
          sans-serif
        );
      text-align: start;
      text-transform: none;
      text-indent: 0;
      text-shadow: none;
      white-space: normal;
      word-break: normal;
      hyphens: manual;
      writing-mode: horizontal-tb;
      overflow-wrap: break-word;
    }
    .sized {
      container-type: inline-size;
    }
    .root.light {
      color-scheme: light;
    }
    .root.dark:not(.inherit) {
      color-scheme: dark;
    }
    .probe {
      position: absolute;
      visibility: hidden;
      white-space: nowrap;
      pointer-events: none;
    }
    /* Over the lower corner, so that nothing moves when it speaks. */
    .status {
      position: absolute;
      inset: auto 0 0 auto;
      background: var(--_ground);
      font-size: 14px;
    }
    .figure {
      margin: 0;
      display: flex;
      flex-direction: column;
    }
    .box {
      display: flex;
      flex-direction: column;
      flex: none;
    }
    /* The drawing decides which entries of the key stay: until then none is seen to move. */
    .early .legend {
      visibility: hidden;
    }
    .early .drawing {
      flex-basis: 0;
    }
    ${reserved(0)}
    @container (min-width: ${WIDE}px) {
      ${reserved(1)}
    }
    .heading {
      font-family: var(--ck-font-heading, inherit);
      font-weight: 700;
      font-size: 20px;
      line-height: 1.25;
      text-wrap: balance;
    }
    @container (min-width: ${WIDE}px) {
      .heading {
        font-size: 24px;
      }
    }
    .subheading {
      color: var(--_muted);
      font-size: 15px;
      margin-top: 4px;
    }
    .muted {
      color: var(--_muted);
    }
    .sample {
      display: inline-block;
      margin-top: 6px;
      padding: 2px 8px;
      border: 1px dashed var(--_conflict);
      color: var(--_conflict);
      font-size: 14px;
      font-weight: 600;
    }
    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 18px;
      list-style: none;
      margin: 10px 0 0;
      padding: 0;
      font-size: 14px;
    }
    .legend li {
      display: flex;
      align-items: center;
      gap: 7px;
      overflow-wrap: anywhere;
    }
    .glyph {
      flex: none;
      overflow: visible;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 10px 0 0;
    }
    .button {
      min-height: 44px;
      min-width: 44px;
      padding: 6px 14px;
      border: 1px solid var(--_muted);
      border-radius: 4px;
      background: var(--_ground);
      color: var(--_ink);
      font: inherit;
      font-size: 15px;
      cursor: pointer;
    }
    .button[aria-pressed='true'] {
      border-color: var(--_ink);
      box-shadow: inset 0 -3px var(--_accent);
      font-weight: 600;
    }
    :focus-visible {
      outline: 3px solid var(--_ink);
      outline-offset: 1px;
      box-shadow: 0 0 0 6px var(--_ground);
    }
    .mark:focus-visible,
    .mark[aria-expanded='true'] {
      outline: 3px solid var(--_ink);
      outline-offset: 0;
      box-shadow:
        inset 0 0 0 2px var(--_ground),
        0 0 0 5px var(--_ground);
    }
    .source-line,
    .problem,
    .note {
      margin: 8px 0 0;
      font-size: 14px;
      color: var(--_muted);
    }
    .problem {
      color: var(--_conflict);
    }
    @media (prefers-reduced-motion: no-preference) {
      .picking .off,
      .picking .on {
        transition: opacity 0.15s;
      }
    }
    @media (forced-colors: active) {
      .svg {
        forced-color-adjust: none;
      }
      .button[aria-pressed='true'] {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
      :focus-visible,
      .mark:focus-visible {
        outline-color: Highlight;
      }
    }
    @media print {
      .tools,
      .panel,
      .marks,
      .button {
        display: none;
      }
      .more summary {
        display: none;
      }
      .address {
        display: inline;
      }
      .scroll {
        overflow: visible;
      }
      .figure {
        break-inside: auto;
      }
      .root .figure,
      .root .box {
        min-height: 0;
      }
      .root .drawing {
        flex: none;
      }
      .root .svg {
        position: static;
      }
      .box {
        break-inside: avoid;
      }
    }
  `,
];
