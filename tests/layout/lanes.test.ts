import {expect} from 'chai';
import fc from 'fast-check';
import {scaleBar} from '../../src/layout/corridor-map/scale-bar.js';
import {leastOrder} from '../../src/layout/corridor-map/least-order.js';
import {layLanes} from '../../src/layout/corridor-map/lanes.js';
import type {LaneLeg, LaneLine} from '../../src/layout/corridor-map/lanes.js';
import {chevrons, crosses, strokeLayers} from '../../src/layout/corridor-map/strokes.js';
import type {Point} from '../../src/layout/geometry.js';
import {insideRings, lengthOf} from '../../src/layout/geometry.js';
import {fadeStrips, hatch, hatchBox} from '../../src/layout/hatch.js';

/** Legs over places given by name and position. */
function leg(key: string, stops: string, places: Record<string, Point>, width = 3): LaneLeg {
  const nodes = stops.split(' ');
  const at = (id: string): Point => places[id] ?? [0, 0];
  const lines = nodes.slice(1).map((id, i): Point[] => [at(nodes[i] ?? ''), at(id)]);
  return {key, route: key.split('/')[0] ?? key, nodes, lines, width};
}

function reversed(each: LaneLeg): LaneLeg {
  return {
    ...each,
    nodes: [...each.nodes].reverse(),
    lines: [...each.lines].reverse().map((line) => [...line].reverse()),
  };
}

function lineOf(lines: readonly LaneLine[], key: string): LaneLine {
  const line = lines.find((each) => each.key === key);
  if (!line) throw new Error(`no line ${key}`);
  return line;
}

/** How often two polylines cross, counted stretch by stretch. */
function crossings(a: readonly Point[], b: readonly Point[]): number {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  let count = 0;
  a.slice(1).forEach((a1, i) => {
    const a0 = a[i] ?? a1;
    b.slice(1).forEach((b1, j) => {
      const b0 = b[j] ?? b1;
      if (side(a0, a1, b0) * side(a0, a1, b1) < 0 && side(b0, b1, a0) * side(b0, b1, a1) < 0) {
        count++;
      }
    });
  });
  return count;
}

/** Crossings of an order of lanes, each by its index. */
const costOf = (order: readonly number[], costs: readonly (readonly number[])[]): number =>
  order.reduce(
    (sum, i, at) => order.slice(at + 1).reduce((part, j) => part + (costs[i]?.[j] ?? 0), sum),
    0,
  );

function distanceToLine([px, py]: Point, line: readonly Point[]): number {
  return Math.min(
    ...line.slice(1).map(([bx, by], i) => {
      const [ax, ay] = line[i] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const t = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.max(0, Math.min(1, t));
      return Math.hypot(ax + dx * share - px, ay + dy * share - py);
    }),
  );
}

function permutations(count: number): number[][] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((shorter) =>
    Array.from({length: count}, (_, at) => [
      ...shorter.slice(0, at),
      count - 1,
      ...shorter.slice(at),
    ]),
  );
}

/** Places 80 to 110 px apart on a jittered grid of 4 × 4; routes walk over it to neighbours. */
const walks = fc.record({
  jitter: fc.array(fc.tuple(fc.integer({min: -8, max: 8}), fc.integer({min: -8, max: 8})), {
    minLength: 16,
    maxLength: 16,
  }),
  routes: fc.array(
    fc.record({
      start: fc.nat(15),
      moves: fc.array(fc.constantFrom('e', 'w', 'n', 's'), {minLength: 1, maxLength: 6}),
      width: fc.constantFrom(2, 2.4, 4),
    }),
    {minLength: 1, maxLength: 4},
  ),
});
type Walks = typeof walks extends fc.Arbitrary<infer T> ? T : never;

function legsOf({jitter, routes}: Walks): LaneLeg[] {
  const places: Record<string, Point> = {};
  for (let i = 0; i < 16; i++) {
    const [dx, dy] = jitter[i] ?? [0, 0];
    places[`p${i}`] = [60 + (i % 4) * 110 + dx, 60 + Math.floor(i / 4) * 110 + dy];
  }
  return routes.map(({start, moves, width}, r) => {
    let here = start;
    const nodes = [`p${here}`];
    const seen = new Set([here]);
    for (const move of moves) {
      const [column, row] = [here % 4, Math.floor(here / 4)];
      const next =
        move === 'e' && column < 3
          ? here + 1
          : move === 'w' && column > 0
            ? here - 1
            : move === 's' && row < 3
              ? here + 4
              : move === 'n' && row > 0
                ? here - 4
                : here;
      if (seen.has(next)) continue;
      seen.add(next);
      here = next;
      nodes.push(`p${here}`);
    }
    return leg(`r${r}`, nodes.join(' '), places, width);
  });
}

