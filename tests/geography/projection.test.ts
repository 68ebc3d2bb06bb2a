import {expect} from 'chai';
import type {Position} from 'geojson';
import fc from 'fast-check';
import {
  geoAzimuthalEqualArea,
  geoConicConformal,
  geoEqualEarth,
  geoMercator,
  geoTransverseMercator,
  type GeoProjection,
} from 'd3-geo';
import {
  EARTH,
  extentOf,
  fitProjection,
  pixelsPerKm,
  projectionKind,
  projectLine,
  type Projection,
} from '../../src/geography/projection.js';

const room = {x: 10, y: 20, width: 900, height: 500};
const corridor: Position[] = [
  [80.4, 44.2], [82.48, 45.25], [51.22, 43.6], [49.42, 39.94], [41.67, 42.14], [28.65, 44.18],
  [19.04, 47.5], [35.94, 36.87], [28.95, 41.01],
]; // prettier-ignore
const lobito: Position[] = [[13.53, -12.35], [28.3, -15.4], [28.6, -12.97], [39.27, -6.82]]; // prettier-ignore
const centralAmerica: Position[] = [[-95.2, 16.2], [-94.4, 18.1], [-79.5, 9], [-104.3, 19.1]]; // prettier-ignore
const malacca: Position[] = [[95.3, 5.6], [103.8, 1.3], [100.3, 5.4], [106.8, -6.1]]; // prettier-ignore

function at(projection: Projection | null, point: Position): readonly [number, number] {
  return (projection && projectLine(projection, [point])[0]) ?? [NaN, NaN];
}

/** Greatest scale over least along points, minus one. */
function spread(points: Position[]): number {
  const projection = fitProjection(points, [], room);
  if (!projection) return Infinity;
  const scales = points.map((point) => pixelsPerKm(projection, point));
  return Math.max(...scales) / Math.min(...scales) - 1;
}

describe('extentOf(points)', () => {
  it('is the smallest band, across the antimeridian if need be', () => {
    const extent = extentOf([[170, 10], [-175, 20], [179, 15]]); // prettier-ignore
    expect(extent).to.deep.equal({west: 170, east: 185, south: 10, north: 20});
  });

  it('is null without a finite point', () => {
    expect(extentOf([])).to.equal(null);
    expect(extentOf([[NaN, 1]])).to.equal(null);
  });

  it('holds every point', () => {
    const longitude = fc.double({min: -180, max: 180, noNaN: true});
    const latitude = fc.double({min: -89, max: 89, noNaN: true});
    fc.assert(
      fc.property(
        fc.array(fc.tuple(longitude, latitude), {minLength: 1, maxLength: 12}),
        (points) => {
          const {west, east} = extentOf(points) ?? {west: 0, east: 0};
          return points.every(([x]) =>
            [x - 360, x, x + 360].some((turn) => turn >= west - 1e-6 && turn <= east + 1e-6),
          );
        },
      ),
    );
  });
});

describe('projectionKind(extent)', () => {
  const kinds: [string, [number, number, number, number], string][] = [
    ['a wide band in middle latitudes is a cone', [19, 36, 82, 50], 'conic'],
    ['the equator is Mercator', [13, -13, 40, 5], 'mercator'],
    ['a tall strip is transverse Mercator', [28, 12, 40, 60], 'transverse'],
    ['the Arctic is azimuthal', [20, 66, 100, 80], 'azimuthal'],
    ['more than 150 degrees is Equal Earth', [-100, 0, 120, 50], 'equal-earth'],
    ['a wide band across the equator is Mercator', [10, -20, 100, 30], 'mercator'],
    ['the south has its cone too', [115, -35, 150, -20], 'conic'],
  ];
  for (const [name, [west, south, east, north], kind] of kinds) {
    it(name, () => expect(projectionKind({west, south, east, north})).to.equal(kind));
  }
});

