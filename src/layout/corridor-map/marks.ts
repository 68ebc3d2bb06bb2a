import type {LayerId, MapArea, MapPlace, MapSite, MapTie} from '../../model/corridor-map/types.js';
import {pathOf, type Point} from '../geometry.js';
import {hatch} from '../hatch.js';
import type {Glyphs, Paint, Shape} from '../scene.js';
import {BASE, strokeShapes, widthOf} from './routes.js';
import {chevrons} from './strokes.js';

const SITE = 7;

/** Radius of a place's mark: a dot, a port's ring, a site, px. */
export const radiusOf = ({gate, sites}: MapPlace): number =>
  sites.length > 0 ? SITE : gate ? 5 : 2.8;

/** A diamond: filled when it operates, hollow when it does not yet. */
function siteShape(
  {key, route, layer, status}: Pick<MapSite, 'key' | 'route' | 'layer' | 'status'>,
  x: number,
  y: number,
  r = SITE,
): Shape {
  const corners: Point[] = [[x - r, y], [x, y - r], [x + r, y], [x, y + r]]; // prettier-ignore
  const fill: Paint = status === 'operating' ? layer : 'ground';
  const paint = {fill, stroke: layer, strokeWidth: 2.4};
  return {kind: 'path', d: pathOf(corners, true), mark: key, hooks: {route, status}, part: 'site', ...paint}; // prettier-ignore
}

/** The dot, ring or site of a place. */
export function placeShapes(place: MapPlace, [x, y]: Point): Shape[] {
  const {id, gate, sites, mark = ''} = place;
  if (sites.length > 0) return sites.map((site, i) => siteShape(site, x + i * SITE * 1.6, y));
  const paint = gate
    ? ({fill: 'ground', stroke: 'ink', strokeWidth: 2.2} as const)
    : ({fill: 'ink', stroke: 'lit', strokeWidth: 1.2} as const);
  return [
    {kind: 'circle', x, y, r: radiusOf(place), mark, hooks: {place: id}, part: 'place', ...paint},
  ];
}

/** A hatched area in the outline of its status. */
export function areaShapes(area: MapArea, ring: readonly Point[]): Shape[] {
  const {key, route, nodes: [place = ''], status, layer} = area; // prettier-ignore
  const d = pathOf(ring, true);
  return [
    {kind: 'path', d, mark: key, fill: layer, fillOpacity: 0.12, decorative: true},
    {kind: 'path', d: hatch([ring], 5), stroke: layer, strokeWidth: 0.8, decorative: true},
    ...strokeShapes(area, {d, points: ring, width: 1.6}, {route, place, status}, 'area').slice(1),
  ];
}

/** A thin arc, with a casing so that it can cross the lines. */
export function tieShapes(tie: MapTie, points: readonly Point[]): Shape[] {
  const {route, status} = tie;
  return strokeShapes(tie, {d: pathOf(points), points, width: 1.4}, {route, status}, 'tie');
}

const ENDS: readonly Point[] = [[2, 7], [26, 7]]; // prettier-ignore
const BOX: readonly Point[] = [[4, 1.5], [24, 1.5], [24, 12.5], [4, 12.5]]; // prettier-ignore

/**
 * Legend glyphs by name: `leg-energy`, `status-study`, `pipeline`, `site-finance`, `tie-diplomacy`,
 * `area-energy`, `volume:4500000/4500000` (value and the value that is drawn widest).
 */
export const corridorMapGlyphs: Glyphs = (name) => {
  const [head = '', numbers = ''] = name.split(':');
  const [family = '', rest = ''] = head.split('-');
  const layer = rest as LayerId;
  const line = (paint: Paint, width: number, status = 'operating'): Shape[] =>
    strokeShapes(
      {key: '', layer: paint, status},
      {d: pathOf(ENDS), points: ENDS, width},
      {},
      '',
    ).slice(1);
  const [value = 0, most = 1] = numbers.split('/').map(Number);
  switch (family) {
    case 'leg':
      return line(layer, 4);
    case 'status':
      return line('ink', BASE, rest);
    case 'pipeline':
      return [
        ...line('ink', BASE),
        {kind: 'path', d: chevrons(ENDS, 3.6, 12), stroke: 'ink', strokeWidth: 1.4},
      ];
    case 'volume':
      return line('transport', widthOf(value, most));
    case 'site':
      return [siteShape({key: '', route: '', layer, status: 'operating'}, 14, 7, 5.5)];
    case 'tie':
      return [{kind: 'path', d: 'M2,11Q14,1,26,11', stroke: layer, strokeWidth: 1.4}];
    case 'area':
      return [
        {kind: 'path', d: pathOf(BOX, true) + hatch([BOX], 5), stroke: layer, strokeWidth: 1},
      ];
    default:
      return [];
  }
};
