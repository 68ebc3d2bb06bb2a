// The same events for every contender: seeded days and spans over six years, or over three hundred
// where they are many, in three groups, with titles of one to seven words.
const DAY = 864e5;
const WORDS =
  'energy summit visit of ministers the corridor port rail forum council signing in east'.split(
    ' ',
  );

function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const GROUPS = ['Visits', 'Agreements', 'Plans'];
const day = (time) => new Date(time).toISOString().slice(0, 10);
const KINDS = ['visit', 'signing', 'milestone'];

/** @param {number} count of events: `{id, title, start, end?, edtf, group}`, times in ms, dates as each asks for them */
export function events(count) {
  const next = random(11);
  const days = count > 2000 ? 109_500 : 2190;
  const first = Date.UTC(2025, 0, 1) - (days - 1400) * DAY;
  return Array.from({length: count}, (_, id) => {
    const start = first + Math.floor(next() * days) * DAY;
    const long = next() < 0.2 ? Math.ceil(next() * 90) : 0;
    const words = Array.from(
      {length: 1 + Math.floor(next() * 7)},
      () => WORDS[Math.floor(next() * WORDS.length)],
    );
    const end = start + long * DAY;
    return {
      id,
      title: `${words.join(' ')} ${id + 1}`,
      start,
      edtf: long ? `${day(start)}/${day(end)}` : day(start),
      ...(long ? {end} : {}),
      group: Math.floor(next() * 3),
    };
  });
}

/** The same as a dataset of the kit, each event with its source. */
export const datasetOf = (list) => ({
  corridorKit: 1,
  id: 'bench',
  names: 'Bench',
  language: 'en',
  asOf: '2025-06-10',
  sources: [
    {
      id: 'one',
      kind: 'article',
      author: 'Author',
      title: null,
      publisher: null,
      published: null,
      url: null,
      language: 'en',
    },
  ],
  places: [],
  events: list.map(({id, title, start, edtf, group}) => ({
    id: `e${id}`,
    names: title,
    date: {edtf},
    kind: KINDS[group],
    status: start > Date.UTC(2025, 5, 10) ? 'expected' : 'held',
    sources: [{source: 'one', at: ['1']}],
  })),
});
