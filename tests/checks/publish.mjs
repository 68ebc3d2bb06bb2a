// `corridor-kit publish`: the same bytes, snippets that survive, figures that say the same everywhere,
// pages that ask nothing of anybody. Reads dist/: build first.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import DOMPurify from 'dompurify';
import {Readability} from '@mozilla/readability';
import {JSDOM} from 'jsdom';
import puppeteer from 'puppeteer-core';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {CHROMIUM_FLAGS, requireChromium} from '../../src/node/browsers.mjs';
import {importTypeScript} from '../../src/node/run.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filters = JSON.parse(readFileSync(join(root, 'tests/support/filters.json'), 'utf8')).filters;
const kit = readFileSync(join(root, 'dist', 'corridor-kit.full.js'), 'utf8');

let source;
let plan;
let folder;
let browser;
const warnings = [];

async function publishInto(name) {
  const out = join(folder, name);
  const warn = (sentence) => warnings.push(sentence);
  await source.publish({plan, out, kit, progress: () => undefined, warn});
  return out;
}
const read = (...path) => readFileSync(join(folder, ...path), 'utf8');
const stems = () => plan.jobs.map(({name, language}) => `${name}.${language.code}`);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  source = await importTypeScript(join(root, 'src/node/publish/index.ts'));
  const demo = await source.readPlan(join(root, 'demo', 'embeds.json'));
  plan = {...demo, jobs: demo.jobs.map((job) => ({...job, widths: [680]}))};
  await publishInto('a');
  browser = await puppeteer.launch({
    executablePath: process.env.KIT_CHROMIUM || (await requireChromium()),
    args: CHROMIUM_FLAGS,
  });
});
after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

