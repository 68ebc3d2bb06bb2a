import type {Span} from '../data/periods.js';
import {crowdIn} from '../model/visit-timeline/crowd.js';
import {edtfOf} from '../model/visit-timeline/groups.js';
import type {VisitTimelineModel} from '../model/visit-timeline/types.js';
import {type Box, type Scene, type Shape, round} from './scene.js';
import {type Axis, axisOf} from './visit-timeline/axis.js';
import {layCalendar} from './visit-timeline/calendar.js';
import {layDateless} from './visit-timeline/dateless.js';
import {type Columns, type Draft, NOTHING, columnsOf} from './visit-timeline/draft.js';
import {layLine} from './visit-timeline/line.js';
import {layList} from './visit-timeline/list.js';
import {moved} from './visit-timeline/moved.js';
import {besideBrackets, layTallies} from './visit-timeline/tally.js';

export {glyphVisitTimeline} from './visit-timeline/glyphs.js';

/** From this width on, px, names of lanes stand beside them and labels beside marks. */
export const WIDE = 560;
const SECTION = 26;

/** The views that a layout draws. */
type Drawn = 'lens' | 'line' | 'list' | 'tally' | 'calendar' | 'table';

/** How much of everything is drawn: the first plan that fits a given height is taken. */
interface Plan {
  readonly tallies: 'full' | 'short' | 'brief' | 'none';
  readonly dateless: boolean;
  /** Rows with labels in a lane, or rows of a list. */
  readonly rows: number;
  readonly tight: boolean;
  readonly lens: boolean;
}

const FULL: Plan = {tallies: 'full', dateless: true, rows: Infinity, tight: false, lens: true};

/** From all to least. What goes, goes to the table, and a note says so. */
function plansFor(view: Drawn, count: number): readonly Plan[] {
  const tight = {...FULL, tight: true};
  const brief: Plan = {...tight, tallies: 'brief'};
  const events: Plan = {...tight, tallies: 'none', dateless: false};
  const few = view === 'list' ? rowsDown(count) : [8, 6, 5, 4, 3, 2, 1, 0];
  return [
    FULL,
    {...FULL, tallies: 'short'},
    {...tight, tallies: 'short'},
    brief,
    {...brief, dateless: false},
    {...tight, tallies: 'none'},
    events,
    ...few.map((rows) => ({...events, rows})),
    ...few.map((rows) => ({...events, rows, lens: false})),
  ];
}

function rowsDown(count: number): number[] {
  const rows: number[] = [];
  for (let left = Math.min(count, 60) - 1; left >= 0; left--) rows.push(left);
  return rows;
}

/**
 * Draws a timeline.
 *
 * @param box Without a height the drawing grows as it needs; with one it is exactly that high, and
 *   what found no room is named in the scene's notes.
 */
export function layoutVisitTimeline(model: VisitTimelineModel, box: Box): Scene {
  const width = Math.max(120, box.width);
  const {view, lens, reason} = chosenView(model, width);
  if (view === 'table') return empty(width, box.height ?? 0, view);
  const laid = (plan: Plan): Draft & {plan: Plan} => ({
    ...compose(model, {...box, width}, view, plan.lens ? lens : null, plan),
    plan,
  });
  let best = laid(FULL);
  if (box.height !== undefined) {
    for (const plan of plansFor(view, model.entries.length)) {
      best = laid(plan);
      if (best.height <= box.height) break;
    }
  }
  const {plan, shapes, targets, height, bare} = best;
  const {reasons} = model;
  const notes = [
    ...reason,
    ...((bare?.length ?? 0) > 0 ? [reasons.short] : []),
    ...(plan.tallies === 'none' && model.tallies.length > 0 ? [reasons.tallies] : []),
    ...(!plan.dateless && model.dateless.length > 0 ? [reasons.dateless] : []),
  ];
  const total = round(box.height ?? height);
  const clipped: readonly Shape[] =
    box.height !== undefined && height > box.height
      ? [{kind: 'frame', x: 0, y: 0, width: round(width), height: total, shapes}]
      : shapes;
  return {
    width: round(width),
    height: total,
    shapes: clipped,
    targets: targets.filter((target) => target.y + target.height <= total + 0.5),
    view,
    notes,
    glyphs: glyphsOf(model, view, plan),
  };
}

/** Legend entries for what is drawn. */
function glyphsOf(model: VisitTimelineModel, view: Drawn, plan: Plan): readonly string[] {
  const named = model.lanesBy === 'kind' && (view === 'lens' || view === 'line');
  return model.legend
    .map(({glyph}) => glyph)
    .filter((glyph) => {
      if (glyph.startsWith('family-')) return !named && view !== 'tally';
      if (glyph === 'tally') return plan.tallies !== 'none';
      if (glyph === 'dateless') return plan.dateless && view !== 'tally';
      if (view === 'tally') return false;
      return view !== 'calendar' || glyph === 'expected' || glyph === 'count';
    });
}

