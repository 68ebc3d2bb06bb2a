/** What the placer is asked and what it answers. Screen pixels, y down. */

import type {Box, Point, Segment} from '../geometry.js';
import type {Block, PlacedLine} from './text.js';

interface Common {
  readonly key: string;
  /** Higher is placed first; equals keep the order given. */
  readonly priority: number;
  /** Best first: full, wrapped, short. A later one is tried when no earlier one fits anywhere. */
  readonly variants: readonly Block[];
  /** Free px around the text. @default 1 */
  readonly pad?: number;
}

/** A label of a disc, a place: beside its mark, or apart with a leader. */
export interface PointLabel extends Common {
  readonly kind: 'point';
  /** The mark's box; a bare point has width 0. */
  readonly mark: Box;
  /** Whether it may move away, joined by a hairline. @default true */
  readonly leader?: boolean;
  /** The longest leader, px. @default 96 */
  readonly reach?: number;
}

/** A label of a route: along the line where it is straight enough, else a callout. */
export interface LineLabel extends Common {
  readonly kind: 'line';
  /** Where it may sit, best first; inside the frame. */
  readonly lines: readonly (readonly Point[])[];
  /** Of the stroke, px. */
  readonly width: number;
  /** @default true */
  readonly along?: boolean;
  /** The longest leader, px. @default 96 */
  readonly reach?: number;
}

/** A label of a country or a sea: inside its area, anywhere that is free. */
export interface AreaLabel extends Common {
  readonly kind: 'area';
  /** Even-odd. */
  readonly rings: readonly (readonly Point[])[];
  /** Rings cut out: the land, for a sea that is given as a rough ring. */
  readonly except?: readonly (readonly Point[])[];
  /** The preferred centre. @default the middle of the area in view */
  readonly near?: Point;
  /** The share of the text's width and height that must lie inside, 0..1. @default 1 */
  readonly inside?: number;
}

export type Label = PointLabel | LineLabel | AreaLabel;

/** What text may not cover. Leaders may cross lines, never boxes or discs. */
export type Obstacle =
  | {readonly kind: 'box'; readonly box: Box; readonly pad?: number}
  | {readonly kind: 'line'; readonly points: readonly Point[]; readonly width: number}
  | {readonly kind: 'disc'; readonly at: Point; readonly radius: number};

export interface PlacedLabel {
  readonly key: string;
  /** Ready to draw: spread one into a text shape (x, y, anchor and rotate included). */
  readonly lines: readonly PlacedLine[];
  /** The text's corners, turned: what it covers. */
  readonly corners: readonly Point[];
  /** From the mark's edge to the text, where that stands apart. */
  readonly leader: Segment | null;
}

export interface Placement {
  /** In the order placed: by priority. */
  readonly placed: readonly PlacedLabel[];
  readonly dropped: readonly string[];
}

export interface PlaceOptions {
  readonly frame: Box;
  /** Free px inside the frame's edge. */
  readonly margin: number;
}
