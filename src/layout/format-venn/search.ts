import {DIRECTIONS, type Hypergraph} from './hypergraph.js';
import {randomIntegers} from './random.js';

/** What one search starts from and may spend. All integers. */
export interface Plan {
  /** Lattice points across and down. */
  readonly width: number;
  readonly height: number;
  /** x and y of each element in turn: distinct points, at least 2 apart along x or y. Anchors too. */
  readonly start: Int32Array;
  /** Cost of one step away from an anchor. */
  readonly anchorWeight: number;
  /** Number of moves to try. */
  readonly moves: number;
  /** Loss in cost still accepted at the beginning; falls to 0. */
  readonly heat: number;
  readonly seed: number;
}

export interface Found {
  /** x and y of each element in turn. */
  readonly at: Int32Array;
  /** Pairs left that would make the drawing false; 0 is a drawing worth certifying. */
  readonly wrong: number;
  /** Lattice points in zones that hold nobody. */
  readonly vacant: number;
  readonly cost: number;
}

/** Masks of more sets than this are never drawn as curves: zones are counted in a table of them. */
export const MOST_SETS = 20;
/** What the search pays for. A false membership outweighs anything a move can gain elsewhere. */
const COST = {wrong: 400, emptyZone: 24, emptyCell: 5, spread: 4, size: 6, bundle: 4};

/** Reads a list of integers; an index outside it never happens and would read as 0. */
const at = (list: Int32Array, index: number): number => list[index] ?? 0;

/**
 * Threshold accepting (Dueck & Scheuer 1990) in integers: a move shifts a mark or swaps two, and
 * stays if it loses less than a threshold that falls to nothing. It stops on a count of moves, never
 * on a clock, so the same input gives the same drawing everywhere.
 *
 * Around each set's members lies an octagon: how far they reach in eight directions. A point less than
 * 2 beyond it in all of them is near it; a mark that is near without being a member is wrong. Each
 * lattice point has the mask of the sets it is near to, about as the curves will run: zones that hold
 * nobody are counted by it.
 */
