import type {Span} from '../../data/periods.js';
import type {Figure, Mark, World} from '../figure.js';
import {inOrder} from './days.js';
import {grouped} from './entries.js';
import {icalendarOf} from './ical.js';
import {entryMark, unlike} from './marks.js';
import {moreSayer} from './says.js';
import {type Crowd, type Dated, type Entry, type VisitTimelineModel, ranked} from './types.js';

/** What the author wants enlarged, as far as it is on the axis. */
export function lensOn(wanted: Span, range: Span): Crowd | null {
  const span = {from: Math.max(wanted.from, range.from), to: Math.min(wanted.to, range.to)};
  return span.to > span.from ? {span, tight: span, count: Infinity} : null;
}

/** Key of the mark that stands for all but so many, of those that have names. */
export const restKey = (keep: number | string): string => `rest/${keep}`;

/** What "and 3 more" opens: the list of those whose names found no room. */
function restMark(world: World, named: readonly Dated[], keep: number): Mark {
  const label = (): string => moreSayer(world)('andMore', {n: named.length - keep});
  const rest = (): Dated[] => named.slice(keep).sort(inOrder);
  return {
    key: restKey(keep),
    // Made when asked for: of all these marks one is drawn.
    get ids() {
      return rest().flatMap(({ids}) => ids);
    },
    get label() {
      return `${label()}: ${rest()
        .map(({title}) => title.text)
        .join('; ')}`;
    },
    relates: [],
    get picks() {
      return {ids: this.ids};
    },
    panel: () => ({
      title: {text: label()},
      lines: rest().map(({title, dateText, letters}) => ({
        kind: 'text',
        label: dateText,
        text: title,
        letters,
      })),
    }),
  };
}

/**
 * What only the full edition has: a file for calendars, marks that stand for those without a label,
 * and marks for what a reader zooms in on.
 *
 * @param marks of the model; those that a part of the time needs are put between them
 */
export function moreOf(
  world: World,
  inside: readonly Dated[],
  entries: readonly Dated[],
  marks: Mark[],
  listed: readonly Entry[],
): Pick<VisitTimelineModel, 'within'> & Pick<Figure, 'files'> {
  const dated = new Map(entries.map((entry) => [entry.key, entry]));
  const named = ranked(entries);
  marks.push(...named.map((_, keep) => restMark(world, named, keep)));
  const ids = listed.flatMap((entry) => entry.ids);
  const days = listed.some(({form, about}) => !about && (form === 'day' || form === 'span'));
  return {
    within(range) {
      const part = inside.filter(({span}) => span.from < range.to && span.to > range.from);
      const shown = grouped(world, part, range);
      const fresh = shown.filter(({key}) => !dated.has(key));
      if (fresh.length === 0) return shown;
      fresh.forEach((entry) => dated.set(entry.key, entry));
      marks.push(...unlike(fresh.map((entry) => entryMark(world, entry))));
      // Keys walk in time order.
      marks.sort(({key}, {key: other}) => {
        const [a, b] = [dated.get(key), dated.get(other)];
        return a && b ? inOrder(a, b) : Number(!a) - Number(!b);
      });
      return shown;
    },
    files: !days
      ? []
      : [
          {
            label: moreSayer(world)('saveDays'),
            ending: 'ics',
            type: 'text/calendar',
            text: () => icalendarOf(world, ids) ?? '',
          },
        ],
  };
}
