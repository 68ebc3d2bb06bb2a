// The same four series for every contender: seeded walks over whole days, so that a line may join them.
const DAY = 864e5;
const START = Date.UTC(2020, 0, 1);

function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta'];
export const COLOURS = ['#0b6b86', '#b4501e', '#8a1c5c', '#3f7d20'];

/** @param {number} count points a series */
export function series(count) {
  const next = random(7);
  const times = Array.from({length: count}, (_, i) => START + i * DAY);
  const values = NAMES.map((_, k) => {
    let value = 40 + 20 * k;
    return Float64Array.from({length: count}, () => {
      value += ((next() - 0.5) * 30) / Math.sqrt(count);
      return value;
    });
  });
  return {times, values};
}

/** The same as a dataset of the kit: a claim a point, each with its source. */
export function datasetOf({times, values}) {
  const days = times.map((time) => new Date(time).toISOString().slice(0, 10));
  return {
    corridorKit: 1,
    id: 'bench',
    names: 'Bench',
    language: 'en',
    asOf: days.at(-1),
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
    measures: NAMES.map((name, k) => ({
      id: `m${k}`,
      names: name,
      unit: 't',
      about: {},
      additive: true,
    })),
    claims: values.flatMap((own, k) =>
      days.map((period, i) => ({
        id: `c${k}-${i}`,
        measure: `m${k}`,
        value: Number(own[i].toPrecision(6)),
        figure: 'flow',
        says: 'exact',
        kind: 'actual',
        period,
        sources: [{source: 'one', at: ['1']}],
      })),
    ),
  };
}
