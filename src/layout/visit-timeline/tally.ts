import {FULL} from '../../data/edition.js';
import {rangeOf} from '../../model/visit-timeline/days.js';
import {sayer} from '../../model/visit-timeline/says.js';
import type {TallyRow, TallySide} from '../../model/visit-timeline/types.js';
import type {Paint} from '../scene.js';
import {type Axis, axisOf, grid, tickLabels, ticksOf} from './axis.js';
import type {Page} from './rows.js';
import {AXIS, RULE, STYLE, type Sheet, bracket, d, heightOf, widthOf, withTail} from './sheet.js';

/** More dots than this are drawn as tens. */
const MOST_DOTS = 60;
const SPINE = 16;
/** From bracket to bracket, px. */
export const BRACKET = 7;

/** A window as a span on an axis of time, with a tick for each event that is dated in it. */
function drawWindow(sheet: Sheet, {sides, span}: TallyRow, axis: Axis, y: number): void {
  if (!span) return;
  const mark = sides.map(({key}) => key).join(' ');
  const hooks = {tally: sides.map(({id}) => id).join(' '), kind: 'window'};
  const [a, b] = axis.ends(span);
  // An end that lies beyond the axis has no stop.
  const end = (x: number, day: number): string =>
    day < axis.span.from || day > axis.span.to ? '' : d('M', x, y - 4, 'V', y + 4);
  sheet.path(d('M', axis.x0, y, 'H', axis.x1), RULE);
  const look = {stroke: 'ink', strokeWidth: 1.5, mark, hooks} as const;
  const [first, last] = axis.reversed ? [span.to, span.from] : [span.from, span.to];
  sheet.path(end(a, first) + d('M', a, y, 'H', b) + end(b, last), look);
  const ticks = sides.flatMap(({dated}) =>
    dated.flatMap((one) => {
      const [from, to] = axis.ends(one);
      return from < to ? d('M', (from + to) / 2, y - 5, 'V', y + 5) : [];
    }),
  );
  sheet.path([...new Set(ticks)].join(''), {stroke: 's2', strokeWidth: 3, mark});
}

/** The axis of the events for the windows of counts; where those stand alone, one of their own. */
function windowAxis({model, x0, x1}: Page, alone: boolean): Axis | null {
  const spans = model.tallies.flatMap(({span}) => span ?? []);
  if (spans.length === 0) return null;
  const ends = [model.asOf, ...spans.flatMap(({from, to}) => [from, to])];
  return axisOf(alone ? rangeOf(ends) : model.range, x0, x1, model.reversed);
}

/**
 * Counts, a row each: dots of both directions back to back, the window, what is known of it. Says
 * where it ends.
 *
 * @param plan As in the layout: how much is said.
 */
