import {FULL} from '../data/edition.js';
import {type Span, parsePeriod, periodOf, spanOf} from '../data/periods.js';
import type {Facts} from '../data/dataset.js';
import {type Reader, readAttributes} from './attributes.js';
import {createCitations, nameOf} from './citations.js';
import type {Attributes, Said, World} from './figure.js';
import {type Context, itemOf} from './trade-chart/item.js';
import {disagreementsOf} from './trade-chart/apart.js';
import {auditOf, auditTable} from './trade-chart/audit.js';
import {compose} from './trade-chart/compose.js';
import {consequencesOf} from './trade-chart/follows.js';
import {readOptions} from './trade-chart/options.js';
import {shownIn, standsFor} from './trade-chart/panel.js';
import {refusalOf, scaleRefusal} from './trade-chart/refuse.js';
import {canDraw, measuresOf, ruleFor, sorted} from './trade-chart/rules.js';
import {already, describe, kindText, legendOf, marksOf, tableOf} from './trade-chart/tell.js';
import {
  type AuditLine,
  type ChartType,
  type TradeChartModel,
  coreTypes,
  moreTypes,
} from './trade-chart/types.js';

export type {ChartPanel, TradeChartModel} from './trade-chart/types.js';

const TAG = 'trade-chart';
/** Most marks a figure draws (design §7); what is beyond stands in a sentence. */
const MOST_MARKS = 5000;

/**
 * What a trade chart says: claims chosen by the attributes, the type that bears them, their panels,
 * and every sentence around them. Total: whatever is written, something true is shown.
 */
