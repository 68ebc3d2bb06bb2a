/**
 * An occupancy grid in bits (after Kittivorawong et al. 2020, "Fast and flexible overlap detection
 * for chart labeling"): a row is a run of 32-bit words, so that testing a text of 100 px takes a
 * handful of operations. Everything stamped or tested covers each cell that it touches, hence two
 * shapes that overlap anywhere are never both accepted.
 */

import type {Box, Point} from '../geometry.js';
import {cornersOf, eachSegment} from '../geometry.js';
import {strokeBox} from './convex.js';

export class Grid {
  readonly columns: number;
  readonly rows: number;
  private readonly words: number;
  private readonly bits: Uint32Array;

  readonly frame: Box;
  readonly cell: number;

  constructor(frame: Box, cell: number) {
    this.frame = frame;
    this.cell = cell;
    this.columns = Math.max(1, Math.ceil(frame.width / cell));
    this.rows = Math.max(1, Math.ceil(frame.height / cell));
    this.words = (this.columns + 31) >>> 5;
    this.bits = new Uint32Array(this.words * this.rows);
  }

  /** Marks the cells `from..to` of a row. */
  private fill(row: number, from: number, to: number): void {
    const base = row * this.words;
    for (let word = from >>> 5; word <= to >>> 5; word++) {
      this.bits[base + word] = (this.bits[base + word] ?? 0) | maskOf(word, from, to);
    }
  }

  private taken(row: number, from: number, to: number): number {
    const base = row * this.words;
    let count = 0;
    for (let word = from >>> 5; word <= to >>> 5; word++) {
      const hit = (this.bits[base + word] ?? 0) & maskOf(word, from, to);
      if (hit !== 0) count += ones(hit);
    }
    return count;
  }

  /** Stamps a convex polygon; points alone and lines too. */
  stamp(shape: readonly Point[]): void {
    this.sweep(shape, true);
  }

  /** Whether no stamped cell is touched. What lies outside the frame counts as free. */
  free(shape: readonly Point[]): boolean {
    return this.sweep(shape, false);
  }