test('a fixed plan gives the same bytes', async () => {
  const again = await publishInto('b');
  const hashes = (out) =>
    readdirSync(out, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map(
        (file) =>
          `${file.slice(out.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
      )
      .sort();
  const first = hashes(join(folder, 'a'));
  assert.deepEqual(hashes(again), first);
  assert.ok(first.length > plan.jobs.length * 6);
});

test('nothing was left out', () => {
  assert.deepEqual(warnings, []);
  for (const stem of stems()) {
    const png = readFileSync(join(folder, 'a', 'p', `${stem}.680.png`));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 2 * 712, `${stem}: two pixels for one`);
  }
});

test('without the optional packages it says so in a sentence, and pictures are SVG', async () => {
  const alone = join(folder, 'alone');
  mkdirSync(alone);
  copyFileSync(join(root, 'dist', 'cli.js'), join(alone, 'cli.mjs'));
  const embeds = {
    ...JSON.parse(readFileSync(join(root, 'demo', 'embeds.json'), 'utf8')),
    languages: ['en'],
  };
  embeds.figures = embeds.figures.filter(({name}) => name === 'turnover');
  writeFileSync(join(alone, 'embeds.json'), JSON.stringify(embeds));
  const args = [
    'cli.mjs',
    'publish',
    'embeds.json',
    '--out',
    'out',
    '--kit',
    join(root, 'dist', 'corridor-kit.full.js'),
  ];
  const {stdout, stderr} = await promisify(execFile)(process.execPath, args, {cwd: alone});
  assert.match(stdout, /^\d+ files in out\n$/);
  assert.match(stderr, /^Pictures in PNG were left out: [^\n]+\n1\/1 turnover en\n$/);
  assert.match(
    readFileSync(join(alone, 'out', 'snippets', 'turnover.en.html'), 'utf8'),
    /turnover\.en\.680\.svg"/,
  );
});

test('where the font of a script is not installed, one sentence names its package', async () => {
  const fonts = {fa: 'arabic', ka: 'georgian', hy: 'armenian', zh: 'sc'};
  const file = join(folder, 'scripts.json');
  const figures = [
    {name: 'turnover', tag: 'trade-chart'},
    {name: 'visits', tag: 'visit-timeline'},
  ];
  const base = 'https://example.org/corridor/';
  writeFileSync(file, JSON.stringify({base, languages: Object.keys(fonts), figures}));
  const told = [];
  const out = join(folder, 'scripts');
  const warn = (sentence) => told.push(sentence);
  const scripts = await source.readPlan(file);
  await source.publish({plan: scripts, out, kit: '', progress: () => undefined, warn});
  const expected = Object.entries(fonts).map(([lang, font]) => {
    const name = `@fontsource/noto-sans-${font}`;
    return `Pictures in PNG were left out in "${lang}": their letters need ${name}, which is not installed (npm install ${name}).`;
  });
  assert.deepEqual(told, expected);
  assert.ok(readdirSync(join(out, 'p')).includes('turnover.ka.680.svg'));
});

test('a plan that cannot be followed is told in a sentence', async () => {
  const run = async (embeds) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, JSON.stringify(embeds));
    return source.readPlan(file).then(
      () => 'fine',
      (error) => error.message,
    );
  };
  const good = JSON.parse(readFileSync(join(root, 'demo', 'embeds.json'), 'utf8'));
  const [first] = good.figures;
  assert.match(await run({...good, base: 'javascript:alert(1)/'}), /bad\.json: base: /);
  assert.match(await run({...good, figures: [{...first, name: '../up'}]}), /figures\.0\.name: /);
  assert.match(await run({...good, figures: [{...first, tag: 'pie-chart'}]}), /figures\.0\.tag: /);
  assert.match(await run({...good, figures: [first, first]}), /two figures are called "routes"/);
  assert.equal(await run(good), 'fine');
});

// What is left of a snippet ----------------------------------------------------------------------

const dom = new JSDOM('').window;
const article = (html) =>
  new JSDOM(
    `<!doctype html><title>T</title><body><article><h1>T</h1>${'<p>Cargo and cables, read at length, so that this is an article and no list of links. </p>'.repeat(12)}${html}</article>`,
    {url: 'https://example.org/'},
  ).window.document;
const SANITIZERS = {
  DOMPurify: (html) => DOMPurify(dom).sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  xss: (html) => xss(html, {stripIgnoreTag: true}),
  'rehype-sanitize': (html) =>
    String(
      unified()
        .use(rehypeParse, {fragment: true})
        .use(rehypeSanitize)
        .use(rehypeStringify)
        .processSync(html),
    ),
  Readability: (html) => new Readability(article(html)).parse()?.content ?? '',
};

/** Which parts of a snippet are still there, as a reader would find them. */
function fateOf(html, snippet) {
  const {document} = new JSDOM(html).window;
  const before = new JSDOM(snippet).window.document;
  // Some make an ordinary space of one that does not break.
  const even = (string) => string.replace(/\s+/g, ' ').trim();
  const text = even(document.body.textContent);
  const said = even(before.querySelector('figcaption').firstChild.textContent);
  const href = before.querySelector('figcaption a').href;
  const image = before.querySelector('img');
  return {
    value: text.includes(said),
    link: [...document.querySelectorAll('a')].some((link) => link.href === href),
    picture: [...document.querySelectorAll('img')].some(
      ({src, alt}) => src === image.src && even(alt) === even(image.alt),
    ),
    table: document.querySelector('table td') !== null,
    tag: document.querySelector('corridor-map,trade-chart,format-venn,visit-timeline') !== null,
  };
}

test('snippets are a line a tag, without data, without a blank line', () => {
  for (const stem of stems()) {
    const snippet = read('a', 'snippets', `${stem}.html`);
    const lines = snippet.trimEnd().split('\n');
    assert.equal(lines.length, 2, stem);
    assert.match(lines[0], /^<figure .*<\/figure>$/);
    assert.match(
      lines[1],
      /^<script type="module" src="https:[^"]+" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>$/,
    );
    assert.doesNotMatch(snippet, /application\/json|style=/);
  }
});

test('snippets keep value and link in five of five sanitizers, the picture in four', () => {
  for (const stem of stems()) {
    const snippet = read('a', 'snippets', `${stem}.html`);
    const fates = Object.entries(SANITIZERS).map(([name, run]) => [
      name,
      fateOf(run(snippet), snippet),
    ]);
    for (const [name, {value, link}] of fates) assert.ok(value && link, `${stem} in ${name}`);
    const pictures = fates.filter(([, {picture}]) => picture).map(([name]) => name);
    assert.ok(pictures.length >= 4, `${stem}: the picture is left in ${pictures.join()}`);
  }
});

test('snippets fare as written down under filters that do not run here', () => {
  for (const stem of stems()) {
    const snippet = read('a', 'snippets', `${stem}.html`);
    for (const [name, {tags, attributes, fate}] of Object.entries(filters)) {
      const left = sanitizeHtml(snippet, {allowedTags: tags, allowedAttributes: attributes});
      assert.deepEqual(fateOf(left, snippet), fate, `${stem}, ${name}`);
    }
  }
});

test('autop of WordPress breaks nothing: no line of a snippet begins inside the figure', () => {
  // wpautop sets <p> and <br> at newlines; between figure and script is the only one.
  for (const stem of stems()) {
    const [figure] = read('a', 'snippets', `${stem}.html`).split('\n');
    const {document} = new JSDOM(`<p>${figure}<br />\n</p>`).window;
    assert.ok(
      document.querySelector('figure table td') && document.querySelector('figure img'),
      stem,
    );
  }
});

// The same figures everywhere --------------------------------------------------------------------

/** Numbers as printed, without what separates thousands; signs and units aside. */
const numbersIn = (text) =>
  [
    ...new Set(
      (text.match(/\d[\d\u00a0\u202f ]*\d(?:[.,]\d+)*|\d(?:[.,]\d+)?/g) ?? []).map((each) =>
        each.replace(/[\s\u00a0\u202f]/g, ''),
      ),
    ),
  ].sort();

/** Ids whose value a live drawing carries. */
const liveValues = () => {
  const tag = document.querySelector('corridor-map,trade-chart,format-venn,visit-timeline');
  const ids = [...tag.shadowRoot.querySelectorAll('.drawing > svg [data-value]')].map(
    ({dataset}) => dataset.claim ?? dataset.tally ?? dataset.derived ?? '',
  );
  const labels = [...tag.shadowRoot.querySelectorAll('.mark')].map((mark) =>
    mark.getAttribute('aria-label'),
  );
  return {
    ids: [...new Set(ids)].sort(),
    labels,
    view: tag.shadowRoot.querySelector('.svg')?.dataset.view,
  };
};

test('alternative text, caption, table and live drawing say the same numbers', async () => {
  const page = await browser.newPage();
  await page.setViewport({width: 680, height: 1200});
  for (const [index, job] of plan.jobs.entries()) {
    const stem = stems()[index];
    const snippet = new JSDOM(read('a', 'snippets', `${stem}.html`)).window.document;
    const heading = snippet.querySelector('table caption').textContent;
    const alt = numbersIn(snippet.querySelector('img').alt.slice(heading.length));
    const caption = numbersIn(snippet.querySelector('figcaption').firstChild.textContent);
    const cells = [...snippet.querySelectorAll('table tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' '),
    );
    const table = numbersIn(
      [...snippet.querySelectorAll('th,td')].map((cell) => cell.textContent).join(' | '),
    );
    assert.ok(alt.length > 0 && cells.length > 0, stem);
    assert.deepEqual(caption, alt, `${stem}: caption`);
    assert.deepEqual(table, alt, `${stem}: table`);

    const served = source.drawFor({
      widget: source.WIDGETS.get(job.tag),
      facts: job.facts,
      language: job.language,
      attribute: (name) => job.attributes[name],
      width: 680,
    });
    const statements = source.statementsOf(served);
    await page.goto(pathToFileURL(join(folder, 'a', 'e', `${stem}.html`)).href);
    await page.waitForFunction(() =>
      document
        .querySelector('corridor-map,trade-chart,format-venn,visit-timeline')
        .shadowRoot?.querySelector('.mark'),
    );
    const live = await page.evaluate(liveValues);
    if (live.ids.length === 0) {
      // No value is drawn: what is counted is members, which the buttons say.
      const labels = live.labels.join(' | ');
      for (const {what, value} of statements) {
        assert.ok(labels.includes(what) && labels.includes(value), `${stem}: ${what}, ${value}`);
      }
    } else {
      const said = statements.map(({ids}) => ids.join(' ')).sort();
      assert.deepEqual(live.ids, said, `${stem}: live drawing`);
    }
  }
  await page.close();
});

// Pages ------------------------------------------------------------------------------------------

test('a framed page asks nothing, keeps nothing and breaks no policy, with and without its script', async () => {
  for (const javaScript of [true, false]) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(javaScript);
    const requests = [];
    const complaints = [];
    await page.evaluateOnNewDocument(() => {
      window.kept = [];
      const spy = (owner, name) => {
        const old = owner[name];
        owner[name] = function (...args) {
          window.kept.push(name);
          return old.apply(this, args);
        };
      };
      spy(window.Storage.prototype, 'setItem');
      spy(window.Storage.prototype, 'getItem');
      spy(window.IDBFactory.prototype, 'open');
      Object.defineProperty(document, 'cookie', {
        get: () => void window.kept.push('cookie read'),
        set: () => {
          window.kept.push('cookie');
        },
      });
    });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    const url = pathToFileURL(join(folder, 'a', 'e', 'turnover.ru.html')).href;
    await page.goto(url);
    if (javaScript) {
      await page.waitForFunction(() =>
        document.querySelector('trade-chart').shadowRoot?.querySelector('.mark'),
      );
      assert.deepEqual(await page.evaluate(() => window.kept), []);
    } else {
      const seen = await page.$eval(
        'trade-chart > svg',
        (svg) => svg.getBoundingClientRect().height > 200,
      );
      assert.ok(seen, 'the picture is there without a script');
    }
    assert.deepEqual(requests, [url]);
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test('a framed page in an opaque origin tells its height in three tongues and believes its parent only', async () => {
  const page = await browser.newPage();
  await page.goto('about:blank');
  const html = read('a', 'e', 'turnover.en.html');
  const told = await page.evaluate(async (content) => {
    const messages = [];
    window.addEventListener('message', ({data, origin, source}) =>
      messages.push({data, origin, own: source === frame.contentWindow}),
    );
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.width = 600;
    // A frame of srcdoc has no address of its own; the secret comes as WordPress sends it, in the hash.
    frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(content)}#?secret=abc1234567`;
    document.body.append(frame);
    const until = async (met) => {
      for (let i = 0; i < 200 && !met(); i++) await new Promise((done) => setTimeout(done, 25));
      return met();
    };
    await until(() => messages.some(({data}) => data.corridorKit === 'height' && data.value > 400));
    await new Promise((done) => setTimeout(done, 300));
    const first = messages.splice(0);
    const ask = async (window, data) => {
      window.postMessage(data, '*');
      await new Promise((done) => setTimeout(done, 250));
      return messages.splice(0).length;
    };
    // Another frame, whose script is not the parent, asks for an answer.
    const forger = document.createElement('iframe');
    document.body.append(forger);
    const forged = document.createElement('script');
    forged.textContent =
      "parent.frames[0].postMessage({corridorKit: 'ask'}, '*'); parent.frames[0].postMessage({message: 'ready', secret: 'abc1234567'}, '*')";
    forger.contentDocument.body.append(forged);
    await new Promise((done) => setTimeout(done, 250));
    const toForger = messages.splice(0).length;
    return {
      first,
      toForger,
      wrong: await ask(frame.contentWindow, {message: 'ready', secret: 'wrong'}),
      rubbish: await ask(frame.contentWindow, null),
      ready: await ask(frame.contentWindow, {message: 'ready', secret: 'abc1234567'}),
      ask: await ask(frame.contentWindow, {corridorKit: 'ask'}),
    };
  }, html);
  const last = (test) => told.first.filter(({data}) => test(data)).at(-1)?.data;
  const ours = last(({corridorKit}) => corridorKit === 'height');
  assert.ok(ours.value > 400 && ours.value < 4000);
  assert.deepEqual(
    last(({message}) => message === 'height'),
    {message: 'height', value: ours.value, secret: 'abc1234567'},
  );
  assert.deepEqual(
    last(({sentinel}) => sentinel === 'amp'),
    {sentinel: 'amp', type: 'embed-size', height: ours.value},
  );
  assert.ok(told.first.every(({origin, own}) => origin === 'null' && own));
  assert.deepEqual(
    {...told, first: undefined},
    {first: undefined, toForger: 0, wrong: 0, rubbish: 0, ready: 3, ask: 3},
  );
  await page.close();
});

