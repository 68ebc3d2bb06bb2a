import type {Format} from '../../data/schema.js';
import {doubtLines} from '../beside.js';
import {nameById, nameOf, type Citations} from '../citations.js';
import type {Description, Mark, PanelLine, Said, Table, World} from '../figure.js';
import {placesIn, standingOf, type Known} from './standing.js';
import type {Standing, VennFormat, VennPlace} from './types.js';

/** A format as shown, with its record. */
export interface Shown extends VennFormat {
  readonly record: Format;
}

/** So many pairs are named; the rest is counted. */
const PAIRS = 5;

/** Everything that is said of the formats and places that are shown. */
export function tell(
  world: World,
  cite: Citations,
  formats: readonly Shown[],
  places: readonly VennPlace[],
): {description: Description; marks: Mark[]; table: Table} {
  const {facts, language} = world;
  const listOf = (
    all: readonly (VennFormat | VennPlace)[],
    key: 'name' | 'short' = 'name',
  ): string => language.list(all.map((one) => one[key].text).sort(language.compare));
  const among = (ids: readonly string[]): VennPlace[] => places.filter(({id}) => ids.includes(id));
  const holding = (id: string): Shown[] => formats.filter(({members}) => members.includes(id));
  const labelled = (label: string, value: string): string =>
    language.text('frame.labelled', {label, value});
  const role = (standing: Standing): string => language.text(`words.role-${standing}`);
  const kindOf = ({record, planned}: Shown): string => {
    const kind = language.text(`words.format-${record.kind}`);
    return planned ? `${kind}, ${language.text('words.format-planned')}` : kind;
  };

  const formatSentence = ({name, members, known, count}: Shown): string => {
    const who = listOf(among(members));
    if (!known) {
      const named = who && `${labelled(language.text('format-venn.labelMembers'), who)}.`;
      return `${language.text('format-venn.formatUnknown', {format: name.text})} ${named}`.trim();
    }
    const holes = {format: name.text, n: members.length, members: who};
    return who
      ? language.text('format-venn.formatMembers', holes)
      : `${labelled(name.text, count)}.`;
  };
  const placeSentence = ({id, name}: VennPlace): string => {
    const [own, place] = [holding(id), name.text];
    const holes = {place, n: own.length, total: formats.length, formats: listOf(own, 'short')};
    return language.text(own.length ? 'format-venn.placeFormats' : 'format-venn.placeNone', holes);
  };

  /** Members of formats of which no two meet in one. */
  const together = (): string => {
    const members = places.filter(({id}) => holding(id).length > 0);
    const pairs = members.flatMap((a, i) =>
      members
        .slice(i + 1)
        .flatMap((b) =>
          holding(a.id).some((format) => format.members.includes(b.id)) ? [] : listOf([a, b]),
        ),
    );
    if (pairs.length === 0)
      return members.length < 2 ? '' : language.text('format-venn.alwaysTogether');
    const more = pairs.splice(PAIRS).length;
    if (more > 0) pairs.push(language.text('frame.more', {n: more}));
    return language.text('format-venn.neverTogether', {pairs: pairs.join('; ')});
  };
  const extremes = (): string[] => {
    const filled = formats.filter(({known, members}) => known && members.length > 0);
    const [first, last] = [filled[0], filled.at(-1)];
    const counted = places.map((place) => ({...place, n: holding(place.id).length}));
    const everywhere = counted.filter(({n}) => n === formats.length);
    const sentences = counted.toSorted((a, b) => b.n - a.n).map(placeSentence);
    if (everywhere.length > 0)
      sentences.unshift(language.text('format-venn.inAll', {places: listOf(everywhere)}));
    if (first && last && first !== last) {
      const holes = {
        most: first.short.text,
        n: first.members.length,
        least: last.short.text,
        m: last.members.length,
      };
      sentences.unshift(language.text('format-venn.extremes', holes));
    }
    return sentences;
  };
  const others = ({record, name}: Shown): string[] =>
    (['observer', 'invited'] as const).flatMap((standing) => {
      const who = listOf(among(placesIn(facts, record, standing)));
      return who ? `${labelled(`${name.text}, ${role(standing)}`, who)}.` : [];
    });

  /** One line of a panel, or none where there is nothing to say. */
  const line = (
    label: string,
    said: Said,
    cited: readonly (Known | Format)[] = [],
  ): PanelLine[] => {
    const letters = new Set(cited.flatMap(({sources}) => cite.cite(sources)));
    return said.text ? [{kind: 'text', label, text: said, letters: [...letters]}] : [];
  };
  const plain = (text: Said): PanelLine => ({kind: 'text', text});
  const markOf = (
    {mark, id, name}: VennFormat | VennPlace,
    sentence: string,
    relates: readonly string[],
    subtitle: string,
    lines: () => PanelLine[],
  ): Mark => ({
    key: mark,
    ids: [id],
    // As a label: its place among the marks follows it.
    label: sentence.replace(/\.$/, ''),
    relates,
    picks: {ids: [id]},
    panel: () => ({title: name, subtitle, lines: lines()}),
  });
  const keyOf = ({members}: Shown): string => [...members].sort().join();
  const formatMark = (format: Shown): Mark => {
    const {record, known} = format;
    const sentence = formatSentence(format);
    const same = formats.filter(
      (one) => one !== format && keyOf(format) && keyOf(one) === keyOf(format),
    );
    return markOf(format, sentence, format.members, kindOf(format), () => [
      ...line(language.text('format-venn.labelTopic'), nameOf(world, record.topic), [record]),
      ...(['member', 'observer', 'invited'] as const).flatMap((standing) => {
        const own = placesIn(facts, record, standing).map((id) => ({
          place: nameById(world, id).text,
          ...standingOf(facts, record, id),
        }));
        const texts = own.map(({place, since}) =>
          since === undefined
            ? place
            : language.text('format-venn.sinceDate', {place, date: language.date(since)}),
        );
        const label =
          standing === 'member'
            ? language.text('format-venn.labelMembers')
            : language.sentence(role(standing));
        return line(label, {text: language.list(texts)}, own);
      }),
      ...(known ? [] : [plain({text: sentence})]),
      ...(record.statements ?? []).flatMap((statement) => [
        ...line(
          language.text(`format-venn.label-${statement.says}`),
          {text: language.list(statement.places.map((id) => nameById(world, id).text))},
          [{...record, ...statement}],
        ),
        ...(statement.note ? [plain(nameOf(world, statement.note))] : []),
      ]),
      ...line(language.text('format-venn.sameMembers'), {text: listOf(same)}),
      ...(record.note ? [plain(nameOf(world, record.note))] : []),
      ...doubtLines(world, [format.id]),
    ]);
  };
  const placeMark = (place: VennPlace): Mark => {
    const own = holding(place.id);
    const cells = formats.map((format) => ({
      ...format,
      ...standingOf(facts, format.record, place.id),
    }));
    const total = formats.length;
    const subtitle = language.text('format-venn.countOf', {n: own.length, total});
    const relates = own.map(({id}) => id);
    return markOf(place, placeSentence(place), relates, subtitle, () => [
      ...(['member', 'observer', 'invited', 'unknown'] as const).flatMap((wanted) => {
        const inRole = cells.filter(({standing}) => standing === wanted);
        const label =
          wanted === 'member'
            ? language.text('format-venn.labelIn')
            : language.sentence(role(wanted));
        return line(label, {text: listOf(inRole)}, inRole);
      }),
      ...doubtLines(
        world,
        cells.flatMap(({contested, id}) => (contested ? id : [])),
      ),
    ]);
  };

  /** A row a format: what it is, who is in it, who else, what is not known, where that stands. */
  const row = (format: Shown): Table['rows'][number] => {
    const {record, id, name, known} = format;
    const list = (...wanted: Standing[]): string =>
      language.list(
        places.flatMap((place) => {
          const {standing, contested} = standingOf(facts, record, place.id);
          if (!wanted.includes(standing)) return [];
          const signs = standing === 'member' ? [] : [role(standing)];
          if (contested) signs.push(language.text('format-venn.legendContested'));
          return place.name.text + (signs.length > 0 ? ` (${signs.join(', ')})` : '');
        }),
      );
    const members = list('member') || (known ? language.numberOf(0) : role('unknown'));
    const cells = [
      name,
      nameOf(world, record.topic),
      {text: kindOf(format)},
      {text: members},
      {text: list('observer', 'invited', 'unknown')},
      {text: '', letters: cite.cite(record.sources)},
    ];
    return {ids: [id], cells};
  };
  const columns = [
    ['format', language.text('format-venn.columnFormat')],
    ['topic', language.text('format-venn.labelTopic')],
    ['kind', language.text('frame.columnKind')],
    ['members', language.text('format-venn.labelMembers')],
    ['others', language.text('format-venn.columnOthers')],
    ['source', language.text('frame.columnSource')],
  ] as const;
  return {
    description: {
      drawn: [
        language.text('format-venn.drawn', {
          formats: listOf(formats, 'short'),
          places: listOf(places),
        }),
        ...formats.flatMap((format) => [formatSentence(format), ...others(format)]),
      ].join(' '),
      extremes: extremes().join(' '),
      trend: together(),
    },
    // Sources get their letters in the order of the rows.
    table: {
      caption: language.text('format-venn.tableFormats'),
      columns: columns.map(([key, label]) => ({key, label})),
      rows: formats.map(row),
    },
    marks: [...formats.map(formatMark), ...places.map(placeMark)],
  };
}
