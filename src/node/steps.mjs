// The steps of a test run. Each returns {name, ok, passed, failed}.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {root} from './deps.mjs';

const inModules = (path) => join(root, 'node_modules', path);

const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** Runs one program of Node to its end; its output is ours, and kept where `keep` asks for it. */
function node(args, {env = {}, keep = false} = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: {...process.env, FORCE_COLOR: '0', ...env},
      stdio: ['ignore', keep ? 'pipe' : 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      output += text;
    });
    child.once('close', (status) => done({ok: status === 0, output}));
  });
}

/** Runs a step between two lines that name it. */
async function step(name, run) {
  console.log(`\n-- ${name}`);
  const from = performance.now();
  const result = {name, ...(await run())};
  console.log(`-- ${name}: ${result.ok ? 'ok' : 'FAILED'} in ${seconds(from)} s`);
  return result;
}

const browserEnv = ({chromium, firefox, webkit}) => ({
  KIT_CHROMIUM: chromium,
  KIT_FIREFOX: firefox ?? '',
  KIT_WEBKIT: webkit ?? '',
});

/**
 * Runs tests/**\/*.test.ts, or only `files`, in each of the browsers.
 *
 * @param {{chromium: string, firefox?: string, webkit?: string}} browsers paths of the programs
 * @param {string[]} [files] test files; all of them with coverage when absent
 */
export function runBrowserTests(browsers, files) {
  return step('browser tests', async () => {
    const tallyFile = join(root, '.cache', `tally-${process.pid}.json`);
    mkdirSync(join(root, '.cache'), {recursive: true});
    const only = files?.map((file) => relative(root, resolve(file)).replaceAll('\\', '/'));
    const env = {
      ...browserEnv(browsers),
      KIT_TALLY: tallyFile,
      KIT_ONLY: only ? JSON.stringify(only) : '',
    };
    const config = ['--config', join(root, 'tests/web-test-runner.config.mjs')];
    const {ok} = await node([inModules('@web/test-runner/dist/bin.js'), ...config], {env});
    let passed = 0;
    let failed = 0;
    try {
      for (const tally of Object.values(JSON.parse(readFileSync(tallyFile, 'utf8')))) {
        passed += tally.passed;
        // A skipped test is a promise, not a test.
        failed += tally.failed + tally.skipped;
      }
      rmSync(tallyFile);
    } catch {
      failed += 1;
    }
    return {ok, passed, failed};
  });
}

/** Runs programs of node:test; `browsers` are in their environment as in the browser tests. */
export function runNodeTests(files, browsers) {
  return step('node tests', async () => {
    const args = ['--test', '--test-reporter=spec', ...files];
    const {ok, output} = await node(args, {env: browserEnv(browsers), keep: true});
    const total = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    const passed = total('pass');
    const failed = total('fail') + total('cancelled') + total('skipped') + total('todo');
    return {ok: ok && passed > 0, passed, failed};
  });
}
