import {expect} from 'chai';
import {geoArea, geoContains} from 'd3-geo';
import type {Position} from 'geojson';
import {BASEMAP} from '../../src/geography/basemap.generated.js';
import {bordersOf} from '../../src/geography/borders.js';
import {ownBorders, readBasemap} from '../../src/geography/own.js';
import {readPack, unpack} from '../../src/geography/unpack.js';

const map = unpack(BASEMAP);
const polygon = (rings: readonly Position[][]) =>
  ({type: 'Polygon', coordinates: rings as Position[][]}) as const;

/** Codes of the countries that hold a point. */
function countryAt(point: [number, number]): string {
  return map.countries
    .filter(({polygons}) => polygons.some((rings) => geoContains(polygon(rings), point)))
    .map(({id}) => id)
    .join();
}

describe('the built-in basemap', () => {
  it('has no polygon that is turned inside out', () => {
    const all = [...map.countries.flatMap(({polygons}) => polygons), ...map.lakes];
    const flooded = all.filter((rings) => geoArea(polygon(rings)) >= 2 * Math.PI);
    expect(flooded).to.deep.equal([]);
  });

  const where: [string, [number, number], string][] = [
    ['Crimea is in Ukraine', [34.1, 45.1], 'UKR'],
    ['Laayoune is in Western Sahara', [-13.2, 27.1], 'ESH'],
    ['Karabakh is in Azerbaijan', [46.75, 39.82], 'AZE'],
    ['Nakhchivan is in Azerbaijan', [45.41, 39.25], 'AZE'],
    ['Sukhumi is in Georgia', [41.05, 43.02], 'GEO'],
    ['Tskhinvali is in Georgia', [43.97, 42.23], 'GEO'],
    ['Tiraspol is in Moldova', [29.6, 46.84], 'MDA'],
    ['Northern Cyprus is in Cyprus', [33.3, 35.3], 'CYP'],
    ['Hargeisa is in Somalia', [44.06, 9.56], 'SOM'],
    ['the middle of the Caspian is in no country', [51, 42], ''],
    ['Kara-Bogaz-Gol is in no country', [53.5, 41.4], ''],
    ['the Black Sea is in no country', [34, 43.3], ''],
    ['Luxembourg is not the sea', [6.1, 49.7], 'LUX'],
  ];
  for (const [name, point, country] of where) {
    it(name, () => expect(countryAt(point)).to.equal(country));
  }

  const dashed: [string, Position, number][] = [
    ['crimea', [34.2, 46.1], 0.3],
    ['northern-cyprus', [33.3, 35.15], 0.3],
    ['somaliland', [48.9, 9.5], 3],
    ['kosovo', [21.2, 42.9], 0.6],
    ['abkhazia', [41.9, 42.7], 0.3],
    ['south-ossetia', [43.6, 42.3], 0.3],
    ['transnistria', [29.1, 47.4], 0.3],
    ['kashmir', [75.5, 34.6], 1],
    ['golan', [35.85, 33], 0.3],
    ['western-sahara', [-11, 27.65], 2.5],
  ];
  for (const [id, [x = 0, y = 0], reach] of dashed) {
    it(`dashes the line of ${id}`, () => {
      const neutral = bordersOf(map, 'neutral');
      const lines = map.contested.filter((line) => line.id === id).map(({points}) => points);
      const near = lines.flat().some(([px = 0, py = 0]) => Math.hypot(px - x, py - y) < reach);
      expect(near).to.equal(true);
      for (const line of lines) {
        expect(neutral.dashed).to.include(line);
        expect(neutral.solid).not.to.include(line);
      }
    });
  }

  it('never draws one line both solid and dashed', () => {
    const key = (line: readonly Position[]) =>
      [String(line), String([...line].reverse())].sort()[0];
    for (const policy of ['neutral', 'de-facto', 'none'] as const) {
      const {solid, dashed: broken} = bordersOf(map, policy);
      const firm = new Set(solid.map(key));
      expect(broken.filter((line) => firm.has(key(line)))).to.deep.equal([]);
    }
  });

  it('gives disputed areas no name, unless the policy is de facto', () => {
    expect(bordersOf(map, 'neutral').nameless).to.include.members(['XKX', 'ESH']);
    expect(bordersOf(map, 'de-facto').nameless).to.deep.equal([]);
  });

  // Northern Cyprus and Somaliland are parts of a whole, Kashmir and the Golan of their neighbours: what
  // has no outline of its own cannot be named.
  const known = new Set([...map.countries.map(({id}) => id), ...map.anchors.keys()]);
  for (const code of ['CYN', 'SOL', 'KAS', 'GOL', 'ABK', 'OST', 'PMR', 'XKX', 'ESH']) {
    it(`never names ${code} where lines are neutral`, () => {
      const named = known.has(code) && !bordersOf(map, 'neutral').nameless.includes(code);
      expect(named).to.equal(false);
    });
  }

  it('takes an author’s own lines in place of the disputed ones', () => {
    const line = {type: 'LineString', coordinates: [[40, 40], [41, 41], ['x', 2]]}; // prettier-ignore
    const own = ownBorders({
      type: 'FeatureCollection',
      features: [
        {type: 'Feature', properties: {}, geometry: line},
        {type: 'Feature', properties: {style: 'solid'}, geometry: {type: 'MultiLineString', coordinates: [line.coordinates, 7]}}, // prettier-ignore
      ],
    });
    const {solid, dashed: broken} = bordersOf(map, 'neutral', own);
    expect(broken).to.deep.equal([[[40, 40], [41, 41]]]); // prettier-ignore
    expect(solid.length).to.equal(map.borders.length + 1);
    for (const bad of [
      null,
      1,
      'x',
      {},
      {features: 3},
      {type: 'LineString', coordinates: [[1, 2]]},
    ])
      expect(ownBorders(bad)).to.equal(undefined);
  });

  it('draws no disputed line under "none"', () => {
    const {solid, dashed: broken} = bordersOf(map, 'none');
    expect(broken).to.deep.equal([]);
    expect(solid).to.deep.equal(map.borders);
  });

  it('has a shape or an anchor for every country it was made from', () => {
    const known = [...map.countries.map(({id}) => id), ...map.anchors.keys()];
    expect(known.length).to.be.greaterThan(235);
    expect(new Set(known).size).to.equal(known.length);
    expect(known).to.include.members(['SGP', 'MLT', 'BHR', 'MCO', 'VAT', 'TUV', 'GEO', 'UZB']);
  });

  it('is finer inside its focus than outside', () => {
    const density = (id: string) => {
      const shape = map.countries.find((country) => country.id === id);
      const rings = shape?.polygons.flat() ?? [];
      const area = (shape?.polygons ?? []).reduce((sum, rings) => sum + geoArea(polygon(rings)), 0);
      return rings.flat().length / Math.sqrt(area);
    };
    expect(density('GEO')).to.be.greaterThan(2 * density('NIC'));
  });
});

