import {createCitations} from './citations.js';
import type {Attributes, Said, World} from './figure.js';
import {disagreementsOf} from './trade-chart/brackets.js';
import {choose, dayOf} from './trade-chart/choose.js';
import {compose} from './trade-chart/compose.js';
import type {Chosen, Context} from './trade-chart/context.js';
import {already, consequences, describe} from './trade-chart/describe.js';
import {unitFamily} from './trade-chart/item.js';
import {legendOf} from './trade-chart/legend.js';
import {marksOf} from './trade-chart/marks.js';
import {readOptions} from './trade-chart/options.js';
import {familiesOf, measuresOf, refusal, ruleFor} from './trade-chart/rules.js';
import {createSay} from './trade-chart/say.js';
import {auditTable, tableOf} from './trade-chart/table.js';
import type {ChartPanel, ChartType, TradeChartModel} from './trade-chart/types.js';

export type {ChartPanel, TradeChartModel} from './trade-chart/types.js';

/**
 * What a trade chart says: claims chosen by the attributes, the type that bears them, their panels,
 * and every sentence around them. Total: whatever is written, something true is shown.
 */
export function tradeChartModel(world: World, attributes: Attributes): TradeChartModel {
  const options = readOptions(world.facts, attributes);
  const ctx: Context = {
    world,
    say: createSay(world),
    options,
    asOf: dayOf(world.facts),
    citations: createCitations(world),
    audit: [],
    drawn: new Set(),
    items: new Map(),
  };
  const chosen = choose(ctx);
  const {type, rule} = typeOf(ctx, chosen);
  const panels =
    chosen.items.length > 0 && options.view === 'chart' ? compose(ctx, chosen, type) : [];
  // What only the table holds has its sources too, behind those of the drawing.
  for (const {claim} of chosen.items) ctx.citations.cite(claim.sources);
  auditPanels(ctx, chosen, panels);
  const {say} = ctx;
  const {heading, subheading} = headings(ctx, chosen, panels);
  const table = tableOf(ctx, heading.text, chosen.items, panels);
  return {
    heading,
    ...(subheading === '' ? {} : {subheading}),
    description: describe(ctx, type, chosen.items, panels),
    howToRead: say.text('frame.keyboard'),
    marks: marksOf(ctx, panels),
    legend: legendOf(ctx, panels),
    notes: notesOf(ctx, chosen, panels, rule),
    sources: ctx.citations.lines(),
    tables: [
      ...(chosen.items.length > 0 ? [table] : []),
      ...(attributes['debug'] === undefined ? [] : [auditTable(ctx)]),
    ],
    layers: [],
    problems: options.reader.problems,
    ids: [
      ...chosen.items.map(({claim}) => claim.id),
      ...measuresOf(chosen.items).map(({id}) => id),
    ],
    ...(chosen.items.length > 0 ? {} : {empty: say.text('trade-chart.empty')}),
    view: options.view,
    type,
    panels,
    mirrored: world.language.dir === 'rtl',
    audit: ctx.audit,
    say: {
      asRows: say.text('trade-chart.asRows'),
      endsOnly: say.text('trade-chart.endsOnly'),
      moved: (n) => say.text('trade-chart.movedToTable', {n}),
    },
  };
}

/** The type asked for if the data can bear it, else that of the first rule that holds. */
function typeOf(ctx: Context, chosen: Chosen): {type: ChartType; rule: string} {
  const {options, say} = ctx;
  const asked = options.scale === 'index' && options.type === 'auto' ? 'index' : options.type;
  const auto = ruleFor(chosen);
  if (familiesOf(chosen.items).length > 1 && asked !== 'auto' && asked !== 'multiples') {
    const names = say.list(measuresOf(chosen.items).map(({names}) => say.name(names).text));
    const units = say.list([
      ...new Set(measuresOf(chosen.items).map(({unit}) => unitFamily(unit))),
    ]);
    if (!['claims', 'growth', 'big-number', 'bars', 'both-ways'].includes(asked)) {
      options.reader.report('measures', 'mixed-units', {names, units});
    }
  }
  if (asked === 'auto') {
    ctx.audit.push({code: `rule-${auto.rule}`, ids: [], text: reasonText(ctx, auto.rule)});
    return auto;
  }
  const why = chosen.items.length > 0 ? refusal(asked, chosen) : undefined;
  if (why === undefined) {
    checkScale(ctx, chosen, asked);
    return {type: asked, rule: ''};
  }
  const text = say.text(`trade-chart.refused-${why}` as 'trade-chart.refused-dates');
  const used = auto.type;
  options.reader.report(options.type === 'auto' ? 'scale' : 'type', 'chart-refused', {
    why: text,
    used,
  });
  ctx.audit.push({code: `refused-${asked}`, ids: [], text});
  return auto;
}

