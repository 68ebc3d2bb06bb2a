import type {Dated, Entry} from '../../model/visit-timeline/types.js';
import {fadeStrips} from '../hatch.js';
import type {Hooks, Paint, Shape} from '../scene.js';
import {round} from '../scene.js';
import type {Axis} from './axis.js';

/** No mark is narrower, px; a narrower span is then drawn boxed or as a dot, not as a bar. */
export const LEAST = 10;
/** Height of a mark, px. */
export const TALL = 12;
/** A day up to this wide is a disc. */
const DISC = 18;

const PAINT: Readonly<Record<string, Paint>> = {encounters: 's2', papers: 's1', plans: 's8'};
export const paintOf = ({family}: {readonly family: string}): Paint => PAINT[family] ?? 's8';

/** What a mark takes of the axis, px, left to right. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
  /** Time goes on beyond the axis on this side. */
  readonly before: boolean;
  readonly beyond: boolean;
}

/**
 * The px that a span covers on an axis, never less than `least`, never outside the axis.
 *
 * A mark that is widened grows about its middle; at an end of the axis it is moved inside.
 */
export function extentOf({span, unit, form}: Dated, axis: Axis, least = LEAST): Extent {
  const [a, b] = [axis.x(span.from), axis.x(span.to)];
  let [x0, x1] = a < b ? [a, b] : [b, a];
  const [lower, upper] =
    form === 'count' && axis.length(unit.to - unit.from) >= least
      ? [Math.min(axis.x(unit.from), axis.x(unit.to)), Math.max(axis.x(unit.from), axis.x(unit.to))]
      : [axis.x0, axis.x1];
  if (x1 - x0 < least) {
    const middle = Math.min(Math.max((x0 + x1) / 2, lower + least / 2), upper - least / 2);
    [x0, x1] = [middle - least / 2, middle + least / 2];
  }
  return {x0, x1, before: span.from < axis.span.from, beyond: span.to > axis.span.to};
}

/** What the drawing of a mark covers: with the hairline of the whole unit, and its stops. */
export function coverOf(entry: Dated, axis: Axis, extent: Extent): readonly [number, number] {
  if (entry.form !== 'part') return [extent.x0, extent.x1];
  const [a, b] = [axis.x(entry.unit.from), axis.x(entry.unit.to)];
  return [Math.min(a, b, extent.x0), Math.max(a, b, extent.x1)];
}

export function hooksOf(entry: Entry): Hooks {
  const ids = entry.ids.join(' ');
  return {
    ...(entry.what === 'claim' ? {claim: ids} : {event: ids}),
    ...(entry.value === undefined ? {} : {value: entry.value}),
    kind: entry.kind,
    ...(entry.edtf === undefined ? {} : {period: entry.edtf}),
    status: entry.expected ? 'expected' : 'held',
  };
}

interface Pen {
  readonly entry: Dated;
  readonly axis: Axis;
  readonly extent: Extent;
  /** Middle of the mark. */
  readonly y: number;
  readonly paint: Paint;
  readonly own: {readonly mark: string; readonly hooks: Hooks};
  /** The same without hooks: a part that is drawn beside the mark itself. */
  readonly beside: {readonly mark: string};
}

const dashes = {dash: '3 2.5', strokeWidth: 1.5} as const;

/** How the outline of a mark is drawn: dashed where it is expected, and dashes mean nothing else. */
const outline = ({entry, paint}: Pen): object =>
  entry.expected
    ? {fill: 'ground', stroke: paint, ...dashes}
    : {fill: paint, fillOpacity: 0.35, stroke: paint, strokeWidth: 1.5};

function rect(pen: Pen, x0: number, x1: number, radius: number, look: object): Shape {
  // The stroke lies inside, so that the box is as wide as its time.
  const inset = 'stroke' in look ? 0.75 : 0;
  return {
    kind: 'rect',
    x: round(x0 + inset),
    y: round(pen.y - TALL / 2 + inset),
    width: round(Math.max(0.5, x1 - x0 - 2 * inset)),
    height: TALL - 2 * inset,
    radius,
    ...look,
    ...pen.own,
  };
}

