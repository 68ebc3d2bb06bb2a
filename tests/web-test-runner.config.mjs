// Browser tests. src/node/test.mjs finds the browsers and names them in KIT_CHROMIUM, KIT_FIREFOX, KIT_WEBKIT.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../src/node/browsers.mjs';
import {webkitLauncher} from './support/webkit-launcher.mjs';

const {KIT_CHROMIUM, KIT_FIREFOX, KIT_WEBKIT, KIT_ONLY, KIT_TALLY} = process.env;
const only = KIT_ONLY ? JSON.parse(KIT_ONLY) : undefined;
const root = fileURLToPath(new URL('..', import.meta.url));

function count(suite, tally) {
  for (const {skipped, passed} of suite.tests ?? []) {
    tally[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites ?? []) count(inner, tally);
}

/** Counts tests by browser, prints a line each and leaves the sums for src/node/test.mjs. */
const tallyReporter = () => ({
  onTestRunFinished({sessions}) {
    const byBrowser = new Map();
    for (const {browser, testFile, testResults, passed} of sessions) {
      const tally = byBrowser.get(browser.name) ?? {passed: 0, failed: 0, skipped: 0};
      byBrowser.set(browser.name, tally);
      const before = tally.failed;
      if (testResults) count(testResults, tally);
      // A file that could not be loaded, or broke outside of a test, is a failure too.
      if (!passed && tally.failed === before) {
        console.log(`${browser.name}: ${testFile ?? ''} failed as a whole`);
        tally.failed += 1;
      }
    }
    for (const [name, {passed, failed, skipped}] of byBrowser) {
      console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    }
    if (KIT_TALLY) writeFileSync(KIT_TALLY, JSON.stringify(Object.fromEntries(byBrowser)));
  },
});

const firefox = () =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath: KIT_FIREFOX, headless: true},
  });

export default {
  rootDir: root,
  hostname: '127.0.0.1',
  files: only ?? ['tests/**/*.test.ts', '!tests/bench/**'],
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    // With an older target esbuild drops import attributes, and browsers refuse the JSON.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json`}),
  ],
  browsers: [
    // One page at a time: a tab behind another is never intersecting, so nothing in it is drawn.
    chromeLauncher({
      concurrency: 1,
      launchOptions: {executablePath: KIT_CHROMIUM, args: CHROMIUM_FLAGS},
    }),
    ...(KIT_FIREFOX ? [firefox()] : []),
    ...(KIT_WEBKIT ? [webkitLauncher({driver: KIT_WEBKIT})] : []),
  ],
  concurrentBrowsers: 3,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 120_000}},
  coverage: !only,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/node/**'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
    threshold: {statements: 90, branches: 80, functions: 90, lines: 90},
  },
  reporters: [defaultReporter(), tallyReporter()],
};
