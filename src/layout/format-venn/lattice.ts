/**
 * The state the search moves about in: marks on integer points, an octagon around each set's
 * members, and what is wrong with them, kept up to date as marks move.
 *
 * An octagon is eight half-planes: low and high along x, y, x + y and x − y. A mark that is not a
 * member is safely outside when it lies at least 2 beyond one of the eight; anything less counts as
 * wrong. The cells of the lattice carry the mask of the octagons (grown by 1, about where the
 * curves will run) that cover them, so that zones nobody is in can be counted while they change.
 */

/** Reads a list of integers; an index outside it never happens and would read as 0. */
export function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

/** Masks are counted in a table of this many bits; longer masks share entries (see `entry`). */
const TABLE = 14;

/** Whether `c` (x, y, x + y, x − y of a mark) is at least 2 beyond a side of the octagon. */
function beyond(c: Int32Array, mark: number, low: Int32Array, high: Int32Array, set: number) {
  for (let k = 0; k < 4; k++) {
    const value = at(c, mark * 4 + k);
    if (value <= at(low, set * 4 + k) - 2 || value >= at(high, set * 4 + k) + 2) return true;
  }
  return false;
}

export class Lattice {
  /** Pairs of a set and a mark that is not its member but too near to, or inside, its octagon. */
  wrong = 0;
  /** Lattice cells in zones that hold nobody, and the number of such zones. */
  emptyCells = 0;
  emptyZones = 0;
  /** Sum of the octagons' widths and heights. */
  spread = 0;
  /** Pairs of octagons that share a side: their curves will run side by side. */
  bundles = 0;

  readonly members: readonly Int32Array[];
  readonly marks: number;
  readonly width: number;
  readonly height: number;

  readonly #c: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #wrong: Int32Array;
  readonly #cells: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #count: Int32Array = new Int32Array(1 << TABLE);
  readonly #legal: Int32Array = new Int32Array(1 << TABLE);
  readonly #bit: Int32Array;
  readonly #rows: number;
  readonly #columns: number;
  readonly #others: readonly Int32Array[];

  /**
   * @param members Per set, the indices of its members. At most 30 sets.
   * @param marks Number of marks.
   * @param width Lattice points across, and `height` down; marks lie on 0 … width − 1.
   * @param start x and y of each mark in turn.
   */
  constructor(
    members: readonly Int32Array[],
    marks: number,
    width: number,
    height: number,
    start: Int32Array,
  ) {
    const sets = members.length;
    this.members = members;
    this.marks = marks;
    this.width = width;
    this.height = height;
    this.#c = new Int32Array(marks * 4);
    this.#low = new Int32Array(sets * 4);
    this.#high = new Int32Array(sets * 4);
    this.#wrong = new Int32Array(sets * marks);
    this.#columns = width + 2;
    this.#rows = height + 2;
    this.#cells = new Int32Array(this.#columns * this.#rows);
    this.#from = new Int32Array(sets * this.#rows).fill(1);
    this.#to = new Int32Array(sets * this.#rows);
    this.#bit = new Int32Array(marks);
    members.forEach((list, set) => {
      for (const mark of list) this.#bit[mark] = at(this.#bit, mark) | (1 << set);
    });
    this.#others = members.map((_, set) =>
      Int32Array.from({length: marks}, (_, mark) => mark).filter((mark) => !this.holds(set, mark)),
    );
    this.#legal[0] = 1;
    for (const bits of this.#bit) this.#legal[entry(bits)] = 1;
    for (let mark = 0; mark < marks; mark++) {
      this.place(mark, at(start, mark * 2), at(start, mark * 2 + 1));
    }
    // A set's octagon is at the origin until it is outlined, and so is every bundle counted below.
    this.bundles = ((sets * (sets - 1)) / 2) * 8;
    for (let set = 0; set < sets; set++) this.outline(set);
    for (let set = 0; set < sets; set++) this.paint(set);
  }

