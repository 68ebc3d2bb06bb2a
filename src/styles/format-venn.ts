import {css, type CSSResult} from 'lit';

/** What picking does to curves: those that are meant grow strong, and a light inlay tells them apart. */
export const vennStyles: CSSResult = css`
  [part~='curve'],
  [part~='inlay'] {
    transition:
      stroke-width 0.15s,
      fill-opacity 0.15s;
  }
  .picking [part~='curve'].on {
    stroke-width: 4.5px;
    fill-opacity: 0.12;
  }
  .picking [part~='inlay'].on {
    stroke-opacity: 1;
  }
  .picking [part~='curve'].off {
    fill-opacity: 0;
  }
  .ghost {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }
  @media (prefers-reduced-motion: reduce) {
    [part~='curve'],
    [part~='inlay'] {
      transition: none;
    }
  }
`;