test('the host’s script believes a height from its frame only, within bounds', async () => {
  const page = await browser.newPage();
  await page.goto('about:blank');
  const heights = await page.evaluate(async (code) => {
    const frame = document.createElement('iframe');
    frame.height = 300;
    document.body.append(frame);
    const script = document.createElement('script');
    script.textContent = code;
    document.body.append(script);
    const seen = [];
    const say = async (window, data) => {
      const inside = document.createElement('script');
      inside.textContent = `parent.postMessage(${JSON.stringify(data)}, '*')`;
      window.document.body.append(inside);
      await new Promise((done) => setTimeout(done, 60));
      seen.push(frame.height);
    };
    const other = document.createElement('iframe');
    other.height = 10;
    document.body.append(other);
    await say(other.contentWindow, {corridorKit: 'height', value: 900});
    await say(frame.contentWindow, {corridorKit: 'height', value: 700});
    await say(frame.contentWindow, {corridorKit: 'height', value: 1e9});
    await say(frame.contentWindow, {corridorKit: 'height', value: 1});
    await say(frame.contentWindow, {corridorKit: 'height', value: '500'});
    window.postMessage({corridorKit: 'height', value: 800}, '*');
    await new Promise((done) => setTimeout(done, 60));
    return [...seen, frame.height];
  }, source.FRAMING);
  assert.deepEqual(heights, ['300', '700', '4000', '100', '100', '100']);
  await page.close();
});

