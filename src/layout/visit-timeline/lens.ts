import type {Span} from '../../data/periods.js';
import type {Dated} from '../../model/visit-timeline/types.js';
import {type AxisLabel, type AxisPlacement, placeOnAxis} from '../labels/axis.js';
import {type Axis, axisOf, grid, tickLabels, ticksOf} from './axis.js';
import {type Extent, TALL, drawMark, extentOf, paintOf} from './marks.js';
import {type RowOptions, dateLines, drawRows, keeps} from './rows.js';
import {AXIS, type Block, type Columns, type Line, STYLE, type Sheet, block, d} from './sheet.js';

const PAD = 12;
/** Spans up to this wide stand on the line with a stem; wider ones have rows under it, px. */
const NARROW = 90;
const STEP = TALL + 2;
/** Widths of labels to try, px: the lowest band wins. */
const ROOMS = [240, 200, 170, 145, 120];

/** Entries that stand on the same days: one stem, one label that names each. */
interface Stand {
  readonly key: string;
  readonly entries: readonly Dated[];
  readonly extent: Extent;
  /** Steps above the line, where marks would cover one another. */
  readonly step: number;
}

function standsOf(entries: readonly Dated[], axis: Axis): Stand[] {
  const same = new Map<string, {entries: Dated[]; extent: Extent}>();
  for (const entry of entries) {
    const extent = extentOf(entry, axis);
    const at = `${extent.x0} ${extent.x1}`;
    const stand = same.get(at);
    if (stand) stand.entries.push(entry);
    else same.set(at, {entries: [entry], extent});
  }
  const ends: number[] = [];
  return [...same.values()]
    .sort((a, b) => a.extent.x0 - b.extent.x0)
    .map(({entries: members, extent}) => {
      let step = ends.findIndex((end) => end + 2 <= extent.x0);
      if (step < 0) step = ends.length;
      members.forEach((_, i) => (ends[step + i] = extent.x1));
      return {key: members[0]?.key ?? '', entries: members, extent, step};
    });
}

/** Titles under one another; a date once where it is the same. */
function labelOf(sheet: Sheet, {entries}: Stand, room: number, options: RowOptions): Block {
  const lines: Line[] = [];
  entries.forEach((entry, index) => {
    const title = sheet.lines(entry.title, STYLE.title, room, entry.letters);
    const last = entries[index + 1]?.dateText !== entry.dateText;
    const all = last ? [...title, ...dateLines(sheet, options, entry, room)] : title;
    lines.push(...all.map((line) => ({...line, mark: entry.key})));
  });
  return block(lines);
}

interface Laid {
  readonly placement: AxisPlacement;
  readonly labels: ReadonlyMap<string, Block>;
}

/** Labels over the line at the width that makes the lowest band without dropping any. */
function placed(
  sheet: Sheet,
  stands: readonly Stand[],
  axis: Axis,
  rise: number,
  options: RowOptions,
): Laid {
  let best: (Laid & {cost: number}) | undefined;
  for (const room of ROOMS) {
    const labels = new Map(
      stands.map((stand) => [stand.key, labelOf(sheet, stand, room, options)]),
    );
    const wanted = stands.map(({key, extent: {x0, x1}, entries}): AxisLabel => {
      const priority = Math.max(...entries.map((entry) => entry.priority));
      const variants = [labels.get(key) ?? block([])];
      return {key, at: (x0 + x1) / 2, span: [x0, x1], variants, priority};
    });
    const ends = {from: axis.x0, to: axis.x1, base: 0, levels: 6, rise, gap: 14};
    const placement = placeOnAxis(wanted, ends);
    const cost = placement.dropped.length * 10_000 + placement.height;
    if (!best || cost < best.cost - 4) best = {placement, labels, cost};
    // One row: narrower labels would only be higher.
    const tallest = Math.max(0, ...[...labels.values()].map(({height}) => height));
    if (cost <= rise + tallest + 1) break;
  }
  return best as Laid;
}

/**
 * The enlarged part: an axis of its own, linear like the other, on a tinted band. Says how high it is.
 */
export function drawLens(
  sheet: Sheet,
  entries: readonly Dated[],
  span: Span,
  {x0, x1}: Columns,
  options: RowOptions,
): number {
  const {language, mirrored} = options.model;
  const axis = axisOf(span, x0 + 4, x1 - 4, mirrored);
  const isNarrow = (entry: Dated): boolean => {
    const [a, b] = axis.ends(entry.span);
    return b - a <= NARROW && entry.form !== 'part';
  };
  const stands = standsOf(entries.filter(isNarrow), axis);
  const named = stands.filter((stand) => stand.entries.some((entry) => keeps(options, entry)));
  const highest = Math.max(0, ...stands.map((stand) => stand.step + stand.entries.length - 1));
  const {placement, labels} = placed(sheet, named, axis, 8 + highest * STEP, options);
  const least = stands.length > 0 ? highest * STEP : 0;
  const base = PAD + Math.max(placement.height, least);
  const line = base + TALL / 2;
  const ticks = ticksOf(axis, language, sheet);
  const start = sheet.shapes.length;
  for (const {key, entries: members, extent, step} of stands) {
    const spot = placement.placed.find((one) => one.key === key);
    const label = labels.get(key);
    const [first] = members;
    if (spot && label && first) {
      const {box, align, stem} = spot;
      const from = base - (step + members.length - 1) * STEP;
      const points = stem.map(([x, y], i) => d(i === 0 ? 'M' : 'L', x, i === 0 ? from : y + base));
      const mark = members.map((entry) => entry.key).join(' ');
      sheet.path(points.join(''), {stroke: paintOf(first), strokeWidth: 1, mark});
      const share = align === 'start' ? 0 : align === 'end' ? 1 : 0.5;
      sheet.print(label, box.x + share * box.width, box.y + base, align);
    } else sheet.bare.push(...members.map((entry) => entry.key));
    members.forEach((entry, index) => {
      const y = line - (step + index) * STEP;
      const width = Math.max(24, extent.x1 - extent.x0);
      drawMark(sheet, entry, axis, extent, y);
      sheet.target(entry.key, (extent.x0 + extent.x1 - width) / 2, y - 12, width, 24);
    });
  }
  const under = entries.filter((entry) => !isNarrow(entry));
  const first = line + TALL / 2 + 10;
  const rows = drawRows(sheet, under, axis, first, options);
  const foot = first + (rows > 0 ? rows + 8 : 0);
  const height = foot + tickLabels(sheet, ticks, foot) + 3;
  sheet.under(start, () => {
    sheet.rect(x0, 0, x1 - x0, height, {fill: 'wash', decorative: true});
    grid(sheet, ticks, line - 4, foot);
    sheet.line(axis.x0, line, axis.x1, line, AXIS);
  });
  return height;
}
