/** What was done with every claim, and the rule that says so. Full edition. */
import type {Cell, Table} from '../figure.js';
import type {Context} from './item.js';
import {familiesOf} from './rules.js';
import type {AuditLine, ChartPanel, ChartType, Item} from './types.js';
import {shownIn, standsFor} from './panel.js';
import {kindText} from './tell.js';

/** What the model knows when it has chosen and composed. */
export interface Judged {
  readonly type: ChartType;
  readonly asked: ChartType | 'auto';
  readonly panels: readonly ChartPanel[];
  readonly items: readonly Item[];
  /** Claims that are beyond the cap, not finite, outside the dates: by the name of their reason. */
  readonly cap: readonly string[];
  readonly number: readonly string[];
  readonly window: readonly string[];
  /** Words under the heading that make a point. */
  readonly headline: string;
  readonly limit: number;
}

/** Rules that fired, each with its claims; then every claim that is not drawn, with the reason. */
export function auditOf(ctx: Context, judged: Judged): AuditLine[] {
  const {text} = ctx.language;
  const {panels, items, type, asked} = judged;
  const shown = panels.flatMap(shownIn);
  const lines: AuditLine[] = [];
  const add = (rule: string, ids: readonly string[], said: string): void => {
    if (ids.length > 0) lines.push({rule, ids: [...new Set(ids)], text: said});
  };
  const ids = (all: readonly {readonly ids: readonly string[]}[]): string[] =>
    all.flatMap((each) => each.ids);
  const all = ids(shown);
  add(asked === type ? 'type' : 'auto', all, kindText(ctx, type));
  const byKey = new Map(shown.map((datum) => [datum.key, datum]));
  const named = (keys: readonly string[]): string[] =>
    ids(keys.flatMap((key) => byKey.get(key) ?? []));
  for (const {joins = []} of panels)
    for (const {keys} of joins) add('R1', named(keys), text('trade-chart-more.auditJoined'));
  for (const panel of panels) {
    const parts = panel.data.filter(({span, months}) => span && months !== 12);
    if (panel.type === 'columns' || panel.type === 'pace')
      add('R2', ids(parts), text('trade-chart-more.auditWide'));
  }
  for (const says of ['about', 'almost', 'over', 'atLeast', 'under', 'upTo'] as const) {
    const form = text(`words.says-${says}`);
    const own = shown.filter(({claim, standing}) => claim.says === says && standing !== 'derived');
    add('R4', ids(own), text('trade-chart-more.auditForm', {form}));
  }
  for (const standing of ['forecast', 'target'] as const) {
    const form = text(`words.kind-${standing}`);
    const own = shown.filter((datum) => datum.standing === standing);
    add('R5', ids(own), text('trade-chart-more.auditStanding', {form}));
  }
  for (const {ids: own, claim} of shown.filter(({standing}) => standing === 'derived'))
    add('R6', own, text('trade-chart-more.auditDerived', {formula: claim.formula ?? ''}));
  const hollow = shown.filter((datum) => datum.hollow);
  add('R7', ids(hollow), text('trade-chart-more.auditHollow'));
  for (const {brackets} of panels)
    for (const {keys, text: said, detail} of brackets) add('R8', named(keys), `${said}: ${detail}`);
  const apart = panels.flatMap(({data}) => data.filter(({measure, wide}) => wide && measure));
  add('R9', ids(apart), text('trade-chart-more.auditScope'));
  const totals = panels.flatMap(({spans}) => spans);
  add('R10', ids(totals), text('trade-chart-more.auditTotal'));
  for (const datum of shown) if (datum.off) add('R11', datum.ids, datum.off);
  if (familiesOf(items).length > 1 && panels.length > 1)
    add('R13', all, text('trade-chart-more.auditUnits'));
  if (judged.headline) add('R15', all, text('trade-chart-more.auditHeadline'));
  const drawn = new Set(shown.map(standsFor));
  const rest = items.map(({key}) => key).filter((key) => !drawn.has(key));
  add('R18', rest, text('trade-chart-more.auditNotDrawn'));
  add('window', judged.window, text('trade-chart-more.auditWindow'));
  add('cap', judged.cap, text('trade-chart-more.auditCap', {limit: judged.limit}));
  add('number', judged.number, text('trade-chart-more.auditNumber'));
  return lines;
}

/** The audit as a table, for `debug`. */
export function auditTable({language}: Context, audit: readonly AuditLine[]): Table {
  const {text} = language;
  const cell = (said: string): Cell => ({text: said});
  return {
    caption: text('trade-chart-more.auditTitle'),
    columns: [
      {key: 'rule', label: text('trade-chart-more.auditRule')},
      {key: 'claims', label: text('frame.columnWhat')},
      {key: 'note', label: text('frame.columnNote')},
    ],
    rows: audit.map(({rule, ids, text: said}) => ({
      ids,
      cells: [cell(rule), cell(ids.join(' ')), cell(said)],
    })),
  };
}
