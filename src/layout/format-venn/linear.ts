import {round, type Box, type Shape, type Target} from '../scene.js';
import type {VennFormat, VennModel, VennPlace} from '../../model/format-venn/types.js';
import {fold} from './fold.js';
import {dot, paintOf, PLANNED} from './glyphs.js';
import {fewestRuns} from './order.js';

/** A drawing without its frame: what one of the views gives back. */
export interface Drawn {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
}

/** Sizes in px. */
const ROOMY = {text: 13, line: 16, row: 18};
const DENSE = {text: 12, line: 14, row: 15};
const ROW = {usual: 30, most: 54};
const PITCH = {least: 20, most: 64};
/** sin and cos of 45°: headings lean no further. */
const LEAN = Math.SQRT1_2;

/** Places in the order in which formats fall into fewest runs. */
export function orderedPlaces(model: VennModel): readonly VennPlace[] {
  const columns = model.places.map(({id}) =>
    model.formats.flatMap(({members}, row) => (members.includes(id) ? [row] : [])),
  );
  return fewestRuns(columns, model.formats.length).flatMap((i) => model.places[i] ?? []);
}

/** Keys of the marks that light up with a membership: its format and its place. */
export function marksOf(format: VennFormat, place: VennPlace): string {
  return `${format.mark} ${place.mark}`;
}

/** First and last index of each run of members, where it joins at least two. */
export function runsOf(flags: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    const last = runs[runs.length - 1];
    if (last?.[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  });
  return runs.filter(([from, to]) => to > from);
}

/**
 * The linear diagram: a row a format, a column a place, a dot a membership, bars joining neighbours.
 *
 * @param dense Sets names and rows as small as they may be.
 * @returns Undefined where headings or rows would run into each other; then the grid that runs
 *   downwards is for it.
 */
export function drawLinear(model: VennModel, box: Box, dense = false): Drawn | undefined {
  const {text: TEXT, line: LINE, row: LEAST} = dense ? DENSE : ROOMY;
  const {measure, width} = box;
  const places = orderedPlaces(model);
  const {formats} = model;
  const font = {size: TEXT, weight: 600} as const;
  const widest = Math.max(0, ...formats.map(({short}) => measure(short.text, font)));
  const beside = width >= 480;
  const label = beside ? Math.min(widest + 14, Math.max(120, width * 0.34)) : 0;
  const lines = formats.map(({short}) =>
    fold(short.text, font, beside ? label - 14 : width - 4, measure),
  );
  const counts = beside
    ? Math.max(...formats.map(({count}) => measure(count, {size: TEXT}))) + 14
    : 0;
  const heads = places.map(({name}) => measure(name.text, {size: TEXT}));
  const n = places.length;
  const room = width - label - counts;

  const level = Math.max(0, ...heads) + 10 <= room / n;
  // Leaning headings reach to the right of their columns; those of the last ones need room there.
  let pitch = Math.min(PITCH.most, room / n);
  for (let again = 0; again < 3 && !level; again++) {
    const over = Math.max(
      ...heads.map((wide, i) => wide * LEAN + 6 - (n - i - 0.5) * pitch - counts),
      0,
    );
    pitch = Math.min(PITCH.most, (room - over) / n);
  }
  if (level) pitch = Math.min(room / n, Math.max(PITCH.most, Math.max(0, ...heads) + 24));
  if (pitch < PITCH.least) return undefined;

  const head = level ? 24 : Math.max(0, ...heads) * LEAN + 18;
  const needs = lines.map((list) =>
    beside ? Math.max(LEAST, list.length * LINE + 3) : list.length * LINE + 20,
  );
  const spare =
    box.height === undefined
      ? (ROW.usual - LEAST) * needs.length
      : box.height - head - 4 - needs.reduce((a, b) => a + b, 0);
  if (spare < 0) return undefined;
  const rows = needs.map((need) => need + Math.min(spare / needs.length, ROW.most - LEAST));
  const x = (i: number): number => round(label + (i + 0.5) * pitch);
  const r = Math.min(6, pitch * 0.28);

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const bottom = head + rows.reduce((a, b) => a + b, 0);
  places.forEach(({name, mark}, i) => {
    shapes.push({
      kind: 'line',
      x1: x(i),
      y1: round(head - 4),
      x2: x(i),
      y2: round(bottom),
      stroke: 'rule',
      strokeWidth: 1,
      decorative: true,
    });
    shapes.push({
      kind: 'text',
      x: level ? x(i) : round(x(i) + 4),
      y: round(head - 10),
      text: name.text,
      size: TEXT,
      anchor: level ? 'middle' : 'start',
      ...(level ? {} : {rotate: -45}),
      ...(name.lang === undefined ? {} : {lang: name.lang}),
      mark,
    });
    const wide = level ? pitch : Math.max(pitch, 24);
    targets.push({
      mark,
      x: round(x(i) - wide / 2),
      y: round(Math.max(0, head - 30)),
      width: round(wide),
      height: 26,
    });
  });

  let top = head;
  formats.forEach((format, row) => {
    const height = rows[row] ?? LEAST;
    const own = lines[row] ?? [];
    const paint = paintOf(format.number);
    const middle = beside
      ? top + height / 2
      : top + own.length * LINE + (height - own.length * LINE) / 2;
    if (row % 2 === 0) {
      shapes.push({
        kind: 'rect',
        x: 0,
        y: round(top),
        width: round(width),
        height: round(height),
        fill: 'wash',
        fillOpacity: 0.6,
        decorative: true,
      });
    }
    own.forEach((text, i) => {
      shapes.push({
        kind: 'text',
        x: beside ? round(label - 12) : 2,
        y: round(beside ? middle + 4.5 + (i - (own.length - 1) / 2) * LINE : top + 14 + i * LINE),
        text,
        size: TEXT,
        weight: 600,
        anchor: beside ? 'end' : 'start',
        ...(format.short.lang === undefined ? {} : {lang: format.short.lang}),
        mark: format.mark,
      });
    });
    const cells = places.map((place) => model.cell(format.id, place.id));
    for (const [from, to] of runsOf(cells.map(({standing}) => standing === 'member'))) {
      shapes.push({
        kind: 'rect',
        x: round(x(from)),
        y: round(middle - 4),
        width: round(x(to) - x(from)),
        height: 8,
        mark: format.mark,
        hooks: {
          format: format.id,
          place: places
            .slice(from, to + 1)
            .map(({id}) => id)
            .join(' '),
        },
        ...(format.planned
          ? {stroke: paint, strokeWidth: 1.5, dash: PLANNED}
          : {fill: paint, fillOpacity: 0.35}),
      });
    }
    places.forEach((place, i) => {
      const cell = cells[i];
      if (!cell) return;
      shapes.push(
        ...dot({
          x: x(i),
          y: middle,
          r: round(r),
          paint,
          ...cell,
          mark: marksOf(format, place),
          hooks: {place: place.id, format: format.id, kind: cell.standing},
        }),
      );
    });
    if (counts > 0) {
      shapes.push({
        kind: 'text',
        x: round(width - 4),
        y: round(middle + 4.5),
        text: format.count,
        size: TEXT,
        anchor: 'end',
        fill: 'muted',
        mark: format.mark,
      });
    }
    targets.push({
      mark: format.mark,
      x: 0,
      y: round(top + (beside ? 1 : 0)),
      width: round(beside ? label - 4 : width),
      height: round(beside ? height - 2 : Math.max(24, own.length * LINE + 6)),
    });
    top += height;
  });
  return {height: bottom + 4, shapes, targets};
}
