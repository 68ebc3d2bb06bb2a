import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {type Block, type LineSpec, blockOf, wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type Lane, drawBar, reachOf} from './bar.js';
import {AXIS, draw, line, stroke, write, writeLabel} from './draw.js';
import {drawArrow} from './growth.js';
import {type Pen, SIZE, type ValueLabel, belonging, labelOf, paintOf, target} from './pen.js';
import {bracketHeight, bracketWords, drawRowBracket, drawRowTicks} from './row-furniture.js';
import {type RowScale, isBackwards, rowScale} from './row-scale.js';

/** One row: what it says at its side or over its mark, and the label of its value. */
export interface Row {
  readonly datum: Datum;
  readonly name: Block;
  readonly value: ValueLabel;
  readonly off: string | undefined;
}

export interface RowsResult {
  readonly height: number;
  /** Keys of rows that did not fit. */
  readonly left: readonly string[];
}

const BAR = 16;
const HEAD = 22;
/** From this width on names stand beside their marks. */
const SIDE = 520;

/**
 * One claim a row: a name, what is said about it, a mark on a shared scale from zero, its value.
 *
 * No two labels can meet, so this is also what every other drawing falls back to. Names stand beside
 * the marks where there is room, else over them; nothing is turned.
 */
export function layoutRows(pen: Pen, panel: ChartPanel, room: Box, most?: number): RowsResult {
  const beside = room.width >= SIDE;
  const nameWidth = beside ? Math.min(room.width * 0.36, 280) : room.width;
  const labelWidth = room.width * (beside ? 0.4 : 0.75);
  const rows = ordered(panel)
    .map(withoutName(panel))
    .map((datum) => rowOf(pen, panel, datum, nameWidth, labelWidth));
  const side = beside ? Math.max(...rows.map(({name}) => name.width), 60) + 16 : 0;
  const plot = {x: room.x + side, width: room.width - side};
  const scale = rowScale(panel, rows, plot);
  const brackets = panel.brackets.map((bracket) => ({
    bracket,
    last: rows.findLast(({datum}) => bracket.keys.includes(datum.key))?.datum.key,
    words: bracketWords(pen, bracket, plot.width),
  }));
  const heights = rows.map((row) => {
    const closing = brackets.filter(({last}) => last === row.datum.key);
    return closing.reduce((sum, {words}) => sum + bracketHeight(words), heightOf(row, beside));
  });
  const natural = HEAD + heights.reduce((sum, each) => sum + each, 0);
  const gap = most === undefined ? 12 : spare(most, natural, rows.length);
  const fits = (count: number): boolean =>
    most === undefined ||
    HEAD + heights.slice(0, count).reduce((sum, each) => sum + each + gap, -gap) <= most + 0.5;
  const count = rows.findLastIndex((_, i) => fits(i + 1)) + 1;
  const total = heights.slice(0, count).reduce((sum, each) => sum + each + gap, HEAD - gap);
  const head = {x: plot.x, y: room.y, width: plot.width, height: HEAD};
  drawRowTicks(pen, panel, scale, head, room.y + total, beside);
  let y = room.y + HEAD;
  const middles = new Map<string, number>();
  rows.slice(0, count).forEach((row, i) => {
    const {key} = row.datum;
    const height = heightOf(row, beside);
    middles.set(key, drawRow(pen, panel, row, {...room, y, height}, scale, beside));
    for (const {bracket, words} of brackets.filter(({last}) => last === key)) {
      const x = beside ? scale.zero - 5 : scale.right - 1;
      const ends = bracket.keys.flatMap((each) => middles.get(each) ?? []);
      const at = {x, inner: beside ? x + 5 : x - 5, rows: ends, left: plot.x, top: y + height};
      drawRowBracket(pen, panel, bracket, words, at);
    }
    y += (heights[i] ?? 0) + gap;
  });
  return {height: Math.max(total, 0), left: rows.slice(count).map(({datum}) => datum.key)};
}

/** Where heading or title name the one measure, a row is named by its period. */
function withoutName({named, data}: ChartPanel): (datum: Datum) => Datum {
  const names = new Set(data.map(({name}) => name));
  if (!named || names.size > 1) return (datum) => datum;
  return ({about: [name = '', ...about], ...datum}) => ({...datum, name, about});
}

