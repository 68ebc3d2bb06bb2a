import type {Span} from '../../data/periods.js';
import type {Dated, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import {type AxisLabel, placeOnAxis} from '../labels/axis.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import {type Axis, axisOf, tickShapes, ticksOf} from './axis.js';
import {labelBlock} from './labels.js';
import {type Extent, TALL, extentOf, markShapes, paintOf} from './marks.js';
import {layRows} from './rows.js';
import {type Block, blockShapes} from './text.js';

const NO_WALL = null;
const PAD = 12;
/** Spans up to this wide stand on the line with a stem; wider ones have rows under it, px. */
const NARROW = 90;

export interface Lens {
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
  readonly height: number;
  readonly axis: Axis;
  readonly bare: readonly string[];
}

/** Marks that would cover one another stand in steps above the line. */
function steps(extents: readonly Extent[]): number[] {
  const ends: number[] = [];
  return extents.map(({x0, x1}) => {
    let step = ends.findIndex((end) => end + 2 <= x0);
    if (step < 0) step = ends.length;
    ends[step] = x1;
    return step;
  });
}

/**
 * The enlarged part: an axis of its own, linear like the other, on a tinted band.
 *
 * @returns null when labels do not all find room, unless `force` is set
 */
export function layLens(
  model: VisitTimelineModel,
  entries: readonly Dated[],
  span: Span,
  {x0, x1, top}: {readonly x0: number; readonly x1: number; readonly top: number},
  measure: Measure,
): Lens {
  const axis = axisOf(span, x0 + 4, x1 - 4, model.mirrored);
  const extents = new Map(entries.map((entry) => [entry, extentOf(entry, axis)]));
  const width = (entry: Dated): number => {
    const extent = extents.get(entry);
    return extent ? extent.x1 - extent.x0 : 0;
  };
  const onLine = entries
    .filter((entry) => width(entry) <= NARROW && entry.form !== 'part')
    .sort((a, b) => (extents.get(a)?.x0 ?? 0) - (extents.get(b)?.x0 ?? 0));
  const under = entries.filter((entry) => !onLine.includes(entry));
  const stepOf = steps(onLine.flatMap((entry) => extents.get(entry) ?? []));
  const tallest = Math.max(0, ...stepOf);
  const blocks = new Map<string, Block[]>();
  const labels = onLine.map((entry): AxisLabel => {
    const extent = extents.get(entry) ?? {x0: 0, x1: 0};
    const variants = [210, 170, 140, 110].map((room) => labelBlock(entry, room, measure));
    const fits = variants.filter((one) => one.width <= axis.x1 - axis.x0);
    blocks.set(entry.key, fits);
    const at = (extent.x0 + extent.x1) / 2;
    return {key: entry.key, at, variants: fits, priority: entry.priority};
  });
  const rise = 10 + tallest * (TALL + 2);
  const options = {from: axis.x0, to: axis.x1, base: 0, levels: 5, rise, gap: 14};
  const placement = placeOnAxis(labels, options);
  const line = top + PAD + placement.height + TALL / 2;
  const base = line - TALL / 2;
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const drawn = new Set<string>();
  for (const placed of placement.placed) {
    const entry = onLine.find(({key}) => key === placed.key);
    const text = blocks.get(placed.key)?.[placed.variant];
    if (!entry || !text) continue;
    drawn.add(entry.key);
    const dy = base;
    const step = stepOf[onLine.indexOf(entry)] ?? 0;
    const stem = placed.stem.map(([x, y], index): readonly [number, number] => [
      x,
      index === 0 ? dy - step * (TALL + 2) : y + dy,
    ]);
    shapes.push({
      kind: 'path',
      d: stem.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''),
      stroke: paintOf(entry),
      strokeWidth: 1,
      mark: entry.key,
    });
    const {box, align} = placed;
    const anchorX =
      align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
    const lift = box.height - text.height;
    shapes.push(
      ...blockShapes(text, anchorX, box.y + dy + lift, align).map((one) => ({
        ...one,
        mark: entry.key,
      })),
    );
  }
  for (const [index, entry] of onLine.entries()) {
    const extent = extents.get(entry);
    if (!extent) continue;
    const y = line - (stepOf[index] ?? 0) * (TALL + 2);
    shapes.push(...markShapes(entry, axis, extent, y));
    targets.push(around(entry.key, extent, y));
  }
  const rows = layRows(under, axis, line + TALL / 2 + 10, {measure, wall: NO_WALL, most: Infinity});
  shapes.push(...rows.shapes);
  targets.push(...rows.targets);
  const ticks = ticksOf(axis, model.words, measure);
  const foot = line + TALL / 2 + 10 + (rows.height > 0 ? rows.height + 8 : 0);
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
    ...tickShapes(ticks, [line - 4, foot], foot),
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
  const bare = [...onLine.filter(({key}) => !drawn.has(key)).map(({key}) => key), ...rows.bare];
  return {shapes: [...ground, ...shapes], targets, height, axis, bare};
}

/** A button of at least 24 px about a mark. */
function around(mark: string, {x0, x1}: Extent, y: number): Target {
  const width = Math.max(24, x1 - x0);
  return {
    mark,
    x: round((x0 + x1 - width) / 2),
    y: round(y - 12),
    width: round(width),
    height: 24,
  };
}
