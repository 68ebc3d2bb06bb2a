import {glyphsOf} from '../model/trade-chart/legend.js';
import type {ChartPanel, TradeChartModel} from '../model/trade-chart/types.js';
import {wrap} from './labels/text.js';
import {type Box, type Measure, type Scene, type Shape, type Target, round} from './scene.js';
import {
  type Piece,
  drawPanel,
  isFlexible,
  leastHeight,
  naturalHeight,
} from './trade-chart/panel.js';

export {glyphTradeChart} from './trade-chart/glyphs.js';

/** From this width on panels stand in two columns. */
const TWO = 720;
const GUTTER = 44;
const BETWEEN = 30;
const TITLE = 19;
const UNIT = 17;

/**
 * Places the panels of a chart: one above the other on a phone, beside each other where there is
 * room. A given height is filled and never passed; what it cannot hold is named in the notes.
 */
export function layoutTradeChart(model: TradeChartModel, box: Box): Scene {
  const {panels, mirrored} = model;
  const count = box.width >= TWO && panels.length > 1 ? 2 : 1;
  const width = (box.width - GUTTER * (count - 1)) / count;
  const columns = Array.from({length: count}, (_, column) =>
    panels.filter((_panel, i) => columnOf(i, panels, count) === column),
  );
  const stacks = columns.map((own, i) => {
    const x = (mirrored ? count - 1 - i : i) * (width + GUTTER);
    return stack(own, {x, width, height: box.height}, model, box.measure);
  });
  const pieces = stacks.flatMap((each) => each.pieces);
  const shapes: Shape[] = stacks.flatMap((each) => each.shapes);
  const left = new Set([...stacks.flatMap((each) => each.left)]);
  const drawn = new Map<string, Target>();
  for (const target of pieces.flatMap(({pen}) => pen.targets)) {
    if (!drawn.has(target.mark)) drawn.set(target.mark, target);
  }
  const known = new Set(model.marks.map(({key}) => key));
  const natural = Math.max(0, ...stacks.map((each) => each.height));
  return {
    width: box.width,
    height: round(box.height ?? natural),
    shapes,
    targets: [...drawn.values()].filter(({mark}) => known.has(mark)),
    view: model.view === 'table' ? 'table' : (panels[0]?.type ?? 'table'),
    ...(stacks.some(({kept, own}) => kept.length < own)
      ? {glyphs: glyphsOf(stacks.flatMap(({kept}) => kept))}
      : {}),
    notes: [
      ...(pieces.some(({asRows}) => asRows) ? [model.say.asRows] : []),
      ...(pieces.some(({endsOnly}) => endsOnly) ? [model.say.endsOnly] : []),
      ...(left.size > 0 ? [model.say.moved(left.size)] : []),
    ],
  };
}

/** The main panel keeps the first column to itself; multiples fill both in turn, each with its own. */
function columnOf(i: number, panels: readonly ChartPanel[], count: number): number {
  if (count === 1) return 0;
  const groups = panels.slice(0, i + 1).filter(({follows}) => !follows).length - 1;
  return panels[0]?.title === '' ? Math.min(i, 1) : groups % 2;
}

interface Stack {
  readonly pieces: readonly Piece[];
  readonly kept: readonly ChartPanel[];
  /** How many panels were asked for. */
  readonly own: number;
  readonly shapes: readonly Shape[];
  readonly left: readonly string[];
  readonly height: number;
}

interface Room {
  readonly x: number;
  readonly width: number;
  readonly height: number | undefined;
}

