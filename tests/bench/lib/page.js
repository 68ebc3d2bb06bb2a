// The page side of a contender: says when four figures are drawn, and lets the bench act on them.

import {HEIGHTS} from './heights.mjs';

export {HEIGHTS};

/** Resolves once the next frame has been painted. */
export const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    }),
  );

const main = document.querySelector('main');
const hosts = () => [...document.querySelectorAll('.figure')];
const get = async (url) => (await fetch(url)).json();

/**
 * @param {object} contender
 * @param {string} [contender.outlines] address of its outlines
 * @param {(data: object, outlines: object) => void} [contender.setUp]
 * @param {(host: Element, kind: string) => unknown} contender.draw
 * @param {(host: Element, kind: string) => unknown} [contender.resize] where it does not see that itself
 */
export async function run({outlines, setUp, draw, resize}) {
  if (outlines) setUp?.(...(await Promise.all([get('/data.json'), get(outlines)])));
  await Promise.all(hosts().map((host) => draw(host, host.dataset.kind)));
  await painted();
  window.bench = {
    async resize(width) {
      main.style.width = `${width}px`;
      for (const host of hosts()) await resize?.(host, host.dataset.kind);
      await painted();
    },
    async theme(name) {
      document.documentElement.dataset.theme = name;
      await painted();
    },
    async cycle(times) {
      for (let time = 0; time < times; time += 1) {
        const made = await Promise.all(
          Object.keys(HEIGHTS).map(async (kind) => {
            const host = document.createElement('div');
            host.dataset.kind = kind;
            main.append(host);
            await draw(host, kind);
            return host;
          }),
        );
        await painted();
        for (const host of made) host.remove();
      }
    },
  };
  window.drawn(String(performance.now()));
}
