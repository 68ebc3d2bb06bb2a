import type {Facts} from '../data/dataset.js';
import type {Source, Text} from '../data/schema.js';
import type {Language} from '../languages/language.js';
import type {Said, SourceLine} from './figure.js';

/** How a figure may be cited: in words, as BibTeX, as GOST R 7.0.5-2008 asks. */
export const citeStyles = ['text', 'bibtex', 'gost'] as const;
export type CiteStyle = (typeof citeStyles)[number];

export interface Cited {
  readonly tag: string;
  readonly heading: Said;
  readonly sources: readonly SourceLine[];
  readonly facts: Facts;
  readonly language: Language;
  /** Of the page; undefined where it has none that could be visited. */
  readonly address: string | undefined;
  /** The day of reading, ISO. */
  readonly today: string;
}

/** What BibTeX reads as a command. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inBraces = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');

/** An entry; addresses are taken as they are, but for what would end the field. */
function entry(key: string, fields: Readonly<Record<string, string | null | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (!value) return [];
    const safe = name === 'url' ? value.replace(/[{}\\]/g, encodeURIComponent) : inBraces(value);
    return `  ${name} = {${safe}}`;
  });
  return `@misc{${key.replace(/[^\w-]/g, '')},\n${lines.join(',\n')}\n}`;
}

/** `2026-01-05` as `05.01.2026`; anything less plain as it is. */
const numeric = (day: string): string =>
  /^\d{4}(-\d\d){0,2}$/.test(day) ? day.split('-').reverse().join('.') : day;

/** Fixed words of the standard, whatever the language of the figure. */
function gost(parts: {
  readonly author?: string | undefined;
  readonly title?: string | undefined;
  readonly where?: string | undefined;
  readonly date?: string | null;
  readonly url?: string | null | undefined;
  readonly today: string;
}): string {
  const {author, title, where, date, url, today} = parts;
  const named = [author?.replace(/\.$/, ''), title].filter(Boolean).join('. ');
  const head = `${named || where || ''}${url ? ' [Электронный ресурс]' : ''}`;
  const tail = [
    named && where ? `${head} // ${where}` : head,
    date ? numeric(date) : '',
    url ? `URL: ${url} (дата обращения: ${numeric(today)})` : '',
  ];
  return `${tail.filter(Boolean).join('. ')}.`;
}

/**
 * A citation of a figure as it is read now, then of each of its sources. The figure is cited with the
 * day of its data; sources with as much as is known of them.
 */
export function cite(style: CiteStyle, cited: Cited): string {
  const {facts, language, sources, address, today} = cited;
  const {dataset} = facts;
  const heading = cited.heading.text;
  const name = language.name(dataset.names, dataset.language).text;
  const asOf = language.text('frame.asOf', {date: language.date(dataset.asOf)});
  if (style === 'text') {
    const read = language.text('export-more.accessed', {date: language.date(today)});
    const lines = sources.map(({letter, parts, url}) => {
      const text = parts.map((part) => part.text).join(', ');
      return `${letter}  ${text}${url ? `. ${url}` : ''}`;
    });
    const where = address ? ` ${address} (${read}).` : '';
    return [
      `${heading}. ${name}. ${asOf}.${where}`,
      ...(lines.length > 0 ? [`${language.text('frame.sources')}:`, ...lines] : []),
    ].join('\n');
  }
  const records = sources.flatMap(({id, url}) => {
    const source = facts.sources.get(id);
    return source ? [{source, url}] : [];
  });
  const say = (text: Text | null, source: Source): string | undefined =>
    text === null ? undefined : language.name(text, source.language).text;
  if (style === 'bibtex') {
    return [
      entry(`${dataset.id}-${cited.tag}`, {
        title: heading,
        howpublished: name,
        note: asOf,
        year: dataset.asOf.slice(0, 4),
        url: address,
        urldate: address && today,
      }),
      ...records.map(({source, url}) =>
        entry(source.id, {
          author: say(source.author, source),
          title: say(source.title, source),
          publisher: say(source.publisher, source),
          date: source.published,
          year: source.published?.slice(0, 4),
          language: source.language,
          url,
        }),
      ),
    ].join('\n\n');
  }
  return [
    gost({title: heading, where: name, date: dataset.asOf, url: address, today}),
    ...records.map(({source, url}) =>
      gost({
        author: say(source.author, source),
        title: say(source.title, source),
        where: say(source.publisher, source),
        date: source.published,
        url,
        today,
      }),
    ),
  ].join('\n');
}