describe('layLanes', () => {
  it('keeps shared legs at least their widths and 1 px apart, away from the stops', () => {
    fc.assert(
      fc.property(walks, (given) => {
        const legs = legsOf(given);
        const {lines} = layLanes(legs);
        for (const one of legs) {
          for (const other of legs) {
            if (one.key >= other.key) continue;
            for (const [i, stretch] of one.lines.entries()) {
              const ends = [one.nodes[i] ?? '', one.nodes[i + 1] ?? ''];
              const shared = other.nodes.some((node, k) => {
                const next = other.nodes[k + 1];
                return next !== undefined && ends.includes(node) && ends.includes(next);
              });
              const [from, to] = [stretch[0], stretch[1]];
              if (!shared || !from || !to) continue;
              const mine = lineOf(lines, one.key).points;
              const theirs = lineOf(lines, other.key).points;
              for (const share of [0.4, 0.5, 0.6]) {
                const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
                const middle: Point = [from[0] + dx * share, from[1] + dy * share];
                // Where each lane crosses the line at right angles to the stretch here.
                const offset = (line: readonly Point[]): number => {
                  const long = Math.hypot(dx, dy);
                  const across = [-dy / long, dx / long] as const;
                  const probe: Point[] = [-24, 24].map((far): Point => [
                    middle[0] + across[0] * far,
                    middle[1] + across[1] * far,
                  ]);
                  const hits = line.slice(1).flatMap((b, k) => {
                    const a = line[k] ?? b;
                    const on = (p: Point): number =>
                      (p[0] - middle[0]) * dx + (p[1] - middle[1]) * dy;
                    const [s, t] = [on(a), on(b)];
                    if (s * t > 0 || s === t) return [];
                    const u = s / (s - t);
                    const hit: Point = [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u];
                    const off = (hit[0] - middle[0]) * across[0] + (hit[1] - middle[1]) * across[1];
                    return distanceToLine(hit, probe) < 0.1 ? [off] : [];
                  });
                  expect(hits, 'passes the stretch once').to.have.length(1);
                  return hits[0] ?? 0;
                };
                const apart = Math.abs(offset(mine) - offset(theirs));
                expect(apart).to.be.at.least((one.width + other.width) / 2 + 1);
              }
            }
          }
        }
      }),
      {numRuns: 120},
    );
  });

  it('lays the same lanes when the stops of a route are listed in reverse', () => {
    fc.assert(
      fc.property(walks, fc.nat(3), (given, which) => {
        const legs = legsOf(given);
        const turned = legs.map((each, i) => (i === which % legs.length ? reversed(each) : each));
        const before = layLanes(legs);
        const after = layLanes(turned);
        expect(after.nodes).to.deep.equal(before.nodes);
        before.lines.forEach(({key, points}) => {
          const other = lineOf(after.lines, key);
          const same = key === turned[which % legs.length]?.key;
          expect(same ? [...other.points].reverse() : other.points).to.deep.equal(points);
        });
      }),
      {numRuns: 120},
    );
  });

  it('is deterministic, and writes only finite numbers', () => {
    fc.assert(
      fc.property(walks, (given) => {
        const legs = legsOf(given);
        const lanes = layLanes(legs);
        expect(layLanes(legs)).to.deep.equal(lanes);
        for (const {d, points} of lanes.lines) {
          expect(d).to.match(/^M[-\d.,]+([LQ][-\d., ]+)+$/);
          for (const number of points.flat()) expect(Number.isFinite(number)).to.equal(true);
        }
      }),
      {numRuns: 60},
    );
  });

  const fork: Record<string, Point> = {
    a: [0, 0],
    b: [0, 100],
    m: [100, 50],
    n: [300, 50],
    y: [400, 0],
    z: [400, 100],
  };

  it('crosses nothing where the ends allow it', () => {
    const lanes = layLanes([leg('upper', 'a m n y', fork), leg('lower', 'b m n z', fork)]);
    const [upper, lower] = [lineOf(lanes.lines, 'upper'), lineOf(lanes.lines, 'lower')];
    expect(crossings(upper.points, lower.points)).to.equal(0);
  });

  it('crosses once where two routes change sides', () => {
    const lanes = layLanes([leg('falls', 'a m n z', fork), leg('rises', 'b m n y', fork)]);
    const [falls, rises] = [lineOf(lanes.lines, 'falls'), lineOf(lanes.lines, 'rises')];
    expect(crossings(falls.points, rises.points)).to.equal(1);
  });

  it('spaces lanes evenly about their leg by width and gap', () => {
    const places: Record<string, Point> = {a: [0, 0], b: [200, 0]};
    const {lines} = layLanes([leg('one', 'a b', places, 6), leg('two', 'b a', places, 2)]);
    const heights = lines.map(({points}) => points[0]?.[1]);
    expect(heights).to.deep.equal([-1.85, 3.85]);
  });

  it('joins the legs of a route end to end, whatever their widths and statuses', () => {
    const legs = [
      leg('main/1', 'a m', fork, 2),
      leg('main/2', 'n m', fork, 5),
      leg('main/3', 'n y', fork, 2),
      leg('other', 'b m n z', fork),
    ];
    const {lines} = layLanes(legs);
    const [first, second, third] = [0, 1, 2].map((i) => lines[i]?.points ?? []);
    expect(first?.at(-1)).to.deep.equal(second?.at(-1));
    expect(second?.[0]).to.deep.equal(third?.[0]);
  });

  it('draws a branch on to its own trunk', () => {
    const legs = [
      leg('main/1', 'a m n y', fork),
      leg('main/2', 'm b', fork),
      leg('x', 'm n', fork),
    ];
    const {lines} = layLanes(legs);
    const start = lineOf(lines, 'main/2').points[0];
    expect(start && distanceToLine(start, lineOf(lines, 'main/1').points)).to.be.lessThan(0.05);
  });

  it('gives two legs of one route over the same stops a lane each', () => {
    const {lines} = layLanes([leg('r/rail', 'm n', fork), leg('r/road', 'm n', fork)]);
    expect(
      Math.abs((lines[0]?.points[0]?.[1] ?? 0) - (lines[1]?.points[0]?.[1] ?? 0)),
    ).to.be.closeTo(4.7, 0.01);
  });

  it('lays legs of one route and style on one lane where they share stops', () => {
    const legs = [
      leg('r/1', 'a m n', fork, 5),
      leg('r/2', 'b m n', fork, 5),
      leg('x', 'm n y', fork),
    ];
    const {lines} = layLanes(legs.map((each) => ({...each, style: 'operating sea'})));
    const [first, second] = [lineOf(lines, 'r/1').points, lineOf(lines, 'r/2').points];
    expect(first.at(-1)).to.deep.equal(second.at(-1));
    expect(Math.max(...second.slice(-3).map((at) => distanceToLine(at, first)))).to.be.lessThan(
      0.1,
    );
    const apart = layLanes(legs.map((each, i) => ({...each, style: `style ${i}`}))).lines;
    expect(lineOf(apart, 'r/1').points.at(-1)).to.not.deep.equal(
      lineOf(apart, 'r/2').points.at(-1),
    );
  });

  it('skips what cannot be drawn', () => {
    const bad: LaneLeg[] = [
      {key: 'one stop', route: 'a', nodes: ['a'], lines: [], width: 2},
      {
        key: 'same stop',
        route: 'a',
        nodes: ['a', 'a'],
        lines: [
          [
            [0, 0],
            [0, 0],
          ],
        ],
        width: 2,
      },
      {
        key: 'nowhere',
        route: 'a',
        nodes: ['a', 'b'],
        lines: [
          [
            [NaN, 0],
            [4, 4],
          ],
        ],
        width: 2,
      },
      leg('good', 'a m', fork),
    ];
    const lanes = layLanes(bad);
    expect(lanes.lines.map(({key}) => key)).to.deep.equal(['good']);
    expect(layLanes([]).lines).to.deep.equal([]);
  });

  it('rounds corners by at most the way to the next stop', () => {
    const places: Record<string, Point> = {a: [0, 0], b: [4, 0], c: [4, 4], d: [100, 4]};
    const {lines} = layLanes([leg('r', 'a b c d', places)]);
    expect(lengthOf(lines[0]?.points ?? [])).to.be.within(95, 104);
  });
});

