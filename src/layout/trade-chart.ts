import {FULL} from '../data/edition.js';
import type {ChartPanel, TradeChartModel} from '../model/trade-chart/types.js';
import {
  type Box as Room,
  type Measure,
  type Scene,
  type Shape,
  type Target,
  round,
} from './scene.js';
import type {Box} from './geometry.js';
import {layoutBigNumber} from './trade-chart/big-number.js';
import {layoutBothWays} from './trade-chart/both-ways.js';
import {SPAN, layoutColumns} from './trade-chart/columns.js';
import {layoutLines} from './trade-chart/lines.js';
import {mirror} from './trade-chart/mirror.js';
import {layoutPace} from './trade-chart/pace.js';
import {type Own, type Pen, isClean, lines, newPen, writeLines} from './trade-chart/pen.js';
import {layoutProgress} from './trade-chart/progress.js';
import {layoutRows} from './trade-chart/rows.js';
import {layoutSlope} from './trade-chart/slope.js';

export {glyphTradeChart} from './trade-chart/glyphs.js';

/** From this width on panels stand in two columns. */
const TWO = 720;
const GUTTER = 44;
const BETWEEN = 30;
const TITLE = {size: 14, weight: 700 as const};

/** A panel drawn into a room. */
interface Piece {
  readonly pen: Pen;
  /** As it was drawn. */
  readonly panel?: ChartPanel;
  readonly height: number;
  /** Keys that found no room and stand in the table only. */
  readonly left: readonly string[];
  /** Set where the drawing asked for did not fit and rows were drawn instead. */
  readonly asRows: boolean;
}

type Types<T> = Partial<Record<ChartPanel['type'], T>>;

/** Panels whose height may be chosen. */
const OWN: Types<typeof layoutPace> = {
  columns: layoutColumns,
  pace: layoutPace,
  ...(FULL ? {lines: layoutLines, index: layoutLines, slope: layoutSlope} : {}),
};
/** Panels that know their own height. */
const FIXED: Types<(measure: Measure, panel: ChartPanel, room: Box) => Own | undefined> = FULL
  ? {'both-ways': layoutBothWays, progress: layoutProgress, 'big-number': layoutBigNumber}
  : {};
const isFlexible = ({type}: ChartPanel): boolean => type in OWN;

/**
 * Places the panels of a chart: one above the other on a phone, beside each other where there is
 * room. A given height is filled and never passed; what it cannot hold is named in the notes.
 */
export function layoutTradeChart(model: TradeChartModel, {width, height, measure}: Room): Scene {
  const {panels} = model;
  const count = width >= TWO && panels.length > 1 ? 2 : 1;
  const wide = (width - GUTTER * (count - 1)) / count;
  // The main panel keeps the first column to itself; multiples fill both in turn, each with its own.
  let group = -1;
  const column = panels.map(({follows}, i) => {
    if (!follows) group++;
    return count === 1 ? 0 : panels[0]?.title ? group % 2 : Math.min(i, 1);
  });
  const stacks = Array.from({length: count}, (_, n) => {
    const own = panels.filter((_panel, i) => column[i] === n);
    const at = FULL && model.mirrored ? count - 1 - n : n;
    return stack(own, at * (wide + GUTTER), wide, height, measure, FULL && model.mirrored);
  });
  const pieces = stacks.flatMap((each) => each.pieces);
  const targets = new Map<string, Target>();
  for (const target of pieces.flatMap(({pen}) => pen.targets))
    if (!targets.has(target.mark)) targets.set(target.mark, target);
  const left = new Set(pieces.flatMap((piece) => piece.left));
  return {
    width,
    height: round(height ?? Math.max(0, ...stacks.map((each) => each.height))),
    shapes: pieces.flatMap(({pen}) => pen.shapes),
    targets: [...targets.values()],
    glyphs: model.glyphs(pieces.flatMap(({panel}) => panel ?? [])),
    view: panels[0]?.type ?? 'table',
    notes: [
      ...(FULL ? saidBelow(model, pieces) : []),
      ...(pieces.some(({asRows}) => asRows) ? [model.asRows] : []),
      ...(left.size > 0 ? [model.moved(left.size)] : []),
    ],
  };
}

/** Types whose drawing has no room for an author's words. */
const SILENT: readonly string[] = ['both-ways', 'progress'];

/** Author's words that found no room in the drawing; that values between the ends are in the table. */
function saidBelow(model: TradeChartModel, pieces: readonly Piece[]): string[] {
  const words = pieces.flatMap(({pen, panel, asRows}) => {
    // Rows and a big number say them themselves.
    const apart = panel && !asRows && (isFlexible(panel) || SILENT.includes(panel.type));
    const all = apart ? (panel.notes ?? []) : [];
    const left = all.filter(({key}) => pen.unplaced?.includes(key) ?? true);
    return left.flatMap(({key, text}) => {
      const datum = panel?.data.find((each) => each.key === key);
      return datum ? (model.noted?.(datum.value, text) ?? []) : [];
    });
  });
  return [...words, ...(pieces.some(({pen}) => pen.ends) ? [model.endsOnly ?? ''] : [])];
}

