/** Labels on an axis: what is asked and what is answered. Screen pixels. */

import type {Box, Point} from '../geometry.js';
import type {Align} from './text.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface AxisLabel {
  readonly key: string;
  /** Of the mark's centre, px. */
  readonly at: number;
  /** A wide mark's ends: its stem may stand anywhere in it. @default [at, at] */
  readonly span?: readonly [number, number];
  /** Best first; blocks fit. */
  readonly variants: readonly Size[];
  /** Higher is dropped later. @default 0 */
  readonly priority?: number;
}

export interface AxisOptions {
  /** No label leaves this range, px. */
  readonly from: number;
  readonly to: number;
  /** Where stems begin: the top of the marks (their foot with `down`). */
  readonly base: number;
  /** The most rows. */
  readonly levels: number;
  /** Length of the first row's stems, px. @default 10 */
  readonly rise?: number;
  /** Between neighbours of a row, px. @default 8 */
  readonly gap?: number;
  /** Between rows, px. @default 4 */
  readonly lead?: number;
  /** Rows under the line. @default false */
  readonly down?: boolean;
  /** Marks, other text, the line of the day: nothing is drawn over them. */
  readonly obstacles?: readonly Box[];
  /** Size of "and 3 more"; without it such labels are only named as dropped. */
  readonly more?: (count: number) => Size;
}

export interface AxisPlaced {
  readonly key: string;
  readonly variant: number;
  readonly box: Box;
  /** 0 is the row next to the line. */
  readonly level: number;
  /** How the text stands against its stem. */
  readonly align: Align;
  /** From the mark to the text: 2 points, or 4 with an elbow. */
  readonly stem: readonly Point[];
}

export interface AxisMore {
  readonly keys: readonly string[];
  readonly box: Box;
  readonly stem: readonly Point[];
}

export interface AxisPlacement {
  /** In the order given. */
  readonly placed: readonly AxisPlaced[];
  readonly more: readonly AxisMore[];
  readonly dropped: readonly string[];
  /** How many rows are used. */
  readonly rows: number;
  /** From the base to the farthest edge of text, px. */
  readonly height: number;
}
