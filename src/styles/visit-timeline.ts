import {css, type CSSResult} from 'lit';

/** Places named in a panel, each a button that picks it for the group. */
export const visitTimelineStyles: CSSResult = css`
  .pick {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline 1px var(--_muted);
    text-underline-offset: 3px;
    cursor: pointer;
  }
`;
