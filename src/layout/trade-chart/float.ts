import {type Box, overlaps} from '../geometry.js';
import {round} from '../scene.js';
import {type Pen, type ValueLabel, belonging, writeLabel} from './pen.js';

/** A label above a mark that may have to rise over its neighbours. */
export interface Floating {
  readonly label: ValueLabel;
  /** The mark: the label stands centred over it, as near as it can. */
  readonly mark: Box;
  /** May stand at the right of the mark instead, for lines that reach the edge. */
  readonly aside?: boolean;
}

const GAP = 4;
const STEP = 3;

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
  // Lowest first: a high label has more free room above it.
  const order = [...items].sort((a, b) => b.mark.y - a.mark.y || a.mark.x - b.mark.x);
  for (const item of order) {
    const box = spotFor(item, taken, frame);
    if (!box) return false;
    taken.push(box);
    writeLabel(pen, item.label, box, 'middle');
    const foot = box.y + box.height;
    if (item.mark.y - foot > 3 * GAP) stem(pen, item, box, foot);
  }
  return true;
}

function spotFor({label, mark}: Floating, taken: readonly Box[], frame: Box): Box | undefined {
  const {width, height} = label.block;
  const centre = mark.x + mark.width / 2;
  const least = frame.x;
  const most = frame.x + frame.width - width;
  if (most < least) return undefined;
  const clamp = (x: number): number => Math.min(Math.max(x, least), most);
  const shifts = [0, 0.2, -0.2, 0.38, -0.38].map((share) =>
    clamp(centre - width / 2 + share * width),
  );
  for (let y = mark.y - GAP - height; y >= frame.y; y -= STEP) {
    for (const x of shifts) {
      const box = {x: round(x), y: round(y), width, height};
      const air = {x: box.x - 2, y: box.y, width: width + 4, height};
      if (!taken.some((other) => overlaps(air, other))) return box;
    }
  }
  return undefined;
}

function stem(pen: Pen, {label, mark}: Floating, box: Box, foot: number): void {
  const centre = mark.x + mark.width / 2;
  const x = round(Math.min(Math.max(centre, box.x + 4), box.x + box.width - 4));
  pen.shapes.push({
    kind: 'line',
    x1: x,
    y1: round(foot + 2),
    x2: x,
    y2: round(mark.y - 2),
    stroke: 'muted',
    strokeWidth: 1,
    ...belonging(label.datum),
    part: 'stem',
  });
}
