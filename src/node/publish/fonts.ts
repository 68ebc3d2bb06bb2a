import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {inflateSync} from 'node:zlib';

/** Fonts of a script that the first package does not have; each is optional and asked for when met. */
export interface ScriptFonts {
  readonly name: string;
  readonly letters: RegExp;
  /** The first has the script, others its signs. */
  readonly subsets: readonly string[];
}

const WEIGHTS = ['400-normal', '600-normal', '700-normal'];

export const SCRIPTS: readonly ScriptFonts[] = [
  {
    name: '@fontsource/noto-sans-arabic',
    letters: /\p{Script_Extensions=Arabic}/u,
    subsets: ['arabic', 'math'],
  },
  {
    name: '@fontsource/noto-sans-georgian',
    letters: /\p{Script=Georgian}/u,
    subsets: ['georgian'],
  },
  {
    name: '@fontsource/noto-sans-armenian',
    letters: /\p{Script=Armenian}/u,
    subsets: ['armenian'],
  },
  {
    name: '@fontsource/noto-sans-sc',
    letters: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff00-\uffef]/u,
    subsets: ['chinese-simplified'],
  },
];

const requires = [
  // The project in which the command runs, then where the kit lies.
  createRequire(join(process.cwd(), 'package.json')),
  createRequire(import.meta.url),
];

/** The first that is found from the working directory or from here, or nothing. */
export function fromPackages<T>(get: (require: NodeJS.Require) => T): T | undefined {
  for (const require of requires) {
    try {
      return get(require);
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** Folder of the files of a font package, if it is installed. */
export const filesOf = (name: string): string | undefined =>
  fromPackages((require) => join(dirname(require.resolve(`${name}/package.json`)), 'files'));

/** Table `cmap` of a WOFF file (https://www.w3.org/TR/WOFF/, section 4). */
function cmapOf(woff: Buffer): Buffer | undefined {
  const tables = woff.readUInt16BE(12);
  for (let at = 44; at < 44 + tables * 20; at += 20) {
    if (woff.toString('latin1', at, at + 4) !== 'cmap') continue;
    const [from, packed, whole] = [4, 8, 12].map((skip) => woff.readUInt32BE(at + skip));
    if (from === undefined || packed === undefined || whole === undefined) return undefined;
    const data = woff.subarray(from, from + packed);
    return packed < whole ? inflateSync(data) : data;
  }
  return undefined;
}

/** Ranges of code points, both ends in, that a font has; of cmap's formats 4 and 12 (OpenType). */
function rangesOf(cmap: Buffer): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) {
      const doubled = cmap.readUInt16BE(at + 6);
      for (let skip = 0; skip < doubled; skip += 2) {
        const to = cmap.readUInt16BE(at + 14 + skip);
        if (to !== 0xffff) ranges.push([cmap.readUInt16BE(at + 16 + doubled + skip), to]);
      }
    } else if (format === 12) {
      for (let group = 0; group < cmap.readUInt32BE(at + 12); group++) {
        const from = at + 16 + group * 12;
        ranges.push([cmap.readUInt32BE(from), cmap.readUInt32BE(from + 4)]);
      }
    }
  }
  return ranges;
}

/** A package's fonts, registered, with what they have; undefined where it is not installed. */
export function loadScript(
  {name, subsets}: ScriptFonts,
  register: (file: string, family: string) => void,
): ((letter: string) => boolean) | undefined {
  const folder = filesOf(name);
  if (folder === undefined) return undefined;
  const stem = name.slice(name.indexOf('/') + 1);
  const ranges: (readonly [number, number])[] = [];
  for (const subset of subsets) {
    const files = WEIGHTS.map((weight) => join(folder, `${stem}-${subset}-${weight}.woff2`));
    const plain = join(folder, `${stem}-${subset}-400-normal.woff`);
    if (![...files, plain].every((file) => existsSync(file))) return undefined;
    for (const file of files) register(file, `kit ${subset}`);
    const cmap = cmapOf(readFileSync(plain));
    if (cmap) ranges.push(...rangesOf(cmap));
  }
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => from <= code && code <= to);
  };
}
