import {roundPoint, type Point} from '../geometry.js';
import type {Hooks, PathShape, Shape} from '../scene.js';
import type {MapLeg, MapModel, MapTie} from '../../model/corridor-map/types.js';
import {layLanes, type LaneLeg, type Lanes, type LaneLine} from './lanes.js';
import {strokeLayers} from './strokes.js';
import {lineOf, pointOf, type MapView} from './view.js';

/** Width of a line without a published figure, px. */
export const BASE = 2.4;
/** Width of the line with the largest volume, px. */
export const WIDEST = 6;

/** Width in px of a volume: in proportion, so that the key holds for every line. */
export function widthOf(value: number, most: number): number {
  return (WIDEST * value) / most;
}

/** A drawn stretch of a leg: one width all along. */
export interface Stretch {
  readonly leg: MapLeg;
  readonly line: LaneLine;
  /** Whether its width shows the leg's volume. */
  readonly measured: boolean;
}

/** The stretches of all legs side by side, in the order of the legs. */
export function stretchesOf(
  model: MapModel,
  view: MapView,
): {readonly stretches: readonly Stretch[]; readonly lanes: Lanes} {
  const narrow = view.frame.width < 600;
  const pieces = model.legs.flatMap((leg) => piecesOf(leg, model, view));
  const lanes = layLanes(
    pieces.map(({lane}) => lane),
    {corner: narrow ? 4 : 8},
  );
  const byKey = new Map(pieces.map((piece) => [piece.lane.key, piece]));
  const stretches = lanes.lines.flatMap((line) => {
    const piece = byKey.get(line.key);
    return piece ? [{leg: piece.leg, line, measured: piece.measured}] : [];
  });
  return {stretches, lanes};
}

interface Piece {
  readonly leg: MapLeg;
  readonly lane: LaneLeg;
  readonly measured: boolean;
}

/** Cuts a leg where its width changes: where all of the volume passes and where only part does. */
function piecesOf(leg: MapLeg, model: MapModel, view: MapView): Piece[] {
  const lines = leg.lines.map((line) => lineOf(view, line));
  const {volume} = leg;
  const most = model.volumes?.most;
  const measuredAt = (i: number): boolean =>
    volume !== undefined && most !== undefined && leg.trunk[i] === true;
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && measuredAt(i) === measuredAt(from)) continue;
    const measured = measuredAt(from);
    pieces.push({
      leg,
      measured,
      lane: {
        key: `${leg.key}#${from}`,
        route: leg.route,
        nodes: leg.nodes.slice(from, i + 1),
        lines: lines.slice(from, i),
        width: measured && volume && most ? widthOf(volume.high, most) : BASE,
        style: `${leg.status} ${leg.mode}`,
      },
    });
    from = i;
  }
  return pieces;
}

/** What the lines of a leg stand for. */
function hooksOf({leg, measured}: Stretch): Hooks {
  const {volume} = leg;
  const value =
    volume && (volume.low === volume.high ? `${volume.low}` : `${volume.low}..${volume.high}`);
  return {
    route: leg.route,
    status: leg.status,
    kind: leg.mode,
    ...(measured && volume && value ? {claim: volume.claims.join(' '), value} : {}),
  };
}

/** Lines of all legs: casings of a whole layer first, so that no casing bites a line beside it. */
export function routeShapes(model: MapModel, stretches: readonly Stretch[]): Shape[] {
  const casings: Shape[] = [];
  const bodies: Shape[] = [];
  const most = model.volumes?.most ?? 0;
  for (const stretch of stretches) {
    const {leg, line, measured} = stretch;
    const layers = strokeLayers({
      d: line.d,
      points: line.points,
      width: line.width,
      status: leg.status,
      mode: leg.mode,
    });
    const {volume} = leg;
    const disputed = measured && volume !== undefined && volume.low < volume.high;
    layers.forEach(({role, d, width, dash, cap}) => {
      const ground = role === 'casing' || role === 'core';
      const shape: PathShape = {
        kind: 'path',
        d,
        stroke: ground ? 'lit' : leg.layer,
        strokeWidth: width,
        ...(dash ? {dash: dash.join(' ')} : {}),
        ...(cap === 'round' ? {cap} : {}),
        ...(role === 'line' && disputed ? {strokeOpacity: 0.4} : {}),
        ...(role === 'line'
          ? {mark: leg.key, hooks: hooksOf(stretch), part: 'leg'}
          : {mark: leg.key, decorative: true as const}),
      };
      (role === 'casing' ? casings : bodies).push(shape);
      if (role === 'line' && disputed && volume) {
        // The lower of two contradicting figures is the core, the higher one the pale rim.
        bodies.push({...shape, strokeWidth: widthOf(volume.low, most), strokeOpacity: 1});
      }
    });
  }
  return [...casings, ...bodies];
}

/** A tie as an arc: a quadratic curve bent to its left by a sixth of its length. */
export function tieLine(view: MapView, tie: MapTie): Point[] {
  const from = pointOf(view, tie.from);
  const to = pointOf(view, tie.to);
  if (!from || !to) return [];
  const bend = tie.bend;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
  const steps = 24;
  return Array.from({length: steps + 1}, (_, i): Point => {
    const t = i / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return roundPoint([
      a * from[0] + b * middle[0] + c * to[0],
      a * from[1] + b * middle[1] + c * to[1],
    ]);
  });
}