export function drawTallies(page: Page, top: number, plan: number, view: string): number {
  const {sheet, model, names, width, x0, x1} = page;
  const {tallies, brackets, language} = model;
  const axis = FULL && plan < 2 ? windowAxis(page, /^(tally|calendar)$/.test(view)) : null;
  const say = sayer(model);
  let y = top;
  if (view !== 'tally') {
    y += sheet.say(say('headingCounts'), STYLE.head, width, 0, y);
    y += (plan < 1 ? sheet.say(say('subCounts'), STYLE.text, width, 0, y) : 0) + 8;
  }
  const sides = tallies.flatMap((row) => row.sides);
  const numbers = widthOf(
    sides.flatMap((side) => sheet.lines(side.valueText, STYLE.number, Infinity)),
  );
  const room = Math.max(24, (x1 - x0 - SPINE) / 2 - numbers - 12);
  // How dots are set, for all rows alike: unequal spacing would make lengths lie.
  const most = Math.max(1, ...sides.map(({value}) => value));
  let each = 1;
  while (most / each > MOST_DOTS) each *= 10;
  let lines = 0;
  let step = 0;
  while (step < 8 && lines < 6) step = Math.min(11, room / Math.ceil(most / each / ++lines));
  const r = Math.max(0.8, Math.min(4.25, step / 2 - 1.25));
  const tall = Math.max(lines * step, STYLE.number.size);
  if (each > 1) y += sheet.say(`● = ${language.numberOf(each)}`, STYLE.text, width, 0, y) + 6;
  const middle = (x0 + x1) / 2;

  /** One direction: number, dots outward from it, which way, how many of them are dated here. */
  const drawSide = (side: TallySide, sign: 1 | -1, at: number, sides: number): number => {
    const {key: mark, id: tally, value, says, datedText} = side;
    const paint: Paint = !side.directed ? 's8' : sign < 0 ? 's2' : 's1';
    const edge = middle + (sign * SPINE) / 2;
    const anchor = sign < 0 ? 'end' : 'start';
    const centre = at + tall / 2;
    const own = {mark, hooks: {tally, value: String(value), says}};
    sheet.print(
      sheet.lines(side.valueText, STYLE.number, Infinity),
      edge,
      centre - 12,
      anchor,
      mark,
    );
    const start = edge + sign * (numbers + 10);
    const count = Math.ceil(value / each);
    // One path of discs: so many nodes would be too many, and they are one thing to pick.
    let discs = '';
    for (let i = 0; i < count; i++) {
      const x = start + sign * (Math.floor(i / lines) * step + r);
      const cy = centre + ((i % lines) - (lines - 1) / 2) * step;
      discs += d('M', x - r, cy, 'a', r, r, '0 1 0 ', 2 * r, '0a', r, r, '0 1 0 ', -2 * r, '0Z');
    }
    if (discs) sheet.path(discs, {fill: paint, ...own});
    else sheet.circle(start + sign * 4, centre, 4, {stroke: paint, strokeWidth: 1.5, ...own});
    const alone = FULL && !names && sides < 2;
    const wide = alone ? x1 - x0 : (x1 - x0 - SPINE) / 2 - 4;
    const way = sheet.lines(side.direction, STYLE.title, wide);
    const style = side.mismatch ? STYLE.conflict : STYLE.text;
    const known = datedText && (plan < 3 || side.mismatch) ? sheet.lines(datedText, style, wide) : []; // prettier-ignore
    const text = withTail(way, known, wide);
    // What has the row to itself has its width for words.
    sheet.print(text, alone ? x0 : edge, at + tall + 3, alone ? 'start' : anchor, mark);
    const height = tall + 3 + heightOf(text);
    sheet.target(mark, alone ? x0 : sign < 0 ? edge - wide : edge, at, wide, height);
    return height;
  };

  const tops = tallies.map((row) => {
    const from = y;
    sheet.path(d('M', 0, y, 'H', width), RULE);
    y += 6;
    const letters = [...new Set(row.sides.flatMap((side) => side.letters))];
    const name = withTail(
      sheet.lines(row.length, STYLE.name, names || width, letters),
      sheet.lines(row.end, STYLE.text, names || width),
      names || width,
    );
    let foot = y + sheet.print(name, 0, y, 'start', row.sides[0]?.key);
    if (!names) y = foot + 6;
    const [own] = row.sides;
    const spine = FULL && own ? {...AXIS, mark: own.key} : AXIS;
    sheet.path(d('M', middle, y, 'V', y + tall), spine);
    for (const [side, sign] of [
      [row.left, -1],
      [row.right, 1],
    ] as const) {
      // prettier-ignore
      if (side) foot = Math.max(foot, y + drawSide(side, sign, y, row.sides.length));
    }
    if (FULL && axis && row.span) {
      foot += 9;
      drawWindow(sheet, row, axis, foot);
      foot += 5;
    }
    y = foot + (plan < 3 ? 10 : 4) + page.air;
    sheet.rows++;
    return from;
  });
  tops.push(y);
  if (FULL && axis) {
    const ticks = ticksOf(axis, language, sheet);
    grid(sheet, ticks, y - 8, y - 2);
    y += tickLabels(sheet, ticks, y) + 6;
  }
  // Brackets over rows that are to be read against each other.
  brackets.forEach(({from, to, conflict}, index) => {
    const stroke = conflict ? 'conflict' : 'muted';
    const [y0 = 0, y1 = 0] = [tops[from], tops[to + 1]];
    const look = {stroke, strokeWidth: 1.5, decorative: true} as const;
    sheet.path(bracket(width - 2 - index * BRACKET, y0 + 12, y1 - 12), look);
  });
  for (const {how, why, conflict} of plan < 1 ? brackets : []) {
    const kind = sheet.lines(how, {...STYLE.title, ...(conflict && {fill: 'conflict'})}, width);
    const text = withTail(kind, sheet.lines(why, STYLE.text, Math.min(width, 720)), width);
    y += 6 + sheet.print(text, 0, y + 6, 'start');
  }
  return y;
}
