import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {resolveLanguage} from '../../languages/language.js';
import {Misplanned, publish, readPlan} from '../publish/index.js';
import {Unreadable} from './reading.js';

export const usage = `corridor-kit publish EMBEDS.json --out FOLDER [--kit FILE]

Writes, for every figure in every language: pictures (SVG, PNG), the table, what to paste into an
article, a page that may be framed, its oEmbed answer and one file for the archive.
  --out FOLDER   where to; nothing that lies there already is removed
  --kit FILE     the module that the pages hold (corridor-kit.full.js of this package)

Exit code: 0 published, 1 something in EMBEDS.json cannot be drawn, 2 it cannot be read.`;

/** Beside the built command line; in dist/ when run from the source. */
const PLACES = [
  './corridor-kit.full.js',
  '../../../dist/corridor-kit.full.js',
  '../../dist/corridor-kit.full.js',
];

function kitOf(named: string | undefined): string {
  const files = named
    ? [named]
    : PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find((each) => existsSync(each));
  if (file === undefined)
    throw new Misplanned(`${files[0] ?? ''} is not there; name it with --kit.`);
  return readFileSync(file, 'utf8');
}

/** One line that is written over on a terminal; a line a figure in a log. */
function report(done: number, total: number, what: string): void {
  const line = `${String(done).padStart(String(total).length)}/${total} ${what}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`);
  else console.error(line);
}

/** Runs `corridor-kit publish`; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {out: {type: 'string'}, kit: {type: 'string'}},
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new TypeError('publish takes one EMBEDS.json.');
  if (values.out === undefined) throw new TypeError('publish needs --out FOLDER.');
  try {
    const plan = await readPlan(file);
    const files = await publish({
      plan,
      out: values.out,
      kit: kitOf(values.kit),
      progress: report,
      warn: (sentence) => console.error(sentence),
    });
    console.log(`${files} files in ${values.out}`);
    return 0;
  } catch (error) {
    if (error instanceof Misplanned) console.error(error.message);
    else if (error instanceof Unreadable)
      console.error(resolveLanguage('en').problem(error.problem));
    else throw error;
    return error instanceof Misplanned ? 1 : 2;
  }
}
