import {createHash} from 'node:crypto';
import type {Language} from '../../languages/language.js';
import {whereIn} from '../../languages/where.js';
import type {Figure, Said, SourceLine, Table} from '../../model/figure.js';
import {escaped} from '../../templates/poster-svg.js';

export {escaped};

/** Languages that are written from right to left. */
const RTL = /^(ar|fa|he|ps|ug|ur)\b/;

/** A text of the dataset, with its language where that is another one. */
export const saidHtml = ({text, lang}: Said): string =>
  lang
    ? `<bdi lang="${escaped(lang)}" dir="${RTL.test(lang) ? 'rtl' : 'ltr'}">${escaped(text)}</bdi>`
    : escaped(text);

/** A table of a figure with every row, its source letters and scopes. */
export function tableHtml({caption, columns, rows}: Table): string {
  const cells = (row: Table['rows'][number]): string =>
    row.cells
      .map((cell, index) => {
        const cited = cell.letters ?? [];
        // Some tables have a column of letters.
        const said = cited.length > 0 && cell.text !== cited.join(', ');
        const letters = said ? ` <small>[${escaped(cited.join(' '))}]</small>` : '';
        const tag = index === 0 ? 'th scope="row"' : 'td';
        return `<${tag}>${saidHtml(cell)}${letters}</${tag.slice(0, 2)}>`;
      })
      .join('');
  return [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${columns.map(({label}) => `<th scope="col">${escaped(label)}</th>`).join('')}</tr></thead>`,
    `<tbody>`,
    ...rows.map((row) => `<tr>${cells(row)}</tr>`),
    `</tbody></table>`,
  ].join('\n');
}

function sourceHtml({letter, parts, at, url, note}: SourceLine, language: Language): string {
  const where = at.length > 0 ? `. ${escaped(whereIn(language, at, ', '))}` : '';
  const link = url ? `. <a href="${escaped(url)}" rel="noopener nofollow">${escaped(url)}</a>` : '';
  return `<li><b>${escaped(letter)}</b> ${parts.map(saidHtml).join(', ')}${where}${link}${note ? ` ${saidHtml(note)}` : ''}</li>`;
}

/** The lettered sources of a figure. */
export function sourcesHtml({sources}: Figure, language: Language): string {
  if (sources.length === 0) return '';
  return `<h2>${escaped(language.text('frame.sources'))}</h2>\n<ul class="sources">\n${sources
    .map((source) => sourceHtml(source, language))
    .join('\n')}\n</ul>`;
}

/** All that a figure says beside its drawing: notes, tables, sources. */
export function detailsHtml(figure: Figure, notes: readonly string[], language: Language): string {
  return [
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    ...figure.tables.map((table) => `<div class="scroll">${tableHtml(table)}</div>`),
    sourcesHtml(figure, language),
  ].join('\n');
}

/** What a policy calls an inline script or sheet. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Data inside a script tag: JSON in which no tag can begin. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** Set like the figures, for pages that have no other sheet. */
export const SHEET = `html{color-scheme:light;background:#fff;color:#1b1d1f}
body{margin:0;font:16px/1.45 "Noto Sans",system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main{max-width:1100px;margin:0 auto;padding:0}
main.page{padding:0}
.page>:not(svg){margin-inline:16px}
svg,img{display:block;max-width:100%;height:auto}
h1{font-size:24px;line-height:1.25;margin:0 0 8px}
h2{font-size:16px;margin:20px 0 4px}
p{margin:8px 0}
a{color:#0b6a86}
.note,.sources{font-size:14px;color:#4c5054}
.sources{list-style:none;margin:0;padding:0;overflow-wrap:anywhere}
.sources li{margin:6px 0}
.scroll{overflow-x:auto;margin:16px 0 0}
table{border-collapse:collapse;font-size:14px;line-height:1.35}
caption{text-align:start;font-weight:700;padding-bottom:6px}
th,td{padding:6px 14px 6px 0;padding-block:6px;padding-inline:0 14px;border-bottom:1px solid #d9dadb;text-align:start;vertical-align:top;font-weight:400;min-width:5em}
thead th{font-weight:600}
small{color:#4c5054}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f1ea;padding:10px 12px;font-size:13px}
.credit{font-size:14px;color:#4c5054;margin:8px 0}
`;
