import {MOST_DOTS} from '../../model/visit-timeline/tallies.js';
import type {TallyRow, TallySide, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Paint} from '../scene.js';
import {type Axis, grid, tickLabels, ticksOf} from './axis.js';
import {AXIS, type Columns, RULE, STYLE, type Sheet, block, bracket, d} from './sheet.js';

const NUMBER = {size: 18, weight: 700} as const;
const SPINE = 16;
/** From bracket to bracket, px. */
const BRACKET = 7;

export interface TallyOptions {
  readonly model: VisitTimelineModel;
  readonly columns: Columns;
  /** Axis on which windows stand; null leaves them to words. */
  readonly axis: Axis | null;
  /** Whether the reasons of disagreements are printed under the brackets. */
  readonly why: boolean;
  readonly heading: boolean;
}

/** How dots are set, for all rows alike: unequal spacing would make lengths lie. */
interface Dots {
  readonly step: number;
  readonly radius: number;
  readonly lines: number;
  /** How many each dot stands for. */
  readonly each: number;
}

const sidesOf = ({left, right}: TallyRow): TallySide[] =>
  [left, right].flatMap((side) => side ?? []);

/** Dots per side at one spacing: as few lines of them as the width holds. */
function dotsFor(sides: readonly TallySide[], room: number): Dots {
  const most = Math.max(1, ...sides.map(({value}) => value));
  let each = 1;
  while (most / each > MOST_DOTS) each *= 10;
  for (let lines = 1; ; lines++) {
    const step = Math.min(11, room / Math.ceil(most / each / lines));
    if (step < 8 && lines < 6) continue;
    return {step, radius: Math.max(0.8, Math.min(4.25, step / 2 - 1.25)), lines, each};
  }
}

/** Room that brackets take at the side where names do not stand, px. */
export function bracketRoom({brackets}: VisitTimelineModel): number {
  const count = new Set(brackets.map(({from, to}) => `${from} ${to}`)).size;
  return count > 0 ? count * BRACKET + 8 : 0;
}

/**
 * Counts, a row each: dots of both directions back to back, the window, what is known of it. Says
 * where it ends.
 */
export function drawTallies(sheet: Sheet, top: number, options: TallyOptions): number {
  const {model, columns, axis, heading, why} = options;
  const {language, tallies} = model;
  const {names, anchor, width} = columns;
  let y = top;
  if (heading) {
    y += sheet.say(
      language.text('visit-timeline.headingCounts'),
      STYLE.head,
      width,
      names,
      y,
      anchor,
    );
    y +=
      sheet.say(language.text('visit-timeline.subCounts'), STYLE.text, width, names, y, anchor) +
      10;
  }
  const sides = tallies.flatMap(sidesOf);
  const numbers = Math.max(0, ...sides.map(({valueText}) => sheet.measure(valueText, NUMBER)));
  const half = (columns.x1 - columns.x0 - SPINE) / 2;
  const dots = dotsFor(sides, Math.max(24, half - numbers - 12));
  if (dots.each > 1) {
    const key = language.text('visit-timeline.dotIs', {count: dots.each});
    y += sheet.say(key, STYLE.text, width, names, y, anchor) + 6;
  }
  const tops = tallies.map((row) => {
    const from = y;
    sheet.line(0, y, width, y, RULE);
    y = drawRow(sheet, row, y + (axis ? 8 : 5), numbers, dots, options) + (axis ? 16 : 10);
    return from;
  });
  tops.push(y);
  drawBrackets(sheet, tops, options);
  if (axis && tallies.some(({span}) => span)) {
    const ticks = ticksOf(axis, language, sheet);
    grid(sheet, ticks, y - 6, y);
    y += tickLabels(sheet, ticks, y) + 8;
  }
  if (!why) return y;
  for (const {how, why: reason, kind, from, to} of model.brackets) {
    const letters = new Set([from, to].flatMap((at) => tallies[at]?.letters ?? []));
    const fill = kind === 'contradicts' ? 'conflict' : 'ink';
    const lines = [
      ...sheet.lines(how, {...STYLE.title, fill}, width, [...letters]),
      ...sheet.lines(reason, STYLE.text, Math.min(width, 720)),
    ];
    y += 6 + sheet.print(block(lines), names, y + 4, anchor);
  }
  return y;
}

/** One row: name of the window, both sides of the spine, the window on the axis; says where it ends. */
function drawRow(
  sheet: Sheet,
  row: TallyRow,
  top: number,
  numbers: number,
  dots: Dots,
  {columns, axis}: TallyOptions,
): number {
  const {names, anchor, nameWidth, width} = columns;
  const room = nameWidth || width;
  const name = block([
    ...sheet.lines(row.length, STYLE.name, room, row.letters),
    ...sheet.lines(row.end, STYLE.small, room),
  ]);
  sheet.print(name, names, top, anchor);
  const y = nameWidth > 0 ? top : top + name.height + 6;
  const middle = (columns.x0 + columns.x1) / 2;
  const tall = Math.max(dots.lines * dots.step, NUMBER.size);
  sheet.line(middle, y, middle, y + tall, AXIS);
  const heights = ([-1, 1] as const).map((sign) => {
    const side = sign < 0 ? row.left : row.right;
    return side ? drawSide(sheet, side, sign, middle, y, tall, numbers, dots, columns) : tall;
  });
  let foot = Math.max(y + Math.max(...heights), top + name.height);
  const {span} = row;
  if (axis && span && span.to > axis.span.from && span.from < axis.span.to) {
    foot += 9;
    drawWindow(sheet, row, axis, axis.ends(span), foot);
    foot += 7;
  }
  return foot;
}

