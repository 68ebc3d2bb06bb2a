import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as Canvas from '@napi-rs/canvas';
import {lettersWithout} from '../../layout/advances.js';
import type {Poster} from '../../layout/poster.js';
import type {Shape} from '../../layout/scene.js';
import {colours} from '../../styles/tokens.js';
import {paintPoster, type Canvas2D} from '../../templates/paint-poster.js';
import {filesOf, fromPackages, loadScript, SCRIPTS} from './fonts.js';

/** Pixels for a px of the page. */
const SCALE = 2;
const CANVAS = '@napi-rs/canvas';
const FONT = '@fontsource/noto-sans';
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const STYLES = ['400-normal', '600-normal', '700-normal', '400-italic'];
/** A family a subset, under names that no system font has: the same picture on every machine. */
const family = [...SUBSETS, ...SCRIPTS.flatMap(({subsets}) => subsets)]
  .map((subset) => `"kit ${subset}"`)
  .join(', ');

/** Signs that the font lacks, out of signs that it has: each with its shift up in shares of the size. */
const MADE: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  '≈': [
    ['~', 0.11],
    ['~', -0.11],
  ],
  '≥': [
    ['>', 0.07],
    ['−', -0.26],
  ],
  '≤': [
    ['<', 0.07],
    ['−', -0.26],
  ],
  '→': [
    ['—', 0],
    ['›', 0.04],
  ],
};

/** A context that also writes the signs above. */
function withSigns(context: Canvas2D): Canvas2D {
  const size = (): number => Number(/(\d+(?:\.\d+)?)px/.exec(context.font)?.[1] ?? 16);
  const widthOf = (run: string): number =>
    Math.max(
      ...(MADE[run]?.map(([sign]) => sign) ?? [run]).map((each) => context.measureText(each).width),
    );
  // Text from right to left is ordered as a whole; the font of its script has the signs.
  const runs = (text: string): string[] =>
    context.direction === 'rtl' ? [text] : text.split(/([≈≥≤→])/).filter(Boolean);
  const write =
    (how: 'fillText' | 'strokeText') =>
    (text: string, x: number, y: number): void => {
      let at = x;
      for (const run of runs(text)) {
        const width = widthOf(run);
        for (const [sign, up] of MADE[run] ?? [[run, 0] as const]) {
          const from = sign === '›' ? at + width - context.measureText(sign).width : at;
          context[how](sign, from, y - up * size());
        }
        at += width;
      }
    };
  const own: Readonly<Record<PropertyKey, unknown>> = {
    fillText: write('fillText'),
    strokeText: write('strokeText'),
    measureText: (text: string) => ({
      width: runs(text).reduce((sum, run) => sum + widthOf(run), 0),
    }),
  };
  return new Proxy(context, {
    get(target, key) {
      if (Object.hasOwn(own, key)) return own[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}

/** Every text of a poster, as one. */
function textsOf(poster: Poster): string {
  const texts: string[] = [];
  const walk = (shapes: readonly Shape[]): void => {
    for (const shape of shapes) {
      if (shape.kind === 'text') texts.push(shape.text, shape.letters ?? '');
      else if ('shapes' in shape) walk(shape.shapes);
    }
  };
  poster.pieces.forEach(({shapes}) => walk(shapes));
  return texts.join('');
}

/** A picture, or the one sentence that says why there is none. */
export type Painted = {readonly png: Uint8Array} | {readonly missing: string};
export type Painter = (poster: Poster) => Painted;

/** What paints pictures, if the optional packages are there; they are asked for once. */
export async function loadPainter(): Promise<Painter> {
  const absent = (name: string): Painter => {
    const missing = `Pictures in PNG were left out: the optional package ${name} is not installed (npm install ${CANVAS} ${FONT}).`;
    return () => ({missing});
  };
  const folder = filesOf(FONT);
  if (folder === undefined) return absent(FONT);
  const entry = fromPackages((require) => require.resolve(CANVAS));
  if (entry === undefined) return absent(CANVAS);
  let canvas;
  try {
    canvas = ((await import(pathToFileURL(entry).href)) as {default: typeof Canvas}).default;
  } catch {
    // Without the binary for this machine.
    return absent(CANVAS);
  }
  const {createCanvas, GlobalFonts, Path2D} = canvas;
  for (const subset of SUBSETS) {
    for (const style of STYLES) {
      const file = join(folder, `noto-sans-${subset}-${style}.woff2`);
      if (!existsSync(file)) return absent(FONT);
      GlobalFonts.registerFromPath(file, `kit ${subset}`);
    }
  }
  const loaded = new Map<string, ReturnType<typeof loadScript>>();
  const fontsFor = (script: (typeof SCRIPTS)[number]): ReturnType<typeof loadScript> => {
    const {name} = script;
    if (!loaded.has(name)) {
      const register = (file: string, as: string): unknown =>
        GlobalFonts.registerFromPath(file, as);
      loaded.set(name, loadScript(script, register));
    }
    return loaded.get(name);
  };
  return (poster) => {
    const needed = new Set<string>();
    // Signs that steer direction and joining are not seen.
    const without = lettersWithout(textsOf(poster)).filter((letter) => {
      if (/\p{Cf}/u.test(letter)) return false;
      const script = SCRIPTS.find(({letters}) => letters.test(letter));
      const has = script && fontsFor(script);
      if (script && !has) needed.add(script.name);
      return !has?.(letter);
    });
    if (needed.size > 0) {
      const names = [...needed].join(' ');
      return {
        missing: `Pictures in PNG were left out in "${poster.lang}": their letters need ${names}, which is not installed (npm install ${names}).`,
      };
    }
    if (without.length > 0) {
      return {
        missing: `The PNG of "${poster.title}" (${poster.lang}) was left out: the font has no ${without.slice(0, 8).join(' ')}.`,
      };
    }
    const sheet = createCanvas(Math.ceil(poster.width * SCALE), Math.ceil(poster.height * SCALE));
    // The package's context is the browser's in all that painting takes.
    const context = sheet.getContext('2d') as unknown as Canvas2D;
    paintPoster(withSigns(context), poster, {
      colour: (name) => colours[name][0],
      family,
      path: (d) => new Path2D(d),
      scale: SCALE,
    });
    return {png: sheet.toBuffer('image/png')};
  };
}
