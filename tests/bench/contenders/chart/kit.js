// One tag of the kit with a dataset of one's own: drawing, table, description and sources.
import {define} from '../../../../src/elements/define.ts';
import {TradeChartElement} from '../../../../src/elements/trade-chart.ts';
import {datasetOf} from './data.js';

define('trade-chart', TradeChartElement);

/** The element is drawn when it says so. */
export const mount = (stage, document, attributes) =>
  new Promise((done) => {
    const element = globalThis.document.createElement('trade-chart');
    element.style.width = '800px';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = document;
    element.addEventListener('ck-ready', () => done(element), {once: true});
    stage.append(element);
  });

export const chart = (stage, given) =>
  mount(stage, datasetOf(given), {type: 'lines', measures: 'm0 m1 m2 m3'});

/** The same values, a row each: as many marks as there are points. */
export const rows = (stage, given) =>
  mount(stage, datasetOf(given), {type: 'claims', measures: 'm0 m1 m2 m3', height: 'auto'});
