import {expect} from 'chai';
import fc from 'fast-check';
import type {Box, Point} from '../../src/layout/geometry.js';
import {boxOf, contains, inflate, overlaps} from '../../src/layout/geometry.js';
import {placeOnAxis} from '../../src/layout/labels/axis.js';
import {place, placing} from '../../src/layout/labels/place.js';
import {spread} from '../../src/layout/labels/spread.js';
import type {Block} from '../../src/layout/labels/text.js';
import {blockOf, linesIn, wrap} from '../../src/layout/labels/text.js';
import type {Label, Obstacle, PlacedLabel} from '../../src/layout/labels/types.js';

const FRAME: Box = {x: 0, y: 0, width: 400, height: 300};
/** Rounding to 0.01 px may move an edge by half of that. */
const ROUNDING = 0.02;

const measure = (text: string, {size}: {size: number}): number => text.length * size * 0.5;
const textBlock = (text: string, size = 12): Block => blockOf([{text, size}], measure);

/** Whether two convex shapes share an inner point (separating axes); knows nothing of grids. */
function meet(a: readonly Point[], b: readonly Point[]): boolean {
  for (const shape of [a, b]) {
    for (let i = 0; i < shape.length; i++) {
      const [p, q] = [shape[i], shape[(i + 1) % shape.length]];
      if (!p || !q) continue;
      const axis: Point = [q[1] - p[1], p[0] - q[0]];
      const size = Math.hypot(...axis);
      if (size === 0) continue;
      const range = (points: readonly Point[]): [number, number] => {
        const on = points.map(([x, y]) => (x * axis[0] + y * axis[1]) / size);
        return [Math.min(...on), Math.max(...on)];
      };
      const [[a0, a1], [b0, b1]] = [range(a), range(b)];
      if (a1 <= b0 + ROUNDING || b1 <= a0 + ROUNDING) return false;
    }
  }
  return true;
}

