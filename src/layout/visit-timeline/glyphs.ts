import type {Dated} from '../../model/visit-timeline/types.js';
import type {Glyphs} from '../scene.js';
import {axisOf} from './axis.js';
import {drawMark, extentOf, paintOf} from './marks.js';
import {Sheet} from './sheet.js';

/** What a mark of each form would be made of, on an axis of a hundred days. */
const FORMS: Readonly<Record<string, Partial<Dated>>> = {
  day: {form: 'day', span: {from: 50, to: 51}},
  span: {form: 'span'},
  unit: {},
  part: {form: 'part', span: {from: 0, to: 45}},
  about: {about: true},
  by: {form: 'by', expected: true, unit: {from: 40, to: 100}},
  after: {form: 'after', span: {from: 10, to: 100}, unit: {from: 0, to: 10}},
  since: {form: 'since', span: {from: 0, to: Infinity}},
  expected: {expected: true},
};

/** Legend glyphs of 28 × 14 px: the marks themselves, in grey. */
export const glyphVisitTimeline: Glyphs = (name) => {
  const sheet = new Sheet(() => 0);
  const look = {fill: 's8', fillOpacity: 0.75} as const;
  if (name.startsWith('family-')) {
    sheet.rect(2, 2, 24, 10, {fill: paintOf({family: name.slice(7)}), radius: 2});
  } else if (name === 'count') {
    [5, 10, 7].forEach((tall, i) => sheet.rect(4 + 7 * i, 13 - tall, 6, tall, look));
  } else if (name === 'tally') {
    [5, 14, 23].forEach((x) => sheet.circle(x, 7, 4, {fill: 's2'}));
  } else if (name === 'dateless') {
    sheet.circle(14, 7, 4.5, {stroke: 's8', strokeWidth: 1.5, dash: '1.5 2.2'});
  } else if (Object.hasOwn(FORMS, name)) {
    const whole = {from: 0, to: 100};
    const axis = axisOf(whole, -2, 30, false);
    const plain = {key: '', ids: [], family: 'plans', form: 'unit', span: whole, unit: whole};
    const entry = {...plain, about: false, expected: false, ...FORMS[name]} as unknown as Dated;
    drawMark(sheet, entry, axis, extentOf(entry, axis), 7);
  }
  return sheet.shapes.map(({mark: _, hooks: __, ...shape}) => shape);
};
