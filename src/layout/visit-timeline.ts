import {FULL} from '../data/edition.js';
import type {Span} from '../data/periods.js';
import {sayer} from '../model/visit-timeline/says.js';
import {type Dated, type VisitTimelineModel, ranked} from '../model/visit-timeline/types.js';
import {finish} from './finish.js';
import {type Box, type Scene, type Target, round} from './scene.js';
import {drawCalendar} from './visit-timeline/calendar.js';
import {drawLine} from './visit-timeline/line.js';
import {drawDateless, drawList} from './visit-timeline/list.js';
import {
  drawRest,
  hasRest,
  legendHas,
  mirrored,
  reasonsFor,
  zoomedIn,
} from './visit-timeline/more.js';
import type {Page} from './visit-timeline/rows.js';
import {STYLE, Sheet, bracket} from './visit-timeline/sheet.js';
import {BRACKET, drawTallies} from './visit-timeline/tally.js';

export {glyphVisitTimeline} from './visit-timeline/marks.js';

/** From this width on, px, names of lanes stand beside them and labels beside marks. */
const WIDE = 560;
/** Up to this width a list is tried where a line has no room for all names, px. */
const ROOMY = 800;
/** Left free at the right edge, px: a reader's own text spacing may come out wider than measured. */
const AIR = 4;
/** More than this between rows would tear them apart, px. */
const MOST_AIR = 28;
/** So many labels are worth more than the counts. */
const MOST_WORTH = 10;

/**
 * Draws a timeline.
 *
 * @param box Without a height the drawing grows as it needs; with one it is exactly that high: first
 *   closer rows, then without some labels, then without counts, and a note says so.
 */
export function layoutVisitTimeline(whole: VisitTimelineModel, box: Box): Scene {
  return finish(layingVisitTimeline(whole, box));
}

/** The same in small steps: call `next()` while there is time. */
export function* layingVisitTimeline(
  whole: VisitTimelineModel,
  box: Box,
): Generator<undefined, Scene> {
  const scene = yield* layIn(whole, box);
  if (!FULL || whole.wanted !== 'auto' || !/^l(ens|ine)$/.test(scene.view)) return scene;
  if (box.width >= ROOMY || box.zoom || !hasRest(scene)) return scene;
  // In between, a list may have room for every name where a line has not.
  const list = yield* layIn(whole, box, 'list');
  return hasRest(list) ? scene : list;
}

function* layIn(whole: VisitTimelineModel, box: Box, forced?: string): Generator<undefined, Scene> {
  const width = Math.max(120, box.width);
  const {tallies, legend} = whole;
  const model = FULL && box.zoom ? zoomedIn(whole, box.zoom) : whole;
  const wanted = (FULL && forced) || viewOf(whole, width);
  const view = FULL && box.zoom && wanted === 'lens' ? 'line' : wanted;
  const named = ranked(model.entries);
  const most = box.height ?? Infinity;
  let sheet = new Sheet(box.measure);
  let height = 0;
  let [plan, keep] = [0, named.length];
  const draw = function* (air = 0): Generator<undefined, boolean> {
    yield;
    sheet = new Sheet(box.measure);
    height = drawAll(model, sheet, width, view, plan, named, keep, air);
    return height > most;
  };
  if (view !== 'table') {
    for (; plan < 5; plan++) {
      // Windows on the axis are the full edition's.
      if (!FULL && plan === 1) continue;
      keep = named.length;
      if (!(yield* draw())) break;
      // Many labels are worth more than the counts.
      if (plan === 2) keep = MOST_WORTH;
      if (plan < 2 || (plan === 2 && (keep >= named.length || (yield* draw())))) continue;
      // As many labels as find room.
      let [low, high] = [plan > 2 ? 0 : keep, named.length - 1];
      while (low < high) {
        keep = (low + high + 1) >> 1;
        if (yield* draw()) high = keep - 1;
        else low = keep;
      }
      keep = Math.max(0, low);
      if ((yield* draw()) && plan < 4) continue;
      break;
    }
    // What is left of the height goes between the rows.
    const air = FULL ? Math.min(MOST_AIR, (most - height - 1) / Math.max(1, sheet.rows)) : 0;
    if (most < Infinity && air > 1) yield* draw(air);
  }
  const counts = tallies.length > 0 && (plan < 3 || view === 'tally');
  const gone = keep < named.length || (view !== 'table' && tallies.length > 0 && !counts);
  const size = {width: round(width), height: round(box.height ?? height)};
  // What even the least plan has too much of is cut at the foot.
  const isIn = (one: Target): boolean => one.y + one.height <= size.height + 0.5;
  const reached = sheet.targets.filter(isIn);
  const lost = new Set(FULL ? sheet.targets.filter((one) => !isIn(one)).map(({mark}) => mark) : []);
  const scene: Scene = {
    ...size,
    shapes: FULL ? sheet.shapes.filter(({mark = ''}) => !lost.has(mark)) : sheet.shapes,
    // In several lanes an event still has one button.
    targets: FULL
      ? [...new Map(reached.toReversed().map((one) => [one.mark, one])).values()]
      : reached,
    view,
    notes: [
      ...(FULL ? reasonsFor(model, view, model.wanted !== view) : []),
      ...(gone || (FULL && lost.size > 0) ? [sayer(model)('reasonShort')] : []),
    ],
    glyphs: legend
      .map(({glyph}) => glyph)
      .filter((glyph) =>
        FULL
          ? legendHas(model, view, glyph)
          : view !== 'tally' && (view === 'list' || !glyph.startsWith('family')),
      ),
  };
  return FULL && model.language.dir === 'rtl' ? mirrored(scene) : scene;
}

