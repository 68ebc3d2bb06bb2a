import {FULL} from '../../data/edition.js';
import {doubtLines} from '../beside.js';
import {nameOf} from '../citations.js';
import type {Cell, Description, LegendItem, Mark, PanelLine, Table} from '../figure.js';
import {
  type Context,
  fromJanuary,
  groupBy,
  inTime,
  isCalendarYear,
  itemOf,
  lettersOf,
  roundOutwards,
} from './item.js';
import {hedgedTrend} from './follows.js';
import {restOf, shownIn} from './panel.js';
import {likeOf, measuresOf} from './rules.js';
import {type ChartPanel, type Datum, type Item, coreTypes, type moreTypes} from './types.js';

/** Sentences that a description spells out; the table has the rest. */
const MOST = 6;

type Core = (typeof coreTypes)[number];
type More = (typeof moreTypes)[number] | 'progress';
const isCore = (type: Core | More): type is Core => coreTypes.some((core) => core === type);

/** What is drawn, and why so. */
export const kindText = ({language}: Context, type: ChartPanel['type']): string =>
  FULL && !isCore(type)
    ? language.text(`trade-chart-more.kind-${type}`)
    : language.text(`trade-chart.kind-${type as Core}`);

/** "2024: more than 3.5 million tonnes, forecast", then of what, where the figure says it of several. */
function labelOf(ctx: Context, item: Item): string {
  const {claim, measure} = item;
  const name = claim.names ?? (ctx.measures.length > 1 ? measure.names : undefined);
  return [
    ctx.language.text('frame.labelled', {label: item.when, value: item.full}),
    ...restOf(ctx, item),
    ...(name ? [nameOf(ctx, name).text] : []),
  ].join(', ');
}

/** One mark for every value drawn, in the order of the panels and of time within them. */
export function marksOf(ctx: Context, panels: readonly ChartPanel[]): Mark[] {
  const shown = new Map(panels.flatMap(shownIn).map((datum) => [datum.key, datum]));
  const labels = new Map<string, number>();
  return [...shown.values()].map((datum): Mark => {
    const {claim, key, ids} = datum;
    // Of thousands few are named: each when it is first asked for.
    let said: string | undefined;
    const name = (): string => {
      const label = labelOf(ctx, datum);
      const count = (labels.get(label) ?? 0) + 1;
      labels.set(label, count);
      return count === 1 ? label : `${label} (${count})`;
    };
    const period = claim.period === null ? {} : {period: claim.period};
    const {id, about} = datum.measure;
    const {places = [], route, direction = []} = about;
    const related = [...ids, key, id, ...places, ...direction, ...(route ? [route] : [])];
    return {
      key,
      ids,
      get label() {
        return (said ??= name());
      },
      relates: [...new Set(related)],
      picks: {ids, ...period},
      ...period,
      panel: () => ({title: datum.name, lines: linesOf(ctx, datum)}),
    };
  });
}

/** What is known of a value: words, base, scope, notes, formula, what differs, what is in doubt. */
function linesOf(ctx: Context, datum: Datum): PanelLine[] {
  const {language, facts} = ctx;
  const {text} = language;
  const {claim, measure, key, ids} = datum;
  const {scope} = measure.about;
  const letters = lettersOf(ctx, claim);
  const line = (said: string, lang: object = {}): PanelLine => ({
    kind: 'text',
    text: {...lang, text: said},
  });
  const about = [datum.when, ...restOf(ctx, datum)].join(' · ');
  const lines: PanelLine[] = [{kind: 'value', value: datum.full, text: about, letters}];
  if (claim.words) {
    const words = nameOf(ctx, claim.words);
    lines.push(line(text('frame.inWords', {words: words.text}), words));
  }
  if (scope) lines.push({kind: 'text', label: text('frame.scope'), text: nameOf(ctx, scope)});
  for (const note of [claim.note, measure.note])
    if (note) lines.push({kind: 'text', text: nameOf(ctx, note)});
  if (claim.formula) lines.push(line(text('frame.derived', {formula: claim.formula})));
  if (ids.some((id) => id !== key)) {
    const inputs = ids.flatMap((id) => facts.claims.get(id) ?? []);
    const claims = inputs.flatMap((input) => itemOf(ctx, input)).map((item) => labelOf(ctx, item));
    lines.push(line(text('frame.derivedFrom', {claims: claims.join('; ')})));
  }
  return [...lines, ...doubtLines(ctx, [key])];
}

