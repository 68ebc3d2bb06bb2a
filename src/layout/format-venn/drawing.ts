import {round} from '../scene.js';
import {arrange, type Position} from './arrange.js';
import type {DrawnMark} from './certificate.js';
import {fit, type Fit} from './fit.js';
import type {Hypergraph} from './hypergraph.js';
import {traceCurves, type Curve} from './octagons.js';
import type {Found} from './search.js';

/** Width in px from which a drawing is arranged for a page, below for a phone; only the class counts. */
export const BROAD = 480;
/** Radius of a mark as drawn, and of the disc around it that is kept clear of every curve, in px. */
export const MARK = 5;
const CLEAR = 6;

/** A lattice layout for a width: from the master on a page, from the map on a phone. */
export function arrangeFor(
  h: Hypergraph,
  width: number,
  master?: Position,
  bearings?: Position,
): Found {
  return width < BROAD
    ? arrange(h, {aspect: 5, bearings})
    : arrange(h, {aspect: 14, bearings, master});
}

/** Curves and marks in px, rounded as they are drawn: what the certificate is about. */
export interface Drawing {
  readonly frame: Fit;
  readonly curves: readonly Curve[];
  /** In the order of the elements; `r` is the disc that must be clear. */
  readonly marks: readonly DrawnMark[];
}

/** Fits a lattice layout to a box. */
export function drawingOf(
  h: Hypergraph,
  at: Int32Array,
  width: number,
  height: number | undefined,
): Drawing {
  const frame = fit(at, width, height);
  const marks = h.elements.map((id, i) => ({
    id,
    x: round(frame.left + frame.stepX * (at[i * 2] ?? 0)),
    y: round(frame.top + frame.stepY * (at[i * 2 + 1] ?? 0)),
    r: CLEAR,
  }));
  return {frame, curves: traceCurves(h, at, frame), marks};
}
