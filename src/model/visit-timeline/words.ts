import type {World} from '../figure.js';
import type {Reasons, TimelineWords} from './types.js';

/** Texts of the drawing, bound to the language. */
export function wordsOf({language}: World, asOfText: string): TimelineWords {
  const date = {date: asOfText};
  return {
    asOf: language.text('visit-timeline.asOfLine', date),
    asOfBeyond: language.text('visit-timeline.asOfBeyond', date),
    asOfBelow: language.text('visit-timeline.asOfBelow', date),
    enlarged: language.text('visit-timeline.enlarged'),
    enlargedAbove: language.text('visit-timeline.enlargedAbove'),
    dateless: language.text('visit-timeline.dateless'),
    laneEmpty: language.text('visit-timeline.laneEmpty'),
    headingCounts: language.text('visit-timeline.headingCounts'),
    subCounts: language.text('visit-timeline.subCounts'),
    yearOnly: language.text('visit-timeline.yearOnly'),
    calendarSpan: language.text('visit-timeline.calendarSpan'),
    countsAxis: language.text('visit-timeline.countsAxis'),
    more: (n) => language.text('visit-timeline.andMore', {n}),
    beyond: language.text('visit-timeline.beyondAxis'),
    dotIs: (count) => language.text('visit-timeline.dotIs', {count: language.numberOf(count)}),
    date: (edtf) => language.date(edtf),
    month: (edtf, style) => language.date(edtf, {style, year: false}),
    number: (value) => language.numberOf(value),
    list: (names) => language.list(names),
  };
}

export function reasonsOf({language}: World): Reasons {
  return {
    list: language.text('visit-timeline.reasonList'),
    line: language.text('visit-timeline.reasonLine'),
    tally: language.text('visit-timeline.reasonTally'),
    short: language.text('visit-timeline.reasonShort'),
    tallies: language.text('visit-timeline.reasonTallies'),
    dateless: language.text('visit-timeline.reasonUndated'),
    lens: (period) => language.text('visit-timeline.reasonLens', {period}),
  };
}
