// Prints, for tags and languages (`a,b ru,az`), what must be reachable as text in the bare tag: under
// `tag-language` a JSON list of values, each as alternatives [base, printed]. Taken from the dataset,
// not from the figure.
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import type {Text} from '../../src/data/schema.js';
import {resolveLanguage} from '../../src/languages/language.js';

const [tags = '', languages = ''] = process.argv.slice(2);
const facts = indexDataset(middleCorridor);

function values(tag: string, lang: string): unknown[] {
  const language = resolveLanguage(lang);
  const leads = middleCorridor.leads?.[tag] ?? {};
  const words = (name: string): string[] => leads[name]?.split(/[\s,]+/).filter(Boolean) ?? [];
  // ax-check hears sixty letters of a button: names by their beginning.
  const name = (text: Text): string =>
    language.name(text, middleCorridor.language).text.slice(0, 30);
  switch (tag) {
    case 'trade-chart':
      return words('measures').flatMap((id) =>
        facts.claimsOf(id).map(({value, figure, as}) => {
          if (figure === 'growth') {
            return as === 'times' ? value : [value, Math.round(Number(value) * 100)];
          }
          const unit = facts.measures.get(id)?.unit ?? '';
          return [value, language.quantity(value, unit)].flat();
        }),
      );
    case 'corridor-map':
      return words('routes').flatMap((id) => {
        const route = facts.routes.get(id);
        return route ? [name(route.names)] : [];
      });
    case 'format-venn':
      return words('formats').flatMap((id) => {
        const format = facts.formats.get(id);
        return format ? [[name(format.names), name(format.short ?? format.names)]] : [];
      });
    default:
      return [...facts.events.values()].map((event) => name(event.names));
  }
}
console.log(
  JSON.stringify(
    Object.fromEntries(
      tags
        .split(',')
        .flatMap((tag) =>
          languages.split(',').map((lang) => [`${tag}-${lang}`, values(tag, lang)] as const),
        ),
    ),
  ),
);
