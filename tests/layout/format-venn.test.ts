import {expect} from 'chai';
import fc from 'fast-check';
import {arrange} from '../../src/layout/format-venn/arrange.js';
import {certify, readOutline} from '../../src/layout/format-venn/certificate.js';
import {arrangeFor, drawingOf} from '../../src/layout/format-venn/drawing.js';
import {fold} from '../../src/layout/format-venn/pen.js';
import {canonicalise, type SetInput} from '../../src/layout/format-venn/hypergraph.js';
import {fewestRuns} from '../../src/layout/format-venn/order.js';
import {outlineOf, passes, walk} from '../../src/layout/format-venn/outline.js';
import {randomIntegers} from '../../src/layout/format-venn/random.js';
import {MOST_SETS} from '../../src/layout/format-venn/search.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {check, randomHypergraph, REAL, realSubsets} from '../support/euler-check.mjs';

/** Up to seven sets over up to eleven elements, as an author might write them: repeated, unsorted. */
const tables = fc
  .array(fc.array(fc.integer({min: 0, max: 10}), {maxLength: 7}), {minLength: 1, maxLength: 7})
  .map((lists) =>
    lists.map((list, i): SetInput => ({id: `s${i}`, members: list.map((n) => `e${n}`)})),
  );

function draw(sets: readonly SetInput[], width = 700, height = 480) {
  const h = canonicalise(sets);
  const {at, wrong} = arrangeFor(h, width);
  const drawing = drawingOf(h, at, width, height);
  return {h, wrong, ...drawing, certificate: certify(sets, drawing.curves, drawing.marks)};
}

function verdict(sets: readonly SetInput[], {curves, marks}: ReturnType<typeof draw>) {
  return check(
    {
      sets: canonicalise(sets).sets.flatMap(({ids, members}) =>
        ids.map((id) => ({id, members: members.map((m) => canonicalise(sets).elements[m] ?? '')})),
      ),
      curves: Object.fromEntries(curves.flatMap(({ids, d}) => ids.map((id) => [id, d]))),
      marks: Object.fromEntries(marks.map(({id, x, y}) => [id, [x, y] as const])),
    },
    {mark: 6, raster: 0},
  );
}

/** Runs of filled columns over all rows, in an order. */
function runsIn(columns: readonly (readonly number[])[], order: readonly number[]): number {
  let runs = 0;
  order.forEach((column, i) => {
    const before = new Set(columns[order[i - 1] ?? -1] ?? []);
    runs += (columns[column] ?? []).filter((row) => !before.has(row)).length;
  });
  return runs;
}

const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const below = randomIntegers(seed);
  const pool = [...list];
  return Array.from({length: pool.length}, () => pool.splice(below(pool.length), 1)).flat();
};

describe('canonicalise(sets)', () => {
  it('merges sets with the same members, and repeated members', () => {
    const h = canonicalise([
      {id: 'b', members: ['y', 'x', 'x']},
      {id: 'a', members: ['x', 'y']},
      {id: 'c', members: []},
      {id: 'd', members: ['z', 'x', 'z']},
    ]);
    expect(h.elements).to.deep.equal(['x', 'y', 'z']);
    expect(h.sets).to.deep.equal([
      {ids: ['a', 'b'], members: [0, 1]},
      {ids: ['d'], members: [0, 2]},
    ]);
  });

  it('takes ids that are names of Object.prototype for ids', () => {
    const h = canonicalise([{id: '__proto__', members: ['constructor', 'toString']}]);
    expect(h.sets[0]?.ids).to.deep.equal(['__proto__']);
    expect(h.elements).to.deep.equal(['constructor', 'toString']);
  });
});

