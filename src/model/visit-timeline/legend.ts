import type {LegendItem, World} from '../figure.js';
import type {Dated, Entry, Form, TallyRow} from './types.js';
import {families} from './types.js';

/** Forms that need a word, in the order of the legend. */
const FORMS: readonly (readonly [glyph: string, forms: readonly Form[]])[] = [
  ['day', ['day']],
  ['span', ['span']],
  ['unit', ['unit']],
  ['part', ['part']],
  ['by', ['by', 'before']],
  ['after', ['after']],
  ['since', ['since', 'until']],
  ['count', ['count']],
];

/** What may be drawn, the layout says what is: families, forms of dates, expected, dots of counts. */
export function legendOf(
  {language}: World,
  entries: readonly Dated[],
  dateless: readonly Entry[],
  rows: readonly TallyRow[],
): readonly LegendItem[] {
  const item = (glyph: string, text: string): LegendItem => ({glyph, label: {text}});
  const used = [...families, 'mixed' as const].filter((name) =>
    entries.some(({family}) => family === name),
  );
  const forms = new Set(entries.map(({form}) => form));
  const has = (list: readonly Form[]): boolean => list.some((form) => forms.has(form));
  const formText = {
    day: () => language.text('visit-timeline.form-day'),
    span: () => language.text('visit-timeline.form-span'),
    unit: () => language.text('visit-timeline.form-unit'),
    part: () => language.text('visit-timeline.form-part'),
    by: () => language.text('visit-timeline.form-by'),
    after: () => language.text('visit-timeline.form-after'),
    since: () => language.text('visit-timeline.form-since'),
    count: () => language.text('visit-timeline.form-count'),
  } as Readonly<Record<string, () => string>>;
  return [
    ...(used.length < 2
      ? []
      : used.map((name) => item(`family-${name}`, language.text(`visit-timeline.family-${name}`)))),
    ...FORMS.filter(([, list]) => has(list)).map(([glyph]) =>
      item(glyph, formText[glyph]?.() ?? ''),
    ),
    ...(entries.some(({about}) => about)
      ? [item('about', language.text('visit-timeline.form-about'))]
      : []),
    ...(entries.some(({expected}) => expected)
      ? [item('expected', language.text('visit-timeline.form-expected'))]
      : []),
    ...(dateless.length > 0
      ? [item('dateless', language.text('visit-timeline.form-undated'))]
      : []),
    ...(rows.length > 0 ? [item('tally', language.text('visit-timeline.form-tally'))] : []),
  ];
}
