import {ticks} from 'd3-array';
import {FULL} from '../../data/edition.js';
import {groupBy} from '../../model/trade-chart/item.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {type Block, blockOf} from '../labels/text.js';
import {round} from '../scene.js';
import {logScale} from './axis.js';
import {type Lane, beyond, drawBar, reachOf} from './bar.js';
import {
  AXIS,
  GRID,
  type Pen,
  SIZE,
  TICK,
  type ValueLabel,
  draw,
  labelOf,
  line,
  lines,
  mineOf,
  paintOf,
  stroke,
  target,
  write,
  writeLabel,
  writeLines,
} from './pen.js';
import {drawPoint} from './point.js';

/** One row: what it says at its side or over its mark, and the label of its value. */
interface Row {
  readonly datum: Datum;
  readonly name: Block;
  /** How many of its lines are the name. */
  readonly names: number;
  readonly value: ValueLabel;
}

/** A scale along rows on which every label still ends inside the panel. */
interface RowScale {
  readonly zero: number;
  readonly log?: boolean;
  readonly ticks: readonly number[];
  at(value: number): number;
}

const BAR = 16;
const HEAD = 22;
/** From this width on names stand beside their marks. */
const SIDE = 520;

/** Whether a label stands left of its mark: a bar that runs backwards. */
const isBackwards = ({high, edge, back}: Datum): boolean => back || (high < 0 && edge !== 'over');

/**
 * One claim a row: a name, what is said about it, a mark on a shared scale from zero, its value.
 *
 * No two labels can meet, so this is also what every other drawing falls back to. Names stand beside
 * the marks where there is room, else over them. Returns the height, and keys that did not fit.
 */
export function layoutRows(
  pen: Pen,
  panel: ChartPanel,
  room: Box,
  most?: number,
): {readonly height: number; readonly left: readonly string[]} {
  const {brackets, type, named} = panel;
  const beside = room.width >= SIDE;
  const nameWidth = beside ? Math.min(room.width * 0.36, 280) : room.width;
  const labelWidth = room.width * (beside ? 0.4 : 0.75);
  const turned = type === 'both-ways';
  const bracketOf = new Map(brackets.flatMap((each) => each.keys.map((key) => [key, each])));
  // Rows of one bracket follow each other; otherwise as the model has them.
  const data = groupBy(panel.data, ({key}) => bracketOf.get(key)?.keys[0] ?? key).flat();
  // Where heading or title name the one measure, a row is named by its period.
  const short = named && data.every(({name}) => name.text === data[0]?.name.text);
  const rows = data.map((datum): Row => {
    const {name, about, off} = datum;
    const [title = '', ...more] = short ? about : [name.text, ...about];
    if (FULL)
      for (const note of panel.notes ?? []) if (note.key === datum.key) more.push(note.text);
    const own = lines(pen, title, nameWidth, {size: SIZE.name, weight: 600});
    const small = lines(pen, more.join(' · '), nameWidth);
    return {
      datum,
      name: blockOf([...own, ...small], pen.measure),
      names: own.length,
      value: labelOf(pen, datum, labelWidth, off ? [off] : []),
    };
  });
  const side = beside ? Math.max(...rows.map(({name}) => name.width), 60) + 16 : 0;
  const plot = {...room, x: room.x + side, width: room.width - side};
  const scale = FULL && panel.log ? rowLog(rows, plot) : rowScale(rows, plot);
  // The bracket that ends with a row, its words under it.
  const closing = data.map(({key}, i) => {
    const bracket = bracketOf.get(key);
    if (!bracket || bracket === bracketOf.get(data[i + 1]?.key ?? '')) return undefined;
    const {keys, text, detail} = bracket;
    return {keys, words: lines(pen, `${text}: ${detail}`, plot.width, {weight: 600})};
  });
  const heightOf = ({name, value}: Row): number => {
    const strip = Math.max(value.block.height, BAR);
    return beside ? Math.max(name.height, strip) : name.height + 4 + strip;
  };
  const heights = rows.map((row, i) => {
    const words = closing[i]?.words.length ?? 0;
    return heightOf(row) + (words && words * 15 + 6);
  });
  const sumOf = (count: number): number => heights.slice(0, count).reduce((a, b) => a + b, HEAD);
  const spare = ((most ?? 0) - sumOf(rows.length)) / Math.max(1, rows.length - 1);
  const gap = most === undefined ? 12 : Math.max(4, Math.min(36, spare));
  const fits = (_: Row, i: number): boolean => sumOf(i + 1) + gap * i <= (most ?? Infinity) + 0.5;
  const count = rows.findLastIndex(fits) + 1;
  const total = sumOf(count) + gap * (count - 1);
  drawTicks(pen, panel, scale, plot, room.y + total, beside);
  let y = room.y + HEAD;
  const middles = new Map<string, number>();
  rows.slice(0, count).forEach((row, i) => {
    const {key} = row.datum;
    const box = {...room, y, height: heightOf(row)};
    middles.set(key, drawRow(pen, turned || type === 'growth', row, box, plot, scale, beside));
    const end = closing[i];
    if (end) {
      // A bracket at the ends of its rows, and its words under them (R8).
      const x = beside ? scale.zero - 5 : plot.x + plot.width - 1;
      const inner = beside ? x + 5 : x - 5;
      const ends = end.keys.flatMap((each) => middles.get(each) ?? []);
      const [a, b] = [Math.min(...ends), Math.max(...ends)];
      const points: Point[] = [
        [inner, a],
        [x, a],
        [x, b],
        [inner, b],
      ];
      const mine = {mark: end.keys.join(' '), hooks: {claim: end.keys.join(' ')}};
      draw(pen, [points], {...stroke('conflict', 2), ...mine, part: 'bracket'});
      writeLines(pen, plot.x, y + box.height, end.words, {...mine, weight: 600});
    }
    y += (heights[i] ?? 0) + gap;
  });
  return {height: Math.max(total, 0), left: data.slice(count).map(({key}) => key)};
}

