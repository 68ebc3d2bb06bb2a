import {round} from '../scene.js';
import {arrange, type Arrangement, type Bearings, type Master} from './arrange.js';
import type {DrawnMark} from './certificate.js';
import {fit, type Fit} from './fit.js';
import type {Hypergraph} from './hypergraph.js';
import {traceCurves, type Curve} from './octagons.js';

/** Width in px from which a drawing is arranged for a page, below for a phone; only the class counts. */
export const BROAD = 480;
/** Lattice aspect, width to height in tenths. */
const ASPECT = {narrow: 5, broad: 14};
/** Radius of a mark as drawn, and of the disc around it that is kept clear of every curve, in px. */
export const MARK = 5;
const CLEAR = 6;

export interface Hints {
  /** Asked for only where it is used. */
  readonly master?: () => Master | undefined;
  readonly bearings?: Bearings | undefined;
}

/** A lattice layout for a width: from the master on a page, from the map on a phone. */
export function arrangeFor(h: Hypergraph, width: number, {master, bearings}: Hints): Arrangement {
  const broad = width >= BROAD;
  return arrange(h, {
    aspect: broad ? ASPECT.broad : ASPECT.narrow,
    bearings,
    master: broad ? master?.() : undefined,
  });
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
