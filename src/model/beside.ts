import type {Citation, Text} from '../data/schema.js';
import {letterOf, nameOf, sayText} from './citations.js';
import type {Cell, Figure, PanelLine, SourceLine, World} from './figure.js';

/** A record that is about other records, in the words of a table row. */
interface Remark {
  readonly id: string;
  readonly names: Text;
  /** Ids that it is about; none: it is about the whole. */
  readonly about: readonly string[];
  /** What kind of thing it is, and what is said: status, direction, reason. */
  readonly says: readonly (string | Text | undefined)[];
  readonly sources: readonly Citation[];
}

function remarksOf({facts, language}: World): Remark[] {
  const {dataset} = facts;
  const named = (person: string): string[] =>
    [...(dataset.events ?? []), ...(dataset.tallies ?? [])]
      .filter(({people}) => people?.includes(person))
      .map(({id}) => id);
  return [
    ...(dataset.disagreements ?? []).map((record) => ({
      ...record,
      about: record.over,
      says: [language.text(`words.differ-${record.kind}`), record.why],
      sources: [],
    })),
    ...(dataset.doubts ?? []).map((record) => ({
      ...record,
      about: record.over,
      says: [record.open, record.taken],
    })),
    ...(dataset.projects ?? []).map((record) => ({
      ...record,
      about: [record.routes, record.organisations, record.claims, record.places].flatMap(
        (ids) => ids ?? [],
      ),
      says: [language.text(`words.project-${record.status}`), record.note],
    })),
    ...(dataset.trends ?? []).map((record) => ({
      ...record,
      about: [record.routes, record.measures, record.formats, record.places].flatMap(
        (ids) => ids ?? [],
      ),
      says: [
        record.direction ? language.text(`words.trend-${record.direction}`) : undefined,
        record.period === null ? undefined : language.date(record.period),
        record.note,
      ],
    })),
    ...(dataset.organisations ?? []).map((record) => ({
      ...record,
      says: [record.about, record.note],
      about: [record.routes, record.formats, record.places].flatMap((ids) => ids ?? []),
    })),
    ...(dataset.people ?? []).map((record) => ({
      ...record,
      about: [...named(record.id), ...(record.place === undefined ? [] : [record.place])],
      says: [record.office, record.note],
    })),
  ];
}

/**
 * A figure with one more table: what the dataset says about the things it shows, but no mark of it
 * says. So nothing of a dataset is out of a reader's reach.
 */
export function withRemarks(world: World, figure: Figure): Figure {
  const {facts, language} = world;
  const done = new Set(figure.ids);
  const shown = new Set([
    ...figure.ids,
    ...figure.marks.flatMap(({ids, relates}) => [...ids, ...relates]),
  ]);
  const remarks = remarksOf(world).filter(
    ({id, about}) =>
      !done.has(id) && (about.length === 0 || about.some((target) => shown.has(target))),
  );
  if (remarks.length === 0) return figure;
  const sources: SourceLine[] = [...figure.sources];
  const letter = ({source: id, at}: Citation): string[] => {
    const known = sources.find((line) => line.id === id);
    if (known) return [known.letter];
    const source = facts.sources.get(id);
    if (!source) return [];
    const named = [source.author, source.title, source.publisher].find((text) => text !== null);
    const line: SourceLine = {
      id,
      letter: letterOf(sources.length),
      parts: [
        named ? sayText(language, named, source.language) : {text: language.text('frame.noAuthor')},
      ],
      url: null,
      at,
    };
    sources.push(line);
    return [line.letter];
  };
  const say = (text: string | Text): string =>
    typeof text === 'string' ? text : nameOf(world, text).text;
  const rows = remarks.map((remark) => {
    const cells: Cell[] = [
      nameOf(world, remark.names),
      {
        text: remark.says.flatMap((text) => (text === undefined ? [] : say(text))).join('. '),
        letters: [...new Set(remark.sources.flatMap(letter))],
      },
    ];
    return {ids: [remark.id], cells};
  });
  const columns = (['columnWhat', 'columnNote'] as const).map((key) => ({
    key,
    label: language.text(`frame.${key}`),
  }));
  return {
    ...figure,
    sources,
    tables: [...figure.tables, {caption: language.text('frame.beside'), columns, rows}],
    ids: [...figure.ids, ...remarks.map(({id}) => id)],
  };
}

/** What differs over some records, and what can be read in two ways: lines of a panel. */
export function doubtLines(world: World, ids: readonly string[]): PanelLine[] {
  const {facts, language} = world;
  return [
    ...[...new Set(ids.flatMap((id) => facts.disagreementsOver(id)))].map(({why}): PanelLine => ({
      kind: 'differs',
      text: nameOf(world, why),
    })),
    ...[...new Set(ids.flatMap((id) => facts.doubtsOver(id)))].flatMap(({open, taken}) => {
      const read = nameOf(world, taken);
      const text = language.text('frame.doubtTaken', {taken: read.text});
      return [nameOf(world, open), {...read, text}].map((one): PanelLine => ({
        kind: 'doubt',
        text: one,
      }));
    }),
  ];
}
