import type {Bracket} from '../../model/trade-chart/types.js';
import {type Box, type Point, centreOf, inflate, overlaps} from '../geometry.js';
import {blockOf} from '../labels/text.js';
import {round} from '../scene.js';
import {
  type Pen,
  SIZE,
  type ValueLabel,
  draw,
  line,
  lines,
  mineOf,
  stroke,
  writeLabel,
  writeLines,
} from './pen.js';

/** A label above a mark that may have to rise over its neighbours. */
export interface Floating {
  readonly label: ValueLabel;
  readonly mark: Box;
}

const GAP = 4;

/**
 * Places each label over its mark, clear of marks and other labels; one that cannot stand there
 * rises, on a stem. False when one would leave the frame: the caller then draws something else,
 * since a value is never dropped (R14).
 */
export function floatLabels(
  pen: Pen,
  items: readonly Floating[],
  obstacles: readonly Box[],
  frame: Box,
): boolean {
  const taken: Box[] = [...obstacles, ...items.map(({mark}) => mark)];
  const labels: Box[] = [];
  // Lowest first: a high label has more free room above it.
  const order = [...items].sort((a, b) => b.mark.y - a.mark.y || a.mark.x - b.mark.x);
  return order.every((item) => {
    const box = spotFor(item, taken, labels, frame);
    if (!box) return false;
    taken.push(box);
    labels.push(box);
    writeLabel(pen, item.label, box, 'middle');
    const stem = stemOf(item, box);
    if (!stem) return true;
    taken.push(stem);
    const {x, y, height} = stem;
    const look = {...stroke('muted', 1), ...mineOf(item.label.datum), part: 'stem'};
    line(pen, x + 1, y, x + 1, y + height, look);
    return true;
  });
}

/** The hairline from a label that had to rise down to its mark. */
function stemOf({mark}: Floating, box: Box): Box | undefined {
  const foot = box.y + box.height;
  if (mark.y - foot <= 3 * GAP) return undefined;
  const x = Math.min(Math.max(centreOf(mark)[0], box.x + 4), box.x + box.width - 4);
  return {x: x - 1, y: foot + 2, width: 2, height: mark.y - foot - 4};
}

function spotFor(
  item: Floating,
  taken: readonly Box[],
  labels: readonly Box[],
  frame: Box,
): Box | undefined {
  const {mark, label} = item;
  const {width, height} = label.block;
  const most = frame.x + frame.width - width;
  if (most < frame.x) return undefined;
  for (let y = mark.y - GAP - height; y >= frame.y; y -= 3) {
    for (const share of [0, 0.2, -0.2, 0.38, -0.38]) {
      const wanted = centreOf(mark)[0] + (share - 0.5) * width;
      const x = round(Math.min(Math.max(wanted, frame.x), most));
      const box = {x, y: round(y), width, height};
      if (taken.some((other) => overlaps(inflate(box, 2, 0), other))) continue;
      const stem = stemOf(item, box);
      if (!stem || !labels.some((other) => overlaps(stem, other))) return box;
    }
  }
  return undefined;
}

/**
 * A bracket over the marks that do not agree, over their labels, with the reason in words (R8).
 * False when it would leave the frame.
 */
export function drawBracket(
  pen: Pen,
  {keys, text, detail}: Bracket,
  marks: readonly Box[],
  labels: readonly Box[],
  frame: Box,
): boolean {
  const centres = marks.map((mark) => centreOf(mark)[0]);
  const [left, right] = [Math.min(...centres), Math.max(...centres)];
  const over = [...marks, ...labels.filter((box) => box.x < right && box.x + box.width > left)];
  const limit = Math.min(frame.width, Math.max(150, right - left + 60));
  const head = lines(pen, text, limit, {weight: 600});
  const rest = lines(pen, detail, limit);
  const {width} = blockOf([...head, ...rest], pen.measure);
  const height = (head.length + rest.length) * Math.round(SIZE.small * 1.25);
  const most = frame.x + frame.width - width / 2;
  const x = Math.min(Math.max((left + right) / 2, frame.x + width / 2), most);
  let y = Math.min(...over.map((box) => box.y)) - 9;
  const boxAt = (): Box => ({x: x - width / 2 - 5, y: y - 5 - height, width: width + 10, height});
  while (y - 5 - height >= frame.y && labels.some((other) => overlaps(other, boxAt()))) y -= 4;
  const top = y - 5 - height;
  if (top < frame.y) return false;
  const mine = {mark: keys.join(' '), hooks: {claim: keys.join(' ')}};
  const points: Point[] = [
    [left, y + 6],
    [left, y],
    [right, y],
    [right, y + 6],
  ];
  draw(pen, [points], {...stroke('conflict', 2), ...mine, part: 'bracket'});
  const end = writeLines(pen, x, top, head, {...mine, anchor: 'middle', weight: 600});
  writeLines(pen, x, end, rest, {...mine, anchor: 'middle', fill: 'muted'});
  return true;
}
