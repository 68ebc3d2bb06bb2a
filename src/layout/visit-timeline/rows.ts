import type {Dated} from '../../model/visit-timeline/types.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import type {Axis} from './axis.js';
import {type LabelOptions, bestBlock, labelBlock} from './labels.js';
import {type Extent, LEAST, TALL, coverOf, extentOf, markShapes} from './marks.js';
import {type Block, blockShapes} from './text.js';

/** Between two things in one row, px. */
const GAP = 14;
/** Between a mark and its label, px. */
const NEAR = 8;
const FIRST_LINE = 9;
/** The widest label that stands over its mark, px. */
const OVER = 420;

type Side = 'right' | 'left' | 'over' | 'none';

/** A mark with its label, before it has a row. */
interface Item {
  readonly entry: Dated;
  readonly extent: Extent;
  readonly side: Side;
  readonly label: Block | null;
  readonly labelX: number;
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
}

export interface RowOptions extends LabelOptions {
  /** Px that labels of what is held do not cross: the line of the day. Null: there is none. */
  readonly wall: number | null;
  /** At most so many rows carry labels; the rest are marks alone. */
  readonly most: number;
  /** Extents that are taken in the first row: the counted part of an enlarged time. */
  readonly taken?: readonly (readonly [number, number])[];
}

export interface Rows {
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
  readonly height: number;
  /** Keys of marks whose label found no room. */
  readonly bare: readonly string[];
}

/** Where a label goes: beside its mark, forward in time first; else over it, inside the axis. */
function itemOf(entry: Dated, axis: Axis, options: RowOptions): Item {
  const {wall} = options;
  const extent = extentOf(entry, axis);
  const [x0, x1] = coverOf(entry, axis, extent);
  // A label never runs over the line of the day: past and future would mix.
  const left = wall !== null && x1 <= wall + LEAST / 2;
  const right = wall !== null && x0 >= wall - LEAST / 2;
  const [least, most] = between(axis, wall, left, right);
  const sides = axis.mirrored ? (['left', 'right'] as const) : (['right', 'left'] as const);
  for (const side of sides) {
    const label = bestBlock(
      entry,
      side === 'right' ? most - x1 - NEAR : x0 - NEAR - least,
      options,
    );
    if (!label) continue;
    const labelX = side === 'right' ? x1 + NEAR : x0 - NEAR;
    const reach = side === 'right' ? labelX + label.width : labelX - label.width;
    const height = Math.max(TALL + 6, label.height);
    const ends = {x0: Math.min(x0, reach), x1: Math.max(x1, reach)};
    return {entry, extent, side, label, labelX, ...ends, height};
  }
  // Over the mark it may be as wide as it likes.
  const room = Math.min(most - least, OVER);
  const roomy = room > 120 ? room : axis.x1 - axis.x0;
  const label =
    bestBlock(entry, roomy, {...options, terse: true}) ?? labelBlock(entry, roomy, options);
  const lowest = room > 120 ? least : axis.x0;
  const from = axis.mirrored ? x1 - label.width : x0;
  const labelX = Math.max(lowest, Math.min(from, (room > 120 ? most : axis.x1) - label.width));
  const ends = {x0: Math.min(x0, labelX), x1: Math.max(x1, labelX + label.width)};
  return {entry, extent, side: 'over', label, labelX, ...ends, height: label.height + TALL + 4};
}

/** Between which px a label may lie. */
function between(
  {x0, x1}: Axis,
  wall: number | null,
  left: boolean,
  right: boolean,
): readonly [number, number] {
  if (wall === null || left === right) return [x0, x1];
  return left ? [x0, wall - 4] : [wall + 4, x1];
}

const bareItem = (entry: Dated, axis: Axis): Item => {
  const extent = extentOf(entry, axis);
  const [x0, x1] = coverOf(entry, axis, extent);
  return {entry, extent, side: 'none', label: null, labelX: x0, x0, x1, height: TALL + 6};
};

interface Row {
  readonly items: Item[];
  readonly taken: [number, number][];
}

const free = (row: Row, x0: number, x1: number, gap: number): boolean =>
  row.taken.every(([a, b]) => x1 + gap <= a || x0 - gap >= b);

/** Puts each mark with its label into the first row where it lies clear; time order within a row. */
function packed(
  entries: readonly Dated[],
  axis: Axis,
  options: RowOptions,
): {rows: Row[]; bare: string[]} {
  const rows: Row[] = [];
  const bare: string[] = [];
  const seat = (item: Item, from: number, most: number, gap: number): boolean => {
    for (let at = from; at < most; at++) {
      const row = (rows[at] ??= {
        items: [],
        taken: at === 0 ? [...(options.taken ?? [])].map(([a, b]) => [a, b]) : [],
      });
      if (!free(row, item.x0, item.x1, gap)) continue;
      row.items.push(item);
      row.taken.push([item.x0, item.x1]);
      return true;
    }
    return false;
  };
  const rank = (entry: Dated): number => entry.priority;
  const order = Number.isFinite(options.most)
    ? [...entries].sort((a, b) => rank(b) - rank(a))
    : entries;
  const left: Dated[] = [];
  for (const entry of order) {
    if (!seat(itemOf(entry, axis, options), 0, options.most, GAP)) left.push(entry);
  }
  for (const entry of left) {
    bare.push(entry.key);
    seat(bareItem(entry, axis), 0, Infinity, 2);
  }
  return {rows: rows.filter((row) => row.taken.length > 0), bare};
}

/** Marks with their labels in as few rows as hold them, from `top` down. */
export function layRows(
  entries: readonly Dated[],
  axis: Axis,
  top: number,
  options: RowOptions,
): Rows {
  const {rows, bare} = packed(entries, axis, options);
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let y = top;
  for (const row of rows) {
    const height = Math.max(TALL + 6, ...row.items.map((item) => item.height));
    for (const item of row.items) {
      const {entry, extent, label, side} = item;
      const middle = side === 'over' && label ? y + label.height + 2 + TALL / 2 : y + FIRST_LINE;
      shapes.push(...markShapes(entry, axis, extent, middle));
      if (label) {
        const anchor = side === 'left' ? 'end' : 'start';
        const lines = blockShapes(label, item.labelX, y, anchor);
        shapes.push(...lines.map((line) => ({...line, mark: entry.key})));
      }
      targets.push({
        mark: entry.key,
        x: round(item.x0),
        y: round(y),
        width: round(item.x1 - item.x0),
        height: round(item.height),
      });
    }
    y += height + (options.terse ? 4 : 7);
  }
  return {shapes, targets, height: rows.length > 0 ? y - top - (options.terse ? 4 : 7) : 0, bare};
}