  /** Fills a convex shape's rows, or looks whether they are free. No allocation: this is the hot loop. */
  private sweep(shape: readonly Point[], fill: boolean): boolean {
    const {cell, frame} = this;
    let top = shape[0]?.[1] ?? 0;
    let bottom = top;
    for (let i = 1; i < shape.length; i++) {
      const y = shape[i]?.[1] ?? 0;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const last = Math.min(this.rows - 1, Math.floor((bottom - frame.y) / cell));
    for (let row = Math.max(0, Math.floor((top - frame.y) / cell)); row <= last; row++) {
      const high = frame.y + row * cell;
      const low = high + cell;
      let least = Infinity;
      let most = -Infinity;
      for (let i = 0, j = shape.length - 1; i < shape.length; j = i++) {
        const before = shape[j];
        const now = shape[i];
        if (!now || !before) break;
        const [x0, y0] = before;
        const [x1, y1] = now;
        // The edge cut to the row.
        const from = Math.max(high, Math.min(y0, y1));
        const to = Math.min(low, Math.max(y0, y1));
        if (from > to) continue;
        const slope = y0 === y1 ? 0 : (x1 - x0) / (y1 - y0);
        const a = y0 === y1 ? x0 : x0 + (from - y0) * slope;
        const b = y0 === y1 ? x1 : x0 + (to - y0) * slope;
        least = Math.min(least, a, b);
        most = Math.max(most, a, b);
      }
      const first = Math.max(0, Math.floor((least - frame.x) / cell));
      const end = Math.min(this.columns - 1, Math.floor((most - frame.x) / cell));
      if (!(first <= end)) continue;
      if (fill) this.fill(row, first, end);
      else if (this.taken(row, first, end) > 0) return false;
    }
    return true;
  }

  stampBox(box: Box): void {
    this.stamp(cornersOf(box));
  }

  /** Whether a box touches no stamped cell. What lies outside the frame counts as free. */
  freeAt(x: number, y: number, width: number, height: number): boolean {
    const {cell, frame, words} = this;
    const from = Math.max(0, Math.floor((x - frame.x) / cell));
    const to = Math.min(this.columns - 1, Math.floor((x + width - frame.x) / cell));
    const last = Math.min(this.rows - 1, Math.floor((y + height - frame.y) / cell));
    for (let word = from >>> 5; word <= to >>> 5; word++) {
      const mask = maskOf(word, from, to);
      let row = Math.max(0, Math.floor((y - frame.y) / cell));
      for (; row <= last; row++) {
        if (((this.bits[row * words + word] ?? 0) & mask) !== 0) return false;
      }
    }
    return true;
  }

  has(column: number, row: number): boolean {
    return this.taken(row, column, column) > 0;
  }

  /** How many stamped cells a box touches. */
  count(box: Box): number {
    const {x, y} = this.frame;
    const from = Math.max(0, Math.floor((box.x - x) / this.cell));
    const to = Math.min(this.columns - 1, Math.floor((box.x + box.width - x) / this.cell));
    const first = Math.max(0, Math.floor((box.y - y) / this.cell));
    const last = Math.min(this.rows - 1, Math.floor((box.y + box.height - y) / this.cell));
    if (from > to) return 0;
    let count = 0;
    for (let row = first; row <= last; row++) {
      count += this.taken(row, from, to);
    }
    return count;
  }

  /** How many cells a box touches. */
  size(box: Box): number {
    const wide = Math.floor((box.x + box.width - this.frame.x) / this.cell);
    const high = Math.floor((box.y + box.height - this.frame.y) / this.cell);
    return (
      (wide - Math.floor((box.x - this.frame.x) / this.cell) + 1) *
      (high - Math.floor((box.y - this.frame.y) / this.cell) + 1)
    );
  }

  /** Stamps a stroke of a width, with its ends and joints squared off. */
  stampLine(line: readonly Point[], width: number): void {
    eachSegment(line, (a, b) => this.stamp(strokeBox(a, b, width / 2)));
  }

  /** Stamps the inside of rings (even-odd): the cells whose middle lies inside. */
  stampRings(rings: readonly (readonly Point[])[]): void {
    const {x, y} = this.frame;
    const cuts: number[][] = Array.from({length: this.rows}, () => []);
    for (const ring of rings) {
      const last = ring[ring.length - 1];
      eachSegment(last ? [last, ...ring] : ring, (a, b) => {
        const [high, low] = a[1] < b[1] ? [a, b] : [b, a];
        const first = Math.max(0, Math.ceil((high[1] - y) / this.cell - 0.5));
        const end = Math.min(this.rows - 1, Math.ceil((low[1] - y) / this.cell - 0.5) - 1);
        for (let row = first; row <= end; row++) {
          const level = y + (row + 0.5) * this.cell;
          const t = (level - high[1]) / (low[1] - high[1]);
          cuts[row]?.push(high[0] + (low[0] - high[0]) * t);
        }
      });
    }
    cuts.forEach((row, index) => {
      row.sort((a, b) => a - b);
      for (let i = 0; i + 1 < row.length; i += 2) {
        const from = Math.max(0, Math.ceil(((row[i] ?? 0) - x) / this.cell - 0.5));
        const to = Math.min(
          this.columns - 1,
          Math.ceil(((row[i + 1] ?? 0) - x) / this.cell - 0.5) - 1,
        );
        if (from <= to) this.fill(index, from, to);
      }
    });
  }

  /** Turns every bit: the inside becomes the outside. */
  invert(): void {
    for (let i = 0; i < this.bits.length; i++) this.bits[i] = ~(this.bits[i] ?? 0);
  }

  /** Clears what is stamped in another grid of the same frame and cell. */
  without(other: Grid): void {
    for (let i = 0; i < this.bits.length; i++) {
      this.bits[i] = (this.bits[i] ?? 0) & ~(other.bits[i] ?? 0);
    }
  }

  /** The bounds of what is stamped, in px, its count of cells and their mean place. */
  extent(): {box: Box; cells: number; middle: Point} | null {
    let cells = 0;
    let [sumX, sumY] = [0, 0];
    let [west, north, east, south] = [this.columns, this.rows, -1, -1];
    for (let row = 0; row < this.rows; row++) {
      for (let word = 0; word < this.words; word++) {
        let rest = this.bits[row * this.words + word] ?? 0;
        while (rest !== 0) {
          const column = word * 32 + (31 - Math.clz32(rest & -rest));
          rest &= rest - 1;
          if (column >= this.columns) continue;
          cells++;
          sumX += column;
          sumY += row;
          west = Math.min(west, column);
          east = Math.max(east, column);
          north = Math.min(north, row);
          south = Math.max(south, row);
        }
      }
    }
    if (cells === 0) return null;
    const {x, y} = this.frame;
    const place = (column: number, row: number): Point => [
      x + column * this.cell,
      y + row * this.cell,
    ];
    const [left, top] = place(west, north);
    const [right, bottom] = place(east + 1, south + 1);
    return {
      box: {x: left, y: top, width: right - left, height: bottom - top},
      cells,
      middle: place(sumX / cells + 0.5, sumY / cells + 0.5),
    };
  }
}

/** The bits of one word that lie within columns `from..to`. */
function maskOf(word: number, from: number, to: number): number {
  const low = Math.max(0, from - word * 32);
  const high = Math.min(31, to - word * 32);
  return (0xffffffff >>> (31 - high)) & (0xffffffff << low);
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