/** Panels under each other. In a given height the flexible ones share what rows leave; the last go. */
function stack(
  panels: readonly ChartPanel[],
  x: number,
  width: number,
  height: number | undefined,
  measure: Measure,
  mirrored = false,
): {readonly pieces: readonly Piece[]; readonly height: number} {
  const heads = panels.map((panel) => titleOf(panel, x, 0, width, measure).height);
  const least = panels.map((panel, i) => {
    if (height === undefined) return 0;
    const own = isFlexible(panel)
      ? Math.min(leastHeight(panel), naturalHeight(panel, width))
      : drawPanel(panel, {x, y: 0, width, height: 0}, undefined, measure).height;
    return own + (heads[i] ?? 0) + (i > 0 ? BETWEEN : 0);
  });
  const sumOf = (count: number): number => least.slice(0, count).reduce((a, b) => a + b, 0);
  const count =
    height === undefined
      ? panels.length
      : Math.max(1, panels.findLastIndex((_, i) => sumOf(i + 1) <= height) + 1);
  const kept = panels.slice(0, count);
  const flexible = kept.filter(isFlexible).length;
  const spare = ((height ?? 0) - sumOf(count)) / (flexible || count);
  let y = 0;
  const pieces = kept.map((panel, i): Piece => {
    const title = titleOf(panel, x, y, width, measure);
    const top = y + title.height;
    const own = (least[i] ?? 0) - (heads[i] ?? 0) - (i > 0 ? BETWEEN : 0);
    const fixed = own + (isFlexible(panel) || flexible === 0 ? spare : 0);
    const given = height === undefined ? undefined : fixed;
    const piece = drawPanel(panel, {x, y: top, width, height: 0}, given, measure);
    piece.pen.shapes.unshift(...title.shapes);
    if (FULL && mirrored) turn(piece, title.shapes.length, x, x + width);
    y = top + (given ?? piece.height) + BETWEEN;
    return piece;
  });
  const gone = panels.slice(count).flatMap(({data, spans}) => [...data, ...spans]);
  const rest = {pen: newPen(measure), height: 0, left: gone.map(({key}) => key), asRows: false};
  return {pieces: [...pieces, rest], height: y - BETWEEN};
}

/** Right to left: names and rows are turned over, an axis of time is not. */
function turn({pen, panel, asRows}: Piece, title: number, left: number, right: number): void {
  const timed = !asRows && panel && isFlexible(panel);
  mirror(pen, left, right, timed ? title : Infinity);
}

/** Least height in px at which a flexible panel is worth drawing. */
const leastHeight = ({spans, brackets, data}: ChartPanel): number =>
  150 + SPAN * (spans.length + brackets.length + data.filter(({off}) => off).length);

/** Height that suits a width, where the figure may grow. */
const naturalHeight = (panel: ChartPanel, width: number): number =>
  FULL && panel.type === 'slope'
    ? Math.max(260, panel.data.length * 24 + 60)
    : Math.min(340, Math.max(264, Math.round(width * 0.52))) + leastHeight(panel) - 150;

/**
 * Draws a panel; when its own drawing cannot be held truthfully in the room, a row each. What does
 * not fit even then is named, never cut.
 */
function drawPanel(
  panel: ChartPanel,
  room: Box,
  fixed: number | undefined,
  measure: Measure,
): Piece {
  const {type, data, spans, factors} = panel;
  const own = OWN[type];
  if (own) {
    const height = fixed ?? naturalHeight(panel, room.width);
    const pen = own(measure, panel, {...room, height});
    if (pen && isClean(pen.texts, {...room, height: height + 1}))
      return {pen, panel, height, left: [], asRows: false};
  }
  const whole = FULL && FIXED[type]?.(measure, panel, room);
  if (whole && whole.height <= (fixed ?? Infinity) + 0.5) {
    const frame = {...room, height: whole.height + 1};
    if (isClean(whole.pen.texts, frame)) return {...whole, panel, left: [], asRows: false};
  }
  const rows = {...panel, data: [...data, ...spans], spans: [], gaps: []};
  const pen = newPen(measure);
  const {height, left} = layoutRows(pen, rows, room, fixed);
  const gone = factors.map(({datum}) => datum.key);
  return {pen, panel: rows, height, left: [...left, ...gone], asRows: !!own};
}

/** Title and unit of a panel that is not alone. */
function titleOf(
  {title, unit}: ChartPanel,
  x: number,
  y: number,
  width: number,
  measure: Measure,
): {readonly shapes: readonly Shape[]; readonly height: number} {
  if (!title) return {shapes: [], height: 0};
  const pen = newPen(measure);
  const lang = title.lang ? {lang: title.lang} : {};
  const look = {...TITLE, ...lang, part: 'title'};
  const end = writeLines(pen, x, y, lines(pen, title.text, width, TITLE), look);
  const bottom = writeLines(pen, x, end, lines(pen, unit, width), {fill: 'muted', part: 'title'});
  return {shapes: pen.shapes, height: bottom + 8 - y};
}
