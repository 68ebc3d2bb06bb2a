import type {Dated, Entry} from '../../model/visit-timeline/types.js';
import {fadeStrips} from '../hatch.js';
import {type Hooks, type Paint, round} from '../scene.js';
import type {Axis} from './axis.js';
import {type Look, type Sheet, d} from './sheet.js';

/** No mark is narrower, px; a narrower span is then drawn boxed or as a dot, not as a bar. */
export const LEAST = 10;
/** Height of a mark, px. */
export const TALL = 12;
/** A day up to this wide is a disc. */
const DISC = 18;

const PAINT: Readonly<Record<string, Paint>> = {
  encounters: 's2',
  papers: 's1',
  mixed: 'muted',
};
export const paintOf = ({family}: {readonly family: string}): Paint => PAINT[family] ?? 's8';

export const solid = (paint: Paint): Look => ({fill: paint});
export const light = (paint: Paint): Look => ({
  fill: paint,
  fillOpacity: 0.35,
  stroke: paint,
  strokeWidth: 1.5,
});
/** Not yet true: dashes mean nothing else. */
export const dashed = (paint: Paint): Look => ({
  fill: 'ground',
  stroke: paint,
  strokeWidth: 1.5,
  dash: '3 2.5',
});

/** What a mark takes of the axis, px, left to right. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/**
 * The px that a span covers on an axis, never less than `least`, never outside the axis.
 *
 * A mark that is widened grows about its middle; at an end of the axis it is moved inside, a counted
 * one stays inside its own unit, so that neighbours never meet.
 */
export function extentOf({span, unit, form}: Dated, axis: Axis, least = LEAST): Extent {
  const [x0, x1] = axis.ends(span);
  if (x1 - x0 >= least) return {x0, x1};
  const bin = axis.ends(unit);
  const [low, high] = form === 'count' && bin[1] - bin[0] >= least ? bin : [axis.x0, axis.x1];
  const middle = Math.min(Math.max((x0 + x1) / 2, low + least / 2), high - least / 2);
  return {x0: middle - least / 2, x1: middle + least / 2};
}

/** What the drawing of a mark covers: with the hairline of the whole unit. */
export function coverOf(
  {form, unit}: Dated,
  axis: Axis,
  {x0, x1}: Extent,
): readonly [number, number] {
  const [a, b] = form === 'part' ? axis.ends(unit) : [x0, x1];
  return [Math.min(a, x0), Math.max(b, x1)];
}

export function hooksOf({what, ids, value, kind, edtf, expected}: Entry): Hooks {
  const id = ids.join(' ');
  return {
    ...(what === 'claim' ? {claim: id} : {event: id}),
    ...(value && {value}),
    kind,
    ...(edtf && {period: edtf}),
    status: expected ? 'expected' : 'held',
  };
}

/** A head that says: on and on. */
const head = (x: number, y: number, toRight: boolean): string =>
  d('M', x - (toRight ? 5 : -5), y - 5, 'L', x, y, 'L', x - (toRight ? 5 : -5), y + 5);

