import type {VennFormat} from '../../model/format-venn/types.js';
import type {Measure, Shape} from '../scene.js';
import {badge} from './glyphs.js';
import {fold, write} from './pen.js';

const LINE = 20;
const INDENT = 22;

/** Numbers and the names they stand for, set one after another in lines. */
export interface Key {
  readonly height: number;
  /** Its shapes, with the key's upper edge at `top`. */
  shapes(top: number): Shape[];
}

/**
 * The key of the formats whose names stand nowhere in the drawing.
 *
 * It is part of the drawing, since only the layout knows which names found room there.
 */
export function keyOf(
  formats: readonly VennFormat[],
  which: 'name' | 'short',
  width: number,
  measure: Measure,
): Key {
  const font = {size: 12};
  let [x, row, count] = [0, 0, 0];
  const items = formats.map((format) => {
    const lines = fold(format[which].text, font, width - INDENT - 4, measure);
    const wide = INDENT + Math.max(0, ...lines.map((text) => measure(text, font)));
    if (x + wide > width || lines.length > 1) [x, row] = [0, count];
    const item = {...format, lines, x, row};
    x += lines.length > 1 ? width : wide + 8;
    count = Math.max(count, row + lines.length);
    return item;
  });
  return {
    height: count && count * LINE + 10,
    shapes: (top) =>
      items.flatMap(({lines, x: left, row: at, number, mark, ...said}) => [
        ...badge(number, left + 9, top + 17 + at * LINE, mark),
        ...lines.map((text, i) =>
          write({...said[which], text}, left + INDENT, top + 21.3 + (at + i) * LINE, {
            ...font,
            mark,
          }),
        ),
      ]),
  };
}
