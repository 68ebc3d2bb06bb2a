import {css, type CSSResult} from 'lit';

/** The drawing and the buttons over it. */
export const drawingStyles: CSSResult = css`
  .drawing {
    position: relative;
    flex: 1 0 200px;
    margin-top: 10px;
    /* Focus rings reach over. */
    overflow-x: clip;
    overflow-clip-margin: 6px;
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
    /* While a width changes, and until the layout for it, the whole drawing stays in its room. */
    max-width: 100%;
    height: auto;
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
`;
