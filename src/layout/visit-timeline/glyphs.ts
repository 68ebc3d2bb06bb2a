import type {Glyphs, Paint, Shape} from '../scene.js';

const box = (x: number, width: number, look: object): Shape => ({
  kind: 'rect',
  x,
  y: 2,
  width,
  height: 10,
  ...look,
});
const light = {fill: 's8', fillOpacity: 0.35, stroke: 's8', strokeWidth: 1.5} as const;
const dashed = {stroke: 's8', strokeWidth: 1.5, dash: '3 2.5'} as const;
const stroke = (d: string, width = 1.5): Shape => ({
  kind: 'path',
  d,
  stroke: 's8',
  strokeWidth: width,
});
const swatch = (fill: Paint): Shape[] => [box(2, 24, {fill, radius: 2})];

const shapes: Readonly<Record<string, () => readonly Shape[]>> = {
  'family-encounters': () => swatch('s2'),
  'family-papers': () => swatch('s1'),
  'family-plans': () => swatch('s8'),
  day: () => [{kind: 'circle', x: 14, y: 7, r: 5, fill: 's8'}],
  span: () => [box(5, 18, {fill: 's8', radius: 3})],
  unit: () => [box(5, 18, light)],
  part: () => [stroke('M2 3V11M2 7H26M26 3V11', 1), box(3, 9, light)],
  about: () => [
    box(3, 22, {fill: 's8', fillOpacity: 0.12}),
    box(9, 10, {fill: 's8', fillOpacity: 0.3}),
    stroke('M6 2.75H22M6 11.25H22'),
  ],
  by: () => [
    ...[0.15, 0.35, 0.6].map((opacity, i): Shape => ({
      kind: 'rect',
      x: 1 + i * 4,
      y: 5,
      width: 4,
      height: 4,
      fill: 's8',
      fillOpacity: opacity,
    })),
    box(13, 12, dashed),
    stroke('M26 0V14', 2.5),
  ],
  after: () => [
    stroke('M4 0V14', 2.5),
    ...[0.7, 0.45, 0.2].map((opacity, i): Shape => ({
      kind: 'rect',
      x: 5 + i * 6,
      y: 5,
      width: 6,
      height: 4,
      fill: 's8',
      fillOpacity: opacity,
    })),
  ],
  since: () => [
    box(3, 20, {fill: 's8', fillOpacity: 0.22}),
    stroke('M20 2.75H3.75V11.25H20M21 2L26 7L21 12'),
  ],
  count: () => [
    {kind: 'rect', x: 4, y: 8, width: 6, height: 5, fill: 's8', fillOpacity: 0.75},
    {kind: 'rect', x: 11, y: 3, width: 6, height: 10, fill: 's8', fillOpacity: 0.75},
    {kind: 'rect', x: 18, y: 6, width: 6, height: 7, fill: 's8', fillOpacity: 0.75},
  ],
  expected: () => [box(5, 18, {...dashed, radius: 5})],
  dateless: () => [
    {kind: 'circle', x: 14, y: 7, r: 4.5, stroke: 's8', strokeWidth: 1.5, dash: '1.5 2.2'},
  ],
  tally: () => [5, 14, 23].map((x): Shape => ({kind: 'circle', x, y: 7, r: 4, fill: 's2'})),
};

/** Legend glyphs of 28 × 14 px, drawn as the marks are. */
export const glyphVisitTimeline: Glyphs = (name) =>
  Object.hasOwn(shapes, name) ? (shapes[name]?.() ?? []) : [];
