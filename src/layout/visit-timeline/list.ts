import type {Span} from '../../data/periods.js';
import {edtfOf} from '../../model/visit-timeline/groups.js';
import type {Dated, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import {type Axis, type Tick, axisOf, tickShapes, ticksOf} from './axis.js';
import type {Columns, Draft} from './draft.js';
import {dateLines, labelOptions, quoteOf} from './labels.js';
import {isIn} from './line.js';
import {TALL, extentOf, markShapes, paintOf} from './marks.js';
import {type Block, block, blockShapes, leading, wrapped} from './text.js';

export interface ListOptions {
  readonly columns: Columns;
  readonly measure: Measure;
  readonly lens: Span | null;
  /** Date and strip share a line: for a height that is given. */
  readonly tight: boolean;
  /** At most so many rows; those of the highest priority stay. */
  readonly rows: number;
}

/** Room at both sides: the colour of the family stands in it, px. */
const INSET = 9;

/** Rows on one axis: those before the crowd, those in it (enlarged), those after, the expected ones. */
interface Section {
  readonly kind: 'whole' | 'lens' | 'expected';
  readonly entries: readonly Dated[];
}

function sectionsOf(entries: readonly Dated[], asOf: number, lens: Span | null): Section[] {
  const sections: {kind: Section['kind']; entries: Dated[]}[] = [];
  const ahead = (entry: Dated): boolean =>
    entry.expected && (entry.span.to > asOf || entry.overdue === false);
  const put = (kind: Section['kind'], entry: Dated): void => {
    const last = sections[sections.length - 1];
    if (last?.kind === kind) last.entries.push(entry);
    else sections.push({kind, entries: [entry]});
  };
  const held = entries.filter((entry) => !ahead(entry));
  const inLens = lens ? held.filter((entry) => isIn(entry, lens)) : [];
  const rest = held.filter((entry) => !inLens.includes(entry));
  const start = inLens[0]?.span.from ?? Infinity;
  for (const entry of rest.filter(({span}) => span.from < start)) put('whole', entry);
  for (const entry of inLens) put('lens', entry);
  for (const entry of rest.filter(({span}) => span.from >= start)) put('whole', entry);
  for (const entry of entries.filter(ahead)) put('expected', entry);
  return sections;
}

/** The timeline of a phone: a row an event, each with a strip to scale; the crowd on its own scale. */
export function layList(model: VisitTimelineModel, options: ListOptions): Draft {
  const {columns, measure, lens} = options;
  const kept = new Set(
    [...model.entries]
      .sort((a, b) => b.priority - a.priority)
      .slice(0, options.rows)
      .map(({key}) => key),
  );
  const entries = model.entries.filter(({key}) => kept.has(key));
  const bare = model.entries.filter(({key}) => !kept.has(key)).map(({key}) => key);
  const whole = axisOf(model.range, columns.x0 + INSET, columns.x1 - INSET, model.mirrored);
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let y = 0;
  for (const section of sectionsOf(entries, model.asOf, lens)) {
    const enlarged = section.kind === 'lens' && lens !== null;
    const axis = enlarged
      ? axisOf(lens, columns.x0 + INSET, columns.x1 - INSET, model.mirrored)
      : whole;
    const drawn = laySection(model, section, axis, y, options);
    shapes.push(...drawn.shapes);
    targets.push(...drawn.targets);
    y += drawn.height + (options.tight ? 8 : 12);
  }
  if (bare.length > 0) {
    const more = wrapped(
      {text: model.words.more(bare.length)},
      {size: 13, italic: true, fill: 'muted'},
      columns.width,
      measure,
    );
    shapes.push(...blockShapes(block(more), columns.names, y, columns.anchor));
    y += block(more).height + 8;
  }
  return {shapes, targets, height: Math.max(0, y - 12), bare};
}

function laySection(
  model: VisitTimelineModel,
  {kind, entries}: Section,
  axis: Axis,
  top: number,
  options: ListOptions,
): Draft {
  const {columns, measure, tight, lens} = options;
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const inset = INSET;
  const edge = columns.anchor === 'end' ? columns.names - inset : columns.names + inset;
  const room = columns.width - 2 * inset;
  let y = top + (kind === 'lens' ? 8 : kind === 'expected' ? 6 : 0);
  if (kind === 'lens' && lens) {
    const name = `${model.words.date(edtfOf(lens))}, ${model.words.enlarged}`;
    const head = block(wrapped({text: name}, {size: 13.5, weight: 600}, room, measure));
    shapes.push(...blockShapes(head, edge, y, columns.anchor));
    y += head.height + 2;
  }
  if (kind === 'expected') {
    shapes.push({
      kind: 'line',
      x1: 0,
      y1: round(top),
      x2: round(columns.width),
      y2: round(top),
      stroke: 'ink',
      strokeWidth: 1.5,
      part: 'as-of',
      decorative: true,
    });
    const head = block(
      wrapped(
        {text: model.words.asOfBelow},
        {size: 13, italic: true, fill: 'muted'},
        room,
        measure,
      ),
    );
    shapes.push(...blockShapes(head, edge, y, columns.anchor));
    y += head.height + 2;
  }
  const strip = stripOf(axis, columns, tight, inset, model.mirrored);
  const ticks = ticksOf(strip, model.words, measure);
  shapes.push(...tickShapes(ticks, null, y));
  y += leading(13) + 4;
  for (const entry of entries) {
    const row = layRow(model, entry, strip, ticks, y, {...options, edge, room});
    shapes.push(...row.shapes);
    targets.push(...row.targets);
    y += row.height + (tight ? 6 : 10);
  }
  const height = y - top - (tight ? 0 : 2);
  if (kind === 'lens') {
    shapes.unshift({
      kind: 'rect',
      x: 0,
      y: round(top),
      width: round(columns.width),
      height: round(height),
      fill: 'wash',
      decorative: true,
    });
  }
  return {shapes, targets, height};
}

/** Under the text, as wide as the figure; or, where height is short, beside the date. */
function stripOf(
  axis: Axis,
  columns: Columns,
  tight: boolean,
  inset: number,
  mirrored: boolean,
): Axis {
  if (!tight) return axis;
  const share = 0.44;
  const [a, b] = [columns.x0 + inset, columns.x1 - inset];
  const width = (b - a) * (1 - share);
  return columns.anchor === 'end'
    ? axisOf(axis.span, a, a + width, mirrored)
    : axisOf(axis.span, b - width, b, mirrored);
}

interface RowOptions extends ListOptions {
  readonly edge: number;
  readonly room: number;
}

function stripShapes(axis: Axis, ticks: readonly Tick[], y: number): Shape[] {
  const d = ticks.map(({x}) => `M${round(x)} ${round(y - 4)}V${round(y + 4)}`).join('');
  return [
    {
      kind: 'path',
      d: `M${round(axis.x0)} ${round(y)}H${round(axis.x1)}${d}`,
      stroke: 'pale',
      strokeWidth: 1,
      decorative: true,
    },
  ];
}

function layRow(
  model: VisitTimelineModel,
  entry: Dated,
  axis: Axis,
  ticks: readonly Tick[],
  top: number,
  {measure, columns, tight, edge, room}: RowOptions,
): Draft {
  const title = block(
    wrapped(
      entry.title,
      {size: tight ? 13.5 : 14.5, weight: 600, letters: entry.letters},
      room,
      measure,
    ),
  );
  const kind = ` · ${entry.kindText}`;
  const off = labelOptions(model, measure, tight).off(entry);
  const dateRoom = tight ? room - (axis.x1 - axis.x0) - 8 : room;
  const more = `${off}${tight ? '' : kind}`;
  const full = dateLines(entry, dateRoom, measure, 13, more);
  // A quotation that does not fit beside its strip stays with the panel.
  const date: Block = block(
    tight && quoteOf(entry) !== '' && full.length > 1
      ? dateLines(entry, dateRoom, measure, 13, more, false)
      : full,
  );
  const shapes: Shape[] = [];
  let y = top;
  shapes.push(
    ...blockShapes(date, edge, y, columns.anchor).map((one) => ({...one, mark: entry.key})),
  );
  const middle = tight ? y + leading(13) / 2 : y + date.height + title.height + 3 + TALL / 2;
  y += tight ? Math.max(date.height, TALL + 5) : date.height;
  shapes.push(
    ...blockShapes(title, edge, y, columns.anchor).map((one) => ({...one, mark: entry.key})),
  );
  y += title.height;
  if (!tight) y += TALL + 5;
  shapes.push(...stripShapes(axis, ticks, middle));
  shapes.push(...markShapes(entry, axis, extentOf(entry, axis), middle));
  if (model.lanesBy !== 'none') {
    shapes.push({
      kind: 'rect',
      x: round(columns.anchor === 'end' ? edge + INSET - 3 : edge - INSET),
      y: round(top + 2),
      width: 3,
      height: round(Math.max(4, date.height + title.height - 4)),
      fill: paintOf(entry),
      decorative: true,
    });
  }
  return {
    shapes,
    targets: [
      {mark: entry.key, x: 0, y: round(top), width: round(columns.width), height: round(y - top)},
    ],
    height: y - top,
  };
}
