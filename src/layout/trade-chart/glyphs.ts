import {hatchBox} from '../hatch.js';
import type {Glyphs, Paint, Shape} from '../scene.js';

const box = {x: 6, y: 1, width: 13, height: 12};

/** Strips of falling strength, for soft and open ends. */
const fade = (from: number, to: number, first: number, last: number): Shape[] =>
  Array.from({length: 4}, (_, i) => ({
    kind: 'rect',
    x: box.x,
    y: from + ((to - from) * i) / 4,
    width: box.width,
    height: (to - from) / 4,
    fill: 's1',
    fillOpacity: Math.round((first + ((last - first) * i) / 3) * 100) / 100,
  }));

const solid = (y: number, height: number, fill: Paint = 's1'): Shape => ({
  kind: 'rect',
  x: box.x,
  y,
  width: box.width,
  height,
  fill,
});
const line = (y: number, stroke: Paint = 's1'): Shape => ({
  kind: 'line',
  x1: box.x,
  y1: y,
  x2: box.x + box.width,
  y2: y,
  stroke,
  strokeWidth: 2.5,
});
const arrow = (from: number, to: number): Shape => ({
  kind: 'path',
  d: `M12.5 ${from}L12.5 ${to}M9.5 ${to + (to < from ? 3 : -3)}L12.5 ${to}L15.5 ${to + (to < from ? 3 : -3)}`,
  stroke: 'ink',
  strokeWidth: 1.5,
});
const outline = (dash: string, stroke: Paint, cap?: 'round'): Shape => ({
  kind: 'rect',
  ...box,
  fill: 's1',
  fillOpacity: 0.12,
  stroke,
  strokeWidth: 1.5,
  dash,
  ...(cap === undefined ? {} : {cap}),
});

/** The forms of the key: the same as in the drawing, in 28 × 14 px. */
const FORMS: Readonly<Record<string, readonly Shape[]>> = {
  stated: [solid(1, 12)],
  about: [...fade(0, 8, 0.1, 0.9), solid(8, 5)],
  almost: [line(1.5), ...fade(3, 9, 0.15, 0.9), solid(9, 4)],
  over: [...fade(0, 8, 0.08, 0.5), solid(8.5, 4.5), arrow(9, 1)],
  under: [line(1.5), ...fade(3, 13, 0.5, 0.08), arrow(4, 13)],
  range: [{kind: 'rect', x: 6, y: 3, width: 16, height: 8, radius: 3, fill: 's1'}],
  forecast: [outline('4 2.5', 's1')],
  target: [
    line(2),
    {
      kind: 'line',
      x1: 12.5,
      y1: 3,
      x2: 12.5,
      y2: 14,
      stroke: 's1',
      strokeWidth: 1.5,
      dash: '2.5 2',
    },
  ],
  derived: [outline('0.1 3.2', 'ink', 'round')],
  cumulative: [
    {kind: 'line', x1: 2, y1: 7, x2: 26, y2: 7, stroke: 'ink', strokeWidth: 2.5},
    {kind: 'path', d: 'M2 3V11M26 3V11', stroke: 'ink', strokeWidth: 1.5},
  ],
  gap: [
    {
      kind: 'path',
      d: hatchBox({x: 2, y: 4, width: 24, height: 9}, 5),
      stroke: 'muted',
      strokeWidth: 1,
    },
  ],
  bracket: [{kind: 'path', d: 'M4 10V4H24V10', stroke: 'conflict', strokeWidth: 2}],
  wider: [{kind: 'rect', ...box, fill: 'pale', stroke: 'muted', strokeWidth: 1}],
  hollow: [
    {
      kind: 'path',
      d: 'M3 5H14V2L23 7L14 12V9H3Z',
      fill: 'ground',
      stroke: 'muted',
      strokeWidth: 1.5,
    },
  ],
  'series-wider': [
    {
      kind: 'rect',
      x: 4,
      y: 2,
      width: 20,
      height: 10,
      fill: 'pale',
      stroke: 'muted',
      strokeWidth: 1,
    },
  ],
};

/** Shapes of a legend entry; a swatch of its hue for a series. */
export const glyphTradeChart: Glyphs = (name) => {
  const tone = /^series-(\d)$/.exec(name)?.[1];
  if (tone === undefined) return FORMS[name] ?? [];
  const hues: readonly Paint[] = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'];
  return [{kind: 'rect', x: 4, y: 2, width: 20, height: 10, fill: hues[Number(tone)] ?? 's1'}];
};
