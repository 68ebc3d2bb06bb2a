import {type Box, overlaps} from '../geometry.js';
import {round} from '../scene.js';
import {line, stroke, writeLabel} from './draw.js';
import {type Pen, type ValueLabel, belonging} from './pen.js';

/** A label above a mark that may have to rise over its neighbours. */
export interface Floating {
  readonly label: ValueLabel;
  /** The mark: the label stands centred over it, as near as it can. */
  readonly mark: Box;
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
  const labels: Box[] = [];
  // Lowest first: a high label has more free room above it.
  const order = [...items].sort((a, b) => b.mark.y - a.mark.y || a.mark.x - b.mark.x);
  for (const item of order) {
    const box = spotFor(item, taken, labels, frame);
    if (!box) return false;
    taken.push(box);
    labels.push(box);
    writeLabel(pen, item.label, box, 'middle');
    const stem = stemOf(item, box);
    if (!stem) continue;
    taken.push(stem);
    const mine = {...belonging(item.label.datum), part: 'stem'};
    const x = stem.x + 1;
    line(pen, x, stem.y, x, stem.y + stem.height, {...stroke('muted', 1), ...mine});
  }
  return true;
}

/** The hairline from a label that had to rise down to its mark. */
function stemOf({mark}: Floating, box: Box): Box | undefined {
  const foot = box.y + box.height;
  if (mark.y - foot <= 3 * GAP) return undefined;
  const centre = mark.x + mark.width / 2;
  const x = Math.min(Math.max(centre, box.x + 4), box.x + box.width - 4);
  return {x: x - 1, y: foot + 2, width: 2, height: mark.y - foot - 4};
}

function spotFor(
  item: Floating,
  taken: readonly Box[],
  labels: readonly Box[],
  frame: Box,
): Box | undefined {
  const {mark} = item;
  const {width, height} = item.label.block;
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
      if (taken.some((other) => overlaps(air, other))) continue;
      const stem = stemOf(item, box);
      if (!stem || !labels.some((other) => overlaps(stem, other))) return box;
    }
  }
  return undefined;
}
