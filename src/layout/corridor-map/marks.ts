import type {MapModel, MapPlace, MapSite, MapTie} from '../../model/corridor-map/types.js';
import type {LayerId} from '../../model/corridor-map/types.js';
import {pathOf, round, type Point} from '../geometry.js';
import type {Paint, Shape} from '../scene.js';
import {strokeLayers} from './strokes.js';

/** Radius of a town's dot and of a port's ring, px. */
export const DOT = 2.8;
export const RING = 5;
/** Half the width of a site's mark, px. */
export const SITE = 7;

export function radiusOf({gate, sites}: MapPlace): number {
  return sites.length > 0 ? SITE : gate ? RING : DOT;
}

/** A shape for a layer's sites: none depends on its colour to be told apart. */
function sitePath(layer: LayerId, [x, y]: Point, r: number): string {
  const corners: Readonly<Record<LayerId, readonly Point[]>> = {
    finance: [[0, -1], [1, 0], [0, 1], [-1, 0]], // prettier-ignore
    diplomacy: [[0, -0.95], [1, 0.8], [-1, 0.8]], // prettier-ignore
    energy: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]], // prettier-ignore
    digital: [[-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87], [-1, 0]], // prettier-ignore
    transport: [[0, -1], [0.95, -0.31], [0.59, 0.81], [-0.59, 0.81], [-0.95, -0.31]], // prettier-ignore
  };
  return pathOf(
    corners[layer].map(([dx, dy]): Point => [x + dx * r, y + dy * r]),
    true,
  );
}

/** Filled when it operates; outlined, in the dashes of its status, when it does not yet. */
export function siteShapes(site: MapSite, mark: string, at: Point, r = SITE): Shape[] {
  const d = sitePath(site.layer, at, r);
  const stands = site.status === 'operating';
  return [
    {kind: 'path', d, fill: 'lit', stroke: 'lit', strokeWidth: 3, decorative: true},
    {
      kind: 'path',
      d,
      mark,
      hooks: {route: site.route, status: site.status},
      part: 'site',
      fill: stands ? site.layer : 'ground',
      stroke: site.layer,
      strokeWidth: 2,
    },
    ...(stands
      ? []
      : [
          {kind: 'circle', x: at[0], y: at[1], r: 1.6, fill: site.layer, decorative: true} as const,
        ]),
  ];
}

/** The dot, ring or site of a place. */
export function placeShapes(place: MapPlace, [x, y]: Point): Shape[] {
  const own = {
    ...(place.mark ? {mark: place.mark} : {}),
    hooks: {place: place.id},
    part: 'place',
  };
  if (place.sites.length > 0) {
    return place.sites.flatMap((site, i) =>
      siteShapes(site, site.mark, [round(x + i * SITE * 1.6), y]),
    );
  }
  if (place.gate) {
    return [
      {kind: 'circle', x, y, r: RING, fill: 'ground', stroke: 'ink', strokeWidth: 2.2, ...own},
    ];
  }
  return [{kind: 'circle', x, y, r: DOT, fill: 'ink', stroke: 'lit', strokeWidth: 1.2, ...own}];
}

/** Hatching lies over the land and under the lines; the outline has the dashes of its status. */
export function areaShapes(
  area: MapModel['areas'][number],
  ring: readonly Point[],
  lines: string,
): Shape[] {
  const d = pathOf(ring, true);
  const dash = strokeLayers({d, points: ring, width: 1.6, status: area.status}).find(
    ({role}) => role === 'line',
  )?.dash;
  return [
    {
      kind: 'path',
      d,
      mark: area.key,
      hooks: {route: area.route, place: area.place, status: area.status},
      part: 'area',
      fill: area.layer,
      fillOpacity: 0.12,
      stroke: area.layer,
      strokeWidth: 1.6,
      ...(dash ? {dash: dash.join(' ')} : {}),
    },
    {kind: 'path', d: lines, stroke: area.layer, strokeWidth: 0.8, decorative: true},
  ];
}

/** A tie: a thin arc, in the dashes of its status, with a casing so that it can cross the lines. */
export function tieShapes(tie: MapTie, points: readonly Point[]): Shape[] {
  const d = pathOf(points);
  const width = 1.4;
  return strokeLayers({d, points, width, status: tie.status}).map((layer) => ({
    kind: 'path',
    d: layer.d,
    mark: tie.key,
    stroke: (layer.role === 'casing' ? 'lit' : tie.layer) satisfies Paint,
    strokeWidth: layer.width,
    ...(layer.dash ? {dash: layer.dash.join(' ')} : {}),
    ...(layer.role === 'casing'
      ? {strokeOpacity: 0.7, decorative: true as const}
      : {hooks: {route: tie.route, status: tie.status}, part: 'tie'}),
  }));
}