export function tradeChartModel(world: World, written: Attributes): TradeChartModel {
  const {facts, language} = world;
  const {text, sentence} = language;
  const lead = facts.dataset.leads?.[TAG];
  // A tag without `measures` takes what the dataset leads with; what the author wrote stands over it.
  const given = Object.entries(written).filter(([, value]) => value?.trim());
  const attributes = written['measures']?.trim()
    ? written
    : {...lead, ...Object.fromEntries(given)};
  const reader = readAttributes(TAG, attributes);
  const wanted = reader.choice('type', ['auto', ...coreTypes], 'auto', moreTypes);
  const view = reader.choice('view', ['auto', 'chart', 'table'], 'auto');
  const measures =
    reader.ids('measures', facts.measures) ?? defaultMeasures(facts, lead?.['measures']);
  // Asked for in the smaller edition, each says that it needs the other one.
  const options = FULL ? readOptions(reader, facts) : undefined;
  if (!FULL) ['scale', 'against', 'note'].forEach(reader.full);
  const asOf = periodOf(facts.dataset.asOf);
  const ctx: Context = {
    ...world,
    measures,
    asOf: asOf ? spanOf(asOf).to - 1 : 0,
    window: windowOf(reader),
    citations: createCitations(world),
    ...(FULL ? {options} : {}),
  };
  const claims = measures.flatMap((id) => facts.claimsOf(id));
  if (claims.length > MOST_MARKS)
    reader.report('measures', 'too-many', {count: claims.length, limit: MOST_MARKS});
  const {from, to} = ctx.window;
  const all = claims.slice(0, MOST_MARKS).flatMap((claim) => itemOf(ctx, claim));
  const inside = all.filter(({span}) => !span || (span.to > from && span.from < to));
  const chosen = sorted(ctx, inside);
  const {items} = chosen;
  const some = items.length > 0;
  const shown = measuresOf(ctx, items);
  const names = shown.map((measure) => nameOf(ctx, measure.names));
  const scale = FULL && wanted === 'auto' ? SCALED[ctx.options?.scale ?? ''] : undefined;
  const asked = FULL ? (scale ?? wanted) : wanted;
  const fits = asked !== 'auto' && canDraw(asked, chosen);
  const type: ChartType = fits ? asked : ruleFor(chosen);
  const refuse = (name: string, why: string, used: string): void => {
    if (some) reader.report(name, 'chart-refused', {why, used});
  };
  if (asked !== 'auto' && !fits)
    refuse(
      FULL && scale ? 'scale' : 'type',
      text(FULL ? refusalOf(asked, chosen) : 'trade-chart.refused'),
      type,
    );
  const scaled = FULL && (fits || !scale) ? scaleRefusal(ctx, type, chosen) : undefined;
  if (scaled) refuse('scale', text(scaled), 'linear');
  const panels = some && view !== 'table' ? compose(ctx, chosen, type) : [];
  // Sources of claims that only the table holds have letters too.
  for (const {claim} of items) ctx.citations.cite(claim.sources);
  const drawn = panels.flatMap(shownIn);
  const held = new Set(drawn.map(standsFor));
  if (FULL && ctx.options?.against && view !== 'table' && panels[0]?.type !== 'progress')
    refuse('against', text('trade-chart-more.refused-against'), type);
  const derived = drawn.filter(({key}) => !facts.claims.has(key));
  const [name] = names;
  const several = some && names.length < 4;
  const listed = several
    ? language.list(names.map((each) => each.text))
    : text('trade-chart.defaultHeading');
  const heading: Said = (names.length === 1 && name) || {text: listed};
  const main = panels[0];
  const form = FULL && main?.type === 'progress' ? main.type : type;
  const kind = kindText(ctx, form);
  const leads = type === 'columns' || type === 'growth';
  const point = shown.length === 1 ? sentence(already(ctx, items) ?? '') : '';
  const unit = FULL && main?.log ? text('trade-chart-more.unitLog', {unit: main.unit}) : main?.unit;
  const subheading = [
    ...(unit && !main?.title ? [`${sentence(unit)}.`] : []),
    ...(leads ? [`${kind}.`] : []),
    point,
  ].join(' ');
  const audit = (): readonly AuditLine[] =>
    auditOf(ctx, {
      ...{type, asked, panels, items, headline: point, limit: MOST_MARKS},
      cap: claims.slice(MOST_MARKS).map(({id}) => id),
      number: without(claims.slice(0, MOST_MARKS), all),
      window: without(
        all.map(({claim}) => claim),
        inside,
      ),
    });
  const tables = some ? [tableOf(ctx, heading.text, [...items, ...derived])] : [];
  return {
    heading,
    ...(subheading.trim() ? {subheading: subheading.trim()} : {}),
    description: describe(ctx, form, items, panels),
    howToRead: text('frame.keyboard'),
    marks: marksOf(ctx, panels),
    legend: legendOf(ctx, panels),
    notes: [
      ...(FULL ? consequencesOf(ctx, items, chosen.derived).map(sentence) : []),
      ...disagreementsOf(ctx, items).map(({why}) => nameOf(ctx, why).text),
      ...new Set(panels.flatMap(({gaps}) => gaps.slice(0, 3).map((gap) => `${gap.text}.`))),
      ...(derived.length > 0 ? [text('trade-chart.derivedNote')] : []),
      ...(some && !leads ? [`${kind}.`] : []),
    ],
    sources: ctx.citations.lines(),
    tables: FULL && written['debug'] !== undefined ? [...tables, auditTable(ctx, audit())] : tables,
    layers: [],
    problems: reader.problems,
    ids: [...items.map(({key}) => key), ...shown.map(({id}) => id)],
    ...(some ? {} : {empty: text('trade-chart.empty')}),
    type,
    panels,
    ...(FULL
      ? {
          audit,
          mirrored: language.dir === 'rtl',
          endsOnly: text('trade-chart-more.endsOnly'),
          noted: (what: string, said: string) => text('trade-chart-more.noted', {what, text: said}),
        }
      : {}),
    undrawn: claims.map(({id}) => id).filter((id) => !held.has(id)),
    glyphs: (kept) => legendOf(ctx, kept).map(({glyph}) => glyph),
    asRows: text('trade-chart.asRows'),
    moved: (n) => text('trade-chart.movedToTable', {n}),
  };
}

/** Types that a scale asks for by itself. */
const SCALED: Readonly<Record<string, ChartType>> = {index: 'index', share: 'bars'};

/** Ids of claims that no item was made of, or kept. */
function without(
  claims: readonly {readonly id: string}[],
  items: readonly {readonly key: string}[],
): string[] {
  const kept = new Set(items.map(({key}) => key));
  return claims.map(({id}) => id).filter((id) => !kept.has(id));
}

/** The lead's measures if an author's own were all unknown, else the measure with most values. */
function defaultMeasures(facts: Facts, lead = ''): readonly string[] {
  const known = lead.split(/[\s,]+/).filter((id) => facts.measures.has(id));
  if (known.length > 0) return known;
  const count = (id: string): number => facts.claimsOf(id).length;
  return [...facts.measures.keys()].sort((a, b) => count(b) - count(a)).slice(0, 1);
}

function windowOf(reader: Reader): Span {
  const side = (name: 'from' | 'to', open: number): number => {
    const written = reader.raw(name);
    const result = parsePeriod(written ?? '');
    if (written && !result.ok) reader.report(name, 'bad-date', {written});
    return result.ok ? spanOf(result.period)[name] : open;
  };
  const [from, to] = [side('from', -Infinity), side('to', Infinity)];
  if (from < to) return {from, to};
  reader.report('from', 'bad-ends', {from: reader.raw('from') ?? '', to: reader.raw('to') ?? ''});
  return {from: -Infinity, to: Infinity};
}
