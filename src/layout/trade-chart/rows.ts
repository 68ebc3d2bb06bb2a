import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {type Block, type LineSpec, blockOf, wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {drawBar, reachOf, type Lane} from './bar.js';
import {drawArrow} from './growth.js';
import {
  type Pen,
  SIZE,
  type ValueLabel,
  belonging,
  labelOf,
  paintOf,
  target,
  write,
  writeLabel,
} from './pen.js';
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
  let y = room.y + HEAD;
  const left: string[] = [];
  const middles = new Map<string, number>();
  rows.forEach((row, i) => {
    const height = heights[i] ?? 0;
    if (left.length > 0 || (most !== undefined && y + height > room.y + most + 0.5)) {
      left.push(row.datum.key);
      return;
    }
    const own = heightOf(row, beside);
    middles.set(row.datum.key, drawRow(pen, panel, row, {...room, y, height: own}, scale, beside));
    for (const {bracket, words} of brackets.filter(({last}) => last === row.datum.key)) {
      const at = bracket.keys.flatMap((key) => middles.get(key) ?? []);
      const [from, to] = [Math.min(...at), Math.max(...at)];
      const x = beside ? scale.zero - 5 : scale.right - 1;
      const ends = {x, tick: beside ? 5 : -5, from, to, left: plot.x, top: y + own};
      drawRowBracket(pen, panel, bracket, words, ends);
    }
    y += height + gap;
  });
  const head = {x: plot.x, y: room.y, width: plot.width, height: HEAD};
  drawRowTicks(pen, panel, scale, head, y - gap, beside);
  return {height: y - gap - room.y, left};
}

/** Where heading or title name the one measure, a row is named by its period. */
function withoutName({named, data}: ChartPanel): (datum: Datum) => Datum {
  const names = new Set(data.map(({name}) => name));
  if (!named || names.size > 1) return (datum) => datum;
  return ({about: [name = '', ...about], ...datum}) => ({...datum, name, about});
}

/** Rows of one bracket follow each other; otherwise as the model has them. */
function ordered({data, brackets}: ChartPanel): readonly Datum[] {
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
  name.lines.forEach((line) =>
    write(pen, {
      ...mine,
      x: box.x,
      y: nameTop + line.baseline,
      text: line.text,
      size: line.size,
      ...(line.style === 'name'
        ? {weight: 600, ...(datum.nameLang === undefined ? {} : {lang: datum.nameLang})}
        : {fill: 'muted' as const}),
    }),
  );
  const half = panel.type === 'growth' ? 5 : BAR / 2;
  const lane: Lane = {horizontal: true, across: [middle - half, middle + half], ...scale};
  const labelTop = middle - value.block.height / 2;
  if (!beside && !scale.log) {
    const x = round(scale.zero);
    pen.shapes.push({
      kind: 'line',
      x1: x,
      y1: round(middle - half - 3),
      x2: x,
      y2: round(middle + half + 3),
      stroke: 'muted',
      strokeWidth: 1,
      decorative: true,
    });
  }
  if (off === undefined) {
    const paint = paintOf(panel.series[datum.series]);
    if (panel.type === 'growth') drawArrow(pen, datum, lane, paint);
    else if (scale.log) drawDot(pen, datum, lane, paint);
    else drawBar(pen, datum, lane, paint);
    const [start, end] = reachOf(datum, lane);
    const wanted = isBackwards(datum)
      ? Math.min(start, end) - 6 - value.block.width
      : Math.max(start, end) + 6;
    const x = Math.max(scale.left, Math.min(wanted, scale.right - value.block.width));
    writeLabel(
      pen,
      value,
      {x, y: labelTop, width: value.block.width, height: value.block.height},
      'start',
    );
  } else {
    const x = Math.max(scale.left, Math.min(scale.zero + 6, scale.right - value.block.width));
    writeLabel(
      pen,
      value,
      {x, y: labelTop, width: value.block.width, height: value.block.height},
      'start',
    );
    const from = x + value.block.width + 8;
    const to = scale.right;
    const d = `M${round(from)} ${middle}L${round(to)} ${middle}M${round(to - 6)} ${middle - 5}L${round(to)} ${middle}L${round(to - 6)} ${middle + 5}`;
    if (to - from > 12) {
      pen.shapes.push({
        ...mine,
        kind: 'path',
        d,
        stroke: 'ink',
        strokeWidth: 1.5,
        part: 'mark off-scale',
      });
    }
  }
  target(pen, datum.key, box);
  return middle;
}

function drawDot(pen: Pen, datum: Datum, lane: Lane, paint: ReturnType<typeof paintOf>): void {
  drawBar(pen, {...datum, low: datum.low}, {...lane, zero: lane.at(datum.low) - 5}, paint);
}
