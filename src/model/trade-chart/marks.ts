import type {Claim} from '../../data/schema.js';
import type {Mark, Panel, PanelLine} from '../figure.js';
import type {Context} from './context.js';
import {itemOf} from './item.js';
import type {ChartPanel, Datum} from './types.js';

/** One mark for every value drawn, in the order of the panels and of time within them. */
export function marksOf(ctx: Context, panels: readonly ChartPanel[]): Mark[] {
  const seen = new Set<string>();
  const labels = new Map<string, number>();
  return panels.flatMap((panel) => {
    const factors = panel.factors.map((factor) => factor.key);
    const data = [...panel.data, ...panel.spans];
    return [
      ...data.map((datum) => ({key: datum.key, datum})),
      ...factors.map((key) => ({key, datum: undefined})),
    ].flatMap(({key, datum}): Mark[] => {
      if (seen.has(key)) return [];
      seen.add(key);
      const claim = ctx.world.facts.claims.get(key);
      const plain =
        datum && (!claim || datum.standing === 'derived')
          ? derivedLabel(ctx, datum)
          : claimLabel(ctx, key);
      const count = (labels.get(plain) ?? 0) + 1;
      labels.set(plain, count);
      return [
        {
          key,
          ids: datum?.ids ?? [key],
          label: count === 1 ? plain : `${plain} (${count})`,
          relates: relatesOf(ctx, datum?.ids ?? [key]),
          picks: {ids: datum?.ids ?? [key], ...periodOf(claim, datum)},
          ...periodOf(claim, datum),
          panel: () => panelFor(ctx, key, datum),
        },
      ];
    });
  });
}

const periodOf = (claim: Claim | undefined, datum: Datum | undefined): {period?: string} => {
  const period = datum?.period ?? claim?.period ?? null;
  return period === null ? {} : {period};
};

/** Value in full words, with its qualifier: what every text but a label says. */
export function valueText(ctx: Context, claim: Claim): string {
  const item = ctx.items.get(claim) ?? itemOf(ctx.world.facts, claim, ctx.asOf);
  return item ? ctx.say.full(item) : String(claim.value);
}

/** Name of a claim: its own, else that of its measure. */
export function claimName({world, say}: Context, claim: Claim): {text: string; lang?: string} {
  const measure = world.facts.measures.get(claim.measure);
  return say.name(claim.names ?? measure?.names ?? claim.id);
}

export const periodText = ({say}: Context, claim: Claim): string =>
  claim.period === null ? say.text('trade-chart.periodUnknown') : say.date(claim.period);

/** "Cargo, 2024: more than 3.5 million tonnes", with its kind where it is not simply so. */
export function claimLabel(ctx: Context, id: string): string {
  const claim = ctx.world.facts.claims.get(id);
  if (!claim) return id;
  const values = {
    what: claimName(ctx, claim).text,
    period: periodText(ctx, claim),
    value: valueText(ctx, claim),
  };
  return claim.kind === 'actual'
    ? ctx.say.text('trade-chart.markLabel', values)
    : ctx.say.text('trade-chart.markLabelAs', {
        ...values,
        status: ctx.say.text(`words.kind-${claim.kind}`),
      });
}

function derivedLabel({say}: Context, datum: Datum): string {
  const period =
    datum.period === null ? say.text('trade-chart.periodUnknown') : say.date(datum.period);
  const status = say.text('words.kind-derived');
  return say.text('trade-chart.markLabelAs', {
    what: datum.name,
    period,
    value: datum.value,
    status,
  });
}

function relatesOf({world}: Context, ids: readonly string[]): string[] {
  const related = ids.flatMap((id) => {
    const claim = world.facts.claims.get(id);
    const measure = claim && world.facts.measures.get(claim.measure);
    if (!measure) return [id];
    const {places = [], route, direction = []} = measure.about;
    return [id, measure.id, ...places, ...direction, ...(route === undefined ? [] : [route])];
  });
  return [...new Set(related)];
}

function panelFor(ctx: Context, key: string, datum: Datum | undefined): Panel {
  const {say, world} = ctx;
  const claim = world.facts.claims.get(key);
  if (datum && (!claim || datum.standing === 'derived')) return derivedPanel(ctx, datum);
  if (!claim) return {title: {text: key}, lines: []};
  const measure = world.facts.measures.get(claim.measure);
  const lines: PanelLine[] = [
    {
      kind: 'value',
      value: valueText(ctx, claim),
      text: [
        periodText(ctx, claim),
        ...(claim.kind === 'actual' ? [] : [say.text(`words.kind-${claim.kind}`)]),
      ].join(' · '),
      letters: [...new Set(ctx.citations.cite(claim.sources))],
    },
  ];
  if (claim.words !== undefined) {
    const {text, lang} = say.name(claim.words);
    lines.push({
      kind: 'text',
      text: {text: say.text('frame.inWords', {words: text}), ...(lang === undefined ? {} : {lang})},
    });
  }
  if (claim.figure === 'growth') {
    const base = claim.base ?? null;
    const text =
      base === null
        ? say.text('frame.baseNotStated')
        : say.text('frame.compared', {period: say.date(base)});
    lines.push({kind: 'text', text: {text}});
  }
  const scope = measure?.about.scope;
  if (scope !== undefined) {
    lines.push({kind: 'text', label: say.text('frame.scope'), text: say.name(scope)});
  }
  for (const note of [claim.note, measure?.note]) {
    if (note !== undefined) lines.push({kind: 'text', text: say.name(note)});
  }
  lines.push(...differing(ctx, key));
  return {title: claimName(ctx, claim), lines};
}

/** Recorded disagreements with their reason, and doubts of reading with the reading taken. */
function differing({world, say}: Context, id: string): PanelLine[] {
  const differs = world.facts.disagreementsOver(id).map(({names, why}): PanelLine => {
    const reason = say.name(why);
    const text = say.text('trade-chart.differs', {what: say.name(names).text, why: reason.text});
    return {kind: 'differs', text: {...reason, text}};
  });
  const doubts = world.facts.doubtsOver(id).map(({open, taken}): PanelLine => {
    const [a, b] = [say.name(open), say.name(taken)];
    const text = say.text('trade-chart.doubt', {open: a.text, taken: b.text});
    return {kind: 'doubt', text: {...a, text}};
  });
  return [...differs, ...doubts];
}

/** A derived value names its inputs and its formula (design §4.1). */
function derivedPanel(ctx: Context, datum: Datum): Panel {
  const {say, world} = ctx;
  const period =
    datum.period === null ? say.text('trade-chart.periodUnknown') : say.date(datum.period);
  const inputs = datum.ids.map((id) => claimLabel(ctx, id));
  const letters = datum.ids.flatMap((id) => [
    ...ctx.citations.cite(world.facts.claims.get(id)?.sources),
  ]);
  return {
    title: {text: datum.name, ...(datum.nameLang === undefined ? {} : {lang: datum.nameLang})},
    subtitle: say.text('words.kind-derived'),
    lines: [
      {kind: 'value', value: datum.value, text: period, letters: [...new Set(letters)]},
      ...(datum.formula
        ? [
            {
              kind: 'text' as const,
              text: {text: say.text('frame.derived', {formula: datum.formula})},
            },
          ]
        : []),
      {kind: 'text', text: {text: say.text('frame.derivedFrom', {claims: inputs.join('; ')})}},
    ],
  };
}
