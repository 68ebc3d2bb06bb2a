import {css, type CSSResult} from 'lit';

/**
 * What picking does to curves: those that are meant grow strong, and where there are several they are
 * told apart by their dash too; long ones, so that none looks like that of a planned format.
 */
export const vennStyles: CSSResult = css`
  .picking [part~='curve'].on {
    stroke-width: 4.5px;
    fill-opacity: 0.12;
  }
  .picking [part~='curve'].on:nth-of-type(4n + 2) {
    stroke-dasharray: 28 5;
  }
  .picking [part~='curve'].on:nth-of-type(4n + 3) {
    stroke-dasharray: 28 4 5 4;
  }
  .picking [part~='curve'].on:nth-of-type(4n + 4) {
    stroke-dasharray: 28 4 5 4 5 4;
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
