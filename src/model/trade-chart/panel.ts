import {type Span, civilDate, dayNumber, hullOf} from '../../data/periods.js';
import {bracketsOf} from './brackets.js';
import type {Context} from './context.js';
import {datumOf} from './datum.js';
import {gapsOf} from './gaps.js';
import {type Item, isGrowth} from './item.js';
import {runsOf} from './rules.js';
import {clean} from './say.js';
import {seriesOf} from './series.js';
import type {ChartPanel, ChartScale, Datum, OffScale, PanelType} from './types.js';

/** From how many times the next largest a value is named instead of drawn (R11). */
const OFF_SCALE = 8;

export interface PanelOptions {
  readonly type: PanelType;
  readonly items: readonly Item[];
  readonly spans?: readonly Item[];
  readonly title?: {readonly text: string; readonly lang?: string};
  readonly scale?: ChartScale;
  /** Whether the panel has a time axis. */
  readonly timed?: boolean;
}

/** One panel of claims that share a unit: data, series, brackets, gaps, what is off the scale. */
export function panelOf(ctx: Context, options: PanelOptions): ChartPanel {
  const {items, spans = [], type, title, scale = 'linear', timed = false} = options;
  const {say} = ctx;
  const all = [...items, ...spans];
  const series = seriesOf(ctx, all);
  const growth = items.some(isGrowth);
  const off = growth ? [] : offScaleOf(items);
  const sizes = all.filter((item) => !off.includes(item)).flatMap(({low, high}) => [low, high]);
  const first = all[0];
  const unit = growth || !first ? {power: 0, title: '%'} : say.unit(first.measure, sizes);
  const place = {power: unit.power, series};
  const data = items.map((item) => datumOf(ctx, item, place));
  all.forEach(({claim}) => ctx.drawn.add(claim.id));
  return {
    type,
    title: title?.text ?? '',
    ...(title?.lang === undefined ? {} : {titleLang: title.lang}),
    follows: false,
    named: ctx.options.measures.length === 1,
    unit: growth ? '' : unit.title,
    scale,
    series,
    data,
    spans: spans.map((item) => datumOf(ctx, item, place)),
    offScale: off.map((item) => offText(ctx, items, item, data)),
    brackets: bracketsOf(ctx, items, data),
    gaps: timed ? gapsOf(ctx, items) : [],
    notes: items.flatMap(({claim}) => {
      const text = ctx.options.notes.get(claim.id);
      return text === undefined ? [] : [{key: claim.id, text}];
    }),
    factors: [],
    joins: timed ? joinsOf(items) : [],
    window: timed ? windowOf(ctx, all) : null,
    asOf: ctx.asOf,
    tick: growth
      ? (value) => (value === 0 ? say.number(0) : say.percent(value, true))
      : (value) => say.number(value, unit.power),
    year: (year) => say.date(String(year).padStart(4, '0')),
    month: (month, short) => {
      const edtf = `2001-${String(month).padStart(2, '0')}`;
      return short
        ? say.partOfYear(edtf)
        : say.text('trade-chart.monthAlone', {month: say.partOfYear(edtf)});
    },
    words: {},
  };
}

/** Values more than eight times the next largest, as long as others remain to set the scale. */
export function offScaleOf(items: readonly Item[]): readonly Item[] {
  const size = (item: Item): number => Math.max(Math.abs(item.low), Math.abs(item.high));
  const sorted = items.filter((item) => size(item) > 0).sort((a, b) => size(b) - size(a));
  let last = 0;
  for (let i = 0; i + 1 < sorted.length && i < 3; i++) {
    const [item, next] = [sorted[i], sorted[i + 1]];
    if (item && next && size(item) > OFF_SCALE * size(next)) last = i + 1;
  }
  return sorted.slice(0, last);
}

function offText(
  ctx: Context,
  items: readonly Item[],
  item: Item,
  data: readonly Datum[],
): OffScale {
  const {say} = ctx;
  const off = offScaleOf(items);
  const rest = items.filter((other) => !off.includes(other)).map(({high}) => Math.abs(high));
  const times = item.high / Math.max(...rest);
  const n = say.number(times >= 10 ? Math.round(times) : clean(Math.round(times * 10) / 10));
  const datum = data.find(({key}) => key === item.claim.id);
  const yearly = say.text('trade-chart.perYear');
  const tags = (datum?.tags ?? []).filter((tag) => tag !== yearly);
  const what = [datum?.name ?? '', ...tags].filter(Boolean).join(', ');
  return {
    key: item.claim.id,
    text: say.text('trade-chart.offScale', {what, value: say.full(item), times: n}),
    short: say.text('trade-chart.offScaleShort', {times: n}),
  };
}

/** Lines: a run of reached values solid, a step into a forecast dashed. */
function joinsOf(items: readonly Item[]): ChartPanel['joins'] {
  return runsOf(items).flatMap((run) => {
    const parts: {keys: string[]; dashed: boolean}[] = [];
    run.slice(1).forEach((item, i) => {
      const before = run[i];
      if (!before) return;
      const dashed = item.standing === 'forecast' || before.standing === 'forecast';
      const part = parts.at(-1);
      if (part?.dashed === dashed) part.keys.push(item.claim.id);
      else parts.push({keys: [before.claim.id, item.claim.id], dashed});
    });
    return parts;
  });
}

/** Whole years around everything dated; a year beyond the dataset's day for goals without a date. */
function windowOf({asOf, options}: Context, items: readonly Item[]): Span | null {
  const spans = items.flatMap(({span}) => span ?? []);
  const undated = items.some(({span, standing}) => span === null && standing === 'target');
  const hull = hullOf(undated && spans.length > 0 ? [...spans, {from: asOf, to: asOf + 1}] : spans);
  if (!hull) return null;
  const {window} = options;
  const from = Number.isFinite(window.from)
    ? window.from
    : dayNumber(civilDate(hull.from).year, 1, 1);
  const end = dayNumber(civilDate(hull.to - 1).year + 1, 1, 1);
  const to = Number.isFinite(window.to) ? window.to : end;
  return {from, to: Math.max(to, from + 28)};
}

/** Data of a panel by key. */
export const byKey = (panel: ChartPanel): ReadonlyMap<string, Datum> =>
  new Map([...panel.data, ...panel.spans].map((datum) => [datum.key, datum]));
