import {nameOf, type Citations} from '../citations.js';
import type {Cell, Table, World} from '../figure.js';
import type {Subject} from './describe.js';

/** A row a format: what it is, who is in it, who else, what is not known, where that stands. */
export function formatTable(world: World, cite: Citations, subject: Subject): Table {
  const {language, facts} = world;
  const {formats, places, cell} = subject;
  const columns = ['format', 'topic', 'kind', 'members', 'others', 'source'] as const;
  const label = {
    format: language.text('format-venn.columnFormat'),
    topic: language.text('format-venn.labelTopic'),
    kind: language.text('format-venn.labelKind'),
    members: language.text('format-venn.labelMembers'),
    others: language.text('format-venn.columnOthers'),
    source: language.text('frame.columnSource'),
  };
  return {
    caption: language.text('format-venn.tableFormats'),
    columns: columns.map((key) => ({key, label: label[key]})),
    rows: formats.map((format): Table['rows'][number] => {
      const record = facts.formats.get(format.id);
      const named = places.map((place) => ({...place, ...cell(format.id, place.id)}));
      const list = (roles: readonly string[], texts: (one: (typeof named)[number]) => string[]) =>
        language.list(
          named
            .filter(({standing}) => roles.includes(standing))
            .map((one) => {
              const more = texts(one);
              return more.length > 0 ? `${one.name.text} (${more.join(', ')})` : one.name.text;
            }),
        );
      const differs = ({contested}: {contested: boolean}): string[] =>
        contested ? [language.text('format-venn.legendContested')] : [];
      const members = list(['member'], differs);
      const others = list(['observer', 'invited', 'unknown'], (one) => [
        language.text(`words.role-${one.standing}`),
        ...differs(one),
      ]);
      const cells: Cell[] = [
        format.name,
        record ? nameOf(world, record.topic) : {text: ''},
        {
          text: [
            record ? language.text(`words.format-${record.kind}`) : '',
            ...(format.planned ? [language.text('words.format-planned')] : []),
          ].join(', '),
        },
        {
          text:
            members || (format.known ? language.numberOf(0) : language.text('words.role-unknown')),
        },
        {text: others},
        {text: '', letters: cite.cite(record?.sources)},
      ];
      return {ids: [format.id], cells};
    }),
  };
}