/** Every claim with its words, drawn or not (R18); then what follows from claims, with its formula. */
export function tableOf(ctx: Context, caption: string, items: readonly Item[]): Table {
  const {language} = ctx;
  const {text} = language;
  const say = (value: Parameters<typeof nameOf>[1] | undefined): Cell =>
    value ? nameOf(ctx, value) : {text: ''};
  const columns: readonly (readonly [string, string, (item: Item) => Cell])[] = [
    ['what', text('frame.columnWhat'), ({claim, measure}) => say(claim.names ?? measure.names)],
    ['period', text('frame.columnPeriod'), ({when}) => ({text: when})],
    ['value', text('frame.columnValue'), ({claim, full}) => ({text: full, value: claim.value})],
    [
      'qualifier',
      text('frame.columnQualifier'),
      (item) => {
        const words = say(item.claim.words);
        const quoted = words.text && language.quote(words.text);
        const says = [text(`words.says-${item.claim.says}`), quoted, ...restOf(ctx, item)];
        return {...words, text: says.filter(Boolean).join(', ')};
      },
    ],
    ['scope', text('frame.columnScope'), ({measure}) => say(measure.about.scope)],
    [
      'source',
      text('frame.columnSource'),
      ({claim}) => ({text: '', letters: lettersOf(ctx, claim)}),
    ],
    ['note', text('frame.columnNote'), ({claim}) => say(claim.note ?? claim.formula)],
  ];
  // Rows are said when the table is opened or written, once.
  let rows: Table['rows'] | undefined;
  return {
    caption,
    columns: columns.map(([key, label]) => ({key, label, numeric: key === 'value'})),
    get rows() {
      return (rows ??= items.map((item) => ({
        ids: item.ids,
        cells: columns.map(([, , cell]) => cell(item)),
      })));
    },
  };
}

/** Three levels: what is drawn; least and most; the trend, never more than the claims say. */
export function describe(
  ctx: Context,
  type: ChartPanel['type'],
  items: readonly Item[],
  panels: readonly ChartPanel[],
): Description {
  const {text, list} = ctx.language;
  const units = [...new Set(panels.flatMap(({unit}) => unit || []))];
  const counted = text('trade-chart.drawn', {
    n: panels.flatMap(shownIn).length,
    unit: units.length > 0 ? list(units) : text('frame.notStated'),
  });
  const rising = likeOf(items).sort((a, b) => a.low - b.low);
  const [least, most] = [rising[0], rising.at(-1)];
  const told = measuresOf(ctx, items).flatMap((measure) => {
    const own = items.filter((item) => item.measure === measure);
    const exact = already(ctx, own) ?? changed(ctx, own);
    return exact ?? (FULL ? hedgedTrend(ctx, own) : undefined) ?? [];
  });
  return {
    drawn: `${kindText(ctx, type)}. ${counted}`,
    extremes:
      least && most && least !== most
        ? text('trade-chart.extremes', {least: labelOf(ctx, least), most: labelOf(ctx, most)})
        : inTime(items)
            .slice(0, MOST)
            .map((item) => `${labelOf(ctx, item)}.`)
            .join(' '),
    trend: told.slice(0, MOST).join(' ') || text('trade-chart.noTrend'),
  };
}

