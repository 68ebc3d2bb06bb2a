// The kit as an editor embeds it: the built file, four bare tags, its own dataset.
import {run} from '../lib/page.js';

const TAGS = {
  map: 'corridor-map',
  bar: 'trade-chart',
  venn: 'format-venn',
  timeline: 'visit-timeline',
};

run({
  draw: (host, kind) =>
    new Promise((done) => {
      const element = document.createElement(TAGS[kind]);
      element.addEventListener('ck-ready', () => done(), {once: true});
      host.append(element);
    }),
});
