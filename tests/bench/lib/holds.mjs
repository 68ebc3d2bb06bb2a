// What the kit is held to without a neighbour: a hundred figures, none left behind, no shift, no steeper with size.
import {setTimeout as pause} from 'node:timers/promises';
import {article} from './article.mjs';
import {DESK, open, workBetween} from './measure.mjs';
import {median, short, verdict} from './report.mjs';
import {TAGS} from './tags.mjs';

const MOUNTS = 200;
const MANY = 100;
/** Values of a list, in four measures: the last is the most that is drawn. */
const SIZES = [312, 625, 1250];

/** A document with rows of invented values. */
const rows = (count) => ({
  corridorKit: 1,
  id: 'rows',
  names: 'Rows',
  language: 'en',
  asOf: '2026-01-31',
  sources: [
    {
      id: 'one',
      kind: 'article',
      author: 'A. Author',
      title: null,
      publisher: null,
      published: '2026-01-10',
      url: 'https://example.org/one',
      language: 'en',
    },
  ],
  places: [{id: 'AAA', kind: 'country', names: {en: 'Aland'}}],
  measures: [0, 1, 2, 3].map((n) => ({
    id: `m${n}`,
    names: `Cargo ${n}`,
    unit: 't',
    about: {places: ['AAA']},
    additive: true,
  })),
  claims: Array.from({length: 4 * count}, (_, i) => ({
    id: `c${i}`,
    measure: `m${i % 4}`,
    value: 1000 + ((i * 7919) % 997),
    figure: 'flow',
    says: 'exact',
    kind: 'actual',
    period: new Date(Date.UTC(2000, 0, 1 + Math.floor(i / 4))).toISOString().slice(0, 10),
    sources: [{source: 'one', at: ['2']}],
  })),
});

const GROW = `(async (data) => {
  const element = document.createElement('trade-chart');
  element.setAttribute('type', 'claims');
  element.setAttribute('measures', 'm0 m1 m2 m3');
  element.setAttribute('height', 'auto');
  element.data = data;
  document.querySelector('main').append(element);
  await new Promise((done) => element.addEventListener('ck-ready', done, {once: true}));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  element.remove();
})`;

/**
 * @param {{chromium: string, url: string, head: string, files: Map<string, string | Buffer>, page: string}} options
 *   `page`: path of the article with the kit in it; pages of ours are added to `files` beforehand by `pages`
 * @returns {Promise<string[][]>} rows of the table: what, found, to hold, verdict
 */
export async function holds({chromium, url}) {
  const found = [];
  const add = (what, value, most, unit = '') =>
    found.push([what, `${short(value)}${unit}`, `≤ ${most}${unit}`, verdict(value, most)]);
  const visit = async (path, profile, all, act) => {
    const tools = await open(chromium, profile, all);
    try {
      await tools.page.goto(`${url}/blank`);
      const before = await tools.metrics();
      await tools.page.goto(url + path);
      await pause(2500);
      return await act(tools, before);
    } finally {
      await tools.browser.close();
    }
  };
  const loaded = (path) =>
    visit(path, DESK, false, async ({metrics, page}, before) => ({
      work: workBetween(before, await metrics()),
      drawn: await page.evaluate(
        (tags) =>
          [...document.querySelectorAll(tags)].filter(({shadowRoot}) =>
            shadowRoot?.querySelector('.svg'),
          ).length,
        Object.values(TAGS).join(),
      ),
    }));
  const [four, many] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    four.push(
      await visit('/kit', DESK, true, async ({metrics}, before) =>
        workBetween(before, await metrics()),
      ),
    );
    many.push(await loaded('/many'));
  }
  const works = many.map(({work}) => work);
  add(
    `${MANY} figures, ${many[0].drawn} near the screen: work, of four drawn`,
    median(works) / median(four),
    2,
    '×',
  );
  await visit('/kit', DESK, true, async ({page, cdp}) => {
    await page.evaluate(`bench.cycle(${MOUNTS / 4})`);
    const count = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      let all = 0;
      for (const tag of Object.values(TAGS)) {
        const {result} = await cdp.send('Runtime.evaluate', {
          expression: `customElements.get('${tag}').prototype`,
        });
        const {objects} = await cdp.send('Runtime.queryObjects', {
          prototypeObjectId: result.objectId,
        });
        const {result: length} = await cdp.send('Runtime.callFunctionOn', {
          objectId: objects.objectId,
          functionDeclaration: 'function () { return this.length; }',
        });
        all += length.value;
        await cdp.send('Runtime.releaseObject', {objectId: objects.objectId});
      }
      return all;
    };
    await pause(500);
    add(`instances left after ${MOUNTS} mounts`, (await count()) - Object.keys(TAGS).length, 1);
  });
  for (const width of [320, 768, 1200]) {
    await visit(
      '/kit',
      {viewport: {width, height: 900, deviceScaleFactor: 1}},
      false,
      async ({page}) => {
        const height = await page.evaluate('document.body.scrollHeight');
        for (let y = 0; y < height; y += 500) {
          await page.evaluate(`scrollTo(0, ${y})`);
          await pause(120);
        }
        add(
          `layout shift at ${width} px, read to the end`,
          await page.evaluate('window.seen.shift'),
          0,
        );
      },
    );
  }
  await visit('/kit', DESK, true, async ({page, metrics}) => {
    const each = [];
    for (const count of SIZES) {
      const data = JSON.stringify(rows(count));
      await page.evaluate(`(${GROW})(${data})`);
      const times = [];
      for (let round = 0; round < 3; round += 1) {
        const before = await metrics();
        await page.evaluate(`(${GROW})(${data})`);
        times.push(workBetween(before, await metrics()) / count);
      }
      each.push(median(times));
    }
    add('5,000 values: work a value, of that of 1,250', each.at(-1) / each[0], 1.15, '×');
  });
  return found;
}

/** @param {string} head what the kit's page has in its head */
export const manyFigures = (head) => {
  const tags = Object.values(TAGS);
  const figures = Array.from(
    {length: MANY},
    (_, i) => `<p>Words between figures.</p><${tags[i % 4]}></${tags[i % 4]}>`,
  );
  return article(head, TAGS).replace(
    /<main>[\s\S]*<\/main>/,
    `<main><h1>Many figures</h1>${figures.join('')}</main>`,
  );
};
