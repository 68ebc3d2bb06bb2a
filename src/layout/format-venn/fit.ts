import type {Frame} from './octagons.js';

export interface Fit extends Frame {
  /** Height that the drawing takes, in px. */
  readonly height: number;
  /** The narrower step in px: what a name's room is measured in. */
  readonly unit: number;
}

/** Steps between the outermost mark and the outermost curve. */
const MARGIN = 0.95;
/** Room beyond the outermost curve for its label, in px. */
const PAD = {x: 6, top: 14, bottom: 12};
/** A step is never larger: three formats on a wide page should not become a poster. */
const MOST = {x: 92, y: 62};
/** Names are wider than high, so steps may be too; and higher than wide on a phone. */
const WIDEST = 1.5;
const HIGHEST = 1.25;

/**
 * Fits a lattice layout to the room there is: as large as it goes, centred across.
 *
 * @param height Undefined where the figure may grow as it needs.
 */
export function fit(at: Int32Array, width: number, height: number | undefined): Fit {
  const [west = 0, east = 0, north = 0, south = 0] = [0, 1].flatMap((axis) => {
    const own = at.filter((_, i) => i % 2 === axis);
    return own.length ? [Math.min(...own), Math.max(...own)] : [0, 0];
  });
  const across = east - west + 2 * MARGIN;
  const down = south - north + 2 * MARGIN;
  let stepX = Math.min(MOST.x, (width - 2 * PAD.x) / across);
  let stepY =
    height === undefined
      ? Math.max(Math.min(stepX, 46), stepX / WIDEST)
      : (height - PAD.top - PAD.bottom) / down;
  stepY = Math.min(MOST.y, stepY, stepX * HIGHEST);
  stepX = Math.min(stepX, stepY * WIDEST);
  return {
    stepX,
    stepY,
    left: (width - (east - west) * stepX) / 2 - west * stepX,
    top: PAD.top + (MARGIN - north) * stepY,
    height: PAD.top + down * stepY + PAD.bottom,
    unit: Math.min(stepX, stepY),
  };
}
