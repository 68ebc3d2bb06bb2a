import type {Cell, Table} from '../figure.js';
import type {Context} from './context.js';
import type {Item} from './item.js';
import {claimName, periodText, valueText} from './marks.js';
import type {ChartPanel, Datum} from './types.js';

/** Every claim with its words, drawn or not (R18); then what follows from claims, with its formula. */
export function tableOf(
  ctx: Context,
  caption: string,
  items: readonly Item[],
  panels: readonly ChartPanel[],
): Table {
  const {say} = ctx;
  const growth = items.some(({claim}) => claim.figure === 'growth');
  const columns = [
    {key: 'what', label: say.text('frame.columnWhat')},
    {key: 'period', label: say.text('frame.columnPeriod')},
    {key: 'value', label: say.text('frame.columnValue'), numeric: true},
    {key: 'qualifier', label: say.text('frame.columnQualifier')},
    {key: 'kind', label: say.text('frame.columnKind')},
    ...(growth ? [{key: 'base', label: say.text('frame.columnBase')}] : []),
    {key: 'scope', label: say.text('frame.columnScope')},
    {key: 'source', label: say.text('frame.columnSource')},
    {key: 'note', label: say.text('frame.columnNote')},
  ];
  // Rows are said when the table is opened or written, once.
  let rows: Table['rows'] | undefined;
  return {
    caption,
    columns,
    get rows() {
      return (rows ??= [
        ...items.map((item) => ({ids: [item.claim.id], cells: cellsOf(ctx, item, growth)})),
        ...panels.flatMap(({data}) =>
          data
            .filter(({standing}) => standing === 'derived')
            .map((datum) => ({ids: datum.ids, cells: derivedCells(ctx, datum, growth)})),
        ),
      ]);
    },
  };
}

function derivedCells(ctx: Context, datum: Datum, growth: boolean): Cell[] {
  const {say} = ctx;
  const {low, high} = datum;
  return [
    {text: datum.name, ...(datum.nameLang === undefined ? {} : {lang: datum.nameLang})},
    {text: datum.period === null ? say.text('trade-chart.periodUnknown') : say.date(datum.period)},
    {text: datum.value, value: valueOf(low, high)},
    {text: say.text(`words.says-${datum.says}`)},
    {text: say.text('words.kind-derived')},
    ...(growth ? [{text: ''}] : []),
    {text: ''},
    {text: '', letters: lettersOf(ctx, datum.ids)},
    {text: datum.formula ?? ''},
  ];
}

/** What was done with the claims and by which rule: for editors who ask with `debug`. */
export function auditTable({say, audit}: Context): Table {
  const columns = [
    {key: 'rule', label: say.text('trade-chart.auditRule')},
    {key: 'note', label: say.text('frame.columnNote')},
    {key: 'what', label: say.text('frame.columnWhat')},
  ];
  const rows = audit.map(({code, ids, text}) => ({
    ids,
    cells: [{text: code}, {text}, {text: ids.join(', ')}],
  }));
  return {caption: say.text('trade-chart.auditTitle'), columns, rows};
}

const valueOf = (low: number, high: number): Cell['value'] & {} =>
  low === high ? low : [low, high];

function lettersOf(ctx: Context, ids: readonly string[]): readonly string[] {
  const letters = ids.flatMap((id) => [
    ...ctx.citations.cite(ctx.world.facts.claims.get(id)?.sources),
  ]);
  return [...new Set(letters)];
}

function cellsOf(ctx: Context, item: Item, growth: boolean): Cell[] {
  const {say} = ctx;
  const {claim, measure, low, high} = item;
  const words = claim.words === undefined ? undefined : say.name(claim.words);
  const scope = measure.about.scope === undefined ? undefined : say.name(measure.about.scope);
  const note = claim.note === undefined ? undefined : say.name(claim.note);
  const qualifier = say.text(`words.says-${claim.says}`);
  const base = claim.base ?? null;
  return [
    claimName(ctx, claim),
    {text: periodText(ctx, claim)},
    {text: valueText(ctx, claim), value: valueOf(low, high)},
    words ? {...words, text: `${qualifier} ${say.quote(words.text)}`} : {text: qualifier},
    {text: say.text(`words.kind-${claim.kind}`)},
    ...(growth
      ? [
          {
            text:
              claim.figure === 'growth'
                ? base === null
                  ? say.text('frame.notStated')
                  : say.date(base)
                : '',
          },
        ]
      : []),
    scope ?? {text: ''},
    {text: '', letters: lettersOf(ctx, [claim.id])},
    note ?? {text: ''},
  ];
}