export function search({elements, sets}: Hypergraph, plan: Plan): Found {
  const {width, height, start, moves} = plan;
  const below = randomIntegers(plan.seed);
  const marks = elements.length;
  const spots = start.slice();
  const reach = new Int32Array(sets.length * 8);
  const masks = new Int32Array(marks);
  const cells = new Int32Array((width + 2) * (height + 2));
  // By mask: −1 for zones that hold somebody, else the last round in which it was seen.
  const seen = new Int32Array(1 << sets.length);
  sets.forEach(({members}, set) => {
    for (const mark of members) masks[mark] = at(masks, mark) | (1 << set);
  });
  for (const mask of [0, ...masks]) seen[mask] = -1;

  /** How far a set's octagon goes on a side, the line of points that are near to it included. */
  const side = (set: number, k: number): number => at(reach, set * 8 + k) + 1;
  const near = (set: number, x: number, y: number): boolean =>
    x <= side(set, 0) &&
    -x <= side(set, 4) &&
    y <= side(set, 2) &&
    -y <= side(set, 6) &&
    x + y <= side(set, 1) &&
    -x - y <= side(set, 5) &&
    y - x <= side(set, 3) &&
    x - y <= side(set, 7);
  const most = new Int32Array(8);
  /** Fits the octagons of some sets to their members; gives back which of them changed. */
  const fit = (bits: number): number => {
    let changed = 0;
    for (let set = 0; set < sets.length; set++) {
      if (!((bits >> set) & 1)) continue;
      most.fill(-1e6);
      for (const mark of sets[set]?.members ?? []) {
        const [x, y] = [at(spots, mark * 2), at(spots, mark * 2 + 1)];
        for (let k = 0; k < 8; k++) {
          const value = at(DIRECTIONS, k) * x + at(DIRECTIONS, k + 8) * y;
          if (value > at(most, k)) most[k] = value;
        }
      }
      for (let k = 0; k < 8; k++) {
        if (at(reach, set * 8 + k) !== at(most, k)) changed |= 1 << set;
        reach[set * 8 + k] = at(most, k);
      }
    }
    return changed;
  };
  /** Row by row: an octagon meets each row of the lattice in one stretch. */
  const paint = (bits: number): void => {
    for (let set = 0; set < sets.length; set++) {
      const bit = 1 << set;
      if (!(bits & bit)) continue;
      for (let i = 0, y = -1; y <= height; y++) {
        const meets = y <= side(set, 2) && -y <= side(set, 6);
        const from = Math.max(-side(set, 4), y - side(set, 3), -side(set, 5) - y);
        const to = meets ? Math.min(side(set, 0), side(set, 1) - y, side(set, 7) + y) : -2;
        for (let x = -1; x <= width; x++, i++) {
          cells[i] = x >= from && x <= to ? at(cells, i) | bit : at(cells, i) & ~bit;
        }
      }
    }
  };
  let round = 0;
  let vacant = 0;
  const empties = (): number => {
    let zones = 0;
    vacant = 0;
    round++;
    for (const mask of cells) {
      const last = at(seen, mask);
      if (last < 0) continue;
      vacant++;
      if (last < round) zones++;
      seen[mask] = round;
    }
    return COST.emptyZone * zones + COST.emptyCell * vacant;
  };
  let wrong = 0;
  /** Everything but the empty zones, which take longest; past a limit, a part of it that is above. */
  const rest = (limit: number): number => {
    let [sum, left, right, top, bottom] = [0, width, 0, height, 0];
    for (let mark = 0; mark < marks; mark++) {
      const x = at(spots, mark * 2);
      const y = at(spots, mark * 2 + 1);
      const strayed = Math.abs(x - at(start, mark * 2)) + Math.abs(y - at(start, mark * 2 + 1));
      sum += plan.anchorWeight * strayed;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    for (let i = 0; i < reach.length; i++) {
      if (i % 2 === 0) sum += COST.spread * at(reach, i);
      // Octagons that share a side: their curves will run side by side.
      for (let j = i - 8; j >= 0; j -= 8) if (at(reach, i) === at(reach, j)) sum += COST.bundle;
    }
    sum += COST.size * (right - left + bottom - top);
    if (sum > limit) return sum;
    wrong = 0;
    for (let mark = 0; mark < marks; mark++) {
      const x = at(spots, mark * 2);
      const y = at(spots, mark * 2 + 1);
      for (let set = 0; set < sets.length; set++) {
        if (!((at(masks, mark) >> set) & 1) && near(set, x, y)) wrong++;
      }
    }
    return sum + COST.wrong * wrong;
  };
  const free = (x: number, y: number, but: number): boolean => {
    for (let mark = 0; mark < marks; mark++) {
      const [dx, dy] = [x - at(spots, mark * 2), y - at(spots, mark * 2 + 1)];
      if (mark === but ? !dx && !dy : Math.abs(dx) < 2 && Math.abs(dy) < 2) return false;
    }
    return x >= 0 && y >= 0 && x < width && y < height;
  };

  fit(-1);
  paint(-1);
  const reachBefore = reach.slice();
  const cellsBefore = cells.slice();
  let cost = rest(Infinity);
  let blank = empties();
  let open = vacant;
  cost += blank;
  let best: Found = {at: start, wrong, vacant, cost};
  for (let step = 0; step < moves && marks > 0; step++) {
    const left = moves - step;
    const limit = cost + Math.trunc((plan.heat * left) / moves);
    const range = left * 2 > moves ? 4 : 2;
    const first = below(marks);
    const from = spots.slice(first * 2, first * 2 + 2);
    const second = below(4) === 0 ? below(marks) : -1;
    const to =
      second < 0
        ? from.map((value) => value + below(2 * range + 1) - range)
        : spots.slice(second * 2, second * 2 + 2);
    if (second < 0 ? !free(at(to, 0), at(to, 1), first) : second === first) continue;
    const bits = at(masks, first) ^ (second < 0 ? 0 : at(masks, second));
    const put = (one: Int32Array, other: Int32Array): void => {
      spots.set(one, first * 2);
      if (second >= 0) spots.set(other, second * 2);
    };
    reachBefore.set(reach);
    put(to, from);
    const changed = fit(bits);
    let now = rest(limit);
    // However many empty zones vanish, they cannot save more than there is.
    const hopeless = now > limit;
    let zones = blank;
    vacant = open;
    if (!hopeless) {
      // Where no octagon changed, no zone did.
      if (changed) {
        cellsBefore.set(cells);
        paint(changed);
        zones = empties();
      }
      now += zones;
    }
    if (now > limit) {
      put(from, to);
      reach.set(reachBefore);
      if (changed && !hopeless) cells.set(cellsBefore);
      continue;
    }
    cost = now;
    blank = zones;
    open = vacant;
    if (cost < best.cost) best = {at: spots.slice(), wrong, vacant, cost};
  }
  return best;
}
