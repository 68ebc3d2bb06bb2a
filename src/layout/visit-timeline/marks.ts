import {FULL} from '../../data/edition.js';
import type {Dated, Entry} from '../../model/visit-timeline/types.js';
import {fadeStrips} from '../hatch.js';
import {type Glyphs, type Hooks, type Paint, round} from '../scene.js';
import {type Axis, axisOf} from './axis.js';
import {type Look, STYLE, Sheet, d} from './sheet.js';

/** No mark is narrower, px; a narrower span is then drawn boxed or as a dot, not as a bar. */
export const LEAST = 10;
/** Height of a mark, px. */
export const TALL = 12;
/** A day up to this wide is a disc. */
const DISC = 18;

const PAINT: Readonly<Record<string, Paint>> = {encounters: 's2', papers: 's1'};
export const paintOf = (family: string): Paint => PAINT[family] ?? 's8';

/** What a mark takes of the axis, px, left to right. */
export type Extent = readonly [x0: number, x1: number];

/**
 * The px that a span covers on an axis, never less than `LEAST`, never outside the axis. A mark that
 * is widened grows about its middle; at an end of the axis it is moved inside.
 */
export function extentOf({span}: Dated, axis: Axis): Extent {
  const [x0, x1] = axis.ends(span);
  if (x1 - x0 >= LEAST) return [x0, x1];
  const left = Math.min(Math.max((x0 + x1 - LEAST) / 2, axis.x0), axis.x1 - LEAST);
  return [left, left + LEAST];
}

export function hooksOf({record, ids, value, kind, edtf, expected}: Entry): Hooks {
  const id = ids.join(' ');
  return {
    ...(record && 'measure' in record ? {claim: id} : {event: id}),
    ...(value && {value}),
    kind,
    ...(edtf && {period: edtf}),
    status: expected ? 'expected' : 'held',
  };
}

/** A head that says: on and on. */
const head = (x: number, y: number, way: 1 | -1): string =>
  d('M', x - way * 5, y - 5, 'L', x, y, 'L', x - way * 5, y + 5);

