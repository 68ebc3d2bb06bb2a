import {expect} from 'chai';
import fc from 'fast-check';
import {findKnot, knotPanel, placeInset} from '../../src/layout/corridor-map/knot.js';
import type {KnotInput} from '../../src/layout/corridor-map/knot.js';
import type {Box, Point} from '../../src/layout/geometry.js';
import {clipSegment, contains, inflate, overlaps} from '../../src/layout/geometry.js';

const FRAME: Box = {x: 0, y: 0, width: 1000, height: 560};

const line = (route: string, ...points: Point[]): KnotInput['lines'][number] => ({
  route,
  points,
  width: 3,
});

/** Four routes that squeeze through one neck low in the frame. */
const neck: KnotInput = {
  frame: FRAME,
  lines: [
    line('a', [20, 300], [420, 420], [540, 424], [960, 260]),
    line('b', [20, 340], [420, 425], [540, 430], [960, 300]),
    line('c', [20, 500], [420, 432], [540, 436], [960, 340]),
    line('d', [300, 540], [430, 440], [530, 440], [700, 540]),
  ],
  nodes: [
    {at: [420, 425], radius: 5},
    {at: [540, 430], radius: 5},
  ],
};

function touches(box: Box, {lines, nodes}: KnotInput): boolean {
  return (
    lines.some(({points, width}) =>
      points.slice(1).some((to, i) => {
        const from = points[i] ?? to;
        return clipSegment(from, to, inflate(box, width / 2)) !== null;
      }),
    ) ||
    nodes.some(({at, radius}) =>
      overlaps(box, {x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius}),
    )
  );
}

describe('findKnot', () => {
  it('finds the neck where routes crowd', () => {
    const box = findKnot(neck);
    expect(box).to.not.equal(null);
    expect(box && contains(box, {x: 440, y: 420, width: 80, height: 20})).to.equal(true);
  });

  it('finds none where routes keep apart, or fewer than three meet', () => {
    expect(findKnot({...neck, lines: neck.lines.slice(0, 2)})).to.equal(null);
    const apart = [0, 1, 2, 3].map((i) => line(`r${i}`, [0, 60 + i * 120], [1000, 60 + i * 120]));
    expect(findKnot({...neck, lines: apart})).to.equal(null);
    expect(findKnot({frame: FRAME, lines: [], nodes: []})).to.equal(null);
  });
});

describe('placeInset', () => {
  it('lies in the frame, enlarges, and covers no route, stop, label or its own window', () => {
    const taken = [{x: 20, y: 20, width: 120, height: 80}];
    const knot = placeInset({...neck, taken});
    expect(knot).to.not.equal(null);
    if (!knot) return;
    expect(contains(FRAME, knot.inset)).to.equal(true);
    expect(knot.scale).to.be.at.least(1.5);
    expect(knot.inset.width / knot.window.width).to.be.closeTo(knot.scale, 0.01);
    expect(touches(knot.inset, neck)).to.equal(false);
    expect(overlaps(knot.inset, knot.window)).to.equal(false);
    for (const box of taken) expect(overlaps(knot.inset, box)).to.equal(false);
    for (const {from, to} of knot.joins) {
      expect(clipSegment(from, to, inflate(knot.inset, -0.1))).to.equal(null);
      expect(clipSegment(from, to, inflate(knot.window, -0.1))).to.equal(null);
    }
  });

  it('covers nothing wherever the routes run', () => {
    const point = fc.tuple(fc.integer({min: 0, max: 1000}), fc.integer({min: 0, max: 560}));
    const shift = fc.tuple(fc.integer({min: -300, max: 300}), fc.integer({min: -300, max: 60}));
    fc.assert(
      fc.property(shift, fc.array(fc.tuple(point, point), {maxLength: 3}), ([dx, dy], more) => {
        const input: KnotInput = {
          ...neck,
          lines: [
            ...neck.lines.map(({points, ...rest}) => ({
              ...rest,
              points: points.map(([x, y]): Point => [x + dx, y + dy]),
            })),
            ...more.map(([from, to], i) => line(`m${i}`, from, to)),
          ],
          nodes: neck.nodes.map(({at, radius}) => ({at: [at[0] + dx, at[1] + dy], radius})),
        };
        const knot = placeInset(input);
        if (!knot) return;
        expect(contains(inflate(FRAME, 0.02), knot.inset)).to.equal(true);
        expect(contains(inflate(FRAME, 0.02), knot.window)).to.equal(true);
        expect(touches(knot.inset, input)).to.equal(false);
        expect(overlaps(knot.inset, knot.window)).to.equal(false);
        expect(placeInset(input)).to.deep.equal(knot);
      }),
      {numRuns: 60},
    );
  });

  it('keeps to the window an author sets', () => {
    const window = {x: 400, y: 380, width: 160, height: 100};
    expect(placeInset({...neck, window})?.window).to.deep.equal(window);
  });

  it('gives up where nothing is free', () => {
    expect(placeInset({...neck, taken: [FRAME]})).to.equal(null);
  });
});

describe('knotPanel', () => {
  it('is as wide as asked, under the map, joined by a wedge', () => {
    const narrow = {...neck, frame: {x: 0, y: 0, width: 1000, height: 560}};
    const knot = knotPanel(narrow, 340, 584);
    expect(knot?.inset.width).to.equal(340);
    expect(knot?.inset.y).to.equal(584);
    expect(knot?.wedge).to.have.length(4);
    expect(knot?.wedge[0]?.[1]).to.equal(560);
    expect(knot?.wedge[2]?.[1]).to.equal(584);
  });
});
