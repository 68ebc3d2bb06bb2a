// npm test: installs what is missing, then runs every check. `--only FILE…` runs single test files.
import {ensureDependencies} from './deps.mjs';
import {findFirefox, findWebKitDriver, requireChromium} from './browsers.mjs';

const USAGE = `npm test                                   every check, every browser found
node src/node/test.mjs --only FILE…        these files: *.test.ts in Chromium, *.mjs in Node
node src/node/test.mjs --only FILE… --all  the same in every browser found
KIT_BROWSERS=all npm test                  a missing browser is an error`;

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
if (options.includes('--help') || (options.includes('--only') && files.length === 0)) {
  console.log(USAGE);
  process.exit(options.includes('--help') ? 0 : 2);
}
ensureDependencies();

/** Firefox and WebKit are used where found; a missing one is said aloud, or fails where all are asked for. */
function otherBrowsers() {
  const found = {firefox: findFirefox(), webkit: findWebKitDriver()};
  const how = {
    firefox: 'install Firefox, or set FIREFOX_PATH',
    webkit: 'on Debian: apt install webkit2gtk-driver xvfb',
  };
  const missing = Object.keys(found).filter((name) => !found[name]);
  for (const name of missing) {
    console.log(`\n!!!  ${name} was not found: its tests are NOT run (${how[name]}).  !!!\n`);
  }
  if (missing.length > 0 && process.env.KIT_BROWSERS === 'all') process.exit(1);
  return found;
}

const {runBrowserTests, runNodeTests, runSteps} = await import('./steps.mjs');
const chromium = await requireChromium();
if (options.includes('--only')) {
  const programs = files.filter((file) => file.endsWith('.mjs'));
  const tests = files.filter((file) => !file.endsWith('.mjs'));
  const browsers = {chromium, ...(options.includes('--all') && otherBrowsers())};
  const results = [
    ...(programs.length > 0 ? [await runNodeTests(programs, browsers)] : []),
    ...(tests.length > 0 ? [await runBrowserTests(browsers, tests)] : []),
  ];
  finish(results);
} else {
  finish(await runSteps({chromium, ...otherBrowsers()}));
}

/** Prints the closing line and leaves with 1 when anything failed. */
function finish(results) {
  const sum = (what) => results.reduce((total, result) => total + (result[what] ?? 0), 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') > 0 || results.some(({ok}) => !ok) ? 1 : 0);
}
