import type {Format, Place} from '../data/schema.js';
import {createCitations, nameById, nameOf} from './citations.js';
import type {Attributes, LegendItem, World} from './figure.js';
import {describe, type Subject} from './format-venn/describe.js';
import {formatMark, placeMark} from './format-venn/marks.js';
import {readOptions} from './format-venn/options.js';
import {catalogueOf, placesIn, standingOf, type Known} from './format-venn/standing.js';
import {formatTable} from './format-venn/tables.js';
import type {Reason, VennFormat, VennModel, VennPlace} from './format-venn/types.js';

export type {VennModel} from './format-venn/types.js';

/** What the diagram of formats says: who is in which, who is not, and what no source states. */
export function formatVennModel(world: World, attributes: Attributes): VennModel {
  const {facts, language} = world;
  const options = readOptions(facts, attributes);
  const cite = createCitations(world);
  const cells = new Map<string, Known>();
  const cell = (format: string, place: string): Known => {
    const key = JSON.stringify([format, place]);
    let known = cells.get(key);
    if (!known) {
      const record = facts.formats.get(format);
      known = record
        ? standingOf(facts, record, place)
        : {standing: 'unknown', contested: false, sources: []};
      cells.set(key, known);
    }
    return known;
  };
  const places = shownPlaces(world, options.formats, options.only);
  const formats = shownFormats(world, options.formats, places);
  const subject: Subject = {formats, places, cell};
  // Sources get their letters in the order of the rows.
  for (const {id} of formats) cite.cite(facts.formats.get(id)?.sources);
  const table = formatTable(world, cite, subject);
  const marks = [
    ...formats.flatMap((format) => {
      const record = facts.formats.get(format.id);
      const key = [...format.members].sort().join();
      const same = formats.filter(
        (other) => other.id !== format.id && key !== '' && [...other.members].sort().join() === key,
      );
      return record ? formatMark(world, cite, subject, format, record, same) : [];
    }),
    ...places.map((place) => placeMark(world, cite, subject, place)),
  ];
  return {
    heading: {text: language.text('format-venn.defaultHeading')},
    description: describe(world, subject),
    howToRead: language.text('format-venn.howToReadFormats'),
    marks,
    legend: legendOf(world, subject),
    notes: notesOf(world, formats, options.only),
    sources: cite.lines(),
    tables: formats.length > 0 ? [table] : [],
    layers: [],
    problems: options.problems,
    ids: [
      ...formats.flatMap(({id}) => [
        id,
        ...facts.disagreementsOver(id).map((one) => one.id),
        ...facts.doubtsOver(id).map((one) => one.id),
      ]),
      ...places.map(({id}) => id),
    ],
    ...(formats.length > 0 ? {} : {empty: language.text('format-venn.noFormats')}),
    view: options.view,
    formats,
    places,
    cell,
    say: {
      reason: (reason) => reasonText(world, formats, reason),
      unplaced: ({name}, missing) =>
        language.text('format-venn.unplaced', {
          format: name.text,
          places: language.list(missing.map((place) => place.name.text)),
        }),
      euler: language.text('format-venn.areasMeanNothing'),
    },
    rtl: language.dir === 'rtl',
    catalogue: catalogueOf(facts),
    master: facts.dataset.arrangement?.at,
    bearings: bearingsOf(world),
  };
}

/** The places asked for, or every one that a format lists; in the order of the dataset. */
function shownPlaces(
  world: World,
  formats: readonly Format[],
  only: readonly Place[] | undefined,
): VennPlace[] {
  const {facts} = world;
  const roles = ['member', 'observer', 'invited'] as const;
  const members = new Set(formats.flatMap((format) => placesIn(facts, format, 'member')));
  const listed = new Set(formats.flatMap((f) => roles.flatMap((role) => placesIn(facts, f, role))));
  const known = [...facts.places.keys()].filter((id) =>
    only ? only.some((place) => place.id === id) : listed.has(id),
  );
  // A format may list what the dataset's places lack: it still has to be shown.
  const strange = only ? [] : [...listed].filter((id) => !facts.places.has(id));
  return [...known, ...strange].map((id) => ({
    id,
    mark: `place:${id}`,
    name: nameById(world, id),
    placed: only !== undefined || members.has(id),
  }));
}

