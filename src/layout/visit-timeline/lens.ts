import type {Span} from '../../data/periods.js';
import type {Dated, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import {type AxisLabel, type AxisPlacement, placeOnAxis} from '../labels/axis.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import {type Axis, axisOf, tickShapes, ticksOf} from './axis.js';
import type {Draft} from './draft.js';
import {type LabelOptions, TITLE, dateLines} from './labels.js';
import {type Extent, TALL, extentOf, markShapes, paintOf} from './marks.js';
import {layRows} from './rows.js';
import {type Block, type Line, block, blockShapes, wrapped} from './text.js';

const PAD = 12;
/** Spans up to this wide stand on the line with a stem; wider ones have rows under it, px. */
const NARROW = 90;
const STEP = TALL + 2;
/** Widths of labels to try, px: the lowest band wins. */
const ROOMS = [240, 200, 170, 145, 120];
const LEVELS = 6;

/** Entries that stand on the same days: one stem, one label that names each. */
interface Stand {
  readonly key: string;
  readonly entries: readonly Dated[];
  readonly extent: Extent;
  /** Steps above the line, where marks would cover one another. */
  readonly step: number;
}

/** A label with, for each of its lines, the marks it belongs to. */
interface Label {
  readonly block: Block;
  readonly marks: readonly string[];
}

function standsOf(entries: readonly Dated[], axis: Axis): Stand[] {
  const same = new Map<string, {entries: Dated[]; extent: Extent}>();
  for (const entry of entries) {
    const extent = extentOf(entry, axis);
    const key = `${round(extent.x0)} ${round(extent.x1)}`;
    const stand = same.get(key);
    if (stand) stand.entries.push(entry);
    else same.set(key, {entries: [entry], extent});
  }
  const ends: number[] = [];
  return [...same.values()]
    .sort((a, b) => a.extent.x0 - b.extent.x0)
    .map(({entries: members, extent}) => {
      let step = ends.findIndex((end) => end + 2 <= extent.x0);
      if (step < 0) step = ends.length;
      for (let i = 0; i < members.length; i++) ends[step + i] = extent.x1;
      return {key: members[0]?.key ?? '', entries: members, extent, step};
    });
}

/** Titles under one another; a date once where it is the same. */
function labelOf({entries}: Stand, room: number, measure: Measure): Label {
  const lines: Line[] = [];
  const marks: string[] = [];
  const add = (more: readonly Line[], mark: string): void => {
    lines.push(...more);
    marks.push(...more.map(() => mark));
  };
  entries.forEach((entry, index) => {
    const setting = {size: TITLE, weight: 600 as const, letters: entry.letters};
    add(wrapped(entry.title, setting, room, measure), entry.key);
    const next = entries[index + 1];
    if (next && next.dateText === entry.dateText) return;
    add(dateLines(entry, room, measure), entry.key);
  });
  return {block: block(lines), marks};
}

interface Laid {
  readonly placement: AxisPlacement;
  readonly labels: ReadonlyMap<string, Label>;
}

/** Labels over the line at the width that makes the lowest band without dropping any. */
function placed(stands: readonly Stand[], axis: Axis, rise: number, measure: Measure): Laid {
  let best: (Laid & {cost: number}) | null = null;
  for (const room of ROOMS.filter((width) => width < axis.x1 - axis.x0)) {
    const labels = new Map(stands.map((stand) => [stand.key, labelOf(stand, room, measure)]));
    const wanted = stands.map(({key, extent, entries}): AxisLabel => {
      const text = labels.get(key)?.block;
      const priority = Math.max(...entries.map((entry) => entry.priority));
      const at = (extent.x0 + extent.x1) / 2;
      return {key, at, span: [extent.x0, extent.x1], variants: text ? [text] : [], priority};
    });
    const options = {from: axis.x0, to: axis.x1, base: 0, levels: LEVELS, rise, gap: 14};
    const placement = placeOnAxis(wanted, options);
    const cost = placement.dropped.length * 10_000 + placement.height;
    if (!best || cost < best.cost - 4) best = {placement, labels, cost};
  }
  const nothing = {placed: [], more: [], dropped: stands.map(({key}) => key), rows: 0, height: 0};
  return best ?? {placement: nothing, labels: new Map()};
}

/** The enlarged part: an axis of its own, linear like the other, on a tinted band. */
export function layLens(
  model: VisitTimelineModel,
  entries: readonly Dated[],
  span: Span,
  {x0, x1, top}: {readonly x0: number; readonly x1: number; readonly top: number},
  options: LabelOptions,
): Draft {
  const {measure} = options;
  const axis = axisOf(span, x0 + 4, x1 - 4, model.mirrored);
  const isNarrow = (entry: Dated): boolean => {
    const extent = extentOf(entry, axis);
    return extent.x1 - extent.x0 <= NARROW && entry.form !== 'part';
  };
  const stands = standsOf(entries.filter(isNarrow), axis);
  const highest = Math.max(
    0,
    ...stands.map(({step, entries: members}) => step + members.length - 1),
  );
  const rise = 8 + highest * STEP;
  const {placement, labels} = placed(stands, axis, rise, measure);
  const line = top + PAD + placement.height + TALL / 2;
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const bare: string[] = [];
  for (const stand of stands) {
    shapes.push(...labelShapes(stand, placement, labels, line - TALL / 2));
    stand.entries.forEach((entry, index) => {
      const y = line - (stand.step + index) * STEP;
      shapes.push(...markShapes(entry, axis, stand.extent, y));
      targets.push(around(entry.key, stand.extent, y));
    });
    if (placement.dropped.includes(stand.key)) bare.push(...stand.entries.map(({key}) => key));
  }
  const under = entries.filter((entry) => !isNarrow(entry));
  const first = line + TALL / 2 + 10;
  const rows = layRows(under, axis, first, {...options, wall: null, most: Infinity});
  const foot = first + (rows.height > 0 ? rows.height + 8 : 0);
  const height = foot + 20 - top;
  const ground: Shape[] = [
    {
      kind: 'rect',
      x: round(x0),
      y: round(top),
      width: round(x1 - x0),
      height: round(height),
      fill: 'wash',
      decorative: true,
    },
    ...tickShapes(ticksOf(axis, model.words, measure), [line - 4, foot], foot),
    {
      kind: 'line',
      x1: round(axis.x0),
      y1: round(line),
      x2: round(axis.x1),
      y2: round(line),
      stroke: 'muted',
      strokeWidth: 1,
      decorative: true,
    },
  ];
  return {
    shapes: [...ground, ...shapes, ...rows.shapes],
    targets: [...targets, ...rows.targets],
    height,
    bare: [...bare, ...rows.bare],
  };
}

/** Stem and text of a stand; `base` is where labels are counted from. */
function labelShapes(
  {key, entries, step}: Stand,
  placement: AxisPlacement,
  labels: ReadonlyMap<string, Label>,
  base: number,
): Shape[] {
  const spot = placement.placed.find((one) => one.key === key);
  const label = labels.get(key);
  const [first] = entries;
  if (!spot || !label || !first) return [];
  const {box, align, stem} = spot;
  const from = base - (step + entries.length - 1) * STEP;
  const d = stem
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(i === 0 ? from : y + base)}`)
    .join('');
  const share = align === 'start' ? 0 : align === 'end' ? 1 : 0.5;
  const marks = entries.map((entry) => entry.key).join(' ');
  const texts = blockShapes(label.block, box.x + share * box.width, box.y + base, align);
  return [
    {kind: 'path', d, stroke: paintOf(first), strokeWidth: 1, mark: marks},
    ...texts.map((text, i) => ({...text, mark: label.marks[i] ?? marks})),
  ];
}

/** A button of at least 24 px about a mark. */
function around(mark: string, {x0, x1}: Extent, y: number): Target {
  const width = Math.max(24, x1 - x0);
  const x = round((x0 + x1 - width) / 2);
  return {mark, x, y: round(y - 12), width: round(width), height: 24};
}