describe('fitProjection(points, lines, room)', () => {
  it('puts every point inside the room', () => {
    for (const points of [
      corridor,
      lobito,
      centralAmerica,
      malacca,
      [[44.8, 41.7]] as Position[],
    ]) {
      const projection = fitProjection(points, [], room);
      for (const point of points) {
        const [x, y] = at(projection, point);
        expect(x).to.be.within(room.x - 0.01, room.x + room.width + 0.01);
        expect(y).to.be.within(room.y - 0.01, room.y + room.height + 0.01);
      }
    }
  });

  it('keeps one scale: 5 % at most along four corridors', () => {
    // The cone is fitted to the band of latitudes, so its worst place is the middle or an edge.
    expect(spread(corridor)).to.be.lessThan(0.01);
    for (const points of [lobito, centralAmerica, malacca]) {
      expect(spread(points)).to.be.lessThan(0.05);
    }
  });

  it('draws a leg over the antimeridian as one short line', () => {
    const projection = fitProjection([[175, 50], [-170, 55]], [], room); // prettier-ignore
    const [ax] = at(projection, [175, 50]);
    const [bx] = at(projection, [-170, 55]);
    expect(bx).to.be.greaterThan(ax);
    expect(bx - ax).to.be.lessThan(room.width + 1);
  });

  it('is null without a point', () => expect(fitProjection([], [], room)).to.equal(null));
});

describe('pixelsPerKm(projection, at)', () => {
  it('agrees with the distance of two places on a meridian', () => {
    const projection = fitProjection(corridor, [], room);
    if (!projection) throw new Error('no projection');
    const [, top] = at(projection, [50, 43]);
    const [, bottom] = at(projection, [50, 42]);
    const km = (EARTH * Math.PI) / 180;
    expect((bottom - top) / km / pixelsPerKm(projection, [50, 42.5])).to.be.closeTo(1, 0.001);
  });
});

describe('the projections', () => {
  /** d3-geo's own, turned to the same meridian, as a check of the formulas. */
  const theirs: [string, Position[], (middle: Position) => GeoProjection][] = [
    ['conic', corridor, ([x = 0]) => {
      const {south, north} = extentOf(corridor) ?? {south: 0, north: 0};
      const sixth = (north - south) / 6;
      return geoConicConformal().rotate([-x, 0]).parallels([south + sixth, north - sixth]);
    }],
    ['mercator', lobito.slice(0, 1).concat([[40, 5], [20, -10]]), ([x = 0]) => geoMercator().rotate([-x, 0])],
    ['transverse', [[28, 12], [40, 60], [33, 30], [36, 45]], ([x = 0]) => geoTransverseMercator().rotate([-x, 0])],
    ['equal-earth', [[-100, 0], [100, 50], [0, -30], [60, 20]], ([x = 0]) => geoEqualEarth().rotate([-x, 0])],
    ['azimuthal', [[20, 66], [100, 80], [60, 70]], ([x = 0, y = 0]) => geoAzimuthalEqualArea().rotate([-x, -y])],
  ]; // prettier-ignore
  for (const [kind, points, make] of theirs) {
    it(`${kind} is that of d3-geo, but for scale and place`, () => {
      const ours = fitProjection(points, [], room);
      if (!ours) throw new Error('no projection');
      expect(projectionKind(extentOf(points) ?? {west: 0, east: 0, south: 0, north: 0})).to.equal(
        kind,
      );
      const their = make(ours.middle);
      const pairs = points.map((point) => {
        const [x, y] = at(ours, point);
        const [u, v] = their(point as [number, number]) ?? [NaN, NaN];
        return {x, y, u, v};
      });
      const [a, b] = pairs;
      if (!a || !b) throw new Error('two points');
      const k = Math.hypot(b.x - a.x, b.y - a.y) / Math.hypot(b.u - a.u, b.v - a.v);
      for (const {x, y, u, v} of pairs) {
        expect(x).to.be.closeTo(a.x + (u - a.u) * k, 0.01);
        expect(y).to.be.closeTo(a.y + (v - a.v) * k, 0.01);
      }
    });
  }
});
