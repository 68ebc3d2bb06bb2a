import type {Facts} from '../../data/dataset.js';
import {type Span, parsePeriod, spanOf} from '../../data/periods.js';
import {type Reader, readAttributes} from '../attributes.js';
import type {Attributes} from '../figure.js';
import {type ChartScale, type ChartType, chartTypes, scales} from './types.js';

/** What the author asked for, made sound; what was not sound is in `reader.problems`. */
export interface Options {
  readonly type: ChartType | 'auto';
  readonly view: 'chart' | 'table';
  readonly scale: ChartScale;
  /** Ids of measures that exist, in the order written. */
  readonly measures: readonly string[];
  /** Days asked for; open sides are infinite. */
  readonly window: Span;
  /** `target`, the id of a measure, or nothing. */
  readonly against: string | undefined;
  /** Author's words by claim. */
  readonly notes: ReadonlyMap<string, string>;
  readonly reader: Reader;
}

const TAG = 'trade-chart';
const views = ['auto', 'chart', 'table'] as const;

/** Reads the attributes over the dataset's lead; never throws. */
export function readOptions(facts: Facts, written: Attributes): Options {
  const attributes = withLead(facts, written);
  const reader = readAttributes(TAG, attributes);
  const type = reader.choice('type', ['auto', ...chartTypes], 'auto');
  const view = reader.choice('view', views, 'auto');
  return {
    type,
    view: view === 'table' ? 'table' : 'chart',
    scale: reader.choice('scale', scales, 'linear'),
    measures: reader.ids('measures', facts.measures) ?? defaultMeasures(facts),
    window: windowOf(reader),
    against: againstOf(reader, facts),
    notes: notesOf(reader, facts),
    reader,
  };
}

/** A tag without `measures` takes what the dataset leads with; what the author wrote stands over it. */
function withLead(facts: Facts, written: Attributes): Attributes {
  const lead = facts.dataset.leads?.[TAG];
  if (!lead || written['measures']?.trim()) return written;
  const given = Object.entries(written).filter(([, value]) => value?.trim());
  return {...lead, ...Object.fromEntries(given)};
}

/** The lead's measures if an author's own were all unknown, else the measure with most claims. */
function defaultMeasures(facts: Facts): readonly string[] {
  const lead = facts.dataset.leads?.[TAG]?.['measures']?.split(/[\s,]+/);
  const known = lead?.filter((id) => facts.measures.has(id)) ?? [];
  if (known.length > 0) return known;
  let best: string | undefined;
  let most = 0;
  for (const id of facts.measures.keys()) {
    const claims = facts.claimsOf(id);
    const levels = claims.filter(({figure}) => figure === 'level' || figure === 'flow').length;
    const weight = levels * 1000 + claims.length;
    if (weight > most) [best, most] = [id, weight];
  }
  return best === undefined ? [] : [best];
}

function windowOf(reader: Reader): Span {
  const side = (name: 'from' | 'to'): Span | undefined => {
    const value = reader.raw(name);
    if (value === undefined) return undefined;
    const result = parsePeriod(value);
    if (result.ok) return spanOf(result.period);
    reader.report(name, 'bad-date', {written: value});
    return undefined;
  };
  const [from, to] = [side('from'), side('to')];
  const window = {from: from?.from ?? -Infinity, to: to?.to ?? Infinity};
  if (window.from < window.to) return window;
  const values = {from: reader.raw('from') ?? '', to: reader.raw('to') ?? ''};
  reader.report('from', 'bad-ends', values);
  return {from: -Infinity, to: Infinity};
}

function againstOf(reader: Reader, facts: Facts): string | undefined {
  const value = reader.raw('against');
  if (value === undefined || value === 'target') return value;
  return reader.ids('against', facts.measures)?.[0];
}

const MOST_NOTES = 20;

/** Reads `claim-id: text; claim-id: text`. A semicolon belongs to a text unless an id follows it. */
function notesOf(reader: Reader, facts: Facts): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const part of (reader.raw('note') ?? '').split(/;\s*(?=[^\s:;]+:)/).slice(0, MOST_NOTES)) {
    const colon = part.indexOf(':');
    if (colon < 0) {
      if (part.trim()) reader.report('note', 'unknown-id', {written: part.trim().slice(0, 80)});
      continue;
    }
    const [id, text] = [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    if (!facts.claims.has(id)) reader.report('note', 'unknown-id', {written: id.slice(0, 80)});
    else if (text) notes.set(id, text.slice(0, 160));
  }
  return notes;
}
