// npm run certify [-- --quick]: draws every selection of the catalogue, and many that are not, and has
// an independent checker look for a false, a missing or a touching mark. Exit status 1 if there is one.
import {
  check,
  randomHypergraph,
  REAL,
  realSubsets,
  type CheckedSet,
} from '../../tests/support/euler-check.mjs';
import {middleCorridor} from '../data/middle-corridor/index.js';
import type {Position} from '../layout/format-venn/arrange.js';
import {certify} from '../layout/format-venn/certificate.js';
import {arrangeFor, drawingOf} from '../layout/format-venn/drawing.js';
import {canonicalise} from '../layout/format-venn/hypergraph.js';
import {randomIntegers} from '../layout/format-venn/random.js';

/** Width and height in px of what is drawn. */
const BOXES = [
  [320, 560],
  [480, 480],
  [700, 480],
  [1200, 560],
] as const;

const quick = process.argv.includes('--quick');

/** The catalogue: formats whose members are fully known, each membership once. */
const at = middleCorridor.arrangement?.at ?? {};
/** Where countries stand in the dataset's arrangement, and on the map. */
type Hints = readonly [master?: Position, bearings?: Position];
const master: Position = (id) => at[id];
const bearings: Position = (id) => {
  const own = at[id];
  return own && [own[0], -own[1]];
};
const catalogue = (middleCorridor.formats ?? [])
  .filter(({complete}) => complete)
  .map(({id, members}) => ({
    id,
    members: members.filter(({role}) => role === 'member').map(({place}) => place),
  }));
/** Formats with the same members are one curve, so one of each is enough for every selection. */
const curves = canonicalise(catalogue)
  .sets.map(({ids}) => catalogue.find(({id}) => id === ids[0]))
  .flatMap((set) => set ?? []);

function* selections(from: number, least: number, most: number): Generator<CheckedSet[]> {
  if (least <= 0) yield [];
  if (most === 0) return;
  for (let i = from; i < curves.length; i++) {
    const first = curves[i];
    if (!first) continue;
    for (const rest of selections(i + 1, least - 1, most - 1)) yield [first, ...rest];
  }
}

interface Tally {
  drawings: number;
  refused: number;
  wrong: number;
  marks: number;
}

function examine(sets: readonly CheckedSet[], hints: Hints, tally: Tally): void {
  const h = canonicalise(sets);
  const arranged = new Map<boolean, Int32Array>();
  for (const [width, height] of BOXES) {
    const broad = width >= 480;
    const places = arranged.get(broad) ?? arrangeFor(h, width, ...hints).at;
    arranged.set(broad, places);
    const drawing = drawingOf(h, places, width, height);
    tally.drawings++;
    if (!certify(sets, drawing.curves, drawing.marks).ok) {
      tally.refused++;
      continue;
    }
    const report = check(
      {
        sets,
        curves: Object.fromEntries(drawing.curves.flatMap(({ids, d}) => ids.map((id) => [id, d]))),
        marks: Object.fromEntries(drawing.marks.map(({id, x, y}) => [id, [x, y]])),
      },
      {mark: 6, memberships: true},
    );
    const marks = report.false + report.missing + report.onLine;
    tally.marks += marks;
    if (marks > 0) tally.wrong++;
  }
}

const started = Date.now();
let failed = false;

/** @param mayRefuse Share of drawings that the certificate may send to the linear view. */
function run(
  name: string,
  lists: Iterable<readonly CheckedSet[]>,
  hints: Hints,
  mayRefuse: number,
): void {
  const tally: Tally = {drawings: 0, refused: 0, wrong: 0, marks: 0};
  for (const sets of lists) examine(sets, hints, tally);
  const {drawings, refused, wrong, marks} = tally;
  const share = refused / Math.max(1, drawings);
  if (wrong > 0 || share > mayRefuse || drawings === 0) failed = true;
  console.log(
    `${name.padEnd(34)} ${String(drawings).padStart(7)} drawings, ${refused} refused (${(100 * share).toFixed(2)} %), ${wrong} wrong, ${marks} marks false, missing or on a line`,
  );
}

const known: Hints = [master, bearings];
const none: Hints = [];
const below = randomIntegers(2026);
function* seeded(count: number): Generator<CheckedSet[]> {
  for (let i = 0; i < count; i++) {
    const pool = [...catalogue];
    yield Array.from({length: 7 + below(2)}, () => pool.splice(below(pool.length), 1)).flat();
  }
}
function* tables(from: number, count: number): Generator<CheckedSet[]> {
  for (let seed = from; seed < from + count; seed++) yield randomHypergraph(seed).sets;
}

console.log(
  `${catalogue.length} formats with known members, ${curves.length} different; widths ${BOXES.map(([w]) => w).join(', ')} px`,
);
run('the whole catalogue', [catalogue], known, 0);
run('selections of 1 to 6', quick ? selections(0, 1, 3) : selections(0, 1, 6), known, 0.001);
run('5,000 seeded selections of 7 or 8', seeded(quick ? 200 : 5000), known, 0.001);
run('REAL', [[...REAL]], none, 1);
run(
  'R40',
  realSubsets(40).map(({sets}) => sets),
  none,
  0.03,
);
run('X200', tables(1, 200), none, 0.03);
run('400 further seeds', tables(1001, quick ? 40 : 400), none, 0.03);
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
if (failed) process.exitCode = 1;