const corners = ({x, y, width, height}: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** A thin box along a straight stroke. */
function stroke(a: Point, b: Point, width: number): Point[] {
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [nx, ny] = [((a[1] - b[1]) / long) * (width / 2), ((b[0] - a[0]) / long) * (width / 2)];
  return [
    [a[0] + nx, a[1] + ny],
    [b[0] + nx, b[1] + ny],
    [b[0] - nx, b[1] - ny],
    [a[0] - nx, a[1] - ny],
  ];
}

/** The bounds of placed text. */
const boundsOf = (label: PlacedLabel | undefined): Box =>
  boxOf(label?.corners ?? []) ?? {x: NaN, y: NaN, width: 0, height: 0};

function shapesOf(obstacle: Obstacle): Point[][] {
  switch (obstacle.kind) {
    case 'box':
      return [corners(obstacle.box)];
    case 'disc': {
      const turn = Array.from({length: 16}, (_, i) => (i * Math.PI) / 8);
      const {at, radius} = obstacle;
      return [turn.map((a): Point => [at[0] + radius * Math.cos(a), at[1] + radius * Math.sin(a)])];
    }
    case 'line':
      return obstacle.points.slice(1).map((to, i) => {
        const from = obstacle.points[i] ?? to;
        return stroke(from, to, obstacle.width);
      });
  }
}

const point = fc.tuple(fc.integer({min: 0, max: 400}), fc.integer({min: 0, max: 300}));
const line = fc.array(point, {minLength: 2, maxLength: 6});
const word = fc.stringMatching(/^[a-zA-Z]{3,14}$/);

const obstacle: fc.Arbitrary<Obstacle> = fc.oneof(
  fc.record({
    kind: fc.constant('line' as const),
    points: line,
    width: fc.integer({min: 1, max: 8}),
  }),
  fc.record({kind: fc.constant('disc' as const), at: point, radius: fc.integer({min: 1, max: 9})}),
  point.map(([x, y]): Obstacle => ({kind: 'box', box: {x, y, width: 40, height: 25}})),
);

const wish: fc.Arbitrary<Omit<Label, 'key'>> = fc.oneof(
  fc.record({
    kind: fc.constant('point' as const),
    priority: fc.integer({min: 0, max: 10}),
    variants: fc.array(
      word.map((text) => textBlock(text)),
      {minLength: 1, maxLength: 2},
    ),
    mark: point.map(([x, y]): Box => ({x: x - 4, y: y - 4, width: 8, height: 8})),
  }),
  fc.record({
    kind: fc.constant('line' as const),
    priority: fc.integer({min: 0, max: 10}),
    variants: word.map((text) => [textBlock(text)]),
    lines: fc.array(line, {minLength: 1, maxLength: 2}),
    width: fc.integer({min: 1, max: 6}),
  }),
  fc.record({
    kind: fc.constant('area' as const),
    priority: fc.integer({min: 0, max: 10}),
    variants: word.map((text) => [textBlock(text, 16), textBlock(text, 12)]),
    rings: fc.array(line, {minLength: 1, maxLength: 2}),
  }),
);

const scene = fc.record({
  labels: fc
    .array(wish, {maxLength: 14})
    .map((wishes) => wishes.map((each, i): Label => ({...each, key: `k${i}`}) as Label)),
  obstacles: fc.array(obstacle, {maxLength: 8}),
});

describe('place', () => {
  it('overlaps no two labels and covers no obstacle, and stays in the frame', () => {
    fc.assert(
      fc.property(scene, ({labels, obstacles}) => {
        const {placed, dropped} = place(labels, obstacles, {frame: FRAME, margin: 2});
        expect(placed.length + dropped.length).to.equal(labels.length);
        const shapes = obstacles.flatMap(shapesOf);
        placed.forEach((label, i) => {
          expect(contains(inflate(FRAME, ROUNDING), boundsOf(label)), 'in the frame').to.equal(
            true,
          );
          for (const other of placed.slice(i + 1)) {
            expect(meet(label.corners, other.corners), `${label.key} ${other.key}`).to.equal(false);
          }
          for (const shape of shapes) expect(meet(label.corners, shape)).to.equal(false);
        });
      }),
      {numRuns: 150},
    );
  });

  it('draws no leader over text, another leader, a disc or a box', () => {
    fc.assert(
      fc.property(scene, ({labels, obstacles}) => {
        const {placed} = place(labels, obstacles, {frame: FRAME, margin: 2});
        const leads = placed.flatMap((label) => (label.leader ? [{label, ...label.leader}] : []));
        const shut = obstacles.filter(({kind}) => kind === 'disc' || kind === 'box');
        for (const {label, from, to} of leads) {
          const hair = stroke(from, to, 0.4);
          for (const other of placed) {
            if (other === label) continue;
            expect(meet(hair, other.corners), `${label.key} over ${other.key}`).to.equal(false);
            const {leader} = other;
            if (leader) expect(meet(hair, stroke(leader.from, leader.to, 0.4))).to.equal(false);
          }
          // The first px may leave through what lies on its own mark.
          const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
          const t = Math.min(1, 12 / long);
          const on: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
          for (const shape of shut.flatMap(shapesOf)) {
            expect(meet(stroke(on, to, 0.4), shape)).to.equal(false);
          }
        }
      }),
      {numRuns: 150},
    );
  });

  it('gives the same answer twice, and step by step', () => {
    fc.assert(
      fc.property(scene, ({labels, obstacles}) => {
        const whole = place(labels, obstacles, {frame: FRAME, margin: 2});
        const steps = placing(labels, obstacles, {frame: FRAME, margin: 2});
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value).to.deep.equal(whole);
      }),
      {numRuns: 40},
    );
  });

  const town = (key: string, priority: number, x: number, y: number): Label => ({
    kind: 'point',
    key,
    priority,
    variants: [textBlock(key)],
    mark: {x: x - 4, y: y - 4, width: 8, height: 8},
    leader: false,
  });

  it('places the label of a place right above it when nothing is in the way', () => {
    const {placed} = place([town('Port', 1, 100, 100)], [], {frame: FRAME, margin: 2});
    const box = boundsOf(placed[0]);
    expect(placed[0]?.leader).to.equal(null);
    expect(box.x).to.be.greaterThan(100);
    expect(box.y + box.height).to.be.lessThan(100);
  });

  it('drops the lesser of two labels that compete for one place', () => {
    const tight = {x: 0, y: 0, width: 44, height: 24};
    const {placed, dropped} = place([town('low', 1, 8, 12), town('high', 9, 8, 12)], [], {
      frame: tight,
      margin: 2,
    });
    expect(placed.map(({key}) => key)).to.deep.equal(['high']);
    expect(dropped).to.deep.equal(['low']);
  });

  it('joins a label by a leader when all eight sides are taken', () => {
    const wall: Obstacle = {
      kind: 'line',
      points: [
        [90, 100],
        [110, 100],
      ],
      width: 60,
    };
    const {placed} = place([{...town('Baku', 1, 100, 100), leader: true} as Label], [wall], {
      frame: FRAME,
      margin: 2,
    });
    expect(placed[0]?.leader).to.not.equal(null);
  });

  it('tries a shorter variant before it drops a label', () => {
    const label = {
      ...town('a very long name', 1, 30, 20),
      variants: [textBlock('a very long name'), textBlock('a')],
    };
    const {placed} = place([label], [], {frame: {x: 0, y: 0, width: 60, height: 40}, margin: 2});
    expect(placed[0]?.lines[0]?.text).to.equal('a');
  });

  const route = (points: Point[]): Label => ({
    kind: 'line',
    key: 'route',
    priority: 1,
    variants: [textBlock('Middle Corridor')],
    lines: [points],
    width: 4,
  });

  it('sets a name along a straight line, upright whichever way the line runs', () => {
    const forth: Point[] = [
      [20, 200],
      [380, 120],
    ];
    for (const points of [forth, [...forth].reverse()]) {
      const {placed} = place([route(points)], [{kind: 'line', points, width: 4}], {
        frame: FRAME,
        margin: 2,
      });
      expect(placed[0]?.leader).to.equal(null);
      expect(placed[0]?.lines[0]?.rotate).to.be.closeTo(-12.53, 0.1);
    }
  });

  it('calls out the name of a line that bends too much under it', () => {
    const points: Point[] = Array.from({length: 20}, (_, i) => [60 + i * 14, 150 + (i % 2) * 24]);
    const {placed} = place([route(points)], [{kind: 'line', points, width: 4}], {
      frame: FRAME,
      margin: 2,
    });
    expect(placed[0]?.leader).to.not.equal(null);
  });

  it('sets the name of an area wholly inside it, away from its holes', () => {
    const rings: Point[][] = [
      corners({x: 20, y: 20, width: 300, height: 200}),
      corners({x: 60, y: 40, width: 240, height: 120}),
    ];
    const {placed} = place(
      [{kind: 'area', key: 'sea', priority: 1, variants: [textBlock('CASPIAN SEA')], rings}],
      [],
      {frame: FRAME, margin: 2},
    );
    const box = boundsOf(placed[0]);
    expect(contains({x: 20, y: 20, width: 300, height: 200}, box)).to.equal(true);
    expect(overlaps({x: 60, y: 40, width: 240, height: 120}, box)).to.equal(false);
  });
});

