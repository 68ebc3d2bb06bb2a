import type {Dataset, Leg, Place, Position, Route} from '../../src/data/schema.js';

/*
 * Two corridors far from the built-in basemap's focus. Places are real; every figure, status and source
 * is invented, and the datasets say so (`sample`).
 */
const sources = [{source: 's', at: ['1']}];

const place = (id: string, kind: Place['kind'], names: string, x: number, y: number, country: string): Place =>
  ({id, kind, names, at: [x, y], country, priority: kind === 'city' ? 6 : 9}); // prettier-ignore
const country = (id: string, names: string): Place => ({id, kind: 'country', names});
const leg = (mode: Leg['mode'], status: Leg['status'], ...stops: (string | Position)[]): Leg =>
  ({mode, status, stops, approx: true}); // prettier-ignore
const route = (id: string, names: string, layer: Route['layer'], ...legs: Leg[]): Route => ({id, names, layer, legs, sources}); // prettier-ignore

function sample(id: string, names: string, places: Place[], routes: Route[]): Dataset {
  const [first] = routes;
  return {
    corridorKit: 1,
    id,
    names,
    language: 'en',
    asOf: '2026-01-01',
    sample: true,
    sources: [
      {id: 's', kind: 'article', author: null, title: 'Sample data', publisher: null, published: null, url: null, language: 'en'}, // prettier-ignore
    ],
    places,
    routes,
    measures: [{id: 'cargo', names: 'Cargo', unit: 't', about: {route: first?.id ?? ''}, additive: true}], // prettier-ignore
    claims: [
      {id: 'cargo-2024', measure: 'cargo', value: 1_200_000, figure: 'flow', says: 'about', kind: 'actual', period: '2024', sources}, // prettier-ignore
    ],
  };
}

/** From the Atlantic to the Copperbelt, and on to the Indian Ocean. Sample data. */
export function lobito(): Dataset {
  return sample(
    'lobito-sample',
    'Lobito corridor (sample data)',
    [
      country('AGO', 'Angola'),
      country('COD', 'DR Congo'),
      country('ZMB', 'Zambia'),
      country('TZA', 'Tanzania'),
      place('lobito-port', 'port', 'Lobito', 13.53, -12.35, 'AGO'),
      place('huambo', 'city', 'Huambo', 15.74, -12.78, 'AGO'),
      place('luau', 'crossing', 'Luau', 22.22, -10.71, 'AGO'),
      place('kolwezi', 'city', 'Kolwezi', 25.47, -10.71, 'COD'),
      place('lubumbashi', 'city', 'Lubumbashi', 27.48, -11.66, 'COD'),
      place('ndola', 'city', 'Ndola', 28.64, -12.97, 'ZMB'),
      place('kapiri', 'terminal', 'Kapiri Mposhi', 28.68, -13.97, 'ZMB'),
      place('mbeya', 'city', 'Mbeya', 33.45, -8.9, 'TZA'),
      place('dar', 'port', 'Dar es Salaam', 39.29, -6.82, 'TZA'),
    ],
    [
      route(
        'lobito',
        'Lobito railway',
        'transport',
        leg('rail', 'operating', 'lobito-port', 'huambo', [19.9, -11.8], 'luau', 'kolwezi'),
        leg('rail', 'construction', 'kolwezi', 'lubumbashi', 'ndola'),
      ),
      route('link', 'Zambia link', 'transport', leg('rail', 'planned', 'luau', [24.2, -12.2], 'ndola')), // prettier-ignore
      route('tazara', 'Tanzania–Zambia railway', 'transport', leg('rail', 'operating', 'ndola', 'kapiri', [31.3, -11.4], 'mbeya', [37, -8.1], 'dar')), // prettier-ignore
      route('power', 'Power line', 'energy', leg('power-cable', 'study', 'kolwezi', 'lubumbashi', 'ndola')), // prettier-ignore
    ],
  );
}

/** Two ways between the Pacific and the Atlantic. Sample data. */
export function isthmus(): Dataset {
  return sample(
    'isthmus-sample',
    'Across the isthmus (sample data)',
    [
      country('MEX', 'Mexico'),
      country('GTM', 'Guatemala'),
      country('PAN', 'Panama'),
      country('NIC', 'Nicaragua'),
      place('salina-cruz', 'port', 'Salina Cruz', -95.2, 16.17, 'MEX'),
      place('matias', 'city', 'Matías Romero', -95.04, 16.88, 'MEX'),
      place('coatzacoalcos', 'port', 'Coatzacoalcos', -94.42, 18.14, 'MEX'),
      place('palenque', 'city', 'Palenque', -91.98, 17.51, 'MEX'),
      place('hidalgo', 'crossing', 'Ciudad Hidalgo', -92.15, 14.68, 'MEX'),
      place('balboa', 'port', 'Balboa', -79.57, 8.96, 'PAN'),
      place('colon', 'port', 'Colón', -79.9, 9.36, 'PAN'),
    ],
    [
      route('isthmus', 'Isthmus railway', 'transport', leg('rail', 'operating', 'salina-cruz', 'matias', 'coatzacoalcos')), // prettier-ignore
      route('coast', 'Coast railway', 'transport', leg('rail', 'construction', 'matias', [-93.9, 16.2], 'hidalgo')), // prettier-ignore
      route('maya', 'Maya branch', 'transport', leg('rail', 'planned', 'coatzacoalcos', 'palenque')), // prettier-ignore
      route('canal', 'Canal railway', 'transport', leg('rail', 'operating', 'balboa', 'colon')),
      route('lane', 'Coastal lane', 'transport', leg('sea', 'operating', 'salina-cruz', [-95, 14.5], [-88, 11.8], [-84, 7.5], 'balboa')), // prettier-ignore
    ],
  );
}
