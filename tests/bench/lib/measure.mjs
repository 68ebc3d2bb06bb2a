// One load of one page in a browser of its own, and what can follow it.
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../../src/node/browsers.mjs';

const MB = 1e6;
const LIMIT = 90_000; // ms
const RESIZE_STEPS = 20;
/** After so long, ms, nothing is put off any more. */
const REST = 700;
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

/** Runs in the page, before anything else. @param {boolean} all whether all figures count as near */
function observe(all) {
  const seen = {tasks: [], shift: 0};
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries())
      if (!hadRecentInput) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  if (!all) return;
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
export const workBetween = (before, after) => (after.TaskDuration - before.TaskDuration) * 1000;

/**
 * A browser of its own with one page, and what to ask it.
 *
 * @param {string} chromium program
 * @param {typeof PHONE} profile
 * @param {boolean} [all] whether all figures count as near
 */
export async function open(chromium, profile, all = true) {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewport(profile.viewport);
  let report;
  const drawn = new Promise((done) => (report = done));
  await page.exposeFunction('drawn', (ms) => report(Number(ms)));
  await page.evaluateOnNewDocument(observe, all);
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
  return {browser, page, cdp, errors, drawn, metrics, settled};
}

/**
 * @param {object} options
 * @param {string} options.chromium program
 * @param {string} options.url page
 * @param {string} options.blank an empty page of the same origin, to start the browser on
 * @param {typeof PHONE} options.profile
 * @param {boolean} [options.act] also resize, change the theme, mount and unmount
 */
export async function measure({chromium, url, blank, profile, act = false}) {
  const {browser, page, cdp, errors, drawn, metrics, settled} = await open(chromium, profile);
  try {
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
  const workOf = async (times, action, wait = 100) => {
    const before = await metrics();
    for (let time = 0; time < times; time += 1) {
      await page.evaluate(action(time));
      await pause(wait);
    }
    // What was put off belongs to the steps that asked for it.
    await pause(REST);
    return workBetween(before, await metrics()) / times;
  };
  await page.evaluate('bench.resize(320)');
  await pause(REST);
  // The edge of a window is dragged.
  const resize = await workOf(RESIZE_STEPS, (step) => `bench.resize(${320 + 44 * (step + 1)})`);
  // A window is set to another width, and what stands there then is waited for.
  const turn = await workOf(6, (time) => `bench.resize(${time % 2 ? 736 : 412})`, REST);
  await page.evaluate('bench.resize(760)');
  await pause(REST);
  const theme = await workOf(4, (time) => `bench.theme('${time % 2 ? 'light' : 'dark'}')`);
  await page.evaluate('bench.cycle(10)');
  const from = await settled();
  for (let done = 0; done < CYCLES; done += 10) await page.evaluate('bench.cycle(10)');
  const to = await settled();
  const cycle = workBetween(from, to) / CYCLES;
  const kept = (to.JSHeapUsedSize - from.JSHeapUsedSize) / 1000 / CYCLES;
  return {resize, turn, theme, cycle, kept, nodes: (to.Nodes - from.Nodes) / CYCLES};
}
