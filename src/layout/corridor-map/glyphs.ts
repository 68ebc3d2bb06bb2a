import type {LayerId} from '../../model/corridor-map/types.js';
import type {Glyphs, Paint, Shape} from '../scene.js';
import {siteShapes} from './marks.js';
import {BASE, widthOf} from './routes.js';
import {chevrons, legendStroke} from './strokes.js';

/** Room of a glyph, px. */
const WIDTH = 28;
const MIDDLE = 7;

function stroke(status: string, width: number, paint: Paint): Shape[] {
  return legendStroke(status, width, WIDTH - 4).map((layer) => ({
    kind: 'path',
    // The sample starts at the origin: it is moved by its numbers, since shapes have no transform.
    d: layer.d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${Number(x) + 2},${Number(y) + MIDDLE}`), // prettier-ignore
    stroke: paint,
    strokeWidth: layer.width,
    ...(layer.dash ? {dash: layer.dash.join(' ')} : {}),
    ...(layer.cap === 'round' ? {cap: layer.cap} : {}),
  }));
}

const line = (paint: Paint, width: number, dash?: string): Shape => ({
  kind: 'line',
  x1: 2,
  y1: MIDDLE,
  x2: WIDTH - 2,
  y2: MIDDLE,
  stroke: paint,
  strokeWidth: width,
  ...(dash ? {dash} : {}),
});

/**
 * Legend glyphs by name: `layer-energy`, `status-study`, `pipeline`, `site-finance`,
 * `tie-diplomacy`, `area-energy`, `volume:4500000/4500000` (value and the
 * value that is drawn widest).
 */
export const corridorMapGlyphs: Glyphs = (name) => {
  const [head = '', numbers = ''] = name.split(':');
  const cut = head.indexOf('-');
  const [family, rest] = cut < 0 ? [head, ''] : [head.slice(0, cut), head.slice(cut + 1)];
  const layer = rest as LayerId;
  switch (family) {
    case 'layer':
      return [line(layer, 4)];
    case 'status':
      return stroke(rest, BASE, 'ink');
    case 'pipeline': {
      const ends = [[2, MIDDLE], [WIDTH - 2, MIDDLE]] as const; // prettier-ignore
      const heads = chevrons(ends, 3.6, 12);
      return [line('ink', BASE), {kind: 'path', d: heads, stroke: 'ink', strokeWidth: 1.4}];
    }
    case 'volume': {
      const [value = 0, most = 1] = numbers.split('/').map(Number);
      return [line('transport', widthOf(value, most))];
    }
    case 'site':
      return siteShapes(
        {route: '', mark: '', layer, status: 'operating', name: {text: ''}},
        '',
        [WIDTH / 2, MIDDLE],
        5.5,
      );
    case 'tie':
      return [{kind: 'path', d: 'M2,11Q14,1,26,11', stroke: layer, strokeWidth: 1.4}];
    case 'area':
      return [
        {kind: 'rect', x: 4, y: 1.5, width: 20, height: 11, fill: layer, fillOpacity: 0.12, stroke: layer, strokeWidth: 1.4}, // prettier-ignore
        {kind: 'path', d: 'M5,12L15,2M10,12L20,2M15,12L23,4', stroke: layer, strokeWidth: 0.8},
      ];
    default:
      return [];
  }
};
