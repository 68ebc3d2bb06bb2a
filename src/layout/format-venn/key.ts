import type {Measure, Shape} from '../scene.js';
import type {VennFormat} from '../../model/format-venn/types.js';
import {badge} from './glyphs.js';
import {fold} from './fold.js';
import {write} from './pen.js';

const TEXT = 12;
const LINE = 19;
const INDENT = 22;
const GAP = 4;
/** Room for a reader's own text spacing (WCAG 1.4.12): up to 0.12 em a letter. */
const SPACED = 1.25;

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
  const font = {size: TEXT};
  let [x, line] = [0, 0];
  const items = formats.map((format) => {
    const lines = fold(format[which].text, font, (width - INDENT) / SPACED, measure);
    const longest = Math.max(0, ...lines.map((text) => measure(text, font)));
    const wide = INDENT + longest * SPACED;
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const item = {format, lines, x, line};
    x += wide + GAP;
    if (lines.length > 1) [x, line] = [0, line + lines.length];
    return item;
  });
  const last = items[items.length - 1];
  const count = last ? last.line + last.lines.length : 0;
  return {
    height: count === 0 ? 0 : count * LINE + 10,
    shapes: (top) =>
      items.flatMap(({format, lines, x: left, line: at}) => [
        ...badge(format.number, left + 9, top + 17 + at * LINE, format.mark),
        ...lines.map((text, i) =>
          write({...format[which], text}, left + INDENT, top + 21.3 + (at + i) * LINE, {
            size: TEXT,
            mark: format.mark,
          }),
        ),
      ]),
  };
}
