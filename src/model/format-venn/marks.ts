import type {Format} from '../../data/schema.js';
import type {Citations} from '../citations.js';
import {nameById, nameOf} from '../citations.js';
import type {Mark, PanelLine, Said, World} from '../figure.js';
import {formatSentence, placeSentence, type Subject} from './describe.js';
import {placesIn, standingOf} from './standing.js';
import type {Standing, VennFormat, VennPlace} from './types.js';

type LabelKey =
  | 'Topic'
  | 'Kind'
  | 'Status'
  | 'Members'
  | 'Observers'
  | 'Invited'
  | 'In'
  | 'ObserverIn'
  | 'InvitedTo'
  | 'NotKnownIn'
  | 'Includes'
  | 'Excludes'
  | 'Note';

/** A sentence as a label: its place among the marks follows it. */
const asLabel = (sentence: string): string => sentence.replace(/\.$/, '');

/** One line of a panel, or none where there is nothing to say. */
function line(
  world: World,
  label: LabelKey,
  text: string | Said,
  letters?: readonly string[],
): PanelLine[] {
  const said = typeof text === 'string' ? {text} : text;
  if (said.text === '') return [];
  return [
    {
      kind: 'text',
      label: world.language.text(`format-venn.label${label}`),
      text: said,
      ...(letters?.length ? {letters: [...new Set(letters)]} : {}),
    },
  ];
}

/** Places of a format in a role, each with the day since when, and the letters of their sources. */
function placesLine(
  world: World,
  cite: Citations,
  format: Format,
  role: 'member' | 'observer' | 'invited',
): PanelLine[] {
  const {facts, language} = world;
  const known = placesIn(facts, format, role).map((id) => ({id, ...standingOf(facts, format, id)}));
  const texts = known.map(({id, since}) => {
    const place = nameById(world, id).text;
    return since === undefined
      ? place
      : language.text('format-venn.sinceDate', {place, date: language.date(since)});
  });
  const labels = {member: 'Members', observer: 'Observers', invited: 'Invited'} as const;
  const letters = known.flatMap(({sources}) => cite.cite(sources));
  return line(world, labels[role], language.list(texts), letters);
}

/** What differs over a format, and what can be read in two ways. */
function doubts(world: World, id: string): PanelLine[] {
  const {facts, language} = world;
  return [
    ...facts
      .disagreementsOver(id)
      .map(({why}): PanelLine => ({kind: 'differs', text: nameOf(world, why)})),
    ...facts.doubtsOver(id).flatMap(({open, taken}): PanelLine[] => {
      const said = nameOf(world, taken);
      const text = language.text('frame.doubtTaken', {taken: said.text});
      return [
        {kind: 'doubt', text: nameOf(world, open)},
        {kind: 'doubt', text: {...said, text}},
      ];
    }),
  ];
}

export function formatMark(
  world: World,
  cite: Citations,
  subject: Subject,
  shown: VennFormat,
  format: Format,
  same: readonly VennFormat[],
): Mark {
  const {language} = world;
  return {
    key: shown.mark,
    ids: [shown.id],
    label: asLabel(formatSentence(world, subject, shown)),
    relates: [...shown.members],
    picks: {ids: [shown.id]},
    panel: () => ({
      title: shown.name,
      subtitle: language.text(`words.format-${format.kind}`),
      lines: [
        ...line(world, 'Topic', nameOf(world, format.topic), cite.cite(format.sources)),
        ...(shown.planned ? line(world, 'Status', language.text('words.format-planned')) : []),
        ...placesLine(world, cite, format, 'member'),
        ...placesLine(world, cite, format, 'observer'),
        ...placesLine(world, cite, format, 'invited'),
        ...(shown.known
          ? []
          : [{kind: 'text' as const, text: {text: formatSentence(world, subject, shown)}}]),
        ...(format.statements ?? []).flatMap(({says, places, sources, note}) => [
          ...line(
            world,
            says === 'includes' ? 'Includes' : 'Excludes',
            language.list(places.map((id) => nameById(world, id).text)),
            cite.cite(sources),
          ),
          ...(note === undefined ? [] : line(world, 'Note', nameOf(world, note))),
        ]),
        ...(same.length > 0
          ? [
              {
                kind: 'text' as const,
                text: {
                  text: language.text('format-venn.sameMembers', {
                    formats: language.list(same.map(({name}) => name.text)),
                  }),
                },
              },
            ]
          : []),
        ...(format.note === undefined ? [] : line(world, 'Note', nameOf(world, format.note))),
        ...doubts(world, format.id),
      ],
    }),
  };
}

export function placeMark(world: World, cite: Citations, subject: Subject, place: VennPlace): Mark {
  const {facts, language} = world;
  const standing = (wanted: Standing): {text: string; letters: string[]} => {
    const own = subject.formats.filter(({id}) => subject.cell(id, place.id).standing === wanted);
    const letters = own.flatMap(({id}) => {
      const format = facts.formats.get(id);
      if (!format) return [];
      const {sources} = standingOf(facts, format, place.id);
      return [...cite.cite(sources)];
    });
    return {text: language.list(own.map(({name}) => name.text)), letters};
  };
  const lineOf = (label: LabelKey, wanted: Standing): PanelLine[] => {
    const {text, letters} = standing(wanted);
    return line(world, label, text, letters);
  };
  const own = subject.formats.filter(({members}) => members.includes(place.id));
  const contested = subject.formats.filter(({id}) => subject.cell(id, place.id).contested);
  return {
    key: place.mark,
    ids: [place.id],
    label: asLabel(placeSentence(world, subject, place)),
    relates: own.map(({id}) => id),
    picks: {ids: [place.id]},
    panel: () => ({
      title: place.name,
      subtitle: language.text('format-venn.placeLabel', {
        place: place.name.text,
        n: own.length,
        total: subject.formats.length,
      }),
      lines: [
        ...lineOf('In', 'member'),
        ...lineOf('ObserverIn', 'observer'),
        ...lineOf('InvitedTo', 'invited'),
        ...lineOf('NotKnownIn', 'unknown'),
        ...contested.flatMap(({id}) => doubts(world, id)),
      ],
    }),
  };
}
