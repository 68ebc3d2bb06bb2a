// The steps of a test run. Each returns {name, ok, passed, failed}.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
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

/** A step that one program makes: a failure counts as one failed test, success as none passed. */
function program(name, ...args) {
  return step(name, async () => {
    const {ok} = await node(args);
    return {ok, passed: 0, failed: ok ? 0 : 1};
  });
}

const CHECKS = join(root, 'tests', 'checks');

/** Checks that are tests of Node; the folder also holds tools that some of them run. */
function checkFiles() {
  return readdirSync(CHECKS)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => join(CHECKS, file))
    .filter((file) => /from 'node:test'/.test(readFileSync(file, 'utf8')));
}

/** Steps that read sources only. */
async function readSources() {
  const tsc = inModules('typescript/bin/tsc');
  return [
    await program('types', tsc, '--noEmit', '-p', 'tsconfig.json'),
    await program('types of the stages without a DOM', tsc, '-p', 'tests/tsconfig.pure.json'),
    await program('types of the programs', tsc, '-p', 'src/node/tsconfig.json'),
    await program('types of the checks', tsc, '-p', 'tests/checks/tsconfig.json'),
    await program('format', inModules('prettier/bin/prettier.cjs'), '--check', '.'),
    await program(
      'lint',
      inModules('eslint/bin/eslint.js'),
      '--config=tests/eslint.config.mjs',
      '--max-warnings=0',
      '.',
    ),
    await program('templates', 'src/node/templates-check.mjs'),
  ];
}

/** Steps that need dist/, after the build that makes it. */
async function readBuild() {
  // As deep as dist/: source maps name their sources from where they lie.
  const again = '.cache-again';
  return [
    await program('build again', 'src/node/build.mjs', `--out=${again}`),
    await program('same bytes', 'src/node/same.mjs', 'dist', again),
    await program('README tables', 'src/node/readme.mjs', '--check'),
    await program('package', inModules('publint/src/cli.js'), '--strict'),
    await program(
      'types of the package',
      inModules('@arethetypeswrong/cli/dist/index.js'),
      '.',
      '--pack',
      '--profile=esm-only',
      '--no-emoji',
      '--no-color',
      '--exclude-entrypoints',
      './corridor-kit.js',
      './corridor-kit.full.js',
      './corridor-kit.css',
      './corridor-kit.shadow.css',
    ),
  ];
}

/**
 * Everything that `npm test` does after installing.
 *
 * @param {{chromium: string, firefox?: string, webkit?: string}} browsers paths of the programs
 */
export async function runSteps(browsers) {
  const lock = await runNodeTests([join(CHECKS, 'lockfile.mjs')], browsers);
  const sources = await readSources();
  const build = await program('build', 'src/node/build.mjs');
  const built = build.ok ? await readBuild() : [];
  // Without a build only what reads sources is worth running.
  const runs = build.ok ? /(?<!lockfile)\.mjs$/ : /(layers|packed)\.mjs$/;
  const checks = checkFiles().filter((file) => runs.test(file));
  const nodeTests = await runNodeTests(checks, browsers);
  const browserTests = await runBrowserTests(browsers);
  const results = [lock, ...sources, build, ...built, nodeTests, browserTests];
  for (const {name, ok} of results) if (!ok) console.log(`FAILED: ${name}`);
  return results;
}
