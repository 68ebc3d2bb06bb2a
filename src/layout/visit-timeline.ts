import type {Span} from '../data/periods.js';
import {crowdIn} from '../model/visit-timeline/crowd.js';
import {edtfOf} from '../model/visit-timeline/groups.js';
import type {VisitTimelineModel} from '../model/visit-timeline/types.js';
import {type Box, type Scene, round} from './scene.js';
import {axisOf} from './visit-timeline/axis.js';
import {drawCalendar} from './visit-timeline/calendar.js';
import {drawDateless} from './visit-timeline/dateless.js';
import {drawLine} from './visit-timeline/line.js';
import {drawList} from './visit-timeline/list.js';
import {STYLE, Sheet, bracket, columnsOf, remembered} from './visit-timeline/sheet.js';
import {bracketRoom, drawTallies} from './visit-timeline/tally.js';

export {glyphVisitTimeline} from './visit-timeline/glyphs.js';

/** From this width on, px, names of lanes stand beside them and labels beside marks. */
const WIDE = 560;

type Drawn = 'lens' | 'line' | 'list' | 'tally' | 'calendar' | 'table';

/** How much of everything is drawn: the first plan that fits a given height is taken. */
interface Plan {
  readonly events: boolean;
  /** `brief` leaves their windows to words, `short` their disagreements to the notes. */
  readonly tallies: 'full' | 'short' | 'brief' | 'none';
  /** `brief`: rings alone. */
  readonly dateless: 'full' | 'brief' | 'none';
  readonly terse: boolean;
  readonly lens: boolean;
  /** So many entries keep their labels: those of the highest priority. */
  readonly keep: number;
}

const FULL: Plan = {
  events: true,
  tallies: 'full',
  dateless: 'full',
  terse: false,
  lens: true,
  keep: Infinity,
};
const TERSE: Plan = {...FULL, terse: true, tallies: 'short'};
/** From all to least that has every label. What goes, goes to the table, and a note says so. */
const PLANS: readonly Plan[] = [
  FULL,
  {...FULL, tallies: 'short'},
  TERSE,
  {...TERSE, tallies: 'brief'},
  {...TERSE, tallies: 'brief', dateless: 'brief'},
  {...TERSE, tallies: 'none'},
  {...TERSE, tallies: 'none', dateless: 'brief'},
];

interface Laid {
  readonly sheet: Sheet;
  readonly height: number;
  readonly plan: Plan;
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
  const most = box.height ?? Infinity;
  if (view === 'table') return sceneOf(new Sheet(box.measure), width, 0, view, [], []);
  const measure = remembered(box.measure);
  const lay = (plan: Plan): Laid =>
    draw(model, {...box, width, measure}, view, plan.lens ? lens : null, plan);
  let best = lay(planFor(lay, most));
  if (best.height > most) best = fewest(lay, best.plan, model.entries.length, most);
  const {sheet, plan, height} = best;
  const gone = sheet.bare.length > 0 || (plan.tallies === 'none' && model.tallies.length > 0);
  const notes = gone ? [...reason, model.language.text('visit-timeline.reasonShort')] : reason;
  return sceneOf(sheet, width, box.height ?? height, view, notes, glyphsOf(model, view, plan));
}

/** The first plan that a height holds, else the last; each part is laid out once to know its height. */
function planFor(lay: (plan: Plan) => Laid, most: number): Plan {
  if (most === Infinity) return FULL;
  const none = {...FULL, events: false, dateless: 'none', tallies: 'none'} as const;
  const known = new Map<string, number>();
  const high = (part: Partial<Plan>): number => {
    const key = Object.values(part).join();
    const height = known.get(key) ?? lay({...none, ...part}).height;
    known.set(key, height);
    return height;
  };
  const fits = ({terse, dateless, tallies}: Plan): boolean => {
    const parts = [high({events: true, terse}), high({dateless}), high({tallies})];
    const gaps = parts.filter((part) => part > 0).length - 1;
    return parts.reduce((sum, part) => sum + part, gaps * gapOf(terse)) <= most;
  };
  return PLANS.find(fits) ?? (PLANS[PLANS.length - 1] as Plan);
}

/** Between sections, px. */
const gapOf = (terse: boolean): number => (terse ? 16 : 26);

/** As many labels as the height holds, with the enlarged part if it can be, found by halving. */
function fewest(lay: (plan: Plan) => Laid, plan: Plan, count: number, most: number): Laid {
  let best = lay({...plan, keep: 0});
  const lens = best.height <= most;
  if (!lens) best = lay({...plan, keep: 0, lens});
  let [low, high] = [0, count];
  while (high - low > 1 && best.height <= most) {
    const keep = Math.floor((low + high) / 2);
    const tried = lay({...plan, keep, lens});
    if (tried.height <= most) [best, low] = [tried, keep];
    else high = keep;
  }
  return best;
}

function sceneOf(
  {shapes, targets}: Sheet,
  width: number,
  height: number,
  view: Drawn,
  notes: readonly string[],
  glyphs: readonly string[],
): Scene {
  const size = {width: round(width), height: round(height)};
  const inside = targets.filter((target) => target.y + target.height <= height + 0.5);
  // What even the least plan has too much of is cut at the foot, never laid over what follows.
  const framed =
    inside.length < targets.length
      ? ([{kind: 'frame', x: 0, y: 0, ...size, shapes}] as const)
      : shapes;
  return {...size, shapes: framed, targets: inside, view, notes, glyphs};
}

