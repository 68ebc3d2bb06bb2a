import {indexDataset} from '../../src/data/dataset.js';
import type {Claim, Dataset, Event, Tally} from '../../src/data/schema.js';
import {resolveLanguage} from '../../src/languages/language.js';
import type {Box, Measure, Scene, Shape} from '../../src/layout/scene.js';
import type {World} from '../../src/model/figure.js';

/** Advances of an invented font: the same in every browser, a little wider than most. */
export const measure: Measure = (text, {size, weight = 400}) =>
  [...text].length * size * (weight > 400 ? 0.6 : 0.55);

const cited = [{source: 's', at: ['1']}];

/** An event with the least that the schema asks for. */
export function event(
  id: string,
  edtf: string | null,
  more: Partial<Event> & {part?: NonNullable<Event['date']>['part']} = {},
): Event {
  const {part, ...rest} = more;
  const date = edtf === null ? null : {edtf, ...(part ? {part} : {})};
  const base = {id, names: `Event ${id}`, kind: 'visit', status: 'held', sources: cited} as const;
  return {...base, date, ...rest};
}

export function tally(id: string, value: number, more: Partial<Tally> = {}): Tally {
  const window = {length: 'P2Y', end: null};
  const base = {id, names: `Tally ${id}`, counts: 'visits', says: 'exact', sources: cited} as const;
  return {...base, value, window, from: 'AAA', to: 'BBB', ...more};
}

export function target(id: string, period: string | null, more: Partial<Claim> = {}): Claim {
  const base = {id, measure: 'm', value: 7, figure: 'level', says: 'exact'} as const;
  return {...base, kind: 'target', period, sources: cited, ...more};
}

/** A world of two invented countries, A and B, as of 10 June 2025 unless said otherwise. */
export function worldOf(parts: Partial<Dataset>, lang = 'en'): World {
  const place = (id: string, name: string): Dataset['places'][number] => ({
    id,
    kind: 'country',
    names: name,
  });
  const dataset: Dataset = {
    corridorKit: 1,
    id: 'invented',
    names: 'Invented',
    language: 'en',
    asOf: '2025-06-10',
    sources: [
      {
        id: 's',
        kind: 'article',
        author: 'An author',
        title: 'A title',
        publisher: null,
        published: '2025-01-15',
        url: null,
        language: 'en',
      },
    ],
    places: [place('AAA', 'Aland'), place('BBB', 'Beland'), place('CCC', 'Celand')],
    measures: [{id: 'm', names: 'Cargo', unit: 't', about: {}, additive: true}],
    ...parts,
  };
  return {facts: indexDataset(dataset), language: resolveLanguage(lang)};
}

export const boxOf = (width: number, height?: number): Box => ({width, height, measure});

/** All shapes of a scene, those inside groups and frames too. */
export function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'group' || shape.kind === 'frame' ? flat(shape.shapes) : shape,
  );
}

export interface Extent {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** What a shape covers, its stroke included. */
export function extentOf(shape: Shape): Extent {
  const half = 'stroke' in shape && shape.stroke ? (shape.strokeWidth ?? 1) / 2 : 0;
  switch (shape.kind) {
    case 'rect':
    case 'frame':
      return {
        x0: shape.x - half,
        x1: shape.x + shape.width + half,
        y0: shape.y - half,
        y1: shape.y + shape.height + half,
      };
    case 'circle': {
      const r = shape.r + half;
      return {x0: shape.x - r, x1: shape.x + r, y0: shape.y - r, y1: shape.y + r};
    }
    case 'line':
      return {
        x0: Math.min(shape.x1, shape.x2),
        x1: Math.max(shape.x1, shape.x2),
        y0: Math.min(shape.y1, shape.y2),
        y1: Math.max(shape.y1, shape.y2),
      };
    case 'text': {
      const width =
        measure(shape.text, {size: shape.size, weight: shape.weight ?? 400}) +
        (shape.letters ? measure(shape.letters, {size: 9}) + 2 : 0);
      const share = shape.anchor === 'end' ? 1 : shape.anchor === 'middle' ? 0.5 : 0;
      const x0 = shape.x - share * width;
      return {x0, x1: x0 + width, y0: shape.y - 0.75 * shape.size, y1: shape.y + 0.2 * shape.size};
    }
    case 'path':
      return ofPath(shape.d);
    case 'group':
      return {x0: 0, x1: 0, y0: 0, y1: 0};
  }
}

/** Of a path of M, L, H, V and of the discs that `a` draws. */
function ofPath(d: string): Extent {
  const extent = {x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity};
  const add = (x: number | undefined, y: number | undefined): void => {
    if (x !== undefined) [extent.x0, extent.x1] = [Math.min(extent.x0, x), Math.max(extent.x1, x)];
    if (y !== undefined) [extent.y0, extent.y1] = [Math.min(extent.y0, y), Math.max(extent.y1, y)];
  };
  let start: readonly [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVaZ])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, , , , e = 0] = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'H') add(a, undefined);
    else if (command === 'V') add(undefined, a);
    else if (command === 'a') {
      add(start[0] + Math.max(0, e), start[1] + a);
      add(undefined, start[1] - a);
    } else if (command !== 'Z') {
      start = [a, b];
      add(a, b);
    }
  }
  return extent;
}

/** True if two extents share more than `slack` px both ways. */
export function overlap(a: Extent, b: Extent, slack = 0.5): boolean {
  return a.x0 < b.x1 - slack && b.x0 < a.x1 - slack && a.y0 < b.y1 - slack && b.y0 < a.y1 - slack;
}

/** Shapes that stand for an event or a claim: one a mark and axis. */
export function marksOf(scene: Scene): Shape[] {
  return flat(scene.shapes).filter(
    ({hooks}) => hooks !== undefined && hooks.kind !== 'enlarged' && hooks.kind !== 'window',
  );
}

export const textsOf = (scene: Scene): Extract<Shape, {kind: 'text'}>[] =>
  flat(scene.shapes).filter((shape) => shape.kind === 'text');

/** The text that is drawn for a mark, lines joined. */
export function textOf(scene: Scene, key: string): string {
  return textsOf(scene)
    .filter(({mark}) => mark?.split(' ').includes(key))
    .map(({text}) => text)
    .join(' ');
}