describe('leastOrder', () => {
  const matrix = (least: number, most: number): fc.Arbitrary<number[][]> =>
    fc.integer({min: least, max: most}).chain((size) =>
      fc.array(fc.array(fc.nat(3), {minLength: size, maxLength: size}), {
        minLength: size,
        maxLength: size,
      }),
    );

  it('finds as few crossings as trying every order of up to 6 lanes', () => {
    fc.assert(
      fc.property(matrix(1, 6), (costs) => {
        const least = Math.min(...permutations(costs.length).map((order) => costOf(order, costs)));
        expect(costOf(leastOrder(costs), costs)).to.equal(least);
      }),
      {numRuns: 60},
    );
  });

  it('finds as few crossings as all 40,320 orders of 8 lanes', () => {
    const orders = permutations(8);
    fc.assert(
      fc.property(matrix(8, 8), (costs) => {
        let least = Infinity;
        for (const order of orders) least = Math.min(least, costOf(order, costs));
        expect(costOf(leastOrder(costs), costs)).to.equal(least);
      }),
      {numRuns: 3},
    );
  });

  it('orders many lanes by a search that never ends worse than it began', () => {
    fc.assert(
      fc.property(matrix(13, 30), (costs) => {
        const order = leastOrder(costs);
        expect([...order].sort((a, b) => a - b)).to.deep.equal(costs.map((_, i) => i));
        expect(costOf(order, costs)).to.be.at.most(
          costOf(
            costs.map((_, i) => i),
            costs,
          ),
        );
      }),
      {numRuns: 20},
    );
  });
});

