// The kit as an editor embeds it: the built file, its sheet, four bare tags, its own dataset.
import {run} from '../lib/page.js';
import {TAGS} from '../lib/tags.mjs';

/** The tag of a host: the one in the page's markup, or a new one. */
function tagIn(host, kind) {
  if (host.firstElementChild) return host.firstElementChild;
  const element = document.createElement(TAGS[kind]);
  host.append(element);
  return element;
}

run({
  draw: (host, kind) =>
    new Promise((done) => {
      const element = tagIn(host, kind);
      if (element.matches(':state(ready)')) done();
      else element.addEventListener('ck-ready', () => done(), {once: true});
    }),
});
