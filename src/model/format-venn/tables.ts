import type {Format} from '../../data/schema.js';
import {nameOf, type Citations} from '../citations.js';
import type {Cell, Table, World} from '../figure.js';
import type {Subject} from './describe.js';
import {standingOf} from './standing.js';

const cellOf = ({text, lang}: {text: string; lang?: string}): Cell => ({
  text,
  ...(lang === undefined ? {} : {lang}),
});

/** A row a format: what it is, who is in it, who else, where that stands. */
export function formatTable(
  world: World,
  cite: Citations,
  {formats, places}: Subject,
  records: readonly Format[],
): Table {
  const {language} = world;
  const list = (ids: readonly string[]): string =>
    language.list(places.filter(({id}) => ids.includes(id)).map(({name}) => name.text));
  return {
    caption: language.text('format-venn.tableFormats'),
    columns: [
      {key: 'format', label: language.text('format-venn.columnFormat')},
      {key: 'topic', label: language.text('format-venn.columnTopic')},
      {key: 'kind', label: language.text('format-venn.labelKind')},
      {key: 'members', label: language.text('format-venn.columnMembers')},
      {key: 'others', label: language.text('format-venn.columnOthers')},
      {key: 'source', label: language.text('frame.columnSource')},
    ],
    rows: formats.map((format) => {
      const record = records.find(({id}) => id === format.id);
      const others = [
        ...format.observers.map((id) => ({id, role: 'observer'}) as const),
        ...format.invited.map((id) => ({id, role: 'invited'}) as const),
      ].flatMap(({id, role}) =>
        places
          .filter((place) => place.id === id)
          .map(({name}) => `${name.text} (${language.text(`words.role-${role}`)})`),
      );
      const kind = record ? language.text(`words.format-${record.kind}`) : '';
      const status = format.planned ? `, ${language.text('words.format-planned')}` : '';
      const unknown = format.known ? '' : ` (${language.text('words.role-unknown')})`;
      return {
        ids: [format.id],
        cells: [
          cellOf(format.name),
          cellOf(record ? nameOf(world, record.topic) : {text: ''}),
          {text: kind + status},
          {text: `${list(format.members)}${unknown}`.trim()},
          {text: language.list(others)},
          {text: '', letters: [...cite.cite(record?.sources)]},
        ],
      };
    }),
  };
}

/** A row a place, a column a format: every standing in words, also "not a member" and "not known". */
export function standingTable(
  world: World,
  cite: Citations,
  subject: Subject,
  records: readonly Format[],
): Table {
  const {language, facts} = world;
  const {formats, places} = subject;
  return {
    caption: language.text('format-venn.tableStanding'),
    columns: [
      {key: 'country', label: language.text('format-venn.columnCountry')},
      ...formats.map(({id, short}) => ({key: id, label: short.text})),
    ],
    rows: places.map((place) => ({
      ids: [place.id],
      cells: [
        cellOf(place.name),
        ...formats.map(({id}): Cell => {
          const {standing, contested} = subject.cell(id, place.id);
          const record = records.find((format) => format.id === id);
          const role = language.text(`words.role-${standing}`);
          const letters = record ? cite.cite(standingOf(facts, record, place.id).sources) : [];
          return {
            text: contested ? `${role} (${language.text('format-venn.legendContested')})` : role,
            ...(letters.length > 0 ? {letters: [...new Set(letters)]} : {}),
          };
        }),
      ],
    })),
  };
}