describe('strokes', () => {
  const points: Point[] = [
    [0, 0],
    [200, 0],
  ];
  const statuses = ['operating', 'construction', 'planned', 'study', 'suspended'];
  const layers = (status: string) => strokeLayers({d: 'M0,0L200,0', points, width: 4, status});

  it('draw every status differently without colour', () => {
    const looks = statuses.map((status) =>
      JSON.stringify(
        layers(status)
          .slice(1)
          .map(({dash, cap, width, role}) => [dash, cap, width, role]),
      ),
    );
    expect(new Set(looks).size).to.equal(statuses.length);
  });

  it('lay a casing 2.6 px wider first, with butt caps', () => {
    for (const status of statuses) {
      expect(layers(status)[0]).to.deep.include({
        role: 'casing',
        width: 6.6,
        cap: 'butt',
        dash: null,
      });
    }
  });

  it('put crosses on what is suspended and arrow heads on pipelines', () => {
    expect(layers('suspended').some(({role}) => role === 'ticks')).to.equal(true);
    const pipe = strokeLayers({d: '', points, width: 3, status: 'operating', mode: 'oil-pipeline'});
    expect(pipe.at(-1)?.role).to.equal('ticks');
    expect(crosses(points, 4, 50).match(/M/g)).to.have.length(8);
    expect(
      chevrons(
        [
          [0, 0],
          [2, 0],
        ],
        4,
        50,
      ),
    ).to.equal('');
  });
});

describe('furniture', () => {
  it('scale bars are 1, 2 or 5 times a power of ten, as long as fits', () => {
    fc.assert(
      fc.property(fc.double({min: 1e-3, max: 1e3, noNaN: true}), (perKm) => {
        const {km, width} = scaleBar(perKm, 120);
        expect(Number(km.toExponential().split('e')[0])).to.be.oneOf([1, 2, 5]);
        expect(width).to.be.within(120 / 2.6, 120.01);
      }),
    );
    expect(scaleBar(0, 120)).to.deep.equal({km: 0, width: 0});
  });

  it('hatching stays inside its rings', () => {
    const rings: Point[][] = [
      [
        [0, 0],
        [100, 0],
        [100, 80],
        [0, 80],
      ],
      [
        [30, 20],
        [70, 20],
        [70, 60],
        [30, 60],
      ],
    ];
    const numbers = hatch(rings, 5)
      .split(/[ML]/)
      .slice(1)
      .map((pair) => pair.split(',').map(Number));
    expect(numbers.length).to.be.greaterThan(20);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [a, b] = [numbers[i] ?? [], numbers[i + 1] ?? []];
      const middle: Point = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
      expect(insideRings(middle, rings)).to.equal(true);
    }
    expect(hatchBox({x: 0, y: 0, width: 0, height: 0}, 5)).to.equal('');
  });

  it('a fade covers its box once and grows fainter', () => {
    const strips = fadeStrips({x: 10, y: 5, width: 61, height: 8}, 'left', 7);
    expect(strips.reduce((sum, {box}) => sum + box.width, 0)).to.be.closeTo(61, 0.01);
    expect(strips[0]?.box.x).to.be.greaterThan(strips[6]?.box.x ?? 0);
    expect(strips[0]?.opacity).to.be.greaterThan(strips[6]?.opacity ?? 1);
  });
});