/** One direction: number, dots outward from it, which way, how many of them are dated here. */
function drawSide(
  sheet: Sheet,
  side: TallySide,
  sign: 1 | -1,
  middle: number,
  top: number,
  tall: number,
  numbers: number,
  dots: Dots,
  {x0, x1, width}: Columns,
): number {
  const {key: mark, id: tally, value, says} = side;
  const paint: Paint = !side.directed ? 's8' : sign < 0 ? 's2' : 's1';
  const edge = middle + (sign * SPINE) / 2;
  const anchor = sign < 0 ? 'end' : 'start';
  const centre = top + tall / 2;
  const own = {mark, hooks: {tally, value: String(value), says}};
  const number = sheet.block(side.valueText, NUMBER, Infinity);
  sheet.print(number, edge, centre - 12, anchor, mark);
  const start = edge + sign * (numbers + 10);
  const count = Math.ceil(value / dots.each);
  const r = dots.radius;
  // One path of discs: so many nodes would be too many, and they are one thing to pick.
  let discs = '';
  for (let i = 0; i < count; i++) {
    const x = start + sign * (Math.floor(i / dots.lines) * dots.step + r);
    const y = centre + ((i % dots.lines) - (dots.lines - 1) / 2) * dots.step;
    discs += d('M', x - r, y, 'a', r, r, '0 1 0 ', 2 * r, '0a', r, r, '0 1 0 ', -2 * r, '0Z');
  }
  if (discs) sheet.path(discs, {fill: paint, ...own});
  else sheet.circle(start + sign * 4, centre, 4, {stroke: paint, strokeWidth: 1.5, ...own});
  const room = Math.abs((sign < 0 ? x0 : x1) - edge) - 4;
  const known = {...STYLE.small, ...(side.mismatch && {fill: 'conflict' as const})};
  const text = block([
    ...sheet.lines(side.direction, {size: 12.5, weight: 600}, room),
    ...(side.datedText ? sheet.lines(side.datedText, known, room) : []),
  ]);
  sheet.print(text, edge, top + tall + 3, anchor, mark);
  const reach = Math.max(numbers + 10 + Math.ceil(count / dots.lines) * dots.step, text.width, 24);
  const wide = Math.min(reach, sign < 0 ? edge : width - edge);
  const height = tall + 3 + text.height;
  sheet.target(mark, sign < 0 ? edge - wide : edge, top, wide, height);
  return height;
}

/** The window as a span on the axis of the events, with a tick for each event dated inside it. */
function drawWindow(
  sheet: Sheet,
  row: TallyRow,
  axis: Axis,
  [a, b]: readonly [number, number],
  y: number,
): void {
  const sides = sidesOf(row);
  const mark = sides.map(({key}) => key).join(' ');
  const hooks = {tally: sides.map(({id}) => id).join(' '), kind: 'window'};
  const end = (x: number): string => d('M', x, y - 4, 'V', y + 4);
  const look = {stroke: 'ink', strokeWidth: 1.5, mark, hooks} as const;
  sheet.line(axis.x0, y, axis.x1, y, RULE);
  sheet.path(end(a) + d('M', a, y, 'H', b) + end(b), look);
  const at = sides.flatMap(({dated}) => dated.map((span) => axis.ends(span)));
  const ticks = new Set(at.map(([from, to]) => d('M', (from + to) / 2, y - 5, 'V', y + 5)));
  sheet.path([...ticks].join(''), {stroke: 's2', strokeWidth: 3, mark});
}

/** Brackets over rows that are to be read against each other, the contradictions outermost. */
function drawBrackets(sheet: Sheet, tops: readonly number[], {columns, model}: TallyOptions): void {
  const [side, inward] = columns.anchor === 'end' ? [0, 1] : [columns.width, -1];
  const seen = new Set<string>();
  for (const {from, to, kind} of model.brackets) {
    if (seen.has(`${from} ${to}`)) continue;
    const x = side + inward * (2 + seen.size * BRACKET);
    seen.add(`${from} ${to}`);
    const [y0, y1] = [(tops[from] ?? 0) + 12, (tops[to + 1] ?? 0) - 12];
    const stroke = kind === 'contradicts' ? 'conflict' : 'muted';
    sheet.path(bracket(x, y0, y1, inward), {stroke, strokeWidth: 1.5, decorative: true});
  }
}
