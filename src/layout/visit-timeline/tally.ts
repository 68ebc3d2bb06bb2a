import type {
  Bracket,
  TallyRow,
  TallySide,
  VisitTimelineModel,
} from '../../model/visit-timeline/types.js';
import {MOST_DOTS} from '../../model/visit-timeline/tallies.js';
import {inOrderOfDraw} from './order.js';
import type {Measure, Paint, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import {type Axis, tickShapes, ticksOf} from './axis.js';
import type {Columns, Draft} from './draft.js';
import {type Block, block, blockShapes, leading, wrapped} from './text.js';

const NUMBER = 18;
const SPINE = 16;
const DOT_GAP = 2.5;
/** From bracket to bracket, px. */
const BRACKET = 7;

export interface TallyOptions {
  readonly columns: Columns;
  readonly measure: Measure;
  /** Axis on which windows stand; null leaves them to words. */
  readonly axis: Axis | null;
  /** Whether the reasons of disagreements are printed under the brackets. */
  readonly why: boolean;
  readonly heading: boolean;
  /** Rows as low as they can be, without their windows: for a height that is given. */
  readonly brief?: boolean;
}

/** How dots are set, for all rows alike: unequal spacing would make lengths lie. */
interface Dots {
  readonly step: number;
  readonly radius: number;
  readonly lines: number;
  /** How many each dot stands for. */
  readonly each: number;
}

const sidesOf = (row: TallyRow): TallySide[] => [row.left, row.right].flatMap((side) => side ?? []);

/** Dots per side at one spacing: as few lines of them as the width holds. */
function dotsFor(rows: readonly TallyRow[], room: number): Dots {
  const most = Math.max(1, ...rows.flatMap(sidesOf).map(({value}) => value));
  let each = 1;
  while (most / each > MOST_DOTS) each *= 10;
  const count = Math.ceil(most / each);
  for (let lines = 1; ; lines++) {
    const step = Math.min(11, room / Math.ceil(count / lines));
    if (step >= 8 || lines >= 6) {
      return {
        step: Math.max(2, step),
        radius: Math.max(0.8, Math.min(4.25, (step - DOT_GAP) / 2)),
        lines,
        each,
      };
    }
  }
}

/** Counts, a row each: dots of both directions back to back, the window, what is known of it. */
export function layTallies(model: VisitTimelineModel, options: TallyOptions): Draft {
  const {measure, heading} = options;
  const brackets = inOrderOfDraw(model.brackets).filter(({from, to}) => from !== to);
  const columns = besideBrackets(options.columns, brackets);
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let y = 0;
  const narrow = columns.nameWidth === 0;
  if (heading) {
    const text = block([
      ...wrapped(
        {text: model.words.headingCounts},
        {size: 16, weight: 600},
        columns.width,
        measure,
      ),
      ...wrapped({text: model.words.subCounts}, {size: 13, fill: 'muted'}, columns.width, measure),
    ]);
    shapes.push(...blockShapes(text, columns.names, y, columns.anchor));
    y += text.height + 10;
  }
  const middle = (columns.x0 + columns.x1) / 2;
  const numbers = Math.max(
    0,
    ...model.tallies
      .flatMap(sidesOf)
      .map((side) => measure(side.valueText, {size: NUMBER, weight: 700})),
  );
  const half = (columns.x1 - columns.x0) / 2 - SPINE / 2;
  const dots = dotsFor(model.tallies, Math.max(24, half - numbers - 12));
  if (dots.each > 1) {
    const key = block(
      wrapped(
        {text: model.words.dotIs(dots.each)},
        {size: 13, fill: 'muted'},
        columns.width,
        measure,
      ),
    );
    shapes.push(...blockShapes(key, columns.names, y, columns.anchor));
    y += key.height + 6;
  }
  const tops: number[] = [];
  for (const row of model.tallies) {
    tops.push(y);
    const drawn = layRow(row, {
      ...options,
      columns,
      middle,
      numbers,
      dots,
      top: y + (options.brief ? 5 : 8),
      narrow,
    });
    shapes.push(rule(columns, y), ...drawn.shapes);
    targets.push(...drawn.targets);
    y += drawn.height + (options.brief ? 10 : 16);
  }
  tops.push(y);
  if (options.axis && model.tallies.some(({span}) => span)) {
    const years = ticksOf(options.axis, model.words, measure);
    shapes.push(...tickShapes(years, [y - 6, y], y));
    y += leading(13) + 8;
  }
  const drawn = layBrackets(brackets, tops, y, options, model);
  return {shapes: [...shapes, ...drawn.shapes], targets, height: y + drawn.height};
}

/** Brackets stand at the far side, each over other rows a little further in. */
export function besideBrackets(columns: Columns, brackets: readonly Bracket[]): Columns {
  const count = new Set(brackets.map(({from, to}) => `${from} ${to}`)).size;
  const room = count > 0 ? count * BRACKET + 8 : 0;
  return columns.anchor === 'end'
    ? {...columns, x0: columns.x0 + room}
    : {...columns, x1: columns.x1 - room};
}

const rule = ({width}: Columns, y: number): Shape => ({
  kind: 'line',
  x1: 0,
  y1: round(y),
  x2: round(width),
  y2: round(y),
  stroke: 'rule',
  strokeWidth: 1,
  decorative: true,
});

interface RowOptions extends TallyOptions {
  readonly middle: number;
  readonly numbers: number;
  readonly dots: Dots;
  readonly top: number;
  readonly narrow: boolean;
}

function nameOfRow(row: TallyRow, room: number, measure: Measure): Block {
  const size = {size: 13.5, weight: 600 as const, letters: row.letters};
  return block([
    ...wrapped({text: row.length}, size, room, measure),
    ...wrapped({text: row.end}, {size: 12.5, fill: 'muted'}, room, measure),
  ]);
}

function layRow(row: TallyRow, options: RowOptions): Draft {
  const {columns, measure, middle, narrow, dots, top} = options;
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const name = nameOfRow(row, narrow ? columns.width : columns.nameWidth, measure);
  shapes.push(...blockShapes(name, columns.names, top, columns.anchor));
  let y = narrow ? top + name.height + 6 : top;
  const tall = Math.max(dots.lines * dots.step, NUMBER);
  let foot = y + tall;
  const sides = [
    {side: row.left, sign: -1},
    {side: row.right, sign: 1},
  ] as const;
  for (const {side, sign} of sides) {
    if (!side) continue;
    const drawn = laySide(side, sign, y, tall, options);
    shapes.push(...drawn.shapes);
    targets.push(...drawn.targets);
    foot = Math.max(foot, y + drawn.height);
  }
  shapes.push({
    kind: 'line',
    x1: round(middle),
    y1: round(y),
    x2: round(middle),
    y2: round(y + tall),
    stroke: 'muted',
    strokeWidth: 1,
    decorative: true,
  });
  y = foot;
  const window = windowShapes(row, options, y + 9);
  shapes.push(...window);
  if (window.length > 0) y += 16;
  return {shapes, targets, height: Math.max(y - top, narrow ? 0 : name.height)};
}

/** Outward is the colour of visits, towards the hub another, and what goes neither way a third. */
const paintOf = ({directed}: TallySide, sign: number): Paint =>
  directed ? (sign < 0 ? 's2' : 's1') : 's8';

function laySide(
  side: TallySide,
  sign: 1 | -1,
  top: number,
  tall: number,
  options: RowOptions,
): Draft {
  const {middle, numbers, dots, columns, measure} = options;
  const paint = paintOf(side, sign);
  const shapes: Shape[] = [];
  const edge = middle + sign * (SPINE / 2);
  const hooks = {tally: side.id, value: String(side.value), says: side.says};
  shapes.push({
    kind: 'text',
    x: round(edge),
    y: round(top + tall / 2 + NUMBER * 0.35),
    text: side.valueText,
    size: NUMBER,
    weight: 700,
    ...(sign < 0 ? {anchor: 'end' as const} : {}),
    mark: side.key,
  });
  const start = edge + sign * (numbers + 10);
  const count = Math.ceil(side.value / dots.each);
  const perLine = Math.ceil(count / dots.lines);
  // One path of discs: so many nodes would be too many, and they are one thing to pick.
  let d = '';
  for (let i = 0; i < count; i++) {
    const column = Math.floor(i / dots.lines);
    const x = start + sign * (column * dots.step + dots.radius);
    const y = top + tall / 2 + ((i % dots.lines) - (dots.lines - 1) / 2) * dots.step;
    d += disc(x, y, dots.radius);
  }
  if (d) shapes.push({kind: 'path', d, fill: paint, mark: side.key, hooks});
  else
    shapes.push({
      kind: 'circle',
      x: round(start + sign * 4),
      y: round(top + tall / 2),
      r: 4,
      stroke: paint,
      strokeWidth: 1.5,
      mark: side.key,
      hooks,
    });
  const room = Math.abs((sign < 0 ? columns.x0 : columns.x1) - edge) - 4;
  const lines = [
    ...wrapped({text: side.direction}, {size: 12.5, weight: 600}, room, measure),
    ...(side.datedText
      ? wrapped(
          {text: side.datedText},
          {size: 12.5, fill: side.mismatch ? 'conflict' : 'muted'},
          room,
          measure,
        )
      : []),
  ];
  const text = block(lines);
  shapes.push(
    ...blockShapes(text, edge, top + tall + 3, sign < 0 ? 'end' : 'start').map((shape) => ({
      ...shape,
      mark: side.key,
    })),
  );
  const width = Math.max(numbers + 10 + perLine * dots.step, text.width, 24);
  return {
    shapes,
    targets: [
      {
        mark: side.key,
        x: round(sign < 0 ? Math.max(0, edge - width) : edge),
        y: round(top),
        width: round(Math.min(width, sign < 0 ? edge : columns.width - edge)),
        height: round(tall + 3 + text.height),
      },
    ],
    height: tall + 3 + text.height,
  };
}

function disc(x: number, y: number, r: number): string {
  const [cx, cy, radius] = [round(x), round(y), round(r)];
  return `M${round(cx - radius)} ${cy}a${radius} ${radius} 0 1 0 ${round(2 * radius)} 0a${radius} ${radius} 0 1 0 ${round(-2 * radius)} 0Z`;
}

/** The window as a span on the axis of the events, with a tick for each event dated inside it. */
function windowShapes(row: TallyRow, {axis, columns}: RowOptions, y: number): Shape[] {
  const {span} = row;
  if (!axis || !span || span.to <= axis.span.from || span.from >= axis.span.to) return [];
  const [a, b] = [axis.x(span.from), axis.x(span.to)].sort((p, q) => p - q) as [number, number];
  const keys = sidesOf(row)
    .map(({key}) => key)
    .join(' ');
  const ids = sidesOf(row)
    .map(({id}) => id)
    .join(' ');
  const ticks = new Set<number>();
  for (const {from, to} of sidesOf(row).flatMap(({dated}) => dated)) {
    ticks.add(round((axis.x(from) + axis.x(to)) / 2));
  }
  const start = axis.mirrored ? b : a;
  const cut = span.from < axis.span.from;
  const d = `M${round(a)} ${round(y - 4)}V${round(y + 4)}M${round(a)} ${round(y)}H${round(b)}M${round(b)} ${round(y - 4)}V${round(y + 4)}`;
  return [
    {
      kind: 'line',
      x1: round(columns.x0),
      y1: round(y),
      x2: round(columns.x1),
      y2: round(y),
      stroke: 'rule',
      strokeWidth: 1,
      decorative: true,
    },
    {
      kind: 'path',
      d: cut ? d.replace(/^M\S+ \S+V\S+/, `M${round(start)} ${round(y)}`) : d,
      stroke: 'ink',
      strokeWidth: 1.5,
      mark: keys,
      hooks: {tally: ids, kind: 'window'},
    },
    ...(ticks.size > 0
      ? [
          {
            kind: 'path' as const,
            d: [...ticks].map((x) => `M${x} ${round(y - 5)}V${round(y + 5)}`).join(''),
            stroke: 's2' as const,
            strokeWidth: 3,
            mark: keys,
          },
        ]
      : []),
  ];
}

/** Brackets over rows that are to be read against each other, and why. */
function layBrackets(
  brackets: readonly Bracket[],
  tops: readonly number[],
  bottom: number,
  {columns, measure, why}: TallyOptions,
  model: VisitTimelineModel,
): Draft {
  const shapes: Shape[] = [];
  const side = columns.anchor === 'end' ? 0 : columns.width;
  const inward = columns.anchor === 'end' ? 1 : -1;
  const seen = new Map<string, number>();
  for (const {from, to, kind} of brackets) {
    const rows = `${from} ${to}`;
    if (seen.has(rows)) continue;
    seen.set(rows, seen.size);
    const x = side + inward * (2 + (seen.size - 1) * BRACKET);
    const y0 = (tops[from] ?? 0) + 12;
    const y1 = (tops[to + 1] ?? bottom) - 12;
    shapes.push({
      kind: 'path',
      d: `M${round(x + inward * 6)} ${round(y0)}H${round(x)}V${round(y1)}H${round(x + inward * 6)}`,
      stroke: kind === 'contradicts' ? 'conflict' : 'muted',
      strokeWidth: 1.5,
      decorative: true,
    });
  }
  if (!why || brackets.length === 0) return {shapes, targets: [], height: 0};
  let y = bottom + 6;
  for (const {how, why: reason, kind, from, to} of brackets) {
    const names = [...new Set([from, to])].flatMap((at) => model.tallies[at]?.letters ?? []);
    const letters = [...new Set(names)];
    const text = block([
      ...wrapped(
        {text: how},
        {size: 13, weight: 600, letters, fill: kind === 'contradicts' ? 'conflict' : 'ink'},
        columns.width,
        measure,
      ),
      ...wrapped(reason, {size: 13, fill: 'muted'}, Math.min(columns.width, 720), measure),
    ]);
    shapes.push(...blockShapes(text, columns.names, y, columns.anchor));
    y += text.height + 8;
  }
  return {shapes, targets: [], height: y - bottom};
}