  x(mark: number): number {
    return at(this.#c, mark * 4);
  }

  y(mark: number): number {
    return at(this.#c, mark * 4 + 1);
  }

  holds(set: number, mark: number): boolean {
    return ((at(this.#bit, mark) >> set) & 1) === 1;
  }

  /** Sets that hold exactly one of the two marks, or that hold the first when there is no second. */
  moved(first: number, second: number): number {
    return second < 0 ? at(this.#bit, first) : at(this.#bit, first) ^ at(this.#bit, second);
  }

  place(mark: number, x: number, y: number): void {
    this.#c[mark * 4] = x;
    this.#c[mark * 4 + 1] = y;
    this.#c[mark * 4 + 2] = x + y;
    this.#c[mark * 4 + 3] = x - y;
  }

  /** Counts anew whether a mark that moved is too near to the sets that do not hold it. */
  retest(mark: number): void {
    for (let set = 0; set < this.members.length; set++) {
      if (!this.holds(set, mark)) this.#test(set, mark);
    }
  }

  /** Fits a set's octagon to its members, after one of them moved. */
  outline(set: number): void {
    const own = this.members[set];
    const others = this.#others[set];
    if (!own || !others) return;
    this.#account(set, -1);
    for (let k = 0; k < 4; k++) {
      let low = at(this.#c, at(own, 0) * 4 + k);
      let high = low;
      for (let i = 1; i < own.length; i++) {
        const value = at(this.#c, at(own, i) * 4 + k);
        if (value < low) low = value;
        else if (value > high) high = value;
      }
      this.#low[set * 4 + k] = low;
      this.#high[set * 4 + k] = high;
    }
    this.#account(set, 1);
    for (let i = 0; i < others.length; i++) this.#test(set, at(others, i));
  }

  /** Brings the masks of the cells up to date with a set's octagon. */
  paint(set: number): void {
    const low = set * 4;
    for (let row = 0; row < this.#rows; row++) {
      const y = row - 1;
      let from = 1;
      let to = 0;
      if (y >= at(this.#low, low + 1) - 1 && y <= at(this.#high, low + 1) + 1) {
        const {max, min} = Math;
        from = max(at(this.#low, low), at(this.#low, low + 2) - y, at(this.#low, low + 3) + y);
        to = min(at(this.#high, low), at(this.#high, low + 2) - y, at(this.#high, low + 3) + y) + 2;
      }
      const index = set * this.#rows + row;
      const oldFrom = at(this.#from, index);
      const oldTo = at(this.#to, index);
      if (from === oldFrom && to === oldTo) continue;
      if (oldFrom > oldTo || from > to || from > oldTo || oldFrom > to) {
        this.#toggle(set, row, oldFrom, oldTo);
        this.#toggle(set, row, from, to);
      } else {
        this.#toggle(set, row, Math.min(from, oldFrom), Math.max(from, oldFrom) - 1);
        this.#toggle(set, row, Math.min(to, oldTo) + 1, Math.max(to, oldTo));
      }
      this.#from[index] = from;
      this.#to[index] = to;
    }
  }

  #toggle(set: number, row: number, from: number, to: number): void {
    for (let column = from; column <= to; column++) {
      const cell = row * this.#columns + column;
      const mask = at(this.#cells, cell);
      this.#cells[cell] = mask ^ (1 << set);
      this.#tally(entry(mask), -1);
      this.#tally(entry(mask ^ (1 << set)), 1);
    }
  }

  #tally(key: number, change: number): void {
    if (at(this.#legal, key) === 1) return;
    const count = at(this.#count, key) + change;
    this.#count[key] = count;
    this.emptyCells += change;
    if (change > 0 && count === 1) this.emptyZones++;
    else if (count === 0) this.emptyZones--;
  }

  #test(set: number, mark: number): void {
    const index = set * this.marks + mark;
    const now = beyond(this.#c, mark, this.#low, this.#high, set) ? 0 : 1;
    this.wrong += now - at(this.#wrong, index);
    this.#wrong[index] = now;
  }

  #account(set: number, sign: number): void {
    const own = set * 4;
    for (let k = 0; k < 2; k++) {
      this.spread += sign * (at(this.#high, own + k) - at(this.#low, own + k));
    }
    for (let other = 0; other < this.members.length; other++) {
      if (other === set) continue;
      for (let k = 0; k < 4; k++) {
        if (at(this.#low, own + k) === at(this.#low, other * 4 + k)) this.bundles += sign;
        if (at(this.#high, own + k) === at(this.#high, other * 4 + k)) this.bundles += sign;
      }
    }
  }
}

/**
 * A mask's entry in the table. Up to 14 sets each mask has its own; beyond, masks are folded, and
 * two may share one. That can only misprice a move: whether a drawing is right is never read here.
 */
function entry(mask: number): number {
  return (mask ^ (mask >>> TABLE) ^ Math.imul(mask >>> TABLE, 0x2545)) & ((1 << TABLE) - 1);
}
