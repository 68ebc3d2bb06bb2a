/** The text that an editor pastes. */

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text) => escape(text).replaceAll('"', '&quot;');

/** Rows of a fallback: a long table is the figure's own work. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 4;

function tableText({caption, rows}) {
  const line = (cells, tag) => {
    const [first = '', ...rest] = cells.slice(0, MOST_COLUMNS).map(escape);
    const others = rest.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
    return `    <tr><th scope="${tag === 'th' ? 'col' : 'row'}">${first}</th>${others}</tr>`;
  };
  const [head = [], ...body] = rows;
  return [
    '  <table>',
    `    <caption>${escape(caption)}</caption>`,
    line(head, 'th'),
    ...body.slice(0, MOST_ROWS).map((cells) => line(cells, 'td')),
    '  </table>',
  ].join('\n');
}

/** The tag alone. No blank line: some editors' programs break it there. */
export function tagText(tag, attributes, tables = []) {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeValue(value)}"`))
    .join('');
  const inside = tables.length > 0 ? `\n${tables.slice(0, 1).map(tableText).join('\n')}\n` : '';
  return `<${tag}${written}>${inside}</${tag}>`;
}

/** Why a tag needs the full file; empty where the smaller one will do. */
export function needsFull(attributes, known, {core, language, data}) {
  const reasons = [];
  for (const {name, kind} of known) {
    const value = attributes[name];
    if (value === undefined) continue;
    const words = value.split(/[\s,]+/);
    if (kind.full || kind.more?.some((word) => words.includes(word))) {
      reasons.push(`${name}="${value}"`);
    } else if (kind.open && name === 'lens' && /\d/.test(value)) reasons.push(`${name}="${value}"`);
  }
  const {lang} = attributes;
  if (lang && !core.includes(lang)) reasons.push(`${language} lang="${lang}"`);
  if (data?.basemap) reasons.push('basemap');
  return reasons;
}

/** Sheet, script and tag. */
export function wholeText(base, isFull, tag) {
  const at = (file) => new URL(file, base).href;
  const script = at(isFull ? 'corridor-kit.full.js' : 'corridor-kit.js');
  return [
    `<link rel="stylesheet" href="${at('corridor-kit.css')}">`,
    `<script type="module" src="${script}"></script>`,
    tag,
  ].join('\n');
}