/** Legend entries for what is drawn. */
function glyphsOf({legend, lanesBy}: VisitTimelineModel, view: Drawn, plan: Plan): string[] {
  const named = lanesBy === 'kind' && (view === 'lens' || view === 'line');
  return legend
    .map(({glyph}) => glyph)
    .filter((glyph) => {
      if (glyph === 'tally') return plan.tallies !== 'none';
      if (view === 'tally') return false;
      if (glyph.startsWith('family-')) return !named;
      return view !== 'calendar' || glyph === 'expected' || glyph === 'count';
    });
}

interface Chosen {
  readonly view: Drawn;
  readonly lens: Span | null;
  readonly reason: readonly string[];
}

/** The view asked for, or the one that suits width and content, and why. */
function chosenView(model: VisitTimelineModel, width: number): Chosen {
  const {wanted, entries, dateless, language} = model;
  const lens = lensFor(model, width);
  const period = lens ? language.date(edtfOf(lens)) : '';
  const because = lens ? [language.text('visit-timeline.reasonLens', {period})] : [];
  if (wanted === 'lens') return {view: lens ? wanted : 'line', lens, reason: because};
  if (wanted === 'list') return {view: wanted, lens, reason: because};
  if (wanted !== 'auto') return {view: wanted, lens: null, reason: []};
  if (entries.length + dateless.length === 0) return {view: 'tally', lens: null, reason: []};
  if (entries.some(({form}) => form === 'count')) return {view: 'line', lens: null, reason: []};
  if (width < WIDE) {
    return {view: 'list', lens, reason: [language.text('visit-timeline.reasonList'), ...because]};
  }
  return {view: lens ? 'lens' : 'line', lens, reason: because};
}

/** The time to enlarge: the author's, or where events crowd so that their labels need it. */
function lensFor({lens, entries, range}: VisitTimelineModel, width: number): Span | null {
  if (lens === 'none') return null;
  if (lens !== 'auto') {
    const span = {from: Math.max(lens.from, range.from), to: Math.min(lens.to, range.to)};
    return span.to - span.from >= 1 ? span : null;
  }
  const held = entries.filter(({expected}) => !expected);
  const crowd = crowdIn(
    held.map(({span}) => span),
    range,
  );
  if (!crowd) return null;
  const {from, to} = crowd.tight;
  const px = ((to - from) / (range.to - range.from)) * width;
  return px / crowd.count < 60 ? crowd.span : null;
}

/** Sections under one another: the events, those without a date, the counts. */
function draw(
  model: VisitTimelineModel,
  {width, measure}: Box,
  view: Drawn,
  lens: Span | null,
  plan: Plan,
): Laid {
  const {entries, dateless, tallies, range, mirrored, rtl} = model;
  const {terse} = plan;
  const sheet = new Sheet(measure);
  // As wide as its longest word, so that none is broken.
  const words = model.lanes.flatMap(({label}) => label.text.split(/\s+/));
  const longest = Math.max(0, ...words.map((word) => measure(word, STYLE.name)));
  const usual = Math.min(150, Math.round(width * 0.17));
  const names = width < WIDE ? 0 : Math.min(width * 0.27, Math.max(usual, longest + 1));
  const counts = plan.tallies !== 'none' && tallies.length > 0;
  // The past, where the windows of counts lie, may be at the side of their brackets.
  const far = counts ? bracketRoom(model) : 0;
  const conflicts = model.conflicts.length > 0 ? 10 : 0;
  const columns = columnsOf(width, names, rtl, mirrored === rtl ? conflicts : far + conflicts);
  const ranked = [...entries].sort((a, b) => b.priority - a.priority);
  const keep =
    plan.keep < entries.length ? new Set(ranked.slice(0, plan.keep).map(({key}) => key)) : null;
  const options = {model, columns, lens, terse, keep};
  const gap = gapOf(terse);
  let y = 0;
  if (plan.events && view === 'calendar') y = drawCalendar(sheet, model, columns);
  else if (plan.events && view === 'list') y = drawList(sheet, options);
  else if (plan.events && view !== 'tally') y = drawLine(sheet, options);
  for (const keys of model.conflicts) {
    const rows = sheet.targets.filter(({mark}) => keys.includes(mark));
    if (rows.length < 2) continue;
    const [x, inward] = rtl ? [1, 1] : [width - 1, -1];
    const y0 = Math.min(...rows.map((row) => row.y)) + 2;
    const y1 = Math.max(...rows.map((row) => row.y + row.height)) - 2;
    const look = {stroke: 'conflict', strokeWidth: 1.5, mark: keys.join(' ')} as const;
    sheet.path(bracket(x, y0, y1, inward), look);
  }
  if (view !== 'tally' && plan.dateless !== 'none' && dateless.length > 0) {
    const brief = plan.dateless === 'brief';
    y = drawDateless(sheet, model, columns, y === 0 ? 0 : y + gap, brief);
  }
  if (counts) {
    const axis = axisOf(range, columns.x0, columns.x1, mirrored);
    y = drawTallies(sheet, y === 0 ? 0 : y + gap, {
      model,
      columns: columnsOf(width, names, rtl, far),
      axis: plan.tallies === 'brief' ? null : axis,
      why: plan.tallies === 'full',
      heading: view !== 'tally',
    });
  }
  return {sheet, height: y, plan};
}
