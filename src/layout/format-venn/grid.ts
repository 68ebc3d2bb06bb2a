import {round, type Box, type Shape, type Target} from '../scene.js';
import type {VennModel, VennPlace} from '../../model/format-venn/types.js';
import {badge, dot, paintOf, PLANNED} from './glyphs.js';
import {keyOf} from './key.js';
import {marksOf, orderedPlaces, runsOf, type Drawn} from './linear.js';

const TEXT = 13;
const PITCH = {least: 9.5, most: 44};
const ROW = {least: 15, usual: 26, most: 36};

/**
 * A row a place, a column a format with its number at the head: for narrow pages, and the matrix.
 *
 * @param linear Places in the order of fewest runs, with bars; else as given, each cell on its own.
 * @returns Undefined where columns or rows would touch.
 */
export function drawGrid(model: VennModel, box: Box, linear: boolean): Drawn | undefined {
  const {measure, width} = box;
  const {formats} = model;
  const places: readonly VennPlace[] = linear ? orderedPlaces(model) : model.places;
  const widest = Math.max(0, ...places.map(({name}) => measure(name.text, {size: TEXT})));
  const label = Math.min(widest + 14, width * 0.5);
  const pitch = Math.min(PITCH.most, (width - label - 2) / formats.length);
  if (pitch < PITCH.least) return undefined;
  // Badges wider than the columns take turns on several lines.
  const tiers = Math.ceil(20 / pitch);
  const head = tiers * 22 + 4;
  const key = keyOf(formats, 'short', width, measure);
  const room =
    box.height === undefined
      ? ROW.usual
      : (box.height - head - key.height) / Math.max(1, places.length);
  if (room < ROW.least) return undefined;
  const row = Math.min(ROW.most, room);
  const bottom = head + row * places.length;
  const x = (i: number): number => round(label + (i + 0.5) * pitch);
  const y = (i: number): number => round(head + (i + 0.5) * row);
  const r = round(Math.min(6, pitch * 0.36));

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  places.forEach((place, i) => {
    if (i % 2 === 0) {
      shapes.push({
        kind: 'rect',
        x: 0,
        y: round(y(i) - row / 2),
        width: round(width),
        height: round(row),
        fill: 'wash',
        fillOpacity: 0.6,
        decorative: true,
      });
    }
    shapes.push({
      kind: 'text',
      x: 2,
      y: round(y(i) + 4.5),
      text: place.name.text,
      size: TEXT,
      ...(place.name.lang === undefined ? {} : {lang: place.name.lang}),
      mark: place.mark,
    });
    targets.push({
      mark: place.mark,
      x: 0,
      y: round(y(i) - row / 2),
      width: round(label - 4),
      height: round(row),
    });
  });
  formats.forEach((format, column) => {
    const paint = paintOf(format.number);
    const tier = tiers - 1 - (column % tiers);
    const top = 11 + tier * 22;
    shapes.push({
      kind: 'line',
      x1: x(column),
      y1: top + 9,
      x2: x(column),
      y2: round(bottom),
      stroke: 'rule',
      strokeWidth: 1,
      decorative: true,
    });
    shapes.push(...badge(format.number, x(column), top, format.mark));
    targets.push({mark: format.mark, x: round(x(column) - 12), y: top - 12, width: 24, height: 24});
    const cells = places.map((place) => model.cell(format.id, place.id));
    const runs = linear ? runsOf(cells.map(({standing}) => standing === 'member')) : [];
    for (const [from, to] of runs) {
      const wide = Math.min(8, pitch * 0.5);
      shapes.push({
        kind: 'rect',
        x: round(x(column) - wide / 2),
        y: y(from),
        width: round(wide),
        height: round(y(to) - y(from)),
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
          x: x(column),
          y: y(i),
          r,
          paint,
          ...cell,
          mark: marksOf(format, place),
          hooks: {place: place.id, format: format.id, kind: cell.standing},
        }),
      );
    });
  });
  shapes.push(...key.shapes(bottom));
  return {height: bottom + key.height, shapes, targets};
}