/** Panels under each other. With a fixed height, flexible ones give way first, then whole ones go. */
function stack(
  panels: readonly ChartPanel[],
  room: Room,
  model: TradeChartModel,
  measure: Measure,
): Stack {
  const heads = panels.map((panel) => headHeight(panel, room.width, measure));
  // Only a given height has to be shared out beforehand.
  const naturals = panels.map((panel) =>
    room.height === undefined ? 0 : naturalOf(panel, room, measure),
  );
  const count =
    room.height === undefined ? panels.length : fitting(panels, heads, naturals, room.height);
  const kept = panels.slice(0, count);
  const heights =
    room.height === undefined
      ? kept.map(() => undefined)
      : shares(kept, heads, naturals, room.height);
  const pieces: Piece[] = [];
  const shapes: Shape[] = [];
  let y = 0;
  kept.forEach((panel, i) => {
    shapes.push(...titleOf(panel, {x: room.x, y, width: room.width}, measure, model.mirrored));
    const top = y + (heads[i] ?? 0);
    const place = {x: room.x, y: top, width: room.width, height: 0};
    const piece = drawPanel(panel, place, heights[i], measure, model.mirrored);
    pieces.push(piece);
    shapes.push(...piece.pen.shapes);
    y = top + (heights[i] ?? piece.height) + BETWEEN;
  });
  const gone = panels
    .slice(count)
    .flatMap((panel) => [...panel.data, ...panel.spans].map(({key}) => key));
  const left = [...pieces.flatMap((piece) => piece.left), ...gone];
  return {pieces, kept, own: panels.length, shapes, left, height: Math.max(0, y - BETWEEN)};
}

const naturalOf = (panel: ChartPanel, room: Room, measure: Measure): number =>
  isFlexible(panel)
    ? naturalHeight(panel, room.width)
    : drawPanel(panel, {x: 0, y: 0, width: room.width, height: 0}, undefined, measure, false)
        .height;

const leastOf = (panel: ChartPanel, natural: number): number =>
  isFlexible(panel) ? Math.min(leastHeight(panel), natural) : natural;

/** How many panels a height holds; the first always stays. */
function fitting(
  panels: readonly ChartPanel[],
  heads: readonly number[],
  naturals: readonly number[],
  height: number,
): number {
  let used = 0;
  let count = 0;
  for (const [i, panel] of panels.entries()) {
    used += (heads[i] ?? 0) + leastOf(panel, naturals[i] ?? 0) + (i > 0 ? BETWEEN : 0);
    if (i > 0 && used > height) break;
    count = i + 1;
  }
  return count;
}

/** Rows get what they need, the rest is shared by the panels that can use it. */
function shares(
  panels: readonly ChartPanel[],
  heads: readonly number[],
  naturals: readonly number[],
  height: number,
): number[] {
  const fixed = panels.reduce(
    (sum, panel, i) =>
      sum + (heads[i] ?? 0) + (isFlexible(panel) ? 0 : (naturals[i] ?? 0)) + (i > 0 ? BETWEEN : 0),
    0,
  );
  const flexible = panels.filter(isFlexible).length;
  if (flexible > 0) {
    const each = (height - fixed) / flexible;
    return panels.map((panel, i) => (isFlexible(panel) ? each : (naturals[i] ?? 0)));
  }
  const rest = height - fixed;
  return panels.map((_, i) => (naturals[i] ?? 0) + rest / panels.length);
}

function headHeight(panel: ChartPanel, width: number, measure: Measure): number {
  if (panel.title === '') return 0;
  const lines = wrap({text: panel.title, size: 14, weight: 700}, width, measure).length;
  const unit = panel.unit === '' ? 0 : wrap({text: panel.unit, size: 12}, width, measure).length;
  return lines * TITLE + unit * UNIT + 8;
}

/** Title and unit of a panel that is not alone. */
function titleOf(
  panel: ChartPanel,
  {x, y, width}: {x: number; y: number; width: number},
  measure: Measure,
  mirrored: boolean,
): Shape[] {
  if (panel.title === '') return [];
  const at = mirrored ? {x: round(x + width), anchor: 'end' as const} : {x: round(x)};
  const lines = wrap({text: panel.title, size: 14, weight: 700}, width, measure);
  const units = panel.unit === '' ? [] : wrap({text: panel.unit, size: 12}, width, measure);
  return [
    ...lines.map((line, i): Shape => ({
      kind: 'text',
      ...at,
      y: round(y + 14 + i * TITLE),
      text: line.text,
      size: 14,
      weight: 700,
      ...(panel.titleLang === undefined ? {} : {lang: panel.titleLang}),
      part: 'title',
    })),
    ...units.map((line, i): Shape => ({
      kind: 'text',
      ...at,
      y: round(y + lines.length * TITLE + 12 + i * UNIT),
      text: line.text,
      size: 12,
      fill: 'muted',
      part: 'title',
    })),
  ];
}
