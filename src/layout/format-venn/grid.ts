import type {Box, Shape, Target} from '../scene.js';
import type {VennModel} from '../../model/format-venn/types.js';
import {badge} from './glyphs.js';
import {keyOf} from './key.js';
import type {Drawn} from './linear.js';
import {memberships, orderedPlaces} from './memberships.js';
import {band, guide, target, TEXT, write} from './pen.js';

const PITCH = {least: 9.5, most: 84};
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
  const places = linear ? orderedPlaces(model) : model.places;
  const widest = Math.max(0, ...places.map(({name}) => measure(name.text, {size: TEXT})));
  const label = Math.min(widest + 14, width * 0.5);
  const pitch = Math.min(PITCH.most, (width - label - 8) / formats.length);
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

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  places.forEach(({name, mark}, i) => {
    const top = head + i * row;
    if (i % 2 === 0) shapes.push(band(top, width, row));
    shapes.push(write(name, 2, top + row / 2 + 4.5, {mark}));
    targets.push(target(mark, 0, top, label - 4, row));
  });
  formats.forEach((format, column) => {
    const x = label + (column + 0.5) * pitch;
    const top = 11 + (tiers - 1 - (column % tiers)) * 22;
    shapes.push(
      guide(x, top + 9, bottom),
      ...badge(format.number, x, top, format.mark),
      ...memberships(
        model,
        format,
        places,
        (i) => [x, head + (i + 0.5) * row],
        Math.min(6, pitch * 0.36),
        linear,
      ),
    );
    targets.push(target(format.mark, x - 12, top - 12, 24, 24));
  });
  shapes.push(...key.shapes(bottom));
  return {height: bottom + key.height, shapes, targets};
}
