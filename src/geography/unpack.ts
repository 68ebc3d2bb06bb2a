import type {Position} from 'geojson';

/**
 * A basemap as strings; written by `src/node/basemap.mjs`. Numbers are base 44 in an 88-letter
 * alphabet, least digit first, the upper half of the alphabet meaning "more follows".
 */
export interface BasemapPack {
  /** West, south, east, north in degrees: inside it the pack is fine, outside it coarse. */
  readonly focus: readonly [number, number, number, number];
  /** Degrees a step of the grid. */
  readonly step: number;
  /** Steps of every arc, each from the end of the one before; " " ends an arc, "~" closes it. */
  readonly arcs: string;
  /** ISO 3166-1 alpha-3 codes, three letters a country, in the order of `shapes`. */
  readonly countries: string;
  /** Polygons of each country: how many, then for each its rings, then for each its arcs. */
  readonly shapes: string;
  /** Polygons of all lakes, written the same way. */
  readonly lakes: string;
  /** Disputed lines: name, who it divides, arcs (`~n` is arc n backwards). */
  readonly contested: readonly (readonly [string, 'control' | 'claim', readonly number[]])[];
  /** Codes of countries too small to have kept a shape, and their places as one arc. */
  readonly anchors: string;
  readonly spots: string;
  /** Codes that are drawn and never named. */
  readonly unlabelled: readonly string[];
}

/** Where a country is. `polygons` are GeoJSON MultiPolygon coordinates, wound as d3-geo wants. */
export interface Country {
  readonly id: string;
  readonly polygons: readonly (readonly Position[][])[];
}

/** A disputed line. `control`: it divides who administers; `claim`: it is claimed only. */
export interface ContestedLine {
  readonly id: string;
  readonly kind: 'control' | 'claim';
  readonly points: readonly Position[];
}

/** A basemap ready to project: degrees throughout. */
export interface Basemap {
  readonly focus: readonly [number, number, number, number];
  readonly countries: readonly Country[];
  readonly lakes: readonly (readonly Position[][])[];
  /** Lines between land and sea. */
  readonly coasts: readonly (readonly Position[])[];
  /** Lines between two countries, the contested ones left out. */
  readonly borders: readonly (readonly Position[])[];
  readonly contested: readonly ContestedLine[];
  /** Places of countries too small to have a shape. */
  readonly anchors: ReadonlyMap<string, Position>;
  readonly unlabelled: readonly string[];
}

const HALF = 44;
/** Character code → digit: the printable characters but " ' \ ` and ~. */
const DIGITS = [...Array(94).keys()]
  .filter((i) => !'"\'\\`~'.includes(String.fromCharCode(33 + i)))
  .reduce((digits, i, digit) => digits.fill(digit, 33 + i, 34 + i), new Uint8Array(128));

/** All numbers of a text, at once: they are read while a reader waits. */
function digitsOf(text: string): number[] {
  const numbers: number[] = [];
  let [number, unit] = [0, 1];
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS[text.charCodeAt(i) & 127] ?? 0;
    number += (digit % HALF) * unit;
    unit *= HALF;
    if (digit >= HALF) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  return numbers;
}

function readArcs(text: string, step: number): Position[][] {
  let [x, y] = [0, 0];
  const signed = (number: number) => (number % 2 ? -(number + 1) / 2 : number / 2);
  return [...text.matchAll(/([^ ~]+)([ ~])/g)].map(([, steps = '', end]) => {
    const arc: Position[] = [];
    const numbers = digitsOf(steps);
    for (let i = 0; i < numbers.length; i += 2) {
      x += signed(numbers[i] ?? 0);
      y += signed(numbers[i + 1] ?? 0);
      arc.push([x * step, y * step]);
    }
    const first = arc[0];
    if (end === '~' && first) arc.push(first);
    return arc;
  });
}

/** Reads a pack. A pack that is cut short gives fewer shapes, never an error. */
export function unpack(pack: BasemapPack): Basemap {
  const arcs = readArcs(pack.arcs, pack.step);
  const along = (index: number) => {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    return index < 0 ? arc.toReversed() : arc;
  };
  const joined = (indexes: readonly number[]) =>
    indexes.flatMap((index, i) => along(index).slice(i === 0 ? 0 : 1));

  /** Which countries each arc bounds; −1 is a lake. */
  const owners = arcs.map((): number[] => []);
  let next = 0;
  const polygonReader = (text: string) => {
    const numbers = digitsOf(text);
    let at = 0;
    const take = () => numbers[at++] ?? 0;
    const list = <T>(read: () => T) => Array.from({length: take()}, read);
    return (owner: number) =>
      list(() =>
        list(() =>
          joined(
            list(() => {
              const coded = take();
              const arc = next - (coded >> 1);
              if (coded < 2) next += 1;
              owners[arc]?.push(owner);
              return coded % 2 ? ~arc : arc;
            }),
          ),
        ),
      );
  };
  const shapes = polygonReader(pack.shapes);
  const codes = (text: string): string[] => text.match(/.../g) ?? [];
  const countries = codes(pack.countries).map((id, owner) => ({id, polygons: shapes(owner)}));
  const lakes = polygonReader(pack.lakes)(-1);
  const [spots] = readArcs(pack.spots, pack.step);
  const disputed = new Set(
    pack.contested.flatMap(([, , line]) => line.map((index) => (index < 0 ? ~index : index))),
  );
  const bounding = (test: (owner: number[], arc: number) => boolean) =>
    arcs.filter((_, arc) => test(owners[arc] ?? [], arc));
  return {
    focus: pack.focus,
    countries,
    lakes,
    coasts: bounding((owner) => owner.length === 1 && owner[0] !== -1),
    borders: bounding(([a, b], arc) => b !== undefined && a !== b && !disputed.has(arc)),
    contested: pack.contested.map(([id, kind, line]) => ({id, kind, points: joined(line)})),
    anchors: new Map(codes(pack.anchors).map((id, i) => [id, spots?.[i] ?? [0, 0]])),
    unlabelled: pack.unlabelled,
  };
}

/** A basemap that a dataset brings: a pack as JSON. Null for anything else. */
export function readPack(value: unknown): Basemap | null {
  try {
    const map = unpack(value as BasemapPack);
    return map.countries.length > 0 ? map : null;
  } catch {
    return null;
  }
}