describe('text blocks', () => {
  it('wrap evenly, and let a long word stand alone', () => {
    const texts = wrap({text: 'one two three four', size: 10}, 60, measure).map(({text}) => text);
    expect(texts).to.deep.equal(['one two', 'three four']);
    expect(wrap({text: 'incomprehensibilities', size: 10}, 20, measure)).to.have.length(1);
    expect(wrap({text: '', size: 10}, 20, measure)).to.have.length(0);
  });

  it('put each line on its baseline', () => {
    const block = blockOf(
      [
        {text: 'Alat', size: 14},
        {text: 'joint terminal', size: 12},
      ],
      measure,
    );
    const [first, second] = linesIn(
      {x: 10, y: 20, width: block.width, height: block.height},
      block,
      'end',
    );
    expect(first?.x).to.equal(10 + block.width);
    expect(second?.y).to.equal((first?.y ?? 0) + 15);
  });
});

const axisScene = fc.record({
  labels: fc.array(
    fc.record({
      at: fc.integer({min: 0, max: 600}),
      width: fc.integer({min: 20, max: 160}),
      priority: fc.integer({min: 0, max: 3}),
    }),
    {maxLength: 20},
  ),
  levels: fc.integer({min: 1, max: 6}),
});

describe('placeOnAxis', () => {
  const stemBoxes = (stem: readonly Point[]): Point[][] =>
    stem.slice(1).map((to, i) => stroke(stem[i] ?? to, to, 0.4));

  it('keeps labels and stems apart, in range, and counts every label once', () => {
    fc.assert(
      fc.property(axisScene, ({labels: wishes, levels}) => {
        const labels = wishes.map(({at, width, priority}, i) => ({
          key: `k${i}`,
          at,
          span: [at, at] as const,
          priority,
          variants: [{width, height: 16}],
        }));
        const options = {from: 0, to: 600, base: 100, levels, rise: 10, gap: 8};
        const found = placeOnAxis(labels, options);
        const all = [...found.placed.map(({key}) => key), ...found.dropped];
        expect([...all].sort()).to.deep.equal(labels.map(({key}) => key).sort());
        found.placed.forEach((part, i) => {
          const here = corners(part.box);
          expect(part.box.x).to.be.at.least(-ROUNDING);
          expect(part.box.x + part.box.width).to.be.at.most(600 + ROUNDING);
          found.placed.forEach((other, j) => {
            if (i === j) return;
            if (i < j) expect(meet(here, corners(other.box)), 'text on text').to.equal(false);
            for (const stem of stemBoxes(other.stem)) {
              expect(meet(here, stem), 'text on a stem').to.equal(false);
            }
          });
        });
        expect(placeOnAxis(labels, options)).to.deep.equal(found);
      }),
      {numRuns: 150},
    );
  });

  it('stands a lone label in the middle over its mark', () => {
    const {placed, height} = placeOnAxis(
      [{key: 'a', at: 200, span: [200, 200], priority: 0, variants: [{width: 60, height: 16}]}],
      {from: 0, to: 400, base: 100, levels: 3, rise: 10, gap: 8},
    );
    expect(placed[0]?.box).to.deep.equal({x: 170, y: 74, width: 60, height: 16});
    expect(placed[0]?.align).to.equal('middle');
    expect(height).to.equal(26);
  });

  it('names what it left out, and never leaves out the most important', () => {
    const labels = Array.from({length: 12}, (_, i) => ({
      key: `k${i}`,
      at: 100 + i * 3,
      span: [100 + i * 3, 100 + i * 3] as const,
      priority: i === 6 ? 5 : 0,
      variants: [{width: 120, height: 16}],
    }));
    const {placed, dropped} = placeOnAxis(labels, {
      from: 0,
      to: 300,
      base: 100,
      levels: 2,
      rise: 10,
      gap: 8,
    });
    expect(placed.map(({key}) => key)).to.include('k6');
    expect(dropped.length).to.be.greaterThan(0);
    expect(dropped.length + placed.length).to.equal(12);
  });
});

