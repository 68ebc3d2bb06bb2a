import {edtfOf} from '../../model/visit-timeline/days.js';
import {restKey} from '../../model/visit-timeline/more.js';
import {moreSayer} from '../../model/visit-timeline/says.js';
import {type VisitTimelineModel, isFamily} from '../../model/visit-timeline/types.js';
import {mirrorBox, mirrorShape} from '../mirror.js';
import type {Scene, Zoomed} from '../scene.js';
import {STYLE, type Sheet, heightOf, widthOf} from './sheet.js';

/** A week is as near as one gets. */
const LEAST_DAYS = 7;

/** The part of a timeline that a reader has enlarged, on an axis of its own. */
export function zoomedIn(model: VisitTimelineModel, {k, x}: Zoomed): VisitTimelineModel {
  const {from, to} = model.range;
  const {wanted, within, reversed, language} = model;
  if (!within || wanted === 'tally' || wanted === 'calendar') return model;
  const days = Math.max(LEAST_DAYS, (to - from) / k);
  // On the screen time runs from right to left in one of the two, never in both.
  const share = reversed !== (language.dir === 'rtl') ? 1 - x : x;
  const first = Math.min(Math.max(from + share * (to - from) - days / 2, from), to - days);
  const range = {from: Math.round(first), to: Math.round(Math.max(first + days, first + 1))};
  // Windows of counts lie outside, mostly: they are left to words.
  const tallies = model.tallies.map((row) => ({...row, span: null}));
  return {...model, range, wide: range, entries: within(range), lens: null, tallies};
}

/** "and 3 more": what found no room for its name, behind one button. Says how high it is. */
export function drawRest(
  sheet: Sheet,
  model: VisitTimelineModel,
  all: number,
  keep: number,
  x: number,
  y: number,
): number {
  const mark = restKey(keep);
  const lines = sheet.lines(moreSayer(model)('andMore', {n: all - keep}), STYLE.title, Infinity);
  const height = heightOf(lines);
  sheet.print(lines, x, y + 4, 'start', mark);
  sheet.target(mark, x, y + 1, widthOf(lines), height + 6);
  return height + 8;
}

/** Whether something has no room for its name. */
export const hasRest = ({targets}: Scene): boolean =>
  targets.some(({mark}) => mark.startsWith(restKey('')));

/** Why this view. */
export function reasonsFor(model: VisitTimelineModel, view: string, found: boolean): string[] {
  const say = moreSayer(model);
  const period = model.lens ? model.language.date(edtfOf(model.lens.span)) : '';
  return [
    ...(view === 'list' && found ? [say('reasonList')] : []),
    ...(view === 'lens' && period ? [say('reasonLens', {period})] : []),
    ...(model.entries.some(({form}) => form === 'count') && view !== 'tally' && view !== 'table'
      ? [say('reasonCounted')]
      : []),
  ];
}

/**
 * A drawing as it stands in a page that reads from right to left: names at the right, labels on the
 * other side of their marks. The direction of time is the axis's business.
 */
export function mirrored(scene: Scene): Scene {
  return {
    ...scene,
    shapes: scene.shapes.map((shape) => mirrorShape(shape, scene.width)),
    targets: scene.targets.map((target) => mirrorBox(target, scene.width)),
  };
}

/** Which entries of the legend explain something that is drawn: families where no lane names them. */
export function legendHas({lanes}: VisitTimelineModel, view: string, glyph: string): boolean {
  const family = glyph.startsWith('family');
  if (view === 'tally') return false;
  if (view === 'calendar') return family || /dateless|expected/.test(glyph);
  return !family || view === 'list' || lanes.some(({key}) => !isFamily(key));
}
