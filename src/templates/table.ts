import {html, nothing, type TemplateResult} from 'lit';
import type {Cell, Column, Table} from '../model/figure.js';
import {lettersTemplate, saidTemplate} from './said.js';

/** Rows rendered at first: a table of thousands would block the page when it is opened. */
export const ROWS_AT_ONCE = 500;

function cellTemplate(cell: Cell, column: Column | undefined, header: boolean): TemplateResult {
  const content = html`${saidTemplate(cell)}${lettersTemplate(cell.letters)}`;
  if (header) return html`<th scope="row">${content}</th>`;
  return html`<td class=${column?.numeric ? 'number' : nothing}>${content}</td>`;
}

/** A real table: caption, scopes, every row; it scrolls in a named box of its own where it is wide. */
export function tableTemplate(
  table: Table,
  limit: number,
  more: {readonly label: string; readonly show: () => void},
): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${table.caption}>
      <table part="table">
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map(
              (column) =>
                html`<th scope="col" class=${column.numeric ? 'number' : nothing}>
                  ${column.label}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${table.rows.slice(0, limit).map(
            ({cells}) =>
              html`<tr>
                ${cells.map((cell, index) => cellTemplate(cell, table.columns[index], index === 0))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      table.rows.length > limit
        ? html`<button class="button" type="button" @click=${more.show}>${more.label}</button>`
        : nothing
    }`;
}