describe('spread', () => {
  it('keeps order, gaps and ends, and moves nothing that has room', () => {
    const items = fc.array(
      fc.record({at: fc.integer({min: -50, max: 450}), size: fc.integer({min: 8, max: 30})}),
      {maxLength: 12},
    );
    fc.assert(
      fc.property(items, (wishes) => {
        const centres = spread(wishes, 0, 400, 2);
        const total = wishes.reduce((sum, {size}) => sum + size + 2, -2);
        expect(centres === null).to.equal(wishes.length > 0 && total > 400);
        if (!centres) return;
        const placed = wishes
          .map(({at, size}, i) => ({at, size, centre: centres[i] ?? 0}))
          .sort((a, b) => a.centre - b.centre);
        placed.forEach(({at, size, centre}, i) => {
          expect(centre - size / 2).to.be.at.least(-1e-6);
          expect(centre + size / 2).to.be.at.most(400 + 1e-6);
          const next = placed[i + 1];
          if (!next) return;
          expect(next.centre - centre).to.be.at.least((size + next.size) / 2 + 2 - 1e-6);
          expect(next.at).to.be.at.least(at);
        });
      }),
    );
    expect(
      spread(
        [
          {at: 50, size: 10},
          {at: 200, size: 10},
        ],
        0,
        400,
      ),
    ).to.deep.equal([50, 200]);
  });

  it('splits the move between two that want one place', () => {
    expect(
      spread(
        [
          {at: 50, size: 10},
          {at: 50, size: 10},
        ],
        0,
        400,
        2,
      ),
    ).to.deep.equal([44, 56]);
  });
});
