// One load of one page in a browser of its own, and what can follow it.
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../../src/node/browsers.mjs';

const MB = 1e6;
const LIMIT = 90_000; // ms
const RESIZE_STEPS = 20;
const CYCLES = 60;

/** A phone: Lighthouse's "slow 4G" by request, a processor four times slower, a small screen. */
export const PHONE = {
  viewport: {width: 412, height: 823, deviceScaleFactor: 2},
  cpu: 4,
  network: {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1474.56 * 1024) / 8,
    uploadThroughput: (675 * 1024) / 8,
  },
};
export const DESK = {viewport: {width: 1200, height: 900, deviceScaleFactor: 1}, cpu: 1};

/** Runs in the page, before anything else. */
function observe() {
  const seen = {tasks: [], shift: 0};
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries())
      if (!hadRecentInput) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  // All four figures are compared, also those that one of us leaves until they are scrolled to.
  window.IntersectionObserver = class {
    constructor(callback) {
      this.callback = callback;
    }
    observe(target) {
      const entry = {isIntersecting: true, intersectionRatio: 1, target};
      queueMicrotask(() => this.callback([entry], this));
    }
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
}

/** CPU time of the main thread: other jobs on this machine stretch it little. Wall time they do. */
const workBetween = (before, after) => (after.TaskDuration - before.TaskDuration) * 1000;

/**
 * @param {object} options
 * @param {string} options.chromium program
 * @param {string} options.url page
 * @param {string} options.blank an empty page of the same origin, to start the browser on
 * @param {typeof PHONE} options.profile
 * @param {boolean} [options.act] also resize, change the theme, mount and unmount
 */
export async function measure({chromium, url, blank, profile, act = false}) {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewport(profile.viewport);
    let report;
    const drawn = new Promise((done) => (report = done));
    await page.exposeFunction('drawn', (ms) => report(Number(ms)));
    await page.evaluateOnNewDocument(observe);
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    const metrics = async () => {
      const {metrics: list} = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(list.map(({name, value}) => [name, value]));
    };
    const settled = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      return metrics();
    };
    await page.goto(blank);
    await pause(150);
    await cdp.send('Network.enable');
    if (profile.network) await cdp.send('Network.emulateNetworkConditions', profile.network);
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: profile.cpu});
    const before = await metrics();
    await page.goto(url, {waitUntil: 'domcontentloaded', timeout: LIMIT});
    const ms = await Promise.race([drawn, pause(LIMIT, undefined, {ref: false})]);
    if (ms === undefined) throw new Error(`${url}: not drawn in ${LIMIT} ms; ${errors.join('; ')}`);
    await pause(profile.cpu > 1 ? 800 : 400);
    const after = await metrics();
    const {tasks, shift} = await page.evaluate('window.seen');
    const blocking = tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
    const result = {drawn: ms, work: workBetween(before, after), blocking, shift, errors};
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: 1});
    result.heap = (await settled()).JSHeapUsedSize / MB;
    if (act) Object.assign(result, await acts(page, metrics, settled));
    return result;
  } finally {
    await browser.close();
  }
}

/** Work of a resize step, of a change of theme, of mounting and removing four figures. */
async function acts(page, metrics, settled) {
  const workOf = async (times, action) => {
    const before = await metrics();
    for (let time = 0; time < times; time += 1) {
      await page.evaluate(action(time));
      await pause(100);
    }
    return workBetween(before, await metrics()) / times;
  };
  await page.evaluate('bench.resize(320)');
  await pause(300);
  const resize = await workOf(RESIZE_STEPS, (step) => `bench.resize(${320 + 44 * (step + 1)})`);
  await page.evaluate('bench.resize(760)');
  await pause(300);
  const theme = await workOf(4, (time) => `bench.theme('${time % 2 ? 'light' : 'dark'}')`);
  await page.evaluate('bench.cycle(10)');
  const from = await settled();
  for (let done = 0; done < CYCLES; done += 10) await page.evaluate('bench.cycle(10)');
  const to = await settled();
  const cycle = workBetween(from, to) / CYCLES;
  const kept = (to.JSHeapUsedSize - from.JSHeapUsedSize) / 1000 / CYCLES;
  return {resize, theme, cycle, kept, nodes: (to.Nodes - from.Nodes) / CYCLES};
}