/** Rows of one bracket follow each other; otherwise as the model has them. */
function ordered({data, brackets}: ChartPanel): readonly Datum[] {
  if (brackets.length === 0) return data;
  const done = new Set<string>();
  return data.flatMap((datum) => {
    if (done.has(datum.key)) return [];
    const keys = brackets.find((bracket) => bracket.keys.includes(datum.key))?.keys ?? [datum.key];
    const group = data.filter(({key}) => key === datum.key || keys.includes(key));
    const fresh = group.filter(({key}) => !done.has(key));
    fresh.forEach(({key}) => done.add(key));
    return fresh;
  });
}

function rowOf(pen: Pen, panel: ChartPanel, datum: Datum, width: number, room: number): Row {
  const name: LineSpec = {text: datum.name, size: SIZE.name, weight: 600, style: 'name'};
  const about = datum.about.join(' · ');
  const note = panel.notes.find(({key}) => key === datum.key)?.text;
  const small = [about, ...(note === undefined ? [] : [`“${note}”`])].filter(Boolean);
  const lines = [
    ...wrap(name, width, pen.measure),
    ...small.flatMap((text) => wrap({text, size: SIZE.small, style: 'muted'}, width, pen.measure)),
  ];
  const off = panel.offScale.find(({key}) => key === datum.key)?.short;
  return {
    datum,
    name: blockOf(lines, pen.measure, 1.25),
    value: labelOf(pen, datum, room, off === undefined ? [] : [off]),
    off,
  };
}

const heightOf = ({name, value}: Row, beside: boolean): number =>
  beside
    ? Math.max(name.height, value.block.height, BAR)
    : name.height + 4 + Math.max(value.block.height, BAR);

/** Space between rows: more where there is more, never less than 4 px. */
const spare = (most: number, natural: number, count: number): number =>
  Math.max(4, Math.min(20, (most - natural) / Math.max(1, count - 1)));

function drawRow(
  pen: Pen,
  panel: ChartPanel,
  row: Row,
  box: Box,
  scale: RowScale,
  beside: boolean,
): number {
  const {datum, name, value, off} = row;
  const mine = belonging(datum);
  const strip = Math.max(value.block.height, BAR);
  const top = beside ? box.y + (box.height - strip) / 2 : box.y + name.height + 4;
  const middle = round(top + strip / 2);
  const nameTop = beside ? box.y + (box.height - name.height) / 2 : box.y;
  for (const {text, size, baseline, style} of name.lines) {
    const look =
      style === 'name' ? {weight: 600 as const, lang: datum.nameLang} : {fill: 'muted' as const};
    write(pen, box.x, nameTop + baseline, text, {...mine, size, ...look});
  }
  const half = panel.type === 'growth' ? 5 : BAR / 2;
  const lane: Lane = {horizontal: true, across: [middle - half, middle + half], ...scale};
  const {width, height} = value.block;
  if (!beside && !scale.log) {
    line(pen, scale.zero, middle - half - 3, scale.zero, middle + half + 3, AXIS);
  }
  const place = (x: number): number => {
    const at = Math.max(scale.left, Math.min(x, scale.right - width));
    writeLabel(pen, value, {x: at, y: middle - height / 2, width, height}, 'start');
    return at + width;
  };
  if (off === undefined) {
    const paint = paintOf(panel.series[datum.series]);
    if (panel.type === 'growth') drawArrow(pen, datum, lane, paint);
    // On a logarithmic scale a short bar marks the place: it has no zero to begin at.
    else drawBar(pen, datum, scale.log ? {...lane, zero: lane.at(datum.low) - 5} : lane, paint);
    const [start, end] = reachOf(datum, lane);
    place(isBackwards(datum) ? Math.min(start, end) - 6 - width : Math.max(start, end) + 6);
  } else {
    const from = place(scale.zero + 6) + 8;
    const to = scale.right;
    const shaft: Point[] = [
      [from, middle],
      [to, middle],
    ];
    const head: Point[] = [
      [to - 6, middle - 5],
      [to, middle],
      [to - 6, middle + 5],
    ];
    if (to - from > 12)
      draw(pen, [shaft, head], {...stroke('ink', 1.5), ...mine, part: 'mark off-scale'});
  }
  target(pen, datum.key, box);
  return middle;
}