test('a snapshot needs nothing', () => {
  for (const stem of stems()) {
    const html = read('a', 's', `${stem}.html`);
    const {document} = new JSDOM(html).window;
    assert.equal(document.querySelectorAll('script,link,img,iframe').length, 0, stem);
    assert.ok(
      document.querySelector('svg desc')?.textContent && document.querySelector('table td'),
      stem,
    );
    assert.match(
      html,
      /default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/,
    );
    assert.doesNotMatch(html, /\sstyle="|NaN|undefined|\[object/, stem);
  }
});

test('oEmbed answers frame the page, and the page leads to its answer', () => {
  for (const stem of stems()) {
    const answer = JSON.parse(read('a', 'o', `${stem}.json`));
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    const frame = new JSDOM(answer.html).window.document.querySelector('body > iframe:only-child');
    assert.equal(frame.src, `${plan.base}e/${stem}.html`);
    const [head] = read('a', 'e', `${stem}.html`).split('</head>');
    const {document} = new JSDOM(head).window;
    const link = document.querySelector('link[type="application/json+oembed"]');
    assert.equal(link.href, `${plan.base}o/${stem}.json`);
  }
});

test('JSON-LD has the dataset, and events of a stated day only', () => {
  const kinds = new Set();
  for (const [index, {facts}] of plan.jobs.entries()) {
    const page = read('a', 'e', `${stems()[index]}.html`);
    const items = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, text]) => JSON.parse(text),
    );
    assert.equal(items[0]['@type'], 'Dataset');
    for (const item of items.slice(1)) {
      kinds.add(item['@type']);
      assert.match(item.startDate, /^\d{4}-\d\d-\d\d$/);
      assert.ok(
        [...facts.events.values()].some(({date}) => date?.edtf === item.startDate && !date.part),
      );
    }
    assert.doesNotMatch(read('a', 'snippets', `${stems()[index]}.html`), /ld\+json/);
  }
  assert.deepEqual([...kinds], ['Event']);
});