describe('a drawing with curves', () => {
  it('is right whenever it is certified, and otherwise refused', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(320, 480, 700, 1200), (sets, width) => {
        const drawing = draw(sets, width);
        if (!drawing.certificate.ok) return;
        const {false: wrong, missing, onLine, split, holes, selfCrossing} = verdict(sets, drawing);
        expect([wrong, missing, onLine, split, holes, selfCrossing]).to.deep.equal([
          0, 0, 0, 0, 0, 0,
        ]);
      }),
      {numRuns: 60},
    );
  });

  it('is refused for at most 3 % of random tables, and never wrong', () => {
    let refused = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const {sets} = randomHypergraph(seed);
      const drawing = draw(sets);
      if (!drawing.certificate.ok) refused++;
      else
        expect(verdict(sets, drawing), `seed ${seed}`).to.include({
          false: 0,
          missing: 0,
          onLine: 0,
        });
    }
    expect(refused).to.be.at.most(2);
  });

  it('of the example formats is right, and of their selections', () => {
    for (const sets of [[...REAL], ...realSubsets(12).map((one) => one.sets)]) {
      const drawing = draw(sets);
      expect(drawing.certificate.ok).to.equal(true);
      expect(verdict(sets, drawing)).to.include({false: 0, missing: 0, onLine: 0, split: 0});
    }
  });

  it('is the same for any order of sets and members, and every time', () => {
    fc.assert(
      fc.property(tables, fc.integer({min: 1, max: 999}), (sets, seed) => {
        const other = shuffled(sets, seed).map(({id, members}) => ({
          id,
          members: shuffled([...members, ...members], seed + 1),
        }));
        const bytes = (one: readonly SetInput[]) => {
          const {curves, marks} = draw(one);
          return JSON.stringify([curves, marks]);
        };
        expect(bytes(other)).to.equal(bytes(sets));
      }),
      {numRuns: 15},
    );
  });

  it('is the same to the byte in every engine', () => {
    const drawings = [
      ...realSubsets(12).map(({sets}) => sets),
      ...Array.from({length: 12}, (_, i) => randomHypergraph(500 + i).sets),
    ].flatMap((sets) => [draw(sets, 320), draw(sets, 700)]);
    const bytes = JSON.stringify(
      drawings.map(({curves, marks}) => [curves.map(({d}) => d), marks]),
    );
    let hash = 2166136261;
    for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes.charCodeAt(i), 16777619);
    // Pinned: when it changes, every published drawing changes with it. Say so in the changelog.
    expect([bytes.length, hash >>> 0]).to.deep.equal([96026, 2091838712]);
  });

  it('draws one member, identical sets, a subset, an element in no set; leaves an empty set out', () => {
    const sets = [
      {id: 'one', members: ['a']},
      {id: 'same', members: ['a', 'b', 'c']},
      {id: 'again', members: ['c', 'b', 'a']},
      {id: 'sub', members: ['a', 'b']},
      {id: 'empty', members: []},
    ];
    const h = canonicalise(sets, ['alone']);
    const {at} = arrangeFor(h, 700);
    const {curves, marks} = drawingOf(h, at, 700, 400);
    expect(curves.map(({ids}) => ids.join())).to.deep.equal(['again,same', 'sub', 'one']);
    expect(marks.map(({id}) => id)).to.deep.equal(['a', 'alone', 'b', 'c']);
    expect(certify(sets, curves, marks).ok).to.equal(true);
  });

  it('gives up on more sets than it can count, without a throw', () => {
    const sets = Array.from({length: MOST_SETS + 10}, (_, i) => ({
      id: `s${i}`,
      members: ['a', `e${i}`],
    }));
    const {wrong} = arrange(canonicalise(sets), {aspect: 10});
    expect(wrong).to.be.greaterThan(0);
  });

  it('keeps curves that run side by side at least 3 px apart', () => {
    const {curves} = draw([
      {id: 'a', members: ['x', 'y']},
      {id: 'b', members: ['x', 'y', 'z']},
      {id: 'c', members: ['x', 'y', 'z', 'w']},
    ]);
    // Along a level line, a vertical one and a diagonal.
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
      [0.7, 0.7],
    ] as const) {
      const reaches = curves.map(({d}) =>
        Math.max(...outlineOf(d).points.map(([x, y]) => dx * x + dy * y)),
      );
      for (const [i, one] of reaches.entries()) {
        for (const other of reaches.slice(i + 1)) {
          expect(Math.abs(one - other)).to.be.at.least(3);
        }
      }
    }
  });
});