/** Formats by size, largest first; those whose members are not known last. */
function shownFormats(
  world: World,
  records: readonly Format[],
  places: readonly VennPlace[],
): VennFormat[] {
  const {facts, language} = world;
  const shown = new Set(places.map(({id}) => id));
  const sized = records.map((record) => {
    const members = placesIn(facts, record, 'member');
    return {record, members};
  });
  sized.sort(
    (a, b) =>
      Number(b.record.complete) - Number(a.record.complete) || b.members.length - a.members.length,
  );
  return sized.map(({record, members}, i) => {
    const here = members.filter((id) => shown.has(id));
    const name = nameOf(world, record.names);
    const inRole = (role: 'observer' | 'invited'): string[] =>
      placesIn(facts, record, role).filter((id) => shown.has(id));
    return {
      id: record.id,
      mark: `format:${record.id}`,
      number: i + 1,
      name,
      short: record.short === undefined ? name : nameOf(world, record.short),
      planned: record.status === 'planned',
      known: record.complete,
      members: here,
      observers: inRole('observer'),
      invited: inRole('invited'),
      total: members.length,
      count: !record.complete
        ? '?'
        : here.length === members.length
          ? language.numberOf(members.length)
          : language.text('format-venn.countOf', {n: here.length, total: members.length}),
    };
  });
}

/** How standings are told apart: only those that occur. The key of the formats is in the drawing. */
function legendOf({language}: World, {formats, places, cell}: Subject): LegendItem[] {
  const cells = formats.flatMap(({id}) => places.map((place) => cell(id, place.id)));
  const roles = ['member', 'observer', 'invited', 'unknown'] as const;
  return [
    ...roles
      .filter((role) => cells.some(({standing}) => standing === role))
      .map((role) => ({glyph: role, label: {text: language.text(`words.role-${role}`)}})),
    ...(cells.some(({contested}) => contested)
      ? [{glyph: 'contested', label: {text: language.text('format-venn.legendContested')}}]
      : []),
    ...(formats.some(({planned}) => planned)
      ? [{glyph: 'planned', label: {text: language.text('format-venn.legendPlanned')}}]
      : []),
  ];
}

function notesOf(
  world: World,
  formats: readonly VennFormat[],
  only: readonly Place[] | undefined,
): string[] {
  const {facts, language} = world;
  const why = new Set(formats.flatMap(({id}) => facts.disagreementsOver(id)));
  return [
    ...(formats.some(({known}) => !known) ? [language.text('format-venn.unknownMembers')] : []),
    ...(only
      ? [
          language.text('format-venn.someMembers', {
            places: language.list(only.map(({names}) => nameOf(world, names).text)),
          }),
        ]
      : []),
    ...[...why].map(({names, why: text}) =>
      language.text('frame.labelled', {
        label: nameOf(world, names).text,
        value: nameOf(world, text).text,
      }),
    ),
  ];
}

function reasonText({language}: World, formats: readonly VennFormat[], reason: Reason): string {
  switch (reason.code) {
    case 'unknownMembers':
      return language.text('format-venn.reasonUnknown', {
        formats: language.list(
          formats.filter(({id}) => reason.formats.includes(id)).map(({name}) => name.text),
        ),
      });
    case 'tooMany':
      return language.text('format-venn.reasonTooMany', {n: reason.n, limit: reason.limit});
    case 'few':
      return language.text('format-venn.reasonFew');
    case 'notCertified':
      return language.text('format-venn.reasonNotCertified');
    case 'tooSmall':
      return language.text('format-venn.reasonTooSmall');
    case 'emptyZones':
      return language.text('format-venn.reasonEmptyZones');
    case 'unlabelled':
      return language.text('format-venn.reasonUnlabelled');
    case 'table':
      return language.text('format-venn.reasonTable');
  }
}

/**
 * Where the dataset's arrangement has a place, north up; without one, where the map does. Of all
 * places, not only those shown: what is drawn must not depend on what was drawn before.
 */
function bearingsOf({facts}: World): Record<string, readonly [number, number]> {
  const arranged = facts.dataset.arrangement?.at;
  const own: [string, readonly [number, number]][] = arranged
    ? Object.entries(arranged).map(([id, [x, y]]) => [id, [x, -y]])
    : [...facts.places.values()].flatMap(({id, at}) => (at ? [[id, [at[0], at[1]]]] : []));
  return Object.fromEntries(own);
}