/**
 * The most px a unit may take so that bars, open ends and labels fit: negative values to the left of
 * zero, positive ones to the right.
 */
function rowScale(rows: readonly Row[], plot: Box): RowScale {
  const drawn = rows.filter(({datum}) => !datum.off);
  const room = (back: boolean): number =>
    drawn.reduce((most, {datum, value}) => {
      const px = value.block.width + 6 + beyond(datum);
      return isBackwards(datum) === back ? Math.max(most, px) : most;
    }, 0);
  const [before, after] = [room(true), room(false)];
  const high = drawn.reduce((most, {datum}) => Math.max(most, datum.high), 0);
  const low = drawn.reduce((least, {datum}) => Math.min(least, datum.low), 0);
  // Nothing but zeros; no room; or values that no pixel could tell from zero.
  const free = Math.max(0, plot.width - before - after);
  const perUnit = high > low ? Math.min(free / (high - low), 1e15) : 0;
  const zero = plot.x + before - low * perUnit;
  const count = Math.max(2, Math.min(5, Math.floor(((high - low) * perUnit) / 70)));
  return {
    zero: round(zero),
    ticks: high - low > 1e-30 && perUnit > 0 ? ticks(low, high, count) : [0],
    at: (value) => round(zero + value * perUnit),
  };
}

/** Positive values by their logarithm, a point each, since no bar could begin at zero. */
function rowLog(rows: readonly Row[], plot: Box): RowScale {
  const most = Math.max(...rows.map(({value, datum}) => value.block.width + 20 + beyond(datum)));
  const values = rows.flatMap(({datum}) => [datum.low, datum.high]);
  const {at, marks} = logScale(values, plot.x + 12, plot.x + Math.max(24, plot.width - most));
  return {zero: plot.x, log: true, ticks: marks, at};
}

/** Ticks over the rows; lines through them only where no text stands in the way. */
function drawTicks(
  pen: Pen,
  panel: ChartPanel,
  scale: RowScale,
  {x: left, y, width}: Box,
  bottom: number,
  beside: boolean,
): void {
  let free = -Infinity;
  for (const value of scale.ticks) {
    const x = scale.at(value);
    const text = panel.tick(value);
    const half = pen.measure(text, {size: SIZE.name}) / 2;
    // Air at the left edge for a reader's own letter spacing.
    const at = Math.min(Math.max(x, left + half + 4), left + width - half);
    if (at - half < free) continue;
    free = at + half + 10;
    line(pen, x, y + 18, x, beside ? bottom : y + 22, value === 0 && beside ? AXIS : GRID);
    write(pen, at, y + 13, text, {...TICK, anchor: 'middle'});
  }
}

function drawRow(
  pen: Pen,
  arrow: boolean,
  {datum, name, names, value}: Row,
  box: Box,
  plot: Box,
  scale: RowScale,
  beside: boolean,
): number {
  const mine = mineOf(datum);
  const {width, height} = value.block;
  const strip = Math.max(height, BAR);
  const top = beside ? box.y + (box.height - strip) / 2 : box.y + name.height + 4;
  const middle = round(top + strip / 2);
  const nameTop = beside ? box.y + (box.height - name.height) / 2 : box.y;
  const lang = datum.name.lang ? {lang: datum.name.lang} : {};
  name.lines.forEach(({text, size, baseline}, i) => {
    const look = i < names ? {weight: 600 as const, ...lang} : {fill: 'muted' as const};
    write(pen, box.x, nameTop + baseline, text, {...mine, size, ...look});
  });
  const half = BAR / 2;
  const {zero, at} = scale;
  const right = plot.x + plot.width;
  const across = [middle - half, middle + half] as const;
  const lane: Lane = {horizontal: true, across, zero, at, arrow, back: datum.back};
  if (!beside && !scale.log) line(pen, zero, middle - half - 3, zero, middle + half + 3, AXIS);
  const place = (wanted: number): number => {
    const x = Math.max(plot.x, Math.min(wanted, right - width));
    writeLabel(pen, value, {x, y: middle - height / 2, width, height}, 'start');
    return x + width;
  };
  if (datum.off) {
    const from = place(zero + 6) + 8;
    const head: Point[] = [
      [right - 6, middle - 5],
      [right, middle],
      [right - 6, middle + 5],
    ];
    const look = {...stroke('ink', 1.5), ...mine, part: 'mark off-scale'};
    if (right - from > 12)
      draw(
        pen,
        [
          [
            [from, middle],
            [right, middle],
          ],
          head,
        ],
        look,
      );
  } else if (FULL && scale.log) {
    drawPoint(pen, datum, {horizontal: true, across: middle, at});
    place(at(datum.high) + 12 + (datum.edge === 'over' ? 14 : 0));
  } else {
    drawBar(pen, datum, lane, paintOf(datum));
    const ends = reachOf(datum, lane);
    place(isBackwards(datum) ? Math.min(...ends) - 6 - width : Math.max(...ends) + 6);
  }
  target(pen, datum.key, box);
  return middle;
}
