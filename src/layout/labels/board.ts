/** What is taken so far: one grid for what text avoids, one for what leaders avoid. */

import type {Box, Point, Segment} from '../geometry.js';
import {contains, cornersOf, distance, inflate, lerp} from '../geometry.js';
import {discBox, strokeBox} from './convex.js';
import {Grid} from './grid.js';
import type {Obstacle, PlaceOptions} from './types.js';

/** Half the width a leader keeps free of text, px. */
const HAIR = 1;

export class Board {
  /** The frame less its margin: no text leaves it. */
  readonly room: Box;
  readonly cell: number;
  /** Everything text may not cover. */
  private readonly ink: Grid;
  /** Discs, boxes, insets: what leaders may not cross once they have left their own. */
  private readonly shut: Grid;
  /** Text and leaders placed so far: what a leader may cross nowhere. */
  private readonly words: Grid;

  constructor({frame, margin = 2, cell = 2}: PlaceOptions) {
    this.room = inflate(frame, -margin);
    this.cell = cell;
    this.ink = new Grid(frame, cell);
    this.shut = new Grid(frame, cell);
    this.words = new Grid(frame, cell);
  }

  stamp(obstacle: Obstacle): void {
    switch (obstacle.kind) {
      case 'line':
        this.ink.stampLine(obstacle.points, obstacle.width);
        return;
      case 'disc':
        return this.close(discBox(obstacle.at, obstacle.radius));
      case 'box':
        return this.close(cornersOf(inflate(obstacle.box, obstacle.pad ?? 0)), obstacle.leaders);
      case 'polygon':
        return this.close(obstacle.points, obstacle.leaders);
    }
  }

  private close(shape: readonly Point[], leaders?: 'free'): void {
    this.ink.stamp(shape);
    if (leaders !== 'free') this.shut.stamp(shape);
  }

  /** Takes the room of placed text. */
  block(shape: readonly Point[]): void {
    this.ink.stamp(shape);
    this.words.stamp(shape);
  }

  /** Whether level text may stand here. */
  fits({x, y, width, height}: Box): boolean {
    return this.fitsAt(x, y, width, height);
  }

  /** The same without a box: the search asks this most. */
  fitsAt(x: number, y: number, width: number, height: number): boolean {
    const {room} = this;
    return (
      x >= room.x &&
      y >= room.y &&
      x + width <= room.x + room.width &&
      y + height <= room.y + room.height &&
      this.ink.freeAt(x, y, width, height)
    );
  }

  /** Whether turned text may stand here. */
  fitsTurned(corners: readonly Point[]): boolean {
    return corners.every((corner) => this.holds(corner)) && this.ink.free(corners);
  }

  holds([x, y]: Point): boolean {
    return contains(this.room, {x, y, width: 0, height: 0});
  }

  /** Whether a point is in view: not under text, a disc or an inset. */
  visible(at: Point): boolean {
    return this.holds(at) && this.words.free([at]) && this.shut.free([at]);
  }

  /** Whether nothing at all lies in a convex shape, or at a point; the frame's edge apart. */
  isFree(shape: readonly Point[]): boolean {
    return this.ink.free(shape);
  }

  /**
   * How a leader would lie: null when it crosses text, a disc or another leader, else how many
   * stretches of 8 px run over lines.
   *
   * @param clear Px at its start that are not looked at: its own mark lies there.
   */
  leader({from, to}: Segment, clear: number): number | null {
    const length = distance(from, to);
    const start = length > clear ? lerp(from, to, clear / length) : to;
    if (!this.words.free(strokeBox(from, to, HAIR))) return null;
    if (length <= clear) return 0;
    if (!this.shut.free(strokeBox(start, to, HAIR))) return null;
    if (this.ink.free(strokeBox(start, to, 0.1))) return 0;
    let crossed = 0;
    const stretches = Math.ceil((length - clear) / 8);
    for (let i = 0; i < stretches; i++) {
      const [a, b] = [lerp(start, to, i / stretches), lerp(start, to, (i + 1) / stretches)];
      if (!this.ink.free(strokeBox(a, b, 0.1))) crossed++;
    }
    return crossed;
  }

  blockLeader({from, to}: Segment): void {
    this.block(strokeBox(from, to, HAIR));
  }
}