describe('the arrangement of the built-in dataset', () => {
  const at = middleCorridor.arrangement?.at ?? {};
  const catalogue = (middleCorridor.formats ?? [])
    .filter(({complete}) => complete)
    .map(({id, members}) => ({
      id,
      members: members.filter(({role}) => role === 'member').map(({place}) => place),
    }));
  const drawn = (sets: readonly SetInput[], width: number) => {
    const h = canonicalise(sets);
    const places = arrangeFor(
      h,
      width,
      (id) => at[id],
      (id) => at[id] && [at[id][0], -at[id][1]],
    );
    const drawing = drawingOf(h, places.at, width, 480);
    return {...drawing, ok: certify(sets, drawing.curves, drawing.marks).ok};
  };

  it('has a place for every country that a format lists', () => {
    for (const {members} of middleCorridor.formats ?? []) {
      for (const {place} of members) expect(at).to.have.property(place);
    }
  });

  it('is right as it is, and so is a sample of its selections at four widths', () => {
    const below = randomIntegers(7);
    const selections = Array.from({length: 30}, () =>
      shuffled(catalogue, below(60000)).slice(0, 2 + below(7)),
    );
    for (const sets of [catalogue, ...selections]) {
      for (const width of [320, 480, 700, 1200]) {
        const {curves, marks, ok} = drawn(sets, width);
        expect(ok).to.equal(true);
        const report = check(
          {
            sets,
            curves: Object.fromEntries(curves.flatMap(({ids, d}) => ids.map((id) => [id, d]))),
            marks: Object.fromEntries(marks.map(({id, x, y}) => [id, [x, y] as const])),
          },
          {mark: 6, memberships: true},
        );
        expect(report).to.include({false: 0, missing: 0, onLine: 0});
      }
    }
  });

  it('moves marks by at most 8 % of the drawing when a format goes, and flips at most 2 % of pairs', () => {
    const below = randomIntegers(11);
    let [shift, cases, flips, pairs] = [0, 0, 0, 0];
    for (let i = 0; i < 25; i++) {
      const sets = shuffled(catalogue, below(60000)).slice(0, 3 + below(6));
      const before = drawn(sets, 700);
      const size = Math.max(
        ...(['x', 'y'] as const).map((axis) => {
          const along = before.marks.map((mark) => mark[axis]);
          return Math.max(...along) - Math.min(...along) + 2 * before.frame.unit;
        }),
      );
      for (const gone of sets) {
        const after = drawn(
          sets.filter((set) => set !== gone),
          700,
        );
        const both = after.marks.flatMap((now) => {
          const then = before.marks.find(({id}) => id === now.id);
          return then ? [{now, then}] : [];
        });
        if (both.length === 0) continue;
        const moved = both.map(({now, then}) => Math.hypot(now.x - then.x, now.y - then.y));
        shift += moved.reduce((a, b) => a + b, 0) / both.length / size;
        cases++;
        both.forEach((a, j) => {
          both.slice(0, j).forEach((b) => {
            for (const axis of ['x', 'y'] as const) {
              pairs++;
              if ((a.now[axis] - b.now[axis]) * (a.then[axis] - b.then[axis]) < 0) flips++;
            }
          });
        });
      }
    }
    expect(shift / cases).to.be.at.most(0.08);
    expect(flips / pairs).to.be.at.most(0.02);
  });
});

describe('certify(sets, curves, marks)', () => {
  const sets = [{id: 's', members: ['a', 'b']}];
  const good = draw([...sets, {id: 't', members: ['c']}]);
  const [curve] = good.curves.filter(({ids}) => ids.includes('s'));
  const curves = curve ? [curve] : [];

  it('passes what is right', () => {
    expect(certify(sets, curves, good.marks)).to.deep.equal({ok: true, faults: []});
  });

  it('names a mark that is inside without being a member', () => {
    const [a] = good.marks.filter(({id}) => id === 'a');
    const {faults} = certify(sets, curves, [
      ...good.marks,
      {...a, id: 'x', x: a?.x ?? 0, y: a?.y ?? 0, r: 6},
    ]);
    expect(faults).to.deep.equal([{kind: 'false', set: 's', element: 'x'}]);
  });

  it('names a member that is outside, on the line, nowhere, or not at a number', () => {
    const at = (x: number, y: number) =>
      certify(
        sets,
        curves,
        good.marks.map((mark) => (mark.id === 'a' ? {...mark, x, y} : mark)),
      ).faults;
    expect(at(-500, -500)).to.deep.equal([{kind: 'missing', set: 's', element: 'a'}]);
    expect(at(NaN, 10)).to.deep.equal([{kind: 'missing', set: 's', element: 'a'}]);
    const edge = outlineOf(curve?.d ?? '').points[0] ?? [0, 0];
    expect(at(edge[0], edge[1])).to.deep.equal([{kind: 'missing', set: 's', element: 'a'}]);
    expect(
      certify(
        sets,
        curves,
        good.marks.filter(({id}) => id !== 'a'),
      ).faults,
    ).to.deep.include({
      kind: 'absent',
      set: 's',
      element: 'a',
    });
  });

  it('refuses a missing curve and any outline that is not one smooth convex curve', () => {
    expect(certify(sets, [], good.marks).faults[0]?.kind).to.equal('absent');
    for (const d of [
      '',
      'M0 0L10 0L10 10Z',
      'M0 0C1 1 2 2 3 3Z',
      `${curve?.d ?? ''}${curve?.d ?? ''}`,
      // A star: every corner turns right, but it goes round twice.
      'M50 0A1 1 0 0 1 50 1L80 95A1 1 0 0 1 79 95L2 36A1 1 0 0 1 2 35L98 35A1 1 0 0 1 98 36L21 95A1 1 0 0 1 20 95Z',
    ]) {
      expect(readOutline(d)).to.equal(undefined);
      expect(certify(sets, [{ids: ['s'], d}], good.marks).ok).to.equal(false);
    }
  });
});