/** One day: a disc; a capsule where a day is wide. */
function dayShapes(pen: Pen): Shape[] {
  const {entry, extent, paint, y} = pen;
  const width = extent.x1 - extent.x0;
  const look = entry.expected ? {fill: 'ground' as const, stroke: paint, ...dashes} : {fill: paint};
  if (width > DISC) return [rect(pen, extent.x0, extent.x1, TALL / 2, look)];
  const r = width / 2 - (entry.expected ? 0.75 : 0);
  const at = {x: round((extent.x0 + extent.x1) / 2), y: round(y), r: round(r)};
  return [{kind: 'circle', ...at, ...look, ...pen.own}];
}

/** About: no side edges, the ends fade; the width is still that of the date as written. */
function aboutShapes(pen: Pen): Shape[] {
  const {extent, paint, y, entry} = pen;
  const {x0, x1} = extent;
  const soft = Math.min(10, (x1 - x0) / 3);
  const [top, bottom] = [round(y - TALL / 2 + 0.75), round(y + TALL / 2 - 0.75)];
  const body: Shape = {
    kind: 'rect',
    x: round(x0),
    y: round(y - TALL / 2),
    width: round(x1 - x0),
    height: TALL,
    fill: entry.expected ? 'ground' : paint,
    ...(entry.expected ? {} : {fillOpacity: 0.12}),
    ...pen.own,
  };
  const [from, to] = [round(x0 + soft / 2), round(x1 - soft / 2)];
  const edges: Shape = {
    kind: 'path',
    d: `M${from} ${top}H${to}M${from} ${bottom}H${to}`,
    stroke: paint,
    ...(entry.expected ? dashes : {strokeWidth: 1.5}),
    ...pen.beside,
  };
  if (entry.expected) return [body, edges];
  const core: Shape = {
    kind: 'rect',
    x: round(x0 + soft),
    y: round(y - TALL / 2),
    width: round(Math.max(0.5, x1 - x0 - 2 * soft)),
    height: TALL,
    fill: paint,
    fillOpacity: 0.3,
    ...pen.beside,
  };
  return [body, core, edges];
}

/** Early, middle, end: the part as a box, the whole unit as a hairline with its two ends. */
function partShapes(pen: Pen): Shape[] {
  const {entry, axis, extent, y, paint} = pen;
  const [a, b] = [axis.x(entry.unit.from), axis.x(entry.unit.to)].sort((p, q) => p - q) as [
    number,
    number,
  ];
  const box = rect(pen, extent.x0, extent.x1, 2, outline(pen));
  if (b - a < LEAST + 6) return [box];
  const d = `M${round(a)} ${round(y - 4)}V${round(y + 4)}M${round(a)} ${round(y)}H${round(b)}M${round(b)} ${round(y - 4)}V${round(y + 4)}`;
  return [{kind: 'path', d, stroke: paint, strokeWidth: 1, ...pen.beside}, box];
}

/** Strips between two px, from full to faint, 4 px high. */
function fade(pen: Pen, full: number, faint: number): Shape[] {
  const width = Math.abs(faint - full);
  if (width < 2) return [];
  const box = {x: Math.min(full, faint), y: pen.y - 2, width, height: 4};
  const strips = fadeStrips(box, faint > full ? 'right' : 'left', width > 120 ? 12 : 6);
  return strips.map((strip) => ({
    kind: 'rect',
    x: round(strip.box.x),
    y: round(strip.box.y),
    width: round(strip.box.width),
    height: round(strip.box.height),
    fill: pen.paint,
    fillOpacity: round(strip.opacity * 0.9),
    ...pen.beside,
  }));
}

/**
 * A bound: a bar that grows from the day it was said to the date, the date itself as a box (it may
 * still be met within it), and a stop at the last day.
 */
function boundShapes(pen: Pen): Shape[] {
  const {entry, axis, extent, paint, y} = pen;
  const after = entry.form === 'after';
  const due = axis.x(after ? entry.span.from : entry.span.to);
  const date = axis.x(after ? entry.unit.to : entry.unit.from);
  const other = axis.x(after ? entry.span.to : entry.span.from);
  const boxed = entry.form === 'by' && Math.abs(due - date) >= 3;
  const [b0, b1] = [Math.min(due, date), Math.max(due, date)];
  const hit: Shape = {
    kind: 'rect',
    x: round(extent.x0),
    y: round(y - TALL / 2),
    width: round(extent.x1 - extent.x0),
    height: TALL,
    fill: paint,
    fillOpacity: 0,
    ...pen.own,
  };
  const off = after ? false : extent.beyond;
  const box: Shape = {
    kind: 'rect',
    x: round(b0),
    y: round(y - TALL / 2 + 0.75),
    width: round(b1 - b0),
    height: TALL - 1.5,
    ...(entry.expected
      ? {fill: 'ground', stroke: paint, ...dashes}
      : {fill: paint, fillOpacity: 0.35, stroke: paint, strokeWidth: 1.5}),
    ...pen.beside,
  };
  const stop: Shape = {
    kind: 'path',
    d: off
      ? arrow(due, y, axis.mirrored)
      : `M${round(due)} ${round(y - TALL / 2 - 2)}V${round(y + TALL / 2 + 2)}`,
    stroke: paint,
    strokeWidth: off ? 2 : 2.5,
    ...pen.beside,
  };
  const from = boxed ? date : due;
  return [hit, ...fade(pen, from, other), ...(boxed && !off ? [box] : []), stop];
}

