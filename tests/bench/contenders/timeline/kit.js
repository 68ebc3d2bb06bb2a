// One tag of the kit: drawing, table, description and sources.
import {define} from '../../../../src/elements/define.ts';
import {VisitTimelineElement} from '../../../../src/elements/visit-timeline.ts';
import {datasetOf} from './data.js';

define('visit-timeline', VisitTimelineElement);

/** The element is drawn when it says so; how many nodes it has, and what is within reach. */
export const timeline = (stage, given) =>
  new Promise((done) => {
    const element = document.createElement('visit-timeline');
    element.data = datasetOf(given);
    element.addEventListener('ck-ready', () => done(element), {once: true});
    stage.append(element);
  });

export function counts(stage) {
  const root = stage.querySelector('visit-timeline').shadowRoot;
  const reached = [...root.querySelectorAll('button.mark')].flatMap((button) =>
    button.dataset.for.split(' '),
  );
  return {nodes: root.querySelectorAll('*').length, reached: new Set(reached).size};
}
