import {sayer} from '../../model/visit-timeline/says.js';
import type {TallyRow, TallySide} from '../../model/visit-timeline/types.js';
import type {Paint} from '../scene.js';
import {type Axis, axisOf, grid, tickLabels, ticksOf} from './axis.js';
import type {Page} from './rows.js';
import {AXIS, RULE, STYLE, bracket, d, heightOf, widthOf} from './sheet.js';

/** More dots than this are drawn as tens. */
const MOST_DOTS = 60;
const SPINE = 16;
/** From bracket to bracket, px. */
const BRACKET = 7;

/**
 * Counts, a row each: dots of both directions back to back, the window, what is known of it. Says
 * where it ends.
 *
 * @param full Whether windows stand on the axis and reasons under the brackets, else only in words.
 */
export function drawTallies(page: Page, top: number, full: boolean, heading: boolean): number {
  const {sheet, model, names, width, x0, x1} = page;
  const {tallies, brackets, language} = model;
  const say = sayer(model);
  const axis = full ? axisOf(model.range, x0, x1) : null;
  let y = top;
  if (heading) {
    y += sheet.say(say('headingCounts'), STYLE.head, width, 0, y);
    y += sheet.say(say('subCounts'), STYLE.text, width, 0, y) + 10;
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
  const drawSide = (side: TallySide, sign: 1 | -1, at: number): number => {
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
    const wide = (x1 - x0 - SPINE) / 2 - 4;
    const text = [
      ...sheet.lines(side.direction, STYLE.title, wide),
      ...(datedText
        ? sheet.lines(datedText, side.mismatch ? STYLE.conflict : STYLE.text, wide)
        : []),
    ];
    sheet.print(text, edge, at + tall + 3, anchor, mark);
    const height = tall + 3 + heightOf(text);
    sheet.target(mark, sign < 0 ? edge - wide : edge, at, wide, height);
    return height;
  };

  const tops = tallies.map((row) => {
    const from = y;
    sheet.path(d('M', 0, y, 'H', width), RULE);
    y += axis ? 8 : 5;
    const letters = [...new Set(row.sides.flatMap((side) => side.letters))];
    const name = [
      ...sheet.lines(row.length, STYLE.name, names || width, letters),
      ...sheet.lines(row.end, STYLE.text, names || width),
    ];
    let foot = y + sheet.print(name, 0, y, 'start');
    if (!names) y = foot + 6;
    sheet.path(d('M', middle, y, 'V', y + tall), AXIS);
    for (const [side, sign] of [
      [row.left, -1],
      [row.right, 1],
    ] as const) {
      // prettier-ignore
      if (side) foot = Math.max(foot, y + drawSide(side, sign, y));
    }
    y = foot + (axis ? drawWindow(page, row, axis, foot + 9) + 16 : 10);
    return from;
  });
  tops.push(y);
  // Brackets over rows that are to be read against each other.
  [...new Map(brackets.map((one) => [`${one.from} ${one.to}`, one])).values()].forEach(
    ({from, to, conflict}, index) => {
      const stroke = conflict ? 'conflict' : 'muted';
      const [y0 = 0, y1 = 0] = [tops[from], tops[to + 1]];
      const look = {stroke, strokeWidth: 1.5, decorative: true} as const;
      sheet.path(bracket(width - 2 - index * BRACKET, y0 + 12, y1 - 12), look);
    },
  );
  if (!axis) return y;
  if (tallies.some(({span}) => span)) {
    const ticks = ticksOf(axis, language, sheet);
    grid(sheet, ticks, y - 6, y);
    y += tickLabels(sheet, ticks, y) + 8;
  }
  for (const {how, why, conflict} of brackets) {
    y += 6 + sheet.say(how, {...STYLE.title, ...(conflict && {fill: 'conflict'})}, width, 0, y + 6);
    y += sheet.say(why, STYLE.text, Math.min(width, 720), 0, y);
  }
  return y;
}

/** The window as a span on the axis of the events, with a tick for each event dated inside it. */
function drawWindow({sheet}: Page, {sides, span}: TallyRow, axis: Axis, y: number): number {
  if (!span || span.to <= axis.span.from || span.from >= axis.span.to) return 0;
  const [a, b] = axis.ends(span);
  const mark = sides.map(({key}) => key).join(' ');
  const hooks = {tally: sides.map(({id}) => id).join(' '), kind: 'window'};
  const end = (x: number, by = 4): string => d('M', x, y - by, 'V', y + by);
  sheet.path(d('M', axis.x0, y, 'H', axis.x1), RULE);
  sheet.path(end(a) + d('M', a, y, 'H', b) + end(b), {
    stroke: 'ink',
    strokeWidth: 1.5,
    mark,
    hooks,
  });
  const at = sides.flatMap(({dated}) => dated.map(({from, to}) => axis.x((from + to) / 2)));
  sheet.path([...new Set(at)].map((x) => end(x, 5)).join(''), {stroke: 's2', strokeWidth: 3, mark});
  return 16;
}

/** Room that brackets take at the right, px. */
export function bracketRoom({model: {brackets}}: Pick<Page, 'model'>): number {
  const count = new Set(brackets.map(({from, to}) => `${from} ${to}`)).size;
  return count > 0 ? count * BRACKET + 8 : 0;
}