/** A logarithmic scale has no zero: bars and columns cannot stand on it. */
function checkScale({options, say}: Context, {levels}: Chosen, type: ChartType): void {
  const {scale, reader} = options;
  if (scale === 'log') {
    const fits = type === 'lines' || type === 'claims' || type === 'slope';
    const positive = levels.every(({low}) => low > 0);
    if (!fits || !positive) {
      const why = say.text(fits ? 'trade-chart.refused-logZero' : 'trade-chart.refused-logBars');
      reader.report('scale', 'chart-refused', {why, used: 'linear'});
    }
  }
  if (scale === 'share' && type !== 'bars') {
    reader.report('scale', 'chart-refused', {
      why: say.text('trade-chart.refused-shareType'),
      used: 'linear',
    });
  }
  if (scale === 'index' && type !== 'index') {
    reader.report('scale', 'chart-refused', {
      why: say.text('trade-chart.refused-indexType'),
      used: 'linear',
    });
  }
}

const reasonText = ({say}: Context, rule: string): string =>
  say.text(`trade-chart.reason-${rule}` as 'trade-chart.reason-columns');

/** The point in a sentence where exact claims make one, else the name of what is shown (R15). */
function headings(
  ctx: Context,
  {items}: Chosen,
  panels: readonly ChartPanel[],
): {heading: Said; subheading: string} {
  const {say} = ctx;
  const measures = measuresOf(items);
  const names = measures.slice(0, 3).map(({names}) => say.name(names));
  const [first] = names;
  const main = panels[0];
  const wide =
    main?.type === 'columns'
      ? say.text('trade-chart.wideAsPeriod')
      : main?.type === 'growth'
        ? say.text('trade-chart.growthTitle')
        : undefined;
  const unit =
    main && main.unit !== '' && main.title === ''
      ? [main.scale === 'log' ? say.text('trade-chart.unitLog', {unit: main.unit}) : main.unit]
      : [];
  const told =
    measures.length === 1 && main?.type !== 'big-number' ? already(ctx, items) : undefined;
  const heading: Said = !first
    ? {text: say.text('trade-chart.defaultHeading')}
    : names.length === 1
      ? first
      : {
          text:
            measures.length > 3
              ? say.text('trade-chart.defaultHeading')
              : say.list(names.map(({text}) => text)),
        };
  const parts = [...unit, ...(wide === undefined ? [] : [wide])];
  const point = told === undefined ? [] : [say.sentence(told)];
  return {
    heading,
    subheading: [
      ...parts.map((part) => say.sentence(part.endsWith('.') ? part : `${part}.`)),
      ...point,
    ].join(' '),
  };
}

/** Whole sentences: why this type, what is derived and what follows, what differs, what is missing. */
function notesOf(
  ctx: Context,
  chosen: Chosen,
  panels: readonly ChartPanel[],
  rule: string,
): string[] {
  const {say} = ctx;
  const gaps = panels.flatMap((panel) => panel.gaps.slice(0, 3).map(({note}) => `${note}.`));
  const derived = panels.some(({data}) => data.some(({standing}) => standing === 'derived'));
  const differ = disagreementsOf(ctx, chosen.items).map(({why}) => say.name(why).text);
  return [
    ...consequences(ctx, chosen.items).map(say.sentence),
    ...differ,
    ...new Set(gaps),
    ...panels
      .filter(({type}) => UNNOTED.includes(type))
      .flatMap((panel) => panel.notes.map(({text}) => say.quote(text))),
    ...(derived ? [say.text('trade-chart.derivedNote')] : []),
    ...(panels.some(({type}) => type === 'pace') ? [say.text('trade-chart.paceNote')] : []),
    ...(rule === '' || panels.length === 0 ? [] : [reasonText(ctx, rule)]),
  ];
}

/** Types whose drawing has no room for an author's words. */
const UNNOTED: readonly string[] = ['both-ways', 'slope', 'progress', 'big-number', 'index'];

/** Every claim is drawn, or listed here with the reason (T2). */
function auditPanels(ctx: Context, chosen: Chosen, panels: readonly ChartPanel[]): void {
  const {say, audit} = ctx;
  const shown = new Set(
    panels.flatMap(({data, spans, factors}) => [
      ...[...data, ...spans].map(({key}) => key),
      ...factors.map(({key}) => key),
    ]),
  );
  const left = chosen.items.filter(({claim}) => !shown.has(claim.id)).map(({claim}) => claim.id);
  if (left.length > 0) {
    audit.push({code: 'not-drawn', ids: left, text: say.text('trade-chart.auditType')});
  }
  for (const panel of panels) {
    for (const {key, text} of panel.offScale) audit.push({code: 'off-scale', ids: [key], text});
    for (const {id, keys, text} of panel.brackets)
      audit.push({code: `bracket-${id}`, ids: keys, text});
    for (const datum of panel.data) {
      if (datum.standing === 'derived') {
        audit.push({code: 'derived', ids: datum.ids, text: datum.formula ?? ''});
      }
    }
  }
}
