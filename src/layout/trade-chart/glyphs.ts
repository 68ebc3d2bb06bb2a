import {FULL} from '../../data/edition.js';
import type {Datum} from '../../model/trade-chart/types.js';
import {hatchBox} from '../hatch.js';
import type {Glyphs} from '../scene.js';
import {bands} from './bands.js';
import {drawBar} from './bar.js';
import {drawPoint} from './point.js';
import {AXIS, type Look, type Pen, hueOf, newPen, outlineOf, rect, stroke} from './pen.js';

/** Forms that a bar can take: what of it differs from a plain one. */
const FORMS: Readonly<Record<string, Partial<Datum>>> = {
  stated: {},
  about: {edge: 'about'},
  almost: {edge: 'almost'},
  over: {edge: 'over', high: 2},
  under: {edge: 'under', high: 22},
  range: {edge: 'range', low: 8, high: 24},
  forecast: {standing: 'forecast', high: 22},
  target: {standing: 'target', high: 22},
  derived: {standing: 'derived', high: 22},
  hollow: {hollow: true, high: 22},
};

const path = (pen: Pen, d: string, look: Look): void => {
  pen.shapes.push({kind: 'path', d, ...look});
};

/** The key: samples drawn by the same code as the marks, lying down in 28 × 14 px. */
export const glyphTradeChart: Glyphs = (name) => {
  const pen = newPen(() => 0);
  const dot = FULL && name.startsWith('dot-');
  const form = FORMS[dot ? name.slice(4) : name];
  if (form) {
    const plain = {ids: [], claim: {}, low: 15, high: 15, edge: 'exact', standing: 'stated'};
    const datum = {...plain, ...form} as unknown as Datum;
    const at = (value: number): number => 2 + value;
    const arrow = form.hollow ?? false;
    const lane = {horizontal: true, across: [3, 11], zero: 2, at, arrow} as const;
    if (dot)
      drawPoint(pen, {...datum, tone: 0, high: 12}, {horizontal: false, across: 14, at: () => 7});
    else drawBar(pen, datum, lane, 's1');
  } else if (name.endsWith('cumulative')) {
    path(pen, 'M2,7L26,7M2,3L2,11M26,3L26,11', stroke('ink', 2));
  } else if (FULL && name.endsWith('bracket')) {
    path(pen, 'M4,11L4,4L24,4L24,11', stroke('conflict', 2));
  } else if (name.endsWith('gap')) {
    path(pen, hatchBox({x: 2, y: 4, width: 24, height: 9}, 5), AXIS);
  } else {
    const fill = name === 'wider' ? 'pale' : hueOf(Number(name.slice(7)));
    const box = {x: 4, y: 2, width: 20, height: 10};
    rect(pen, box, {fill, ...stroke(outlineOf(fill), 1)});
    if (FULL && fill !== 'pale')
      bands(pen, {tone: Number(name.slice(7)), standing: 'stated'}, {...box, y: 0, height: 13});
  }
  // A sample stands for no claim.
  return pen.shapes.map(({mark: _mark, hooks: _hooks, ...shape}) => shape);
};
