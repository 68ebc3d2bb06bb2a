import type {ChartPanel} from '../../model/trade-chart/types.js';
import {type Box, type Point, centreOf, clipLine, inflate, overlaps} from '../geometry.js';
import {blockOf, wrap} from '../labels/text.js';
import {draw, stroke, writeLines} from './draw.js';
import {type Pen, SIZE, belonging} from './pen.js';

const LINE = 15;
const STEP = 8;

/**
 * Puts the author's words near their marks, each joined to its own by a hairline that crosses no
 * text. False when one finds no room.
 */
export function drawNotes(
  pen: Pen,
  panel: ChartPanel,
  marks: ReadonlyMap<string, Box>,
  frame: Box,
): boolean {
  return panel.notes.every(({key, text}) => {
    const mark = marks.get(key);
    const datum = panel.data.find((each) => each.key === key);
    if (!mark || !datum) return true;
    const words = wrap({text, size: SIZE.small}, Math.min(150, frame.width / 2.2), pen.measure);
    const {width} = blockOf(words, pen.measure);
    const spot = spotFor(pen, mark, marks, frame, {width, height: words.length * LINE});
    if (!spot) return false;
    const mine = belonging(datum);
    writeLines(pen, spot.x, spot.y, words, {...mine, part: 'note'});
    draw(pen, [joinOf(spot, mark)], {...stroke('muted', 1), ...mine, part: 'leader'});
    return true;
  });
}

/** The free place nearest to the mark whose hairline crosses no text and no other mark. */
function spotFor(
  pen: Pen,
  mark: Box,
  marks: ReadonlyMap<string, Box>,
  frame: Box,
  {width, height}: {width: number; height: number},
): Box | undefined {
  const others = [...marks.values()].filter((box) => box !== mark);
  const blocked = [...pen.texts, ...marks.values()];
  const crossed = [...pen.texts, ...others];
  const [cx, cy] = [mark.x + mark.width / 2, mark.y + Math.min(20, mark.height / 2)];
  const spots: {box: Box; far: number}[] = [];
  for (let y = frame.y; y + height <= frame.y + frame.height - 12; y += STEP) {
    for (let x = frame.x + 4; x + width <= frame.x + frame.width; x += STEP) {
      const box = {x, y, width, height};
      if (blocked.some((other) => overlaps(other, inflate(box, 4, 3)))) continue;
      const [bx, by] = centreOf(box);
      spots.push({box, far: Math.hypot(bx - cx, 1.5 * (by - cy))});
    }
  }
  spots.sort((a, b) => a.far - b.far);
  return spots.find(({box}) => {
    const line = joinOf(box, mark);
    return !crossed.some((other) => clipLine(line, other).length > 0);
  })?.box;
}

/** Nearest points of two boxes; into the upper part of a mark, where its value is. */
function joinOf(text: Box, mark: Box): [Point, Point] {
  const near = (from: number, size: number, at: number): number =>
    Math.min(Math.max(at, from), from + size);
  const [tx, ty] = centreOf(text);
  const to: Point = [near(mark.x, mark.width, tx), near(mark.y, Math.min(mark.height, 24), ty)];
  const pad = inflate(text, 3, 2);
  return [[near(pad.x, pad.width, to[0]), near(pad.y, pad.height, to[1])], to];
}
