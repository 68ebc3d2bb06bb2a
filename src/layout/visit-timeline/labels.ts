import type {Dated, Entry, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Measure} from '../scene.js';
import {type Block, type Line, block, withTail, wrapped} from './text.js';

export const TITLE = 13;
export const DATE = 12.5;

/** Words of the source go on the label of what is expected, where the reader can read them. */
export function quoteOf({expected, quoted}: Entry): string {
  return expected && quoted !== undefined ? ` ${quoted}` : '';
}

function titleLines(entry: Entry, room: number, measure: Measure, size: number): Line[] {
  const setting = {size, weight: 600 as const, letters: entry.letters};
  return wrapped(entry.title, setting, room, measure);
}

/** The date under a title: muted, in italics where it is expected. */
export function dateLines(
  entry: Entry,
  room: number,
  measure: Measure,
  size = DATE,
  more = '',
  quoted = true,
): Line[] {
  const text = `${entry.dateText}${quoted ? quoteOf(entry) : ''}${more}`;
  const setting = {
    size,
    fill: 'muted' as const,
    ...(entry.expected ? {italic: true as const} : {}),
  };
  return wrapped({text}, setting, room, measure);
}

/** Title with its date behind or under it, no wider than `room`. */
export function labelBlock(entry: Dated, room: number, {measure, rtl, off}: LabelOptions): Block {
  const title = titleLines(entry, room, measure, TITLE);
  const date = dateLines(entry, room, measure, DATE, off(entry));
  // Behind a title that runs from right to left, a date would have to stand on its left.
  return block(rtl ? [...title, ...date] : withTail(title, date, room));
}

/** Widths to try, px. */
const ROOMS = [560, 480, 400, 330, 280, 240, 210, 180, 150, 120, 96];

export interface LabelOptions {
  readonly measure: Measure;
  /** The height is given: few lines are worth more than a narrow label. */
  readonly terse: boolean;
  readonly rtl: boolean;
  /** Said behind the date of what lies off the axis; empty for all others. */
  off(entry: Dated): string;
}

/** Options of a model's labels. */
export function labelOptions(
  {range, words, rtl}: VisitTimelineModel,
  measure: Measure,
  terse: boolean,
): LabelOptions {
  const off = ({span, form}: Dated): string =>
    form === 'by' && Number.isFinite(span.to) && span.to > range.to ? `, ${words.beyond}` : '';
  return {measure, terse, rtl, off};
}

/** The best block that is no wider than `most` and has at most `lines` lines; null when none is. */
export function bestBlock(
  entry: Dated,
  most: number,
  options: LabelOptions,
  lines = 5,
): Block | null {
  let best: {found: Block; score: number} | null = null;
  for (const room of [most, ...ROOMS.filter((width) => width < most)]) {
    const found = labelBlock(entry, room, options);
    if (found.width > most + 0.01 || found.lines.length > lines) continue;
    // Two lines of 240 px are as good as one of 370, and better than four of 120.
    const score = found.lines.length * (options.terse ? 300 : 130) + found.width;
    if (!best || score < best.score) best = {found, score};
  }
  return best?.found ?? null;
}
