import {projectLine} from '../../geography/projection.js';
import type {MapLeg, MapModel, MapTie} from '../../model/corridor-map/types.js';
import {roundPoint, type Point} from '../geometry.js';
import type {Hooks, Paint, PathShape, Shape} from '../scene.js';
import {layLanes, type LaneLeg, type LaneLine, type Lanes} from './lanes.js';
import {strokeLayers} from './strokes.js';
import {pointsOf, type MapView} from './view.js';

/** Width of a line without a published figure, and of the line with the largest volume, px. */
export const BASE = 2.4;
const WIDEST = 6;

/** Width in px of a volume: in proportion, so that the key holds for every line. */
export const widthOf = (value: number, most: number): number => (WIDEST * value) / most;

/** A drawn stretch of a leg: one width all along. */
export interface Stretch {
  readonly leg: MapLeg;
  readonly line: LaneLine;
  /** Whether its width shows the leg's volume. */
  readonly measured: boolean;
}

/**
 * The stretches of all legs side by side, in the order of the legs. A leg is cut where its width
 * changes: where all of the volume passes and where only part does.
 */
export function stretchesOf(
  {legs, volumes}: MapModel,
  view: MapView,
): {readonly stretches: readonly Stretch[]; readonly lanes: Lanes} {
  const pieces = new Map<string, Omit<Stretch, 'line'> & {readonly lane: LaneLeg}>();
  for (const leg of legs) {
    const {nodes, trunk, volume, route, mode, status} = leg;
    const lines = leg.lines.map((line) => projectLine(view.projection, line));
    for (let from = 0, to = 1; from < lines.length; from = to++) {
      while (to < lines.length && trunk[to] === trunk[from]) to++;
      const key = `${leg.key}#${from}`;
      const measured = !!volume && trunk[from] === true;
      const width = measured && volumes ? widthOf(volume.high, volumes.most) : BASE;
      // Two ports that feed one crossing share its lane: its volume is drawn once.
      const lane = {key, route, style: mode + status, nodes: nodes.slice(from, to + 1), lines: lines.slice(from, to), width}; // prettier-ignore
      pieces.set(key, {leg, measured, lane});
    }
  }
  const lanes = layLanes([...pieces.values()].map(({lane}) => lane), {corner: view.frame.width < 600 ? 4 : 8}); // prettier-ignore
  const stretches = lanes.lines.flatMap((line) => {
    const piece = pieces.get(line.key);
    return piece ? [{leg: piece.leg, measured: piece.measured, line}] : [];
  });
  return {stretches, lanes};
}

/** A line in the form of its status: its casing, then what lies on it. */
export function strokeShapes(
  {key, layer, status}: {readonly key: string; readonly layer: Paint; readonly status: string},
  line: {readonly d: string; readonly points: readonly Point[]; readonly width: number},
  hooks: Hooks,
  part: string,
  mode = '',
): PathShape[] {
  return strokeLayers({...line, status, mode}).map(({role, d, width, dash, cap}) => ({
    kind: 'path',
    d,
    mark: key,
    stroke: role === 'casing' || role === 'core' ? 'lit' : layer,
    strokeWidth: width,
    ...(dash && {dash: dash.join(' ')}),
    ...(cap === 'round' && {cap}),
    ...(role === 'line' ? {hooks, part} : {decorative: true}),
  }));
}

/** Lines of all legs: casings first, so that no casing bites a line beside it. */
export function routeShapes({volumes}: MapModel, stretches: readonly Stretch[]): Shape[] {
  const drawn = stretches.map(({leg, line, measured}) => {
    const {route, status, mode} = leg;
    const volume = measured ? leg.volume : undefined;
    const {low = 0, high = 0, claims = []} = volume ?? {};
    const value = low === high ? `${low}` : `${low}..${high}`;
    const hooks = {route, status, kind: mode, ...(volume && {claim: claims.join(' '), value})};
    const shapes = strokeShapes(leg, line, hooks, 'leg', mode);
    if (low === high) return shapes;
    // The lower of two contradicting figures is the core, the higher one the pale rim.
    const core = {strokeWidth: widthOf(low, volumes?.most ?? 1), strokeOpacity: 1};
    return shapes.flatMap((shape) =>
      shape.hooks
        ? [
            {...shape, strokeOpacity: 0.4},
            {...shape, ...core},
          ]
        : shape,
    );
  });
  return [
    ...drawn.flatMap((shapes) => shapes.slice(0, 1)),
    ...drawn.flatMap((shapes) => shapes.slice(1)),
  ];
}

/** A tie as an arc: a quadratic curve bent sideways. */
export function tieLine(view: MapView, {ends, layer}: MapTie): Point[] {
  const [a, b] = pointsOf(view, ends);
  if (!a || !b) return [];
  // Ties of two layers between the same places lie on both sides.
  const bend = layer === 'diplomacy' ? 0.14 : -0.14;
  const middle = [(a[0] + b[0]) / 2 + (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 - (b[0] - a[0]) * bend] as const; // prettier-ignore
  return Array.from({length: 25}, (_, i): Point => {
    const t = i / 24;
    const at = (axis: 0 | 1): number => (1 - t) ** 2 * a[axis] + 2 * t * (1 - t) * middle[axis] + t ** 2 * b[axis]; // prettier-ignore
    return roundPoint([at(0), at(1)]);
  });
}