describe('fewestRuns(columns, rows)', () => {
  it('finds the order of a table that has one without gaps', () => {
    const rows = 6;
    const columns = Array.from({length: 9}, (_, i) =>
      Array.from({length: rows}, (_, row) => row).filter((row) => i >= row && i <= row + 3),
    );
    const mixed = shuffled(columns, 3);
    expect(runsIn(mixed, fewestRuns(mixed))).to.equal(rows);
  });

  it('is an order of all columns, never worse than the given one', () => {
    const columnsOf = fc.array(fc.uniqueArray(fc.integer({min: 0, max: 9}), {maxLength: 6}), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(columnsOf, (lists) => {
        const columns = lists.map((list) => [...list].sort((a, b) => a - b));
        const order = fewestRuns(columns);
        const given = columns.map((_, i) => i);
        expect([...order].sort((a, b) => a - b)).to.deep.equal(given);
        expect(runsIn(columns, order)).to.be.at.most(runsIn(columns, given));
      }),
      {numRuns: 40},
    );
  });

  it('needs 22 runs for the 14 example formats', () => {
    const places = canonicalise(REAL).elements;
    const columns = places.map((id) =>
      REAL.flatMap(({members}, row) => (members.includes(id) ? [row] : [])),
    );
    expect(runsIn(columns, fewestRuns(columns))).to.be.at.most(22);
  });
});

describe('outlines and names', () => {
  it('walks round a curve with the way out of it', () => {
    const {curves} = draw([{id: 's', members: ['a', 'b', 'c']}]);
    const outline = outlineOf(curves[0]?.d ?? '');
    const {x, y, width, height} = outline.box;
    const [cx, cy] = [x + width / 2, y + height / 2];
    for (const {at, out} of walk(outline, 5)) {
      expect((at[0] - cx) * out[0] + (at[1] - cy) * out[1]).to.be.greaterThan(0);
      expect(passes(outline, {x: at[0] - 1, y: at[1] - 1, width: 2, height: 2})).to.equal(true);
    }
    expect(passes(outline, {x: cx - 2, y: cy - 2, width: 4, height: 4})).to.equal(false);
    expect(passes(outline, {x: x - 50, y, width: 20, height: 20})).to.equal(false);
  });

  it('folds a long name at spaces and dashes, and inside a word where it must', () => {
    const measure = (text: string) => text.length * 6;
    const font = {size: 12};
    expect(fold('Power: Azerbaijan–Turkmenistan', font, 120, measure)).to.deep.equal([
      'Power: Azerbaijan–',
      'Turkmenistan',
    ]);
    expect(fold('Azerbaijan–Iran–Turkmenistan', font, 120, measure)).to.deep.equal([
      'Azerbaijan–Iran–',
      'Turkmenistan',
    ]);
    const long = 'x'.repeat(80);
    const lines = fold(long, font, 120, measure);
    expect(lines.join('')).to.equal(long);
    for (const line of lines) expect(measure(line)).to.be.at.most(126);
  });
});
