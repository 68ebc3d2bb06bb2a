import {csvFormatRows} from 'd3-dsv';
import {explain} from './package.js';
import {readSheet} from './sheet.js';
import type {Files} from './write.js';

/** Longest explanation in a cell. */
const LONGEST = 110;

function short({is, words}: ReturnType<typeof explain>): string {
  const [first = ''] = is.split(/(?<=[.:;]) /, 1);
  const lean = first.replace(/[.:;]$/, '');
  const said = lean.length > LONGEST ? `${lean.slice(0, LONGEST - 1)}…` : lean;
  return words.length > 0 ? `${said}: ${words.join(', ')}` : said;
}

/** The same tables, each with a second row that says what its columns hold. */
export function withComments(files: Files): Files {
  return new Map(
    [...files].map(([file, text]) => {
      if (!file.endsWith('.csv') || file === 'dataset.csv') return [file, text];
      const {headings} = readSheet(file, text);
      const comments = headings.map((name) => short(explain(file, name)));
      const [first = '', ...rest] = text.split('\n');
      return [
        file,
        [first, csvFormatRows([[`# ${comments[0] ?? ''}`, ...comments.slice(1)]]), ...rest].join(
          '\n',
        ),
      ];
    }),
  );
}
