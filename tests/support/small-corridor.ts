import type {Dataset} from '../../src/data/schema.js';

/** A corridor of one line with two figures for one year that contradict. Invented, for tests. */
export function smallCorridor(): Dataset {
  const sources = [{source: 's', at: ['1']}];
  const claim = (id: string, value: number) =>
    ({id, measure: 'cargo', value, figure: 'flow', says: 'exact', kind: 'actual', period: '2024', sources}) as const; // prettier-ignore
  return {
    corridorKit: 1,
    id: 'small',
    names: 'Small corridor',
    language: 'en',
    asOf: '2026-01-01',
    sample: true,
    sources: [
      {id: 's', kind: 'article', author: null, title: 'T', publisher: null, published: null, url: null, language: 'en'}, // prettier-ignore
    ],
    places: [
      {id: 'west', kind: 'port', names: 'West', at: [41, 42], priority: 9},
      {id: 'mid', kind: 'city', names: 'Middle', at: [45, 41.5], priority: 6},
      {id: 'east', kind: 'port', names: 'East', at: [50, 40], priority: 9},
    ],
    routes: [
      {
        id: 'line',
        names: 'Line',
        layer: 'transport',
        legs: [{stops: ['east', 'mid', 'west'], mode: 'rail', status: 'operating'}],
        sources,
      },
    ],
    measures: [{id: 'cargo', names: 'Cargo', unit: 't', about: {route: 'line'}, additive: true}],
    claims: [claim('low', 2_000_000), claim('high', 3_000_000)],
  };
}
