/** Joins the legs of a lane end to end into strings, so that it runs on through its stops. */

import type {LaneString, Run} from './lanes-graph.js';
import type {Step} from './lanes-steps.js';
import {back, endOf, headingOf, startOf, turnBetween} from './lanes-steps.js';

interface End {
  readonly run: Run;
  readonly atStart: boolean;
}

/** Joins runs of a lane at the stops where they meet most nearly straight on. */
export function stringsOf(runs: readonly Run[]): LaneString[] {
  const next = new Map<Run, {start?: End; end?: End}>();
  const meetings = new Map<string, End[]>();
  for (const run of runs) {
    const [first, last] = [run.steps[0], run.steps[run.steps.length - 1]];
    if (!first || !last) continue;
    next.set(run, {});
    for (const atStart of [true, false]) {
      const key = JSON.stringify([run.lane, atStart ? startOf(first) : endOf(last)]);
      meetings.set(key, [...(meetings.get(key) ?? []), {run, atStart}]);
    }
  }
  for (const ends of meetings.values()) {
    for (const [one, other] of straightPairs(ends)) {
      const slot = next.get(one.run);
      const otherSlot = next.get(other.run);
      if (slot) slot[one.atStart ? 'start' : 'end'] = other;
      if (otherSlot) otherSlot[other.atStart ? 'start' : 'end'] = one;
    }
  }
  const strings: LaneString[] = [];
  const used = new Set<Run>();
  for (const run of runs) {
    if (used.has(run)) continue;
    strings.push(follow(headOf(run, next), next, used));
  }
  return strings;
}

function straightPairs(ends: readonly End[]): [End, End][] {
  const outward = ({run, atStart}: End): number => {
    const step = atStart ? run.steps[0] : run.steps[run.steps.length - 1];
    return step ? headingOf(atStart ? step : back(step)) : 0;
  };
  const options: {pair: [End, End]; angle: number}[] = [];
  ends.forEach((one, i) => {
    for (const other of ends.slice(i + 1)) {
      if (other.run === one.run) continue;
      const angle = Math.abs(turnBetween(outward(one), outward(other)));
      // Two branches that come in side by side are not one way.
      if (angle > Math.PI / 3) options.push({pair: [one, other], angle});
    }
  });
  const taken = new Set<End>();
  return options
    .sort((a, b) => b.angle - a.angle)
    .flatMap(({pair}) => {
      if (pair.some((end) => taken.has(end))) return [];
      pair.forEach((end) => taken.add(end));
      return [pair];
    });
}

type Links = Map<Run, {start?: End; end?: End}>;

/** The end from which the string of a run is followed: the same however its legs are listed. */
function headOf(run: Run, next: Links): End {
  const walk = (from: End): End => {
    let here = from;
    const seen = new Set<Run>();
    for (;;) {
      seen.add(here.run);
      const before = next.get(here.run)?.[here.atStart ? 'start' : 'end'];
      if (!before || seen.has(before.run)) return here;
      // Arrived at one end of the next run; go on from its other end.
      here = {run: before.run, atStart: !before.atStart};
    }
  };
  const heads = [walk({run, atStart: true}), walk({run, atStart: false})];
  const name = ({run: {steps}, atStart}: End): string => {
    const ordered = atStart ? steps : [...steps].reverse().map(back);
    return ordered.map((step) => `${startOf(step)}\n${endOf(step)}`).join('\n');
  };
  heads.sort((a, b) => (name(a) < name(b) ? -1 : 1));
  return heads[0] ?? {run, atStart: true};
}

function follow(head: End, next: Links, used: Set<Run>): LaneString {
  const steps: Step[] = [];
  const parts: {run: Run; from: number; to: number; reversed: boolean}[] = [];
  let here: End | undefined = head;
  while (here && !used.has(here.run)) {
    const {run, atStart}: End = here;
    used.add(run);
    const from = steps.length;
    steps.push(...(atStart ? run.steps : [...run.steps].reverse().map(back)));
    parts.push({run, from, to: steps.length, reversed: !atStart});
    here = next.get(run)?.[atStart ? 'end' : 'start'];
  }
  return {lane: head.run.lane, steps, runs: parts};
}
