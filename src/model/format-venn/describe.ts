import type {Description, World} from '../figure.js';
import type {VennCell, VennFormat, VennPlace} from './types.js';

/** What sentences are made from. */
export interface Subject {
  readonly formats: readonly VennFormat[];
  readonly places: readonly VennPlace[];
  readonly cell: (format: string, place: string) => VennCell;
}

/** So many pairs are named; the rest is counted. */
const PAIRS = 5;

const namesIn = ({places}: Subject, ids: readonly string[]): string[] =>
  places.filter(({id}) => ids.includes(id)).map(({name}) => name.text);

/** One sentence a format. */
export function formatSentence({language}: World, subject: Subject, format: VennFormat): string {
  const {name, members, known} = format;
  const list = language.list(namesIn(subject, members));
  if (!known) {
    return members.length > 0
      ? language.text('format-venn.formatPartly', {format: name.text, members: list})
      : language.text('format-venn.formatUnknown', {format: name.text});
  }
  if (members.length === 0) return language.text('format-venn.formatEmpty', {format: name.text});
  return language.text('format-venn.formatMembers', {
    format: name.text,
    n: members.length,
    members: list,
  });
}

/** Observers and guests of a format, where there are any. */
export function othersSentences({language}: World, subject: Subject, format: VennFormat): string[] {
  const {name, observers, invited} = format;
  const sentences: string[] = [];
  if (observers.length > 0) {
    const places = language.list(namesIn(subject, observers));
    sentences.push(language.text('format-venn.observersOf', {format: name.text, places}));
  }
  if (invited.length > 0) {
    const places = language.list(namesIn(subject, invited));
    sentences.push(language.text('format-venn.invitedTo', {format: name.text, places}));
  }
  return sentences;
}

/** One sentence a place. */
export function placeSentence({language}: World, subject: Subject, place: VennPlace): string {
  const {formats} = subject;
  const own = formats.filter(({members}) => members.includes(place.id));
  const guest = formats.filter(({observers, invited}) =>
    [...observers, ...invited].includes(place.id),
  );
  if (own.length === 0) {
    const named = {place: place.name.text};
    return guest.length > 0
      ? language.text('format-venn.placeGuest', {
          ...named,
          formats: language.list(guest.map(({short}) => short.text)),
        })
      : language.text('format-venn.placeNone', named);
  }
  return language.text('format-venn.placeFormats', {
    place: place.name.text,
    n: own.length,
    total: formats.length,
    formats: language.list(own.map(({short}) => short.text)),
  });
}

/** The three levels: what is drawn; who is in most, which is largest; who meets and who never does. */
export function describe(world: World, subject: Subject): Description {
  const {language} = world;
  const {formats, places} = subject;
  return {
    drawn: [
      language.text('format-venn.drawn', {
        formats: language.list(formats.map(({short}) => short.text)),
        places: language.list(places.map(({name}) => name.text)),
      }),
      ...formats.flatMap((format) => [
        formatSentence(world, subject, format),
        ...othersSentences(world, subject, format),
      ]),
    ].join(' '),
    extremes: extremes(world, subject).join(' '),
    trend: together(world, subject),
  };
}

function extremes(world: World, subject: Subject): string[] {
  const {language} = world;
  const known = subject.formats.filter((format) => format.known && format.members.length > 0);
  const [first, last] = [known[0], known[known.length - 1]];
  const sentences: string[] = [];
  if (first) {
    sentences.push(
      language.text('format-venn.largest', {format: first.short.text, n: first.members.length}),
    );
  }
  if (first && last && last.members.length < first.members.length) {
    sentences.push(
      language.text('format-venn.smallest', {format: last.short.text, n: last.members.length}),
    );
  }
  const counted = subject.places
    .map((place) => ({
      place,
      n: subject.formats.filter((f) => f.members.includes(place.id)).length,
    }))
    .sort((a, b) => b.n - a.n);
  const most = counted[0];
  const total = subject.formats.length;
  const everywhere = counted.filter(({n}) => n === total).map(({place}) => place.name.text);
  if (everywhere.length > 0 && total > 1) {
    sentences.push(language.text('format-venn.inAll', {places: language.list(everywhere)}));
  } else if (most && most.n > 0) {
    sentences.push(
      language.text('format-venn.inMost', {place: most.place.name.text, n: most.n, total}),
    );
  }
  return [...sentences, ...counted.map(({place}) => placeSentence(world, subject, place))];
}

/** Which members of formats never meet in one. */
function together({language}: World, {formats, places}: Subject): string {
  const members = places.filter(({id}) => formats.some((format) => format.members.includes(id)));
  const pairs = members.flatMap((a, i) =>
    members
      .slice(i + 1)
      .flatMap((b) =>
        formats.some(({members: own}) => own.includes(a.id) && own.includes(b.id))
          ? []
          : language.text('format-venn.pairOf', {first: a.name.text, second: b.name.text}),
      ),
  );
  if (members.length < 2) return '';
  if (pairs.length === 0) return language.text('format-venn.alwaysTogether');
  const more = pairs.length - PAIRS;
  return more > 0
    ? language.text('format-venn.neverTogetherMore', {
        pairs: pairs.slice(0, PAIRS).join('; '),
        n: more,
      })
    : language.text('format-venn.neverTogether', {pairs: pairs.join('; ')});
}
