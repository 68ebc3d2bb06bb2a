import type {ChartPanel} from '../../model/trade-chart/types.js';
import {type Box, type Point, centreOf, clamp, clipLine, inflate, overlaps} from '../geometry.js';
import {blockOf} from '../labels/text.js';
import {type Pen, draw, lines, mineOf, stroke, writeLines} from './pen.js';

const LINE = 15;
const STEP = 8;

/**
 * Puts the author's words near their marks, each joined to its own by a hairline that crosses no
 * text. What finds no room is left to a sentence under the figure.
 */
export function drawNotes(
  pen: Pen,
  {notes = [], data}: ChartPanel,
  marks: ReadonlyMap<string, Box>,
  frame: Box,
): void {
  const unplaced: string[] = [];
  for (const {key, text} of notes) {
    const mark = marks.get(key);
    const datum = data.find((each) => each.key === key);
    const words = lines(pen, text, Math.min(170, frame.width / 2.2));
    const {width} = blockOf(words, pen.measure);
    const size = {width, height: words.length * LINE};
    const spot = mark && spotFor(pen, mark, marks, frame, size);
    if (!datum || !mark || !spot) {
      unplaced.push(key);
      continue;
    }
    const mine = mineOf(datum);
    writeLines(pen, spot.x, spot.y, words, {...mine, part: 'note'});
    draw(pen, [joinOf(spot, mark)], {...stroke('muted', 1), ...mine, part: 'leader'});
  }
  pen.unplaced = unplaced;
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
      if (blocked.some((other) => overlaps(other, inflate(box, 10, 5)))) continue;
      const [bx, by] = centreOf(box);
      spots.push({box, far: (bx - cx) ** 2 + 2 * (by - cy) ** 2});
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
  const [tx, ty] = centreOf(text);
  const to: Point = [
    clamp(tx, mark.x, mark.x + mark.width),
    clamp(ty, mark.y, mark.y + Math.min(mark.height, 24)),
  ];
  const pad = inflate(text, 3, 2);
  return [[clamp(to[0], pad.x, pad.x + pad.width), clamp(to[1], pad.y, pad.y + pad.height)], to];
}