/** Draws one mark; exactly one of its shapes carries the hooks and is as wide as the date. */
export function drawMark(sheet: Sheet, entry: Dated, axis: Axis, extent: Extent, y: number): void {
  const {form, span, unit, expected, key: mark} = entry;
  const {x0, x1} = extent;
  const paint = paintOf(entry);
  const own = {mark, hooks: hooksOf(entry)};
  const line: Look = {mark, stroke: paint, strokeWidth: 1.5, ...(expected && {dash: '3 2.5'})};
  const plain: Look = {mark, stroke: paint, strokeWidth: 1.5};
  const look = expected ? dashed(paint) : light(paint);
  const [top, bottom] = [y - TALL / 2, y + TALL / 2];
  // A stroke lies inside, so that the box is as wide as its time.
  const box = (a: number, b: number, how: Look, height = TALL): void => {
    const in_ = how.stroke ? 0.75 : 0;
    sheet.rect(
      a + in_,
      y - height / 2 + in_,
      Math.max(0.5, b - a - 2 * in_),
      height - 2 * in_,
      how,
    );
  };
  const edges = (a: number, b: number): string =>
    d('M', a, top + 0.75, 'H', b, 'M', a, bottom - 0.75, 'H', b);
  const [goesLeft, goesRight] = axis.mirrored
    ? [span.to > axis.span.to, span.from < axis.span.from]
    : [span.from < axis.span.from, span.to > axis.span.to];

  if (form === 'by' || form === 'before' || form === 'after') {
    // A bar that grows from the day it was said, the date as a box (it may still be met within it), a
    // stop at the last day.
    const after = form === 'after';
    const due = axis.x(after ? span.from : span.to);
    const date = axis.x(after ? unit.to : unit.from);
    const other = axis.x(after ? span.to : span.from);
    const off = !after && span.to > axis.span.to;
    const boxed = form === 'by' && !off && Math.abs(due - date) >= 3;
    box(x0, x1, {fill: paint, fillOpacity: 0, ...own});
    const full = form === 'by' ? date : due;
    const bar = {x: Math.min(full, other), y: y - 2, width: Math.abs(other - full), height: 4};
    const strips = bar.width < 2 ? [] : fadeStrips(bar, other > full ? 'right' : 'left', 10);
    for (const {box: strip, opacity} of strips) {
      const faded = {fill: paint, fillOpacity: round(opacity * 0.9), mark};
      sheet.rect(strip.x, strip.y, strip.width, strip.height, faded);
    }
    if (boxed) box(Math.min(due, date), Math.max(due, date), {...look, mark});
    const stop = off ? head(due, y, !axis.mirrored) : d('M', due, top - 2, 'V', bottom + 2);
    sheet.path(stop, {...plain, strokeWidth: 2.5});
    return;
  }
  if (form === 'since' || form === 'until') {
    const toRight = (form === 'since') !== axis.mirrored;
    const [open, shut] = toRight ? [x1 - 6, x0 + 0.75] : [x0 + 6, x1 - 0.75];
    box(x0, x1, {fill: expected ? 'ground' : paint, fillOpacity: expected ? 1 : 0.22, ...own});
    const sides = d('M', open, top + 0.75, 'H', shut, 'V', bottom - 0.75, 'H', open);
    sheet.path(sides, line);
    sheet.path(head(toRight ? x1 : x0, y, toRight), plain);
    return;
  }
  if (entry.about) {
    // No side edges, the ends fade; the width is still that of the date as written.
    const soft = Math.min(10, (x1 - x0) / 3);
    box(x0, x1, {fill: expected ? 'ground' : paint, fillOpacity: expected ? 1 : 0.12, ...own});
    if (!expected) box(x0 + soft, x1 - soft, {fill: paint, fillOpacity: 0.3, mark});
    sheet.path(edges(x0 + soft / 2, x1 - soft / 2), line);
    return;
  }
  if (form === 'day' && x1 - x0 <= DISC) {
    const r = (x1 - x0) / 2 - (expected ? 0.75 : 0);
    sheet.circle((x0 + x1) / 2, y, r, {...(expected ? look : solid(paint)), ...own});
    return;
  }
  const [a, b] = axis.ends(unit);
  if (form === 'part' && b - a >= LEAST + 6) {
    const whole = d('M', a, y - 4, 'V', y + 4, 'M', a, y, 'H', b, 'M', b, y - 4, 'V', y + 4);
    sheet.path(whole, {...plain, strokeWidth: 1});
  }
  const exact = form === 'day' || form === 'span';
  const radius = form === 'day' ? TALL / 2 : exact ? 3 : expected ? 5 : 1;
  box(x0, x1, {...(exact && !expected ? solid(paint) : look), radius, ...own});
  // Where the axis ends before the mark does, a head says so.
  const heads =
    (goesLeft ? head(axis.x0 + 1, y, false) : '') + (goesRight ? head(axis.x1 - 1, y, true) : '');
  sheet.path(heads, plain);
}
