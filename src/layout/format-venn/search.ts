import {at, Lattice} from './lattice.js';
import {randomIntegers} from './random.js';
import type {Hypergraph} from './hypergraph.js';

/** What one search starts from and may spend. All integers. */
export interface Plan {
  /** Lattice points across and down. */
  readonly width: number;
  readonly height: number;
  /** x and y of each element in turn: distinct points, at least 2 apart along x or y. */
  readonly start: Int32Array;
  /** Where each element would rather be, like `start`. */
  readonly anchors: Int32Array;
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
  readonly cost: number;
}

/** What the search pays for. A false membership outweighs anything a move can gain elsewhere. */
const COST = {wrong: 400, emptyZone: 24, emptyCell: 5, spread: 4, size: 6, bundle: 4};

/**
 * Threshold accepting (Dueck & Scheuer 1990) in integers: a move shifts a mark or swaps two, and
 * stays if it loses less than a threshold that falls to nothing. Only the octagons that hold a
 * moved mark are worked out again. It stops on a count of moves, never on a clock, so the same
 * input gives the same drawing everywhere.
 */
export function search({elements, sets}: Hypergraph, plan: Plan): Found {
  const marks = elements.length;
  const members = sets.map((set) => Int32Array.from(set.members));
  const lattice = new Lattice(members, marks, plan.width, plan.height, plan.start);
  const below = randomIntegers(plan.seed);

  const empties = () => COST.emptyZone * lattice.emptyZones + COST.emptyCell * lattice.emptyCells;
  const strayed = (mark: number) =>
    Math.abs(lattice.x(mark) - at(plan.anchors, mark * 2)) +
    Math.abs(lattice.y(mark) - at(plan.anchors, mark * 2 + 1));
  /** Everything but the empty zones, which take longest to work out. */
  const rest = (stray: number) =>
    COST.wrong * lattice.wrong +
    COST.spread * lattice.spread +
    COST.bundle * lattice.bundles +
    COST.size * extent(lattice) +
    plan.anchorWeight * stray;
  const update = (first: number, second: number, outline: boolean, paint: boolean) => {
    for (let set = 0, bits = lattice.moved(first, second); bits !== 0; set++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      if (outline) lattice.outline(set);
      if (paint) lattice.paint(set);
    }
    if (!outline) return;
    lattice.retest(first);
    if (second >= 0) lattice.retest(second);
  };
  const free = (x: number, y: number, but: number) => {
    for (let mark = 0; mark < marks; mark++) {
      if (mark === but) continue;
      if (Math.abs(lattice.x(mark) - x) < 2 && Math.abs(lattice.y(mark) - y) < 2) return false;
    }
    return true;
  };

  let stray = 0;
  for (let mark = 0; mark < marks; mark++) stray += strayed(mark);
  let cost = rest(stray) + empties();
  let best: Found = {at: Int32Array.from(plan.start), wrong: lattice.wrong, cost};

  for (let step = 0; step < plan.moves && marks > 0; step++) {
    const left = plan.moves - step;
    const heat = Math.trunc((plan.heat * left) / plan.moves);
    const reach = left * 2 > plan.moves ? 4 : 2;
    const first = below(marks);
    const x = lattice.x(first);
    const y = lattice.y(first);
    let second = -1;
    let toX: number;
    let toY: number;
    if (below(4) === 0) {
      second = below(marks);
      toX = lattice.x(second);
      toY = lattice.y(second);
      if (second === first) continue;
    } else {
      toX = x + below(2 * reach + 1) - reach;
      toY = y + below(2 * reach + 1) - reach;
      if (toX < 0 || toY < 0 || toX >= plan.width || toY >= plan.height) continue;
      if ((toX === x && toY === y) || !free(toX, toY, first)) continue;
    }
    const before = strayed(first) + (second < 0 ? 0 : strayed(second));
    lattice.place(first, toX, toY);
    if (second >= 0) lattice.place(second, x, y);
    const newStray = stray - before + strayed(first) + (second < 0 ? 0 : strayed(second));
    update(first, second, true, false);
    const cheap = rest(newStray);
    // However many empty zones vanish, they cannot save more than there is.
    const hopeless = cheap > cost + heat;
    if (!hopeless) update(first, second, false, true);
    const now = hopeless ? cheap : cheap + empties();
    if (now > cost + heat) {
      lattice.place(first, x, y);
      if (second >= 0) lattice.place(second, toX, toY);
      update(first, second, true, !hopeless);
      continue;
    }
    stray = newStray;
    cost = now;
    if (cost < best.cost) best = {at: positions(lattice), wrong: lattice.wrong, cost};
  }
  return best;
}

/** Width and height of all marks together: what decides how large the drawing can be. */
function extent(lattice: Lattice): number {
  let [left, right, top, bottom] = [lattice.width, 0, lattice.height, 0];
  for (let mark = 0; mark < lattice.marks; mark++) {
    const x = lattice.x(mark);
    const y = lattice.y(mark);
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return right - left + bottom - top;
}

function positions(lattice: Lattice): Int32Array {
  const out = new Int32Array(lattice.marks * 2);
  for (let mark = 0; mark < lattice.marks; mark++) {
    out[mark * 2] = lattice.x(mark);
    out[mark * 2 + 1] = lattice.y(mark);
  }
  return out;
}