/** Draws one mark; exactly one of its shapes carries the hooks and is as wide as the date. */
export function drawMark(
  sheet: Sheet,
  entry: Dated,
  axis: Axis,
  [x0, x1]: Extent,
  y: number,
): void {
  const {form, span, unit, expected, key: mark, family} = entry;
  const paint = paintOf(family);
  const own = {mark, hooks: hooksOf(entry)};
  const plain: Look = {mark, stroke: paint, strokeWidth: 1.5};
  // Not yet true: dashes mean nothing else.
  const line: Look = expected ? {...plain, dash: '3 2.5'} : plain;
  const full: Look = expected ? {...line, fill: 'ground'} : {fill: paint};
  const light: Look = expected ? full : {...line, fill: paint, fillOpacity: 0.35};
  const [top, bottom] = [y - TALL / 2, y + TALL / 2];
  // A stroke lies inside, so that the box is as wide as its time.
  const box = (a: number, b: number, look: Look): void => {
    const by = look.stroke ? 0.75 : 0;
    sheet.rect(a + by, top + by, Math.max(0.5, b - a - 2 * by), TALL - 2 * by, look);
  };
  const ground: Look = {...own, fill: expected ? 'ground' : paint, fillOpacity: expected ? 1 : 0.2};
  const back = FULL && axis.reversed;
  // Where the axis ends before the mark does, a head says so.
  const heads =
    (span.from < axis.span.from ? head(back ? axis.x1 - 1 : axis.x0 + 1, y, back ? 1 : -1) : '') +
    (span.to > axis.span.to ? head(back ? axis.x0 + 1 : axis.x1 - 1, y, back ? -1 : 1) : '');

  if (form === 'by' || form === 'before' || form === 'after') {
    // A bar that grows from the day it was said, the date as a box (it may still be met within it), a
    // stop at the last day.
    const after = form === 'after';
    const [a, b] = axis.ends(unit);
    const [due, date, other] = after
      ? [back ? x1 : x0, back ? a : b, back ? x0 : x1]
      : [axis.x(span.to), back ? b : a, back ? x1 : x0];
    const off = !after && span.to > axis.span.to;
    box(x0, x1, {...own, fill: paint, fillOpacity: 0});
    const from = form === 'by' ? date : due;
    const bar = {x: Math.min(from, other), y: y - 2, width: Math.abs(other - from), height: 4};
    for (const {box: at, opacity} of bar.width < 2
      ? []
      : fadeStrips(bar, (back ? !after : after) ? 'right' : 'left', 10)) {
      sheet.rect(at.x, at.y, at.width, 4, {fill: paint, fillOpacity: round(opacity * 0.9), mark});
    }
    if (form === 'by' && Math.abs(due - date) >= 3) {
      box(back ? due : date, back ? date : due, {...light, mark});
    }
    const stop = off ? head(due, y, back ? -1 : 1) : d('M', due, top - 2, 'V', bottom + 2);
    sheet.path(stop, {...plain, strokeWidth: 2.5});
  } else if (form === 'since' || form === 'until') {
    const way = form === (back ? 'until' : 'since') ? 1 : -1;
    const [open, shut] = way > 0 ? [x1 - 6, x0 + 0.75] : [x0 + 6, x1 - 0.75];
    box(x0, x1, ground);
    sheet.path(d('M', open, top + 0.75, 'H', shut, 'V', bottom - 0.75, 'H', open), line);
    sheet.path(head(way > 0 ? x1 : x0, y, way), plain);
  } else if (entry.about) {
    // No side edges, the ends fade; the width is still that of the date as written.
    const soft = Math.min(10, (x1 - x0) / 3);
    box(x0, x1, ground);
    const edge = (at: number): string => d('M', x0 + soft / 2, at, 'H', x1 - soft / 2);
    sheet.path(edge(top + 0.75) + edge(bottom - 0.75), line);
  } else if (form === 'day' && x1 - x0 <= DISC) {
    sheet.circle((x0 + x1) / 2, y, (x1 - x0) / 2 - (expected ? 0.75 : 0), {...full, ...own});
  } else {
    const [a, b] = axis.ends(unit);
    if (form === 'part' && b - a >= LEAST + 6) {
      const end = (at: number): string => d('M', at, y - 4, 'V', y + 4);
      sheet.path(end(a) + d('M', a, y, 'H', b) + end(b), {...plain, strokeWidth: 1});
    }
    const exact = form === 'day' || form === 'span';
    const radius = form === 'day' ? 6 : exact ? 3 : expected ? 5 : 1;
    box(x0, x1, {...(exact ? full : light), radius, ...own});
    if (form === 'count') {
      const number = sheet.lines(`${entry.ids.length}`, STYLE.title, Infinity);
      if ((number[0]?.width ?? 0) < x1 - x0)
        sheet.print(number, (x0 + x1) / 2, y - 9, 'middle', mark);
    } else sheet.path(heads, plain);
  }
}

/** What a mark of each form would be made of, on an axis of a hundred days. */
const FORMS: Readonly<Record<string, Partial<Dated>>> = {
  part: {form: 'part', span: {from: 0, to: 45}},
  about: {about: true},
  by: {form: 'by', expected: true, unit: {from: 40, to: 100}},
  since: {form: 'since'},
  expected: {expected: true},
};

/** Events without a date: an empty ring. */
export function drawRing(sheet: Sheet, x: number, y: number, entry?: Entry): void {
  const ring = {stroke: paintOf(entry?.family ?? ''), strokeWidth: 1.5, dash: '1.5 2.2'} as const;
  sheet.circle(x, y, 4.5, entry ? {...ring, mark: entry.key, hooks: hooksOf(entry)} : ring);
}

/** Legend glyphs of 28 × 14 px: the marks themselves, in grey. */
export const glyphVisitTimeline: Glyphs = (name) => {
  const sheet = new Sheet(() => 0);
  const [what, which = ''] = name.split('-');
  if (what === 'family') sheet.rect(2, 2, 24, 10, {fill: paintOf(which), radius: 2});
  else if (what === 'dateless') drawRing(sheet, 14, 7);
  else {
    const span = {from: 0, to: 100};
    const entry = {
      key: '',
      ids: [],
      form: 'unit',
      span,
      unit: span,
      ...FORMS[which],
    } as unknown as Dated;
    const axis = axisOf(span, -2, 30);
    drawMark(sheet, entry, axis, extentOf(entry, axis), 7);
  }
  return sheet.shapes.map(({mark: _, hooks: __, ...shape}) => shape);
};
