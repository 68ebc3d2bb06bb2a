import type {LegendItem, World} from '../figure.js';
import {type Dated, type Form, families} from './types.js';

/** Forms that need a word, in the order of the legend: a day and a span of days explain themselves. */
const FORMS = {
  unit: ['unit'],
  part: ['part'],
  by: ['by', 'before'],
  after: ['after'],
  since: ['since', 'until'],
  count: ['count'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

/** What may be drawn, the layout says what is: families, forms of dates, expected, dots of counts. */
export function legendOf(
  {language}: World,
  entries: readonly Dated[],
  dateless: boolean,
  tallies: boolean,
): readonly LegendItem[] {
  const used = [...families, 'mixed' as const].filter((name) =>
    entries.some(({family}) => family === name),
  );
  const items: LegendItem[] = [];
  const add = (glyph: string, text: string): unknown => items.push({glyph, label: {text}});
  for (const name of used.length > 1 ? used : []) {
    add(`family-${name}`, language.text(`visit-timeline.family-${name}`));
  }
  for (const name of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
    const forms: readonly Form[] = FORMS[name];
    if (entries.some(({form}) => forms.includes(form))) {
      add(name, language.text(`visit-timeline.form-${name}`));
    }
  }
  if (entries.some(({about}) => about)) add('about', language.text('visit-timeline.form-about'));
  if (entries.some(({expected}) => expected)) {
    add('expected', language.text('visit-timeline.form-expected'));
  }
  if (dateless) add('dateless', language.text('visit-timeline.dateless'));
  if (tallies) add('tally', language.text('visit-timeline.form-tally'));
  return items;
}
