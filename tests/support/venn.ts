import type {Dataset, Format} from '../../src/data/schema.js';

const citation = [{source: 'one', at: ['1']}];

/** A dataset of formats only: members by format id; `change` may say more of a format. */
export function vennDataset(
  sets: readonly {readonly id: string; readonly members: readonly string[]}[],
  change: (format: Format) => Partial<Format> = () => ({}),
): Dataset {
  const places = [...new Set(sets.flatMap(({members}) => members))];
  return {
    corridorKit: 1,
    id: 'venn',
    names: 'Formats',
    language: 'en',
    asOf: '2026-01-31',
    sources: ['one', 'two'].map((id) => ({
      id,
      kind: 'article' as const,
      author: `Author ${id}`,
      title: null,
      publisher: null,
      published: '2026-01-10',
      url: `https://example.org/${id}`,
      language: 'en',
    })),
    places: places.map((id) => ({id, kind: 'country' as const, names: `Land ${id}`})),
    formats: sets.map(({id, members}): Format => {
      const format: Format = {
        id,
        names: `Format ${id}`,
        topic: 'trade',
        kind: 'format',
        status: 'active',
        members: members.map((place) => ({place, role: 'member'})),
        complete: true,
        sources: citation,
      };
      return {...format, ...change(format)};
    }),
  };
}
