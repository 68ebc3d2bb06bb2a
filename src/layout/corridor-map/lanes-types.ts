/** Routes as parallel lanes: what goes in and what comes out. Screen pixels, y down. */

import type {Point} from '../geometry.js';

export interface LaneLeg {
  /** Unique. */
  readonly key: string;
  /** Legs of one route keep one lane. */
  readonly route: string;
  /** Ids of the stops in order. */
  readonly nodes: readonly string[];
  /** One polyline for each two neighbouring stops, from the first of the two to the second. */
  readonly lines: readonly (readonly Point[])[];
  /** px. */
  readonly width: number;
  /**
   * Legs of one route with the same style (status and mode) lie on one lane where they share stops:
   * two ports that feed one crossing. Without it each leg has a lane of its own there.
   */
  readonly style?: string;
}

export interface LaneOptions {
  /** Between two lanes, px. @default 1.7 */
  readonly gap?: number;
  /** Over which a lane moves aside where others join or leave, px. @default 9 */
  readonly slide?: number;
  /** How far before and after a bend its rounding begins, px. @default 8 */
  readonly corner?: number;
}

export interface LaneLine {
  readonly key: string;
  readonly route: string;
  readonly width: number;
  /** An SVG path in the leg's own direction. */
  readonly d: string;
  /** The same, flattened: for obstacles, picking and names along the line. */
  readonly points: readonly Point[];
  /** Whether it runs beside another lane somewhere. */
  readonly shared: boolean;
}

export interface LaneNode {
  readonly id: string;
  readonly at: Point;
  /** From `at` to the outer edge of its outermost lane, px. */
  readonly reach: number;
}

export interface Lanes {
  /** In the order of the legs given. */
  readonly lines: readonly LaneLine[];
  /** By id. */
  readonly nodes: readonly LaneNode[];
  /** How often lanes that run side by side must cross: the fewest for orders of whole lanes. */
  readonly crossings: number;
  /** Keys of legs with nothing to draw: fewer than two places. */
  readonly skipped: readonly string[];
}