/** The view asked for, or the one that suits width and content. */
function viewOf(model: VisitTimelineModel, width: number): string {
  const {wanted, entries, dateless} = model;
  const line = wanted !== 'line' && lensFor(model, width) ? 'lens' : 'line';
  if (wanted !== 'auto') return wanted === 'lens' ? line : wanted;
  if (entries.length + dateless.length === 0) return 'tally';
  if (entries.some(({form}) => form === 'count')) return 'line';
  return width < WIDE ? 'list' : line;
}

/** The time to enlarge: where events crowd so that their labels need it. */
function lensFor({lens, range}: VisitTimelineModel, width: number): Span | null {
  if (!lens) return null;
  const {tight, count, span} = lens;
  const px = ((tight.to - tight.from) / (range.to - range.from)) * width;
  return px / count < 60 ? span : null;
}

/**
 * Sections under one another: the events, those without a date, the counts. Says how high it is.
 *
 * @param plan 0: all; 1: reasons of disagreements in the notes; 2: closer, windows of counts in words
 *   alone; 3: without the counts, or with less said of them where they are all
 *   there is; 4: of those without a date no titles.
 * @param named Entries that have names, by priority; the first `keep` of them have labels.
 * @param air More between rows, px.
 */
function drawAll(
  given: VisitTimelineModel,
  sheet: Sheet,
  width: number,
  view: string,
  plan: number,
  named: readonly Dated[],
  keep: number,
  air: number,
): number {
  const {entries, dateless, tallies, conflicts, lanes, brackets, wide} = given;
  const model =
    FULL && wide && view !== 'calendar' && plan < 2 && tallies.length > 0
      ? {...given, range: wide}
      : given;
  // As wide as its longest word, so that none is broken.
  const words = lanes.flatMap(({label}) => label.text.split(/\s+/));
  const longest = Math.max(0, ...words.map((word) => sheet.measure(word, STYLE.name) + 1));
  const usual = Math.min(150, Math.round(width * 0.17));
  const names = width < WIDE ? 0 : Math.min(width * 0.27, Math.max(usual, longest));
  const counts = tallies.length > 0 && (plan < 3 || view === 'tally');
  const far = Math.max(
    AIR,
    (counts ? brackets.length * BRACKET : 0) + (conflicts.length > 0 ? 10 : 0),
  );
  const kept = new Set(named.slice(0, keep));
  const page: Page = {
    sheet,
    model,
    width,
    names,
    x0: names && names + 14,
    x1: width - far,
    lens: view === 'line' ? null : lensFor(model, width),
    bare: plan > 3,
    air,
    words: plan < 3,
    keeps: (entry) => kept.has(entry),
    rest: (x, y) =>
      FULL && keep > 0 && keep < named.length
        ? drawRest(sheet, model, named.length, keep, x, y)
        : 0,
  };
  const gap = plan > 1 ? 16 : 26;
  const under = (): number => (y > 0 ? y + gap : 0);
  let y = 0;
  if (FULL && view === 'calendar') y = drawCalendar(page);
  else if (view === 'list') y = drawList(page);
  else if (view !== 'tally' && entries.length > 0) y = drawLine(page);
  for (const keys of conflicts) {
    const rows = sheet.targets.filter(({mark}) => keys.includes(mark));
    if (rows.length < 2) continue;
    const top = Math.min(...rows.map((row) => row.y)) + 2;
    const foot = Math.max(...rows.map((row) => row.y + row.height)) - 2;
    const look = {stroke: 'conflict', strokeWidth: 1.5, mark: keys.join(' ')} as const;
    sheet.path(bracket(width - 1, top, foot), look);
  }
  if (view !== 'tally' && dateless.length > 0) y = drawDateless(page, under());
  if (counts) y = drawTallies(page, under(), plan, view);
  return y;
}