const empty = (width: number, height: number, view: string): Scene => ({
  width: round(width),
  height: round(height),
  shapes: [],
  targets: [],
  view,
  notes: [],
});

interface Chosen {
  readonly view: Drawn;
  readonly lens: Span | null;
  readonly reason: readonly string[];
}

/** The view asked for, or the one that suits width and content, and why. */
function chosenView(model: VisitTimelineModel, width: number): Chosen {
  const {wanted, entries, reasons} = model;
  const lens = lensFor(model, width);
  const because = lens ? [reasons.lens(model.words.date(edtfOf(lens)))] : [];
  if (wanted === 'lens')
    return {view: lens ? 'lens' : 'line', lens, reason: lens ? because : [reasons.line]};
  if (wanted === 'line') return {view: 'line', lens: null, reason: []};
  if (wanted === 'list') return {view: 'list', lens, reason: because};
  if (wanted !== 'auto') return {view: wanted, lens: null, reason: []};
  if (entries.length === 0 && model.dateless.length === 0) {
    return {view: 'tally', lens: null, reason: [reasons.tally]};
  }
  const counted = entries.some(({form}) => form === 'count');
  if (width < WIDE && !counted) return {view: 'list', lens, reason: [reasons.list, ...because]};
  if (lens && !counted) return {view: 'lens', lens, reason: because};
  return {view: 'line', lens: null, reason: counted ? [] : [reasons.line]};
}

/** The time to enlarge: the author's, or where events crowd so that their labels need it. */
function lensFor({lens, entries, range}: VisitTimelineModel, width: number): Span | null {
  if (lens === 'none') return null;
  if (lens !== 'auto') {
    const span = {from: Math.max(lens.from, range.from), to: Math.min(lens.to, range.to)};
    return span.to - span.from >= 1 ? span : null;
  }
  const crowd = crowdIn(
    entries.filter((entry) => !entry.expected).map(({span}) => span),
    range,
  );
  if (!crowd) return null;
  const px = ((crowd.tight.to - crowd.tight.from) / (range.to - range.from)) * width;
  return px / crowd.count < 60 ? crowd.span : null;
}

/** Sections under one another: the events, those without a date, the counts. */
function compose(
  model: VisitTimelineModel,
  {width, measure}: Box,
  view: Drawn,
  lens: Span | null,
  plan: Plan,
): Draft {
  const wide = width >= WIDE;
  const whole = columnsOf(width, wide ? Math.min(150, Math.round(width * 0.17)) : 0, model.rtl);
  // The past, where the windows of counts lie, is at the side of their brackets.
  const meets = model.mirrored !== model.rtl && plan.tallies !== 'none';
  const columns = meets ? besideBrackets(whole, model.brackets) : whole;
  const parts: Draft[] = [];
  let axis: Axis = axisOf(model.range, columns.x0, columns.x1, model.mirrored);
  if (view === 'tally') {
    const alone = model.entries.length + model.dateless.length === 0;
    parts.push(talliesOf(model, columns, axis, plan, measure, !alone));
    return stacked(parts, SECTION);
  }
  if (view === 'calendar') parts.push(layCalendar(model, columns, measure));
  else if (view === 'list') {
    parts.push(layList(model, {columns, measure, lens, tight: plan.tight, rows: plan.rows}));
  } else {
    const drawn = layLine(model, {columns, measure, lens, rows: plan.rows, terse: plan.tight});
    axis = drawn.axis;
    parts.push(drawn);
  }
  if (plan.dateless) parts.push(layDateless(model, columns, measure));
  if (plan.tallies !== 'none') {
    parts.push(talliesOf(model, columns, axis, plan, measure, true));
  }
  return stacked(parts, plan.tight ? 16 : SECTION);
}

function talliesOf(
  model: VisitTimelineModel,
  columns: Columns,
  axis: Axis,
  plan: Plan,
  measure: Box['measure'],
  heading: boolean,
): Draft {
  if (model.tallies.length === 0) return NOTHING;
  const brief = plan.tallies === 'brief';
  return layTallies(model, {
    columns,
    measure,
    axis: brief ? null : axis,
    why: plan.tallies === 'full',
    heading,
    brief,
  });
}

/** Drafts under one another, without room for empty ones. */
function stacked(parts: readonly Draft[], gap: number): Draft {
  const shapes: Shape[] = [];
  const targets: Draft['targets'][number][] = [];
  const bare: string[] = [];
  let y = 0;
  for (const part of parts.filter(({height}) => height > 0)) {
    if (y > 0) y += gap;
    shapes.push(...(y === 0 ? part.shapes : part.shapes.map((shape) => moved(shape, y))));
    targets.push(...part.targets.map((target) => ({...target, y: round(target.y + y)})));
    bare.push(...(part.bare ?? []));
    y += part.height;
  }
  return {shapes, targets, height: y, bare};
}
