import {css, unsafeCSS, type CSSResult} from 'lit';
import {FULL} from '../data/edition.js';

/** Height in px of the line that opens table, sources and notes: a full-size target. */
export const SUMMARY = 44;

/** What stands under a figure: notes, sources, table. */
export const moreStyles: CSSResult = css`
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
    overflow-wrap: anywhere;
  }
  ${unsafeCSS(FULL ? '.copy{box-sizing:border-box;width:100%;white-space:pre-wrap}' : '')}
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
  @media print {
    table {
      width: 100%;
      font-size: 12px;
    }
    th,
    td {
      min-width: 5.4em;
      padding-inline: 0 6px;
      overflow-wrap: anywhere;
    }
  }
`;
