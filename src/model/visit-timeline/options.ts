import {type Span, parsePeriod, spanOf} from '../../data/periods.js';
import {eventKinds} from '../../data/schema.js';
import {type Reader, readAttributes} from '../attributes.js';
import type {Attributes, World} from '../figure.js';
import {type LaneKind, type View, laneKinds, views} from './types.js';

export const TAG = 'visit-timeline';

/** What `kinds` may name: kinds of events, of claims that set a deadline, and the counts. */
export const kinds = [...eventKinds, 'target', 'forecast', 'tally'] as const;

export interface Options {
  readonly view: View;
  readonly lanes: LaneKind;
  readonly lens: 'auto' | 'none' | Span;
  readonly mirrored: boolean;
  /** Infinite where not given. */
  readonly from: number;
  readonly to: number;
  readonly kinds: ReadonlySet<string> | undefined;
  readonly places: ReadonlySet<string> | undefined;
  readonly problems: Reader['problems'];
}

/**
 * Reads the attributes of the tag; a bare tag takes what the dataset's `leads` say.
 *
 * Problems of its own: `bad-date` (written) where a date does not parse, and `bad-ends` (from, to)
 * where the period ends before it begins; both are then left out.
 */
export function readOptions({facts}: World, written: Attributes): Options {
  const own = ['from', 'to', 'kinds', 'places', 'lanes', 'view', 'lens'];
  const bare = own.every((name) => !written[name]?.trim());
  const lead = bare ? facts.dataset.leads?.[TAG] : undefined;
  const read = readAttributes(TAG, lead ? {...lead, ...defined(written)} : written);
  let from = edge(read, 'from', 'from') ?? -Infinity;
  let to = edge(read, 'to', 'to') ?? Infinity;
  if (from >= to) {
    read.report('to', 'bad-ends', {from: read.raw('from') ?? '', to: read.raw('to') ?? ''});
    [from, to] = [-Infinity, Infinity];
  }
  const chosen = read.choices('kinds', kinds);
  const places = read.ids('places', facts.places);
  return {
    view: read.choice('view', views, 'auto'),
    lanes: read.choice('lanes', laneKinds, 'kind'),
    lens: lensOf(read),
    mirrored: read.choice('time-direction', ['ltr', 'rtl'], 'ltr') === 'rtl',
    from,
    to,
    kinds: chosen?.length ? new Set<string>(chosen) : undefined,
    places: places && new Set(places),
    problems: read.problems,
  };
}

function defined(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value?.trim()));
}

function edge(read: Reader, name: string, end: 'from' | 'to'): number | undefined {
  const raw = read.raw(name);
  if (raw === undefined) return undefined;
  const parsed = parsePeriod(raw);
  if (parsed.ok) return spanOf(parsed.period)[end];
  read.report(name, 'bad-date', {written: raw});
  return undefined;
}

function lensOf(read: Reader): Options['lens'] {
  const raw = read.raw('lens');
  if (raw === undefined || !/\d/.test(raw)) {
    return read.choice<'auto' | 'none'>('lens', ['auto', 'none'], 'auto');
  }
  const parsed = parsePeriod(raw);
  if (!parsed.ok) {
    read.report('lens', 'bad-date', {written: raw});
    return 'auto';
  }
  const span = spanOf(parsed.period);
  return Number.isFinite(span.to - span.from) ? span : 'auto';
}
