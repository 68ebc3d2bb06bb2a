import {css, type CSSResult} from 'lit';

/** What picking does to curves: those that are meant grow strong. */
export const vennStyles: CSSResult = css`
  .picking [part~='curve'].on {
    stroke-width: 4.5px;
    fill-opacity: 0.12;
  }
  .picking [part~='curve'].off {
    fill-opacity: 0;
  }
  .ghost {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }
`;
