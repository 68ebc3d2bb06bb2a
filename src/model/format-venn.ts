import {FULL} from '../data/edition.js';
import {readAttributes} from './attributes.js';
import {createCitations, nameById, nameOf} from './citations.js';
import type {Attributes, World} from './figure.js';
import {chooseFormats} from './format-venn/options.js';
import {catalogueOf, placesIn, standingOf} from './format-venn/standing.js';
import {tell, type Shown} from './format-venn/tell.js';
import {views, type Position, type VennCell, type VennModel} from './format-venn/types.js';

export type {VennModel} from './format-venn/types.js';

/** What the diagram of formats says: who is in which, who is not, and what no source states. */
export function formatVennModel(world: World, attributes: Attributes): VennModel {
  const {facts, language} = world;
  const reader = readAttributes('format-venn', attributes);
  const view = reader.choice('view', views, 'auto');
  const only = reader.ids('members', facts.places);
  const records = chooseFormats(facts, reader);
  const members = new Set(records.flatMap((one) => placesIn(facts, one, 'member')));
  const listed = records.flatMap((one) => placesIn(facts, one, 'member', 'observer', 'invited'));
  // In the order of the dataset. A format may list what its places lack: it still has to be shown.
  const wanted = new Set(only ?? listed);
  const places = [...new Set([...facts.places.keys(), ...listed])]
    .filter((id) => wanted.has(id))
    .map((id) => {
      const name = nameById(world, id);
      const placed = only !== undefined || members.has(id);
      return {id, mark: `place:${id}`, name, short: name, placed};
    });
  // By size, largest first; those whose members are not known last.
  const formats = records
    .map((record) => ({record, all: placesIn(facts, record, 'member')}))
    .sort(
      (a, b) =>
        Number(b.record.complete) - Number(a.record.complete) || b.all.length - a.all.length,
    )
    .map(({record, all}, i): Shown => {
      const shown = (ids: string[]): string[] =>
        ids.filter((id) => places.some((place) => place.id === id));
      const name = nameOf(world, record.names);
      const here = shown(all);
      const [n, total] = [here.length, all.length];
      return {
        record,
        id: record.id,
        mark: `format:${record.id}`,
        number: i + 1,
        name,
        short: record.short ? nameOf(world, record.short) : name,
        planned: record.status === 'planned',
        known: record.complete,
        members: here,
        others: shown(placesIn(facts, record, 'observer', 'invited')),
        count: !record.complete
          ? '?'
          : n === total
            ? language.numberOf(n)
            : language.text('format-venn.countOf', {n, total}),
      };
    });
  const cell = (format: string, place: string): VennCell => {
    const record = facts.formats.get(format);
    return record ? standingOf(facts, record, place) : {standing: 'unknown', contested: false};
  };
  const cite = createCitations(world);
  const {table, ...told} = tell(world, cite, formats, places);

  // Standings are told apart by the legend, only those that occur; formats by the drawing.
  const occurs = new Set<string>(
    formats.flatMap(({id, planned}) =>
      places.flatMap((place) => {
        const {standing, contested} = cell(id, place.id);
        return [standing, contested ? 'contested' : '', planned ? 'planned' : ''];
      }),
    ),
  );
  const differ = new Set(formats.flatMap(({id}) => facts.disagreementsOver(id)));
  const notes = [...differ].map(({names, why}) =>
    language.text('frame.labelled', {
      label: nameOf(world, names).text,
      value: nameOf(world, why).text,
    }),
  );
  if (only) {
    const names = language.list(places.map(({name}) => name.text));
    notes.unshift(language.text('format-venn.someMembers', {places: names}));
  }
  if (formats.some(({known}) => !known)) notes.unshift(language.text('format-venn.unknownMembers'));

  // Of all places, not only those shown: what is drawn must not depend on what was drawn before.
  const arranged = facts.dataset.arrangement?.at;
  const master: Position | undefined =
    arranged && ((id) => (Object.hasOwn(arranged, id) ? arranged[id] : undefined));
  const empty = formats.length === 0;
  return {
    ...told,
    heading: {text: language.text('format-venn.defaultHeading')},
    howToRead: language.text('format-venn.howToReadFormats'),
    legend: (['member', 'observer', 'invited', 'unknown', 'contested', 'planned'] as const)
      .filter((glyph) => occurs.has(glyph))
      .map((glyph) => ({
        glyph,
        label: {
          text:
            glyph === 'contested'
              ? language.text('format-venn.legendContested')
              : language.text(glyph === 'planned' ? 'words.format-planned' : `words.role-${glyph}`),
        },
      })),
    notes,
    sources: cite.lines(),
    tables: empty ? [] : [table],
    layers: [],
    problems: reader.problems,
    ids: [
      ...formats.flatMap(({id}) => [
        id,
        ...[...facts.disagreementsOver(id), ...facts.doubtsOver(id)].map((one) => one.id),
      ]),
      ...places.map(({id}) => id),
    ],
    ...(empty ? {empty: language.text('format-venn.noFormats')} : {}),
    view,
    formats,
    places,
    cell,
    language,
    master,
    catalogue: FULL ? catalogueOf(facts) : [],
    bearings: (id) => {
      const at = master?.(id);
      return at ? [at[0], -at[1]] : arranged ? undefined : facts.places.get(id)?.at;
    },
  };
}