describe('readBasemap(value)', () => {
  it('reads a pack, or GeoJSON polygons with their codes', () => {
    expect(readBasemap(BASEMAP)?.countries.length).to.equal(map.countries.length);
    const ring = [[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]]; // prettier-ignore
    const geometry = {type: 'MultiPolygon', coordinates: [[ring], 5, [[[1, 1]]]]};
    const read = readBasemap({
      features: [{type: 'Feature', id: 'ABC', properties: null, geometry}],
    });
    expect(read?.countries).to.deep.equal([{id: 'ABC', polygons: [[ring]]}]);
    expect(read?.coasts).to.deep.equal([ring]);
  });

  it('answers null to anything else', () => {
    for (const value of [null, 1, 'x', [], {}, {type: 'Point', coordinates: [1, 2]}])
      expect(readBasemap(value)).to.equal(null);
  });
});

describe('readPack(value)', () => {
  it('reads a pack that came as JSON', () => {
    const copy: unknown = JSON.parse(JSON.stringify(BASEMAP));
    expect(readPack(copy)?.countries.length).to.equal(map.countries.length);
  });

  it('answers null to anything else, and to a pack that was cut', () => {
    for (const value of [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      {...BASEMAP, arcs: 1},
      {type: 'Polygon'},
    ]) {
      expect(readPack(value)).to.equal(null);
    }
    const cut = {
      ...BASEMAP,
      shapes: BASEMAP.shapes.slice(7, 900),
      arcs: BASEMAP.arcs.slice(0, 500),
    };
    expect(() => readPack(cut)).not.to.throw();
  });
});