/** A part of a year that is already more than the whole year before it, both exact (R15). */
export function already({language}: Context, items: readonly Item[]): string | undefined {
  const flows = inTime(items).filter(
    (item) =>
      item.edge === 'exact' &&
      item.standing === 'stated' &&
      item.claim.figure === 'flow' &&
      fromJanuary(item) !== undefined,
  );
  const part = flows.findLast((item) => !isCalendarYear(item));
  const whole = flows.findLast(isCalendarYear);
  const later = part?.span && whole?.span && part.span.from >= whole.span.to;
  if (!later || part.low <= whole.low) return undefined;
  return language.text('trade-chart.alreadyMore', {
    part: part.when,
    whole: whole.when,
    a: part.full,
    b: whole.full,
  });
}

/** First and last of like values. */
function changed(ctx: Context, items: readonly Item[]): string | undefined {
  const like = likeOf(items);
  const [first, last] = [like[0], like.at(-1)];
  if (!first || !last || first === last || first.low === 0) return undefined;
  const share = roundOutwards((last.low - first.low) / Math.abs(first.low), 'exact', 2);
  const exact = first.edge === 'exact' && last.edge === 'exact';
  return ctx.language.text('trade-chart.changed', {
    what: nameOf(ctx, first.measure.names).text,
    from: first.when,
    to: last.when,
    a: first.full,
    b: last.full,
    change: (exact ? '' : '≈') + ctx.language.percent(share, {signed: true}),
  });
}

/** Words for the forms, in the order of the key. */
const KEYS = {
  stated: 'trade-chart.legendStated',
  about: 'words.says-about',
  almost: 'words.says-almost',
  over: 'words.says-over',
  under: 'words.says-under',
  range: 'trade-chart.legendRange',
  forecast: 'words.kind-forecast',
  target: 'words.kind-target',
  derived: 'words.kind-derived',
  hollow: 'trade-chart.baseUnknown',
  cumulative: 'words.figure-cumulative',
  gap: 'trade-chart.legendGap',
  wider: 'trade-chart.scope-wider',
  ...(FULL ? {bracket: 'trade-chart-more.legendBracket' as const} : {}),
} as const;

/** Whether values stand as points. */
const isDotted = ({type, log = false}: ChartPanel): boolean =>
  log || type === 'lines' || type === 'slope' || type === 'index';

/** Entries for the marks that are drawn, and no others; names of series where nothing else says them. */
export function legendOf(ctx: Context, panels: readonly ChartPanel[]): LegendItem[] {
  const used = new Set<string>();
  // Points have samples of their own where all marks are points.
  const dots = FULL && panels[0] && panels.every(isDotted) ? 'dot-' : '';
  for (const {data, spans, gaps, brackets} of panels) {
    for (const {edge, standing, hollow} of data) {
      if (standing !== 'stated') used.add(standing);
      else if (edge === 'exact' && !hollow) used.add('stated');
      // A step is drawn from value to value, and is no range.
      if (!FULL || edge !== 'range' || standing !== 'derived') used.add(edge);
      if (hollow) used.add('hollow');
    }
    if (spans.length > 0) used.add('cumulative');
    if (gaps.some(({awaited}) => awaited)) used.add('gap');
    if (FULL && brackets.length > 0) used.add('bracket');
  }
  const swatches = panels.flatMap(({data, type}) => {
    const series = groupBy(data, ({tone}) => `${tone}`).flatMap(([first]) => first ?? []);
    return series.length > 1 && type === 'columns'
      ? series.map(({measure, tone, wide}) => ({
          glyph: wide ? 'wider' : `series-${tone}`,
          label: nameOf(ctx, measure.names),
        }))
      : [];
  });
  const forms = Object.entries(KEYS).flatMap(([glyph, key]) =>
    used.has(glyph) ? [{glyph: dots + glyph, label: {text: ctx.language.text(key)}}] : [],
  );
  // One form alone needs no key, unless it is one that has to be learnt.
  return [...swatches, ...(forms.length > 1 || !used.has('stated') ? forms : [])];
}
