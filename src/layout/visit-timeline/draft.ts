import type {Shape, Target} from '../scene.js';

/** A part of the drawing: what it holds, and how far down it reaches from where it began. */
export interface Draft {
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
  readonly height: number;
  /** Keys of marks whose label found no room. */
  readonly bare?: readonly string[];
}

export const NOTHING: Draft = {shapes: [], targets: [], height: 0};

/** Where the names of lanes and rows stand, and where time runs; both ends in px. */
export interface Columns {
  /** Edge at which names begin, and how they are anchored. */
  readonly names: number;
  readonly anchor: 'start' | 'end';
  readonly nameWidth: number;
  readonly x0: number;
  readonly x1: number;
  readonly width: number;
}

/** Names on the side where reading begins, time in the rest. */
export function columnsOf(width: number, nameWidth: number, rtl: boolean): Columns {
  const gap = nameWidth > 0 ? 14 : 0;
  return {
    names: rtl ? width : 0,
    anchor: rtl ? 'end' : 'start',
    nameWidth,
    x0: rtl ? 0 : nameWidth + gap,
    x1: rtl ? width - nameWidth - gap : width,
    width,
  };
}