/** A head that says: on and on. */
function arrow(x: number, y: number, mirrored: boolean): string {
  const back = round(mirrored ? x + 6 : x - 6);
  return `M${back} ${round(y - 5)}L${round(x)} ${round(y)}L${back} ${round(y + 5)}`;
}

/** Begun and open, or ended with an open beginning: no edge on the open side, but a head. */
function openShapes(pen: Pen): Shape[] {
  const {entry, axis, extent, paint, y} = pen;
  const since = entry.form === 'since';
  const toRight = since !== axis.mirrored;
  const {x0, x1} = extent;
  const open = toRight ? x1 - 6 : x0 + 6;
  const shut = toRight ? x0 + 0.75 : x1 - 0.75;
  const [top, bottom] = [round(y - TALL / 2 + 0.75), round(y + TALL / 2 - 0.75)];
  const look = entry.expected ? dashes : {strokeWidth: 1.5};
  return [
    {
      kind: 'rect',
      x: round(x0),
      y: round(y - TALL / 2),
      width: round(x1 - x0),
      height: TALL,
      fill: entry.expected ? 'ground' : paint,
      fillOpacity: entry.expected ? 1 : 0.22,
      ...pen.own,
    },
    {
      kind: 'path',
      d: `M${round(open)} ${top}H${round(shut)}V${bottom}H${round(open)}`,
      stroke: paint,
      ...look,
      ...pen.beside,
    },
    {
      kind: 'path',
      d: arrow(toRight ? x1 : x0, y, !toRight),
      stroke: paint,
      strokeWidth: 1.5,
      ...pen.beside,
    },
  ];
}

/** The shapes of one mark; exactly one of them carries the hooks and is as wide as the date. */
export function markShapes(entry: Dated, axis: Axis, extent: Extent, y: number): Shape[] {
  const own = {mark: entry.key, hooks: hooksOf(entry)};
  const beside = {mark: entry.key};
  const pen: Pen = {entry, axis, extent, y, paint: paintOf(entry), own, beside};
  const cutEnds = extent.before || extent.beyond ? cutShapes(pen) : [];
  switch (entry.form) {
    case 'day':
      return entry.about ? aboutShapes(pen) : dayShapes(pen);
    case 'by':
    case 'before':
    case 'after':
      return boundShapes(pen);
    case 'since':
    case 'until':
      return openShapes(pen);
    case 'part':
      return [...partShapes(pen), ...cutEnds];
    case 'span':
      if (entry.about) return aboutShapes(pen);
      return [
        rect(pen, extent.x0, extent.x1, 3, entry.expected ? outline(pen) : {fill: pen.paint}),
        ...cutEnds,
      ];
    default:
      if (entry.about) return aboutShapes(pen);
      return [rect(pen, extent.x0, extent.x1, entry.expected ? 5 : 1, outline(pen)), ...cutEnds];
  }
}

/** Where the axis ends before the mark does, a head says so. */
function cutShapes({entry, axis, extent, y, paint, beside}: Pen): Shape[] {
  const heads: string[] = [];
  const left = axis.mirrored ? extent.beyond : extent.before;
  const right = axis.mirrored ? extent.before : extent.beyond;
  if (left && Number.isFinite(entry.span.from)) heads.push(arrow(axis.x0 + 1, y, true));
  if (right && Number.isFinite(entry.span.to)) heads.push(arrow(axis.x1 - 1, y, false));
  if (heads.length === 0) return [];
  return [{kind: 'path', d: heads.join(''), stroke: paint, strokeWidth: 1.5, ...beside}];
}
