import {css, unsafeCSS, type CSSResult} from 'lit';
import {heights, WIDE} from './heights.js';
import {tokens} from './tokens.js';

/** Height in px of the line that opens table, sources and notes: a full-size target. */
const SUMMARY = 44;

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
  css`
    :host {
      all: initial;
      display: block;
      color-scheme: inherit;
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
      white-space: normal;
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
    .status:empty {
      position: absolute;
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
    .drawing {
      position: relative;
      flex: 1 0 200px;
      margin-top: 10px;
    }
    .h-auto .drawing {
      flex: none;
    }
    .svg {
      position: absolute;
      inset: 0 auto auto 0;
      display: block;
      direction: ltr;
      overflow: hidden;
      font-family: inherit;
    }
    .h-auto .svg {
      position: static;
    }
    .no {
      fill: none;
    }
    .frame {
      overflow: hidden;
    }
    text {
      stroke: none;
      white-space: pre;
    }
    text.halo {
      stroke-width: 3.5px;
      stroke-linejoin: round;
      paint-order: stroke;
    }
    .letters {
      font-size: 12px;
      font-weight: 400;
      color: var(--_muted);
      margin-inline-start: 2px;
      vertical-align: 0.3em;
      line-height: 1;
    }
    tspan.letters {
      font-style: normal;
    }
    .picking .off {
      opacity: 0.25;
    }
    .marks {
      position: absolute;
      inset: 0;
      margin: 0;
      padding: 0;
      list-style: none;
      direction: ltr;
      pointer-events: none;
    }
    .mark {
      position: absolute;
      padding: 0;
      border: 0;
      border-radius: 3px;
      background: none;
      font: inherit;
      color: inherit;
      cursor: pointer;
      pointer-events: auto;
      appearance: none;
      forced-color-adjust: none;
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
    .panel {
      position: absolute;
      z-index: 2;
      box-sizing: border-box;
      width: max-content;
      max-width: min(340px, 100%);
      padding: 10px 14px 12px;
      border: 1px solid var(--_muted);
      border-radius: 4px;
      background: var(--_ground);
      color: var(--_ink);
      box-shadow: 0 4px 18px rgb(0 0 0 / 0.18);
      font-size: 15px;
      max-height: min(420px, 90vh);
      overflow: auto;
      overscroll-behavior: auto;
    }
    .panel.sheet {
      inset: auto 0 0;
      width: auto;
      max-width: none;
      max-height: 80%;
      border-width: 2px 0 0;
      border-radius: 0;
    }
    .panel p {
      margin: 6px 0 0;
    }
    .panel-head {
      display: flex;
      gap: 8px;
      justify-content: space-between;
      align-items: start;
    }
    .panel-title {
      font-weight: 700;
      padding-top: 4px;
    }
    .panel-title .muted {
      display: block;
      font-weight: 400;
    }
    .close {
      flex: none;
      width: 44px;
      height: 44px;
      margin: -8px -12px 0 0;
      margin-inline: 0 -12px;
      display: grid;
      place-items: center;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    .value strong {
      font-size: 20px;
      line-height: 1.2;
    }
    .value span:last-child {
      display: block;
      color: var(--_muted);
    }
    .label {
      color: var(--_muted);
    }
    .differs,
    .doubt {
      padding-inline-start: 10px;
      border-inline-start: 3px solid var(--_conflict);
    }
    .doubt {
      border-inline-start-style: dotted;
    }
    .panel-source {
      font-size: 14px;
      color: var(--_muted);
    }
    a {
      color: var(--_accent);
      text-underline-offset: 2px;
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
    .more summary {
      box-sizing: border-box;
      min-height: ${SUMMARY}px;
      padding: 10px 0;
      font-size: 15px;
      cursor: pointer;
      color: var(--_ink);
    }
    .more-body {
      padding-bottom: 16px;
    }
    .small {
      margin: 14px 0 4px;
      font-size: 15px;
    }
    .sources {
      list-style: none;
      margin: 0;
      padding: 0;
      font-size: 14px;
    }
    .sources li {
      display: flex;
      gap: 8px;
      margin-top: 6px;
    }
    .address {
      display: none;
    }
    .scroll {
      overflow-x: auto;
      margin-top: 14px;
    }
    table {
      border-collapse: collapse;
      font-size: 14px;
      line-height: 1.35;
    }
    caption {
      text-align: start;
      font-weight: 700;
      font-size: 15px;
      padding-bottom: 6px;
    }
    th,
    td {
      padding: 6px 14px 6px 0;
      padding-block: 6px;
      padding-inline: 0 14px;
      border-bottom: 1px solid var(--_rule);
      text-align: start;
      vertical-align: top;
      font-weight: 400;
      min-width: 5em;
    }
    thead th {
      font-weight: 600;
      border-bottom-color: var(--_muted);
    }
    th.number,
    td.number {
      text-align: end;
      font-variant-numeric: tabular-nums;
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
      .box {
        break-inside: avoid;
      }
    }
  `,
];
