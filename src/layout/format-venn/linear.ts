import type {Box, Shape, Target} from '../scene.js';
import type {VennModel} from '../../model/format-venn/types.js';
import {fold} from './fold.js';
import {memberships, orderedPlaces} from './memberships.js';
import {band, guide, target, write} from './pen.js';

/** A drawing without its frame: what one of the views gives back. */
export interface Drawn {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
}

/** Sizes in px: of names, of their lines, of a row at least. */
const ROOMY = {size: 13, line: 16, least: 18};
const DENSE = {size: 12, line: 14, least: 15};
const ROW = {usual: 30, most: 54};
const PITCH = {least: 20, most: 64};
/** sin and cos of 45°: headings lean no further. */
const LEAN = Math.SQRT1_2;

/**
 * The linear diagram: a row a format, a column a place, a dot a membership, bars joining neighbours.
 *
 * @param dense Sets names and rows as small as they may be.
 * @returns Undefined where headings or rows would run into each other; then the grid that runs
 *   downwards is for it.
 */
export function drawLinear(model: VennModel, box: Box, dense = false): Drawn | undefined {
  const {size, line, least} = dense ? DENSE : ROOMY;
  const {measure, width} = box;
  const places = orderedPlaces(model);
  const {formats} = model;
  const font = {size, weight: 600} as const;
  const most = (texts: readonly string[], look: {size: number; weight?: 600}): number =>
    Math.max(0, ...texts.map((text) => measure(text, look)));
  const beside = width >= 480;
  const widest = most(
    formats.map(({short}) => short.text),
    font,
  );
  const label = beside ? Math.min(widest + 14, Math.max(120, width * 0.34)) : 0;
  const names = formats.map(({short}) =>
    fold(short.text, font, beside ? label - 14 : width - 4, measure),
  );
  const counts = beside
    ? most(
        formats.map(({count}) => count),
        {size},
      ) + 14
    : 0;
  const heads = places.map(({name}) => measure(name.text, {size}));
  const head = Math.max(0, ...heads);
  const n = places.length;
  const room = width - label - counts;

  const level = head + 10 <= room / n;
  let pitch = Math.min(level ? Math.max(PITCH.most, head + 24) : PITCH.most, room / n);
  // Leaning headings reach to the right of their columns; those of the last ones need room there.
  for (let again = 0; again < 3 && !level; again++) {
    const over = heads.map((wide, i) => wide * LEAN + 10 - (n - i - 0.5) * pitch - counts);
    pitch = Math.min(PITCH.most, (room - Math.max(0, ...over)) / n);
  }
  if (pitch < PITCH.least) return undefined;

  const top = level ? 24 : head * LEAN + 18;
  const needs = names.map(({length}) =>
    beside ? Math.max(least, length * line + 3) : length * line + 20,
  );
  const needed = needs.reduce((a, b) => a + b, 0);
  const spare =
    box.height === undefined ? (ROW.usual - least) * needs.length : box.height - top - 4 - needed;
  if (spare < 0) return undefined;
  const more = Math.min(spare / Math.max(1, needs.length), ROW.most - least);
  const bottom = top + needed + more * needs.length;
  const x = (i: number): number => label + (i + 0.5) * pitch;

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  places.forEach(({name, mark}, i) => {
    shapes.push(
      guide(x(i), top - 4, bottom),
      level
        ? write(name, x(i), top - 10, {size, mark, anchor: 'middle'})
        : write(name, x(i) + 4, top - 10, {size, mark, rotate: -45}),
    );
    const wide = level ? pitch : Math.max(pitch, 24);
    targets.push(target(mark, x(i) - wide / 2, Math.max(0, top - 30), wide, 26));
  });
  let y = top;
  formats.forEach((format, row) => {
    const {mark, short, count} = format;
    const own = names[row] ?? [];
    const block = own.length * line;
    const height = (needs[row] ?? least) + more;
    const middle = beside ? y + height / 2 : y + (height + block) / 2;
    const first = beside ? middle + 4.5 - (block - line) / 2 : y + 14;
    if (row % 2 === 0) shapes.push(band(y, width, height));
    own.forEach((text, i) => {
      const look = {size, weight: 600, mark, anchor: beside ? 'end' : 'start'} as const;
      shapes.push(write({...short, text}, beside ? label - 12 : 2, first + i * line, look));
    });
    shapes.push(
      ...memberships(model, format, places, (i) => [x(i), middle], Math.min(6, pitch * 0.28), true),
    );
    if (beside) {
      const look = {size, mark, anchor: 'end', fill: 'muted'} as const;
      shapes.push(write({text: count}, width - 4, middle + 4.5, look));
    }
    targets.push(
      beside
        ? target(mark, 0, y + 1, label - 4, height - 2)
        : target(mark, 0, y, width, Math.max(24, block + 6)),
    );
    y += height;
  });
  return {height: bottom + 4, shapes, targets};
}
