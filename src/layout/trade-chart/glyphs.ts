import type {Datum} from '../../model/trade-chart/types.js';
import {hatchBox} from '../hatch.js';
import type {Glyphs, Paint} from '../scene.js';
import {drawBar} from './bar.js';
import {AXIS, draw, line, rect, stroke} from './draw.js';
import {drawArrow} from './growth.js';
import {newPen, outlineOf} from './pen.js';

const SAMPLE: Datum = {
  key: '',
  ids: [],
  low: 15,
  high: 15,
  edge: 'exact',
  standing: 'stated',
  says: 'exact',
  kind: 'actual',
  period: null,
  span: null,
  series: 0,
  value: '',
  name: '',
  about: [],
  tags: [],
  letters: '',
};

/** Forms that a bar can take: what of it differs from a plain one. */
const FORMS: Readonly<Record<string, Partial<Datum>>> = {
  stated: {},
  about: {edge: 'about'},
  almost: {edge: 'almost'},
  over: {edge: 'over', high: 10},
  under: {edge: 'under', high: 22},
  range: {edge: 'range', low: 8, high: 24},
  forecast: {standing: 'forecast', high: 22},
  target: {standing: 'target', high: 22},
  derived: {standing: 'derived', high: 22},
  hollow: {hollow: true, high: 22},
};
const HUES: readonly Paint[] = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'];

/** The key: samples drawn by the same code as the marks, lying down in 28 × 14 px. */
export const glyphTradeChart: Glyphs = (name) => {
  const pen = newPen(() => 0);
  const form = FORMS[name];
  const swatch = name === 'wider' || name === 'series-wider' ? 'pale' : HUES[Number(name.slice(7))];
  if (form) {
    const datum = {...SAMPLE, ...form};
    const at = (value: number): number => 2 + value;
    const lane = {horizontal: true, across: [2, 12], zero: 2, open: 15, at} as const;
    if (form.hollow) drawArrow(pen, datum, {...lane, across: [4, 10]}, 's1');
    else drawBar(pen, datum, lane, 's1');
  } else if (name === 'cumulative') {
    line(pen, 2, 7, 26, 7, stroke('ink', 2.5));
    draw(
      pen,
      [2, 26].map((x) => [
        [x, 3],
        [x, 11],
      ]),
      stroke('ink', 1.5),
    );
  } else if (name === 'gap') {
    pen.shapes.push({kind: 'path', d: hatchBox({x: 2, y: 4, width: 24, height: 9}, 5), ...AXIS});
  } else if (name === 'bracket') {
    draw(
      pen,
      [
        [
          [4, 10],
          [4, 4],
          [24, 4],
          [24, 10],
        ],
      ],
      stroke('conflict', 2),
    );
  } else if (swatch) {
    rect(pen, {x: 4, y: 2, width: 20, height: 10}, {fill: swatch, ...stroke(outlineOf(swatch), 1)});
  }
  // A sample stands for no claim.
  return pen.shapes.map(({mark: _mark, hooks: _hooks, ...shape}) => shape);
};
