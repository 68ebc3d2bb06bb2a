// What the built file weighs, whole and by part, and the gates it must pass.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {decode} from '@jridgewell/sourcemap-codec';

/** Bytes after brotli that a file may not pass. Growth below them is explained in its commit. */
export const GATES = {
  'corridor-kit.js': {whole: 125_000, basemap: 25_000},
  // Less than the lightest libraries that draw the four without data, languages, sources and tables: 188.
  'corridor-kit.full.js': {whole: 185_000, basemap: 25_000},
};

/** Which part of the file a source belongs to; the first that matches. */
const PARTS = [
  ['basemap', /src\/geography\/.*\.generated\.\w+$/],
  ['dataset', /src\/data\/middle-corridor\//],
  ['languages', /src\/languages\//],
  ['lit', /node_modules\/(lit|@lit)[/-]/],
  ['d3', /node_modules\/(d3-|internmap)/],
  ['valibot', /node_modules\/valibot/],
  ['other packages', /node_modules\//],
  ['trade-chart', /\/trade-chart[/.]/],
  ['format-venn', /\/format-venn[/.]|\/venn-/],
  ['visit-timeline', /\/visit-timeline[/.]/],
  ['corridor-map', /\/corridor-map[/.]|src\/geography\/|src\/layout\/(labels|geometry|hatch)/],
  ['frame', /src\//],
];
const WIDGETS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
const CODE = ['frame', ...WIDGETS, 'lit', 'd3', 'valibot', 'other packages', 'glue'];

/**
 * What each part may take of the whole, so that they fit together: a part over its share is named in
 * the table, and fails the build only when the whole is over its gate.
 */
const SHARES = {
  dataset: 20_000,
  languages: 15_000,
  basemap: 15_000,
  frame: 17_000,
  'corridor-map': 15_000,
  'trade-chart': 11_000,
  'format-venn': 7_500,
  'visit-timeline': 9_500,
};

const weigh = (text) => {
  const bytes = Buffer.from(text);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params}).length,
  };
};

const partOf = (source) => PARTS.find(([, pattern]) => pattern.test(source))?.[0] ?? 'glue';

/**
 * Cuts the minified text by its source map, so that every byte of it belongs to one part.
 *
 * @returns {Map<string, string>} text by part
 */
function cut(code, map) {
  const rows = decode(map.mappings);
  const texts = new Map();
  const put = (part, text) => texts.set(part, (texts.get(part) ?? '') + text);
  code.split(/(?<=\n)/).forEach((line, row) => {
    let from = 0;
    let part = 'glue';
    for (const [column, source] of rows[row] ?? []) {
      put(part, line.slice(from, column));
      from = column;
      part = source === undefined ? 'glue' : partOf(map.sources[source] ?? '');
    }
    put(part, line.slice(from));
  });
  return texts;
}

/**
 * Weighs a built file.
 *
 * @param {string} file path of the module; its source map lies beside it
 * @returns {Record<string, {raw: number, gzip: number, brotli: number}>} bytes by part, `whole` first.
 *   Parts are compressed one by one: their sum is above the whole.
 */
export function measure(file) {
  const code = readFileSync(file, 'utf8');
  const texts = cut(code, JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const all = CODE.map((part) => texts.get(part) ?? '').join('');
  const parts = [['whole', code], ['code', all], ...texts];
  return Object.fromEntries(parts.map(([part, text]) => [part, weigh(text)]));
}

/** A table of the sizes of a file, in bytes. */
export function sizesTable(file, sizes) {
  const row = (cells) =>
    cells
      .map((cell, index) =>
        String(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 22 : 12),
      )
      .join('');
  const order = ['whole', 'code', 'dataset', 'languages', 'basemap', ...CODE];
  const lines = order
    .filter((part) => part in sizes)
    .map((part) => {
      const {raw, gzip, brotli} = sizes[part];
      const over = file === 'corridor-kit.js' ? brotli - (SHARES[part] ?? Infinity) : 0;
      const cells = row([CODE.includes(part) ? `  ${part}` : part, raw, gzip, brotli]);
      return over > 0 ? `${cells}   ${over} over its share of ${SHARES[part]}` : cells;
    });
  return [row([file, 'raw', 'gzip', 'brotli']), ...lines].join('\n');
}

/** Sentences about gates that are passed; none when all is well. */
export const overGates = (file, sizes) =>
  Object.entries(GATES[file])
    .filter(([part, gate]) => (sizes[part]?.brotli ?? 0) > gate)
    .map(
      ([part, gate]) =>
        `${file}, ${part}: ${sizes[part].brotli} bytes of brotli, the gate is ${gate}.`,
    );
