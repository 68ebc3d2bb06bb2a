// Runs in the page: the same tables laid out by the kit and by @upsetjs/venn.js.
import {computeTextCentre, normalizeSolution, scaleSolution, venn} from '@upsetjs/venn.js';
import {indexDataset} from '../../../src/data/dataset.ts';
import {resolveLanguage} from '../../../src/languages/language.ts';
import {layoutFormatVenn} from '../../../src/layout/format-venn.ts';
import {certify} from '../../../src/layout/format-venn/certificate.ts';
import {arrangeFor, drawingOf} from '../../../src/layout/format-venn/drawing.ts';
import {canonicalise} from '../../../src/layout/format-venn/hypergraph.ts';
import {formatVennModel} from '../../../src/model/format-venn.ts';
import {vennDataset} from '../../support/venn.ts';

const WIDTH = 700;
const HEIGHT = 480;

/** Curves and marks by id, or nothing where the certificate refused. */
function kit(sets) {
  const h = canonicalise(sets);
  const {curves, marks} = drawingOf(h, arrangeFor(h, WIDTH).at, WIDTH, HEIGHT);
  if (!certify(sets, curves, marks).ok) return undefined;
  return {
    curves: Object.fromEntries(curves.flatMap(({ids, d}) => ids.map((id) => [id, d]))),
    marks: Object.fromEntries(marks.map(({id, x, y}) => [id, [x, y]])),
  };
}

/** Sizes of all overlaps that hold somebody, up to three sets and every zone. */
function overlaps(sets) {
  const elements = [...new Set(sets.flatMap(({members}) => members))];
  const zones = elements.map((e) =>
    sets.filter(({members}) => members.includes(e)).map(({id}) => id),
  );
  const keys = new Map();
  for (const zone of zones) {
    const parts = [zone, ...zone.map((a) => [a])];
    zone.forEach((a, i) =>
      zone.slice(i + 1).forEach((b, j) => {
        parts.push([a, b]);
        for (const c of zone.slice(i + j + 2)) parts.push([a, b, c]);
      }),
    );
    for (const part of parts) keys.set(part.join(','), part);
  }
  return [...keys.values()].map((part) => ({
    sets: part,
    size: zones.filter((zone) => part.every((id) => zone.includes(id))).length,
  }));
}

/** Circles, and each element where the library says that its zone is. */
function upset(sets) {
  const circles = scaleSolution(normalizeSolution(venn(overlaps(sets))), WIDTH, HEIGHT, 10);
  const marks = {};
  for (const element of new Set(sets.flatMap(({members}) => members))) {
    const inside = (own) => sets.filter(({members}) => members.includes(element) === own);
    const of = (list) => list.flatMap(({id}) => (circles[id] ? [circles[id]] : []));
    const {x, y} = computeTextCentre(of(inside(true)), of(inside(false)));
    marks[element] = [x, y];
  }
  const curves = Object.fromEntries(
    Object.entries(circles).map(([id, {x, y, radius}]) => [id, {cx: x, cy: y, r: radius}]),
  );
  return {curves, marks};
}

window.layOut = (name, tables) =>
  tables.map((sets) => {
    const started = performance.now();
    const drawing = (name === 'kit' ? kit : upset)(sets);
    return {ms: performance.now() - started, drawing};
  });

/** Milliseconds of the linear view of 14 formats and 30 places, model and layout, as often as asked. */
window.layRows = (times) => {
  const sets = Array.from({length: 14}, (_, i) => ({
    id: `f${i}`,
    members: Array.from(
      {length: 3 + ((i * 7) % 20)},
      (_, k) => `p${(i * 11 + k * (1 + (i % 4))) % 30}`,
    ),
  }));
  const facts = indexDataset(vennDataset(sets));
  const language = resolveLanguage('en');
  const box = {width: 700, height: undefined, measure: (text) => text.length * 7};
  return Array.from({length: times}, () => {
    const started = performance.now();
    const model = formatVennModel({facts, language}, {formats: 'all', view: 'linear'});
    const {view} = layoutFormatVenn(model, box);
    if (view !== 'linear') throw new Error(`drawn as ${view}`);
    return performance.now() - started;
  });
};
