import type {LayerId, MapArea, MapPlace, MapSite} from '../../model/corridor-map/types.js';
import {pathOf, type Point} from '../geometry.js';
import {hatch} from '../hatch.js';
import type {Glyphs, Paint, PathShape, Shape} from '../scene.js';
import {BASE, widthOf} from './routes.js';
import {chevrons, strokeLayers} from './strokes.js';

const SITE = 7;

/** Radius of a place's mark: a dot, a port's ring, a site, px. */
export const radiusOf = ({gate, sites}: MapPlace): number =>
  sites.length > 0 ? SITE : gate ? 5 : 2.8;

/** Corners of each layer's mark on the unit circle, first angle in turns: told apart without colour. */
const CORNERS: Readonly<Record<LayerId, readonly [count: number, turn: number]>> = {
  finance: [4, 0],
  diplomacy: [3, 0.25],
  energy: [4, 0.125],
  digital: [6, 0],
  transport: [5, 0.25],
};

/** Filled when it operates, with a dot in its middle when it does not yet. */
function siteShapes(
  {key, route, layer, status}: Pick<MapSite, 'key' | 'route' | 'layer' | 'status'>,
  [x, y]: Point,
  r = SITE,
): Shape[] {
  const [count, turn] = CORNERS[layer];
  const corners = Array.from({length: count}, (_, i): Point => {
    const angle = 2 * Math.PI * (i / count - turn);
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
  const shape: PathShape = {kind: 'path', d: pathOf(corners, true), stroke: 'lit', strokeWidth: 4.5, decorative: true}; // prettier-ignore
  const stands = status === 'operating';
  return [
    shape,
    {...shape, mark: key, hooks: {route, status}, part: 'site', fill: stands ? layer : 'ground', stroke: layer, strokeWidth: 2}, // prettier-ignore
    {kind: 'circle', x, y, r: stands ? 0 : 1.6, fill: layer, decorative: true},
  ];
}

/** The dot, ring or site of a place. */
export function placeShapes(place: MapPlace, [x, y]: Point): Shape[] {
  const {id, gate, sites, mark = ''} = place;
  if (sites.length > 0)
    return sites.flatMap((site, i) => siteShapes(site, [x + i * SITE * 1.6, y]));
  const paint = gate
    ? ({fill: 'ground', stroke: 'ink', strokeWidth: 2.2} as const)
    : ({fill: 'ink', stroke: 'lit', strokeWidth: 1.2} as const);
  return [
    {kind: 'circle', x, y, r: radiusOf(place), mark, hooks: {place: id}, part: 'place', ...paint},
  ];
}

/** Hatching lies over the land and under the lines. */
export function areaShapes(
  {key, route, nodes: [place = ''], status, layer}: MapArea,
  ring: readonly Point[],
): Shape[] {
  return [
    {kind: 'path', d: pathOf(ring, true), mark: key, hooks: {route, place, status}, part: 'area', fill: layer, fillOpacity: 0.12, stroke: layer, strokeWidth: 1.6}, // prettier-ignore
    {kind: 'path', d: hatch([ring], 5), stroke: layer, strokeWidth: 0.8, decorative: true},
  ];
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
    strokeLayers({d: pathOf(ENDS), points: ENDS, width, status}).flatMap(
      ({role, d, width: strokeWidth, dash}) =>
      role === 'casing' ? [] : [{kind: 'path', d, stroke: paint, strokeWidth, ...(dash && {dash: dash.join(' ')}), ...(dash?.[0] === 0 && {cap: 'round'})}], // prettier-ignore
    );
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
      return siteShapes({key: '', route: '', layer, status: 'operating'}, [14, 7], 5.5);
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
