import type {Description, World} from '../figure.js';
import type {Tally} from '../../data/schema.js';
import {nameOf} from '../citations.js';
import {type Crowd} from './crowd.js';
import {spanText} from './groups.js';
import type {Dated, Entry, TallyRow, TallySide} from './types.js';

/** What the description is made of. */
export interface Told {
  readonly entries: readonly Dated[];
  readonly dateless: readonly Entry[];
  readonly rows: readonly TallyRow[];
  readonly crowd: Crowd | null;
  readonly asOfText: string;
}

/** Whole sentences, one after another. */
const say = (...sentences: readonly (string | null | false)[]): string =>
  sentences.filter(Boolean).join(' ');

function countIn(entries: readonly Entry[]): number {
  return entries.reduce((sum, {count}) => sum + count, 0);
}

function drawn(world: World, told: Told): string {
  const {language} = world;
  const {entries, dateless, rows, asOfText: date} = told;
  const first = entries[0];
  const last = entries[entries.length - 1];
  const expected = countIn(entries.filter((entry) => entry.expected));
  const counts = rows.reduce((sum, {left, right}) => sum + (left ? 1 : 0) + (right ? 1 : 0), 0);
  return say(
    first && last
      ? language.text('visit-timeline.drawnEvents', {
          n: countIn(entries),
          from: first.dateText,
          to: last.dateText,
        })
      : language.text('visit-timeline.noEvents'),
    expected > 0 && language.text('visit-timeline.drawnExpected', {n: expected, date}),
    dateless.length > 0 && language.text('visit-timeline.drawnUndated', {n: dateless.length}),
    counts > 0 && language.text('visit-timeline.drawnTallies', {n: counts}),
  );
}

function extremes(world: World, {entries, rows}: Told): string {
  const {facts, language} = world;
  const held = entries.filter((entry) => !entry.expected);
  const ahead = entries.filter((entry) => entry.expected);
  const at = (
    entry: Dated | undefined,
    key: 'firstEvent' | 'lastHeld' | 'furthest',
  ): string | null =>
    entry
      ? language.text(`visit-timeline.${key}`, {title: entry.title.text, date: entry.dateText})
      : null;
  const sides = rows.flatMap((row) =>
    [row.left, row.right].flatMap((side) => (side ? {side, row} : [])),
  );
  sides.sort((a, b) => b.side.value - a.side.value);
  const most = sides[0];
  const least = sides[sides.length - 1];
  const title = ({id}: TallySide): string => {
    const tally: Tally | undefined = facts.tallies.get(id);
    return tally ? nameOf(world, tally.names).text : id;
  };
  const window = (row: TallyRow): string =>
    language.text('visit-timeline.windowText', {length: row.length, end: row.end});
  return say(
    at(held[0], 'firstEvent'),
    held.length > 1 ? at(held[held.length - 1], 'lastHeld') : null,
    at(ahead[ahead.length - 1], 'furthest'),
    most && least && most !== least
      ? language.text('visit-timeline.mostCount', {
          value: most.side.valueText,
          title: title(most.side),
          window: window(most.row),
          other: least.side.valueText,
          otherTitle: title(least.side),
          otherWindow: window(least.row),
        })
      : null,
  );
}

function trend(world: World, {entries, crowd}: Told): string {
  const {language} = world;
  if (!crowd) return language.text(`visit-timeline.${entries.length > 0 ? 'noCrowd' : 'noEvents'}`);
  const inside = entries.filter(
    ({span}) => span.from >= crowd.tight.from && span.to <= crowd.tight.to,
  );
  return language.text('visit-timeline.crowd', {
    n: countIn(inside),
    from: spanText(world, {from: crowd.tight.from, to: crowd.tight.from + 1}),
    to: spanText(world, {from: crowd.tight.to - 1, to: crowd.tight.to}),
  });
}

export function describe(world: World, told: Told): Description {
  return {drawn: drawn(world, told), extremes: extremes(world, told), trend: trend(world, told)};
}
