import type {Span} from '../../data/periods.js';
import {edtfOf} from '../../model/visit-timeline/groups.js';
import type {Dated, Lane, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import {type Axis, axisOf, tickShapes, ticksOf} from './axis.js';
import {countColumns} from './columns.js';
import type {Columns, Draft} from './draft.js';
import {layLens} from './lens.js';
import {LEAST, TALL, paintOf} from './marks.js';
import {labelOptions} from './labels.js';
import {layRows} from './rows.js';
import {block, blockShapes, leading, lineShape, wrapped} from './text.js';

const NAME = 13.5;
const WEDGES = [30, 20] as const;
const LANE_GAPS = [12, 7] as const;

export interface LineOptions {
  readonly columns: Columns;
  readonly measure: Measure;
  /** The part drawn a second time, enlarged; null: none. */
  readonly lens: Span | null;
  /** The height is given: nothing is spaced out. */
  readonly terse: boolean;
  /** Most rows with labels in a lane. */
  readonly rows: number;
}

/** Whether an entry lies wholly in a span: then the enlarged part shows it. */
export const isIn = ({span}: Dated, lens: Span): boolean =>
  span.from >= lens.from && span.to <= lens.to;

/** The linear axis with its lanes, and over it, joined by a wedge, the enlarged part. */
export function layLine(model: VisitTimelineModel, options: LineOptions): Draft & {axis: Axis} {
  const {columns, lens, measure} = options;
  const axis = axisOf(model.range, columns.x0, columns.x1, model.mirrored);
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const bare: string[] = [];
  let top = 0;
  const wedgeHeight = WEDGES[options.terse ? 1 : 0];
  if (lens) {
    const inside = model.entries.filter((entry) => entry.form !== 'count' && isIn(entry, lens));
    const box = {x0: columns.x0, x1: columns.x1, top};
    const drawn = layLens(model, inside, lens, box, labelOptions(model, measure, options.terse));
    shapes.push(
      ...lensName(model, lens, options, top),
      wedge(axis, lens, columns, top + drawn.height, wedgeHeight),
    );
    shapes.push(...drawn.shapes);
    targets.push(...drawn.targets);
    bare.push(...(drawn.bare ?? []));
    top += drawn.height + wedgeHeight;
  }
  const lanes = layLanes(model, axis, top, options);
  shapes.push(...lanes.shapes);
  targets.push(...lanes.targets);
  bare.push(...(lanes.bare ?? []));
  return {shapes, targets, height: top + lanes.height, bare, axis};
}

function lensName(
  model: VisitTimelineModel,
  lens: Span,
  {columns, measure}: LineOptions,
  top: number,
): Shape[] {
  const {nameWidth, names, anchor} = columns;
  if (nameWidth === 0) return [];
  const title = model.words.date(edtfOf(lens));
  const lines = [
    ...wrapped({text: title}, {size: NAME, weight: 600}, nameWidth, measure),
    ...wrapped({text: model.words.enlarged}, {size: 12.5, fill: 'muted'}, nameWidth, measure),
  ];
  return blockShapes(block(lines), names, top + 10, anchor);
}

/** From the enlarged band down to the piece of the axis that it enlarges. */
function wedge(axis: Axis, lens: Span, {x0, x1}: Columns, y: number, height: number): Shape {
  const [a, b] = lensEdges(axis, lens);
  const d = `M${round(x0)} ${round(y)}H${round(x1)}L${round(b)} ${round(y + height)}H${round(a)}Z`;
  return {kind: 'path', d, fill: 'wash', decorative: true};
}

export function lensEdges(axis: Axis, lens: Span): [number, number] {
  const [a, b] = [axis.x(lens.from), axis.x(lens.to)].sort((p, q) => p - q) as [number, number];
  const grow = Math.max(0, (LEAST + 8 - (b - a)) / 2);
  return [a - grow, b + grow];
}

/** Lanes under one another on one axis, with the line of the day and the years. */
function layLanes(model: VisitTimelineModel, axis: Axis, top: number, options: LineOptions): Draft {
  const {lens, columns, measure} = options;
  const byKey = new Map(model.entries.map((entry) => [entry.key, entry]));
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const bare: string[] = [];
  const asOfShown = model.asOf > axis.span.from && model.asOf < axis.span.to;
  const wall = asOfShown ? axis.x(model.asOf) : null;
  const expected = model.entries.some((entry) => entry.expected);
  const laneGap = LANE_GAPS[options.terse ? 1 : 0];
  let y = top + 4;
  const head = asOfShown ? asOfLabel(model, axis, expected, measure, y) : null;
  // Where the first lane ends before the line of the day, the sentence costs no height.
  const firstLane = model.lanes[0];
  const clear = (firstLane?.entries ?? []).every(
    (key) => (byKey.get(key)?.span.to ?? 0) <= model.asOf,
  );
  const shared = head?.ahead === true && firstLane !== undefined && clear && columns.nameWidth > 0;
  if (head && !shared) y += head.height + 6;
  const lensBox = lens ? lensEdges(axis, lens) : null;
  for (const [index, lane] of model.lanes.entries()) {
    if (index > 0) {
      shapes.push(separator(columns, y));
      y += laneGap;
    }
    const drawn = layLane(model, lane, byKey, axis, y, {...options, wall, lensBox});
    shapes.push(...drawn.shapes);
    targets.push(...drawn.targets);
    bare.push(...(drawn.bare ?? []));
    y += Math.max(drawn.height, shared && index === 0 ? (head?.height ?? 0) : 0) + laneGap;
  }
  const bottom = y;
  const ticks = ticksOf(axis, model.words, measure);
  const ground: Shape[] = [];
  if (wall !== null && expected) {
    const [a, b] = model.mirrored ? [axis.x0, wall] : [wall, axis.x1];
    ground.push({
      kind: 'rect',
      x: round(a),
      y: round(top),
      width: round(Math.max(0, b - a)),
      height: round(bottom - top),
      fill: 'wash',
      fillOpacity: 0.55,
      decorative: true,
    });
  }
  ground.push(...tickShapes(ticks, [top, bottom + 5], bottom + 5));
  const over: Shape[] = [
    {
      kind: 'line',
      x1: round(axis.x0),
      y1: round(bottom),
      x2: round(axis.x1),
      y2: round(bottom),
      stroke: 'muted',
      strokeWidth: 1,
      decorative: true,
    },
  ];
  if (wall !== null) {
    over.push({
      kind: 'line',
      x1: round(wall),
      y1: round(top),
      x2: round(wall),
      y2: round(bottom),
      stroke: 'ink',
      strokeWidth: 1.5,
      part: 'as-of',
      decorative: true,
    });
  }
  if (lensBox && lens) {
    over.push({
      kind: 'rect',
      x: round(lensBox[0]),
      y: round(top),
      width: round(lensBox[1] - lensBox[0]),
      height: round(bottom - top),
      stroke: 'ink',
      strokeWidth: 1,
      decorative: true,
    });
  }
  return {
    shapes: [...ground, ...over, ...(head?.shapes ?? []), ...shapes],
    targets,
    height: bottom - top + 6 + leading(13),
    bare,
  };
}

const separator = ({width}: Columns, y: number): Shape => ({
  kind: 'line',
  x1: 0,
  y1: round(y),
  x2: round(width),
  y2: round(y),
  stroke: 'rule',
  strokeWidth: 1,
  decorative: true,
});

/** The sentence at the line of the day: on the side of what is to come, if there is room. */
function asOfLabel(
  {words, asOf, mirrored}: VisitTimelineModel,
  axis: Axis,
  expected: boolean,
  measure: Measure,
  top: number,
): Draft & {readonly ahead: boolean} {
  const x = axis.x(asOf);
  const rooms = mirrored ? [x - axis.x0, axis.x1 - x] : [axis.x1 - x, x - axis.x0];
  const [forward = 0, back = 0] = rooms;
  const ahead = forward >= Math.min(back, 160);
  const setting = {size: 13, italic: true as const, fill: 'muted' as const};
  const room = Math.min((ahead ? forward : back) - 6, 420);
  const text = block(
    wrapped({text: expected ? words.asOfBeyond : words.asOf}, setting, room, measure),
  );
  const toRight = ahead !== mirrored;
  const shapes = blockShapes(text, x + (toRight ? 6 : -6), top, toRight ? 'start' : 'end');
  return {shapes, targets: [], height: text.height, ahead};
}

interface LaneOptions extends LineOptions {
  readonly wall: number | null;
  readonly lensBox: readonly [number, number] | null;
}

function layLane(
  model: VisitTimelineModel,
  lane: Lane,
  byKey: ReadonlyMap<string, Dated>,
  axis: Axis,
  top: number,
  options: LaneOptions,
): Draft {
  const {columns, measure, lens, lensBox, wall} = options;
  const shapes: Shape[] = [];
  const entries = lane.entries.flatMap((key) => byKey.get(key) ?? []);
  let y = top;
  const first = entries[0];
  const fill = model.lanesBy === 'kind' && first ? paintOf(first) : 'ink';
  const name = block(
    lane.label.text === ''
      ? []
      : wrapped(
          lane.label,
          {size: NAME, weight: 600},
          columns.nameWidth || columns.width - 20,
          measure,
        ),
  );
  shapes.push(...blockShapes(name, columns.names, y, columns.anchor));
  if (model.lanesBy === 'kind' && first && name.lines.length > 0) {
    // The name is ink; the colour of the family stands in a stroke under it.
    const under = y + name.height + 2;
    const [a, b] =
      columns.anchor === 'end'
        ? [columns.names - 22, columns.names]
        : [columns.names, columns.names + 22];
    shapes.push({
      kind: 'rect',
      x: round(a),
      y: round(under),
      width: round(b - a),
      height: 3,
      fill,
      decorative: true,
    });
  }
  let nameHeight = name.height + (name.lines.length > 0 ? 6 : 0);
  if (columns.nameWidth === 0 && nameHeight > 0) y += nameHeight + 4;
  const shown = entries.filter((entry) => !lens || entry.form === 'count' || !isIn(entry, lens));
  const within = entries.filter((entry) => !shown.includes(entry));
  const targets: Target[] = [];
  const bare: string[] = [];
  if (entries.length === 0) {
    const empty = wrapped(
      {text: model.words.laneEmpty},
      {size: 13, italic: true, fill: 'muted'},
      columns.x1 - columns.x0 - 12,
      measure,
    );
    shapes.push(
      ...blockShapes(
        block(empty),
        columns.anchor === 'end' ? axis.x1 - 6 : axis.x0 + 6,
        y,
        columns.anchor,
      ),
    );
    y += leading(13) * empty.length;
  }
  const counts = shown.filter(({form}) => form === 'count');
  if (counts.length > 0) {
    const columnsDrawn = countColumns(counts, axis, y, model.words, measure);
    shapes.push(...columnsDrawn.shapes);
    targets.push(...columnsDrawn.targets);
    y += columnsDrawn.height + 6;
  }
  const singles = shown.filter(({form}) => form !== 'count');
  const taken: [number, number][] = [];
  if (within.length > 0 && lensBox && lens) {
    taken.push([lensBox[0], lensBox[1]]);
    shapes.push(...enlargedCount(model, within, lens, lensBox, y, measure));
  }
  const rows = layRows(singles, axis, y, {
    ...labelOptions(model, measure, options.terse),
    wall,
    most: options.rows,
    taken,
  });
  shapes.push(...rows.shapes);
  targets.push(...rows.targets);
  bare.push(...rows.bare);
  if (rows.bare.length > 0) {
    // Their marks stand; only their labels found no room.
    const more = block(
      wrapped(
        {text: model.words.more(rows.bare.length)},
        {size: 12.5, italic: true, fill: 'muted'},
        columns.nameWidth || columns.width,
        measure,
      ),
    );
    const mark = rows.bare.join(' ');
    const under = columns.nameWidth > 0 ? top + nameHeight + 2 : y + rows.height + 2;
    shapes.push(
      ...blockShapes(more, columns.names, under, columns.anchor).map((one) => ({...one, mark})),
    );
    if (columns.nameWidth > 0) nameHeight += more.height + 2;
    else y += more.height + 4;
  }
  y += Math.max(rows.height, within.length > 0 ? TALL + 6 : 0);
  return {shapes, targets, bare, height: Math.max(y - top, columns.nameWidth > 0 ? nameHeight : 0)};
}

/** In the axis below, the enlarged events are one counted box, as wide as the enlarged time. */
function enlargedCount(
  model: VisitTimelineModel,
  within: readonly Dated[],
  lens: Span,
  [x0, x1]: readonly [number, number],
  y: number,
  measure: Measure,
): Shape[] {
  const [first] = within;
  if (!first) return [];
  const text = model.words.number(within.length);
  const width = measure(text, {size: 12, weight: 600});
  const keys = within.map(({key}) => key).join(' ');
  const paint = paintOf(first);
  return [
    {
      kind: 'rect',
      x: round(x0 + 2),
      y: round(y),
      width: round(x1 - x0 - 4),
      height: 17,
      radius: 2,
      fill: paint,
      fillOpacity: 0.3,
      mark: keys,
      hooks: {
        event: within.flatMap(({ids}) => ids).join(' '),
        kind: 'enlarged',
        period: edtfOf(lens),
      },
    },
    ...(width <= x1 - x0 - 2
      ? [
          {
            ...lineShape({text, size: 12, weight: 600, width}, (x0 + x1) / 2, y + 1, 'middle'),
            mark: keys,
          },
        ]
      : []),
  ];
}
