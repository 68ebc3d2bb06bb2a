// lit-analyzer over our templates: unknown tags, attributes and properties, values of a wrong type.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {root} from './deps.mjs';

/** It is older than lit's `nothing`, and takes it for a value. */
const NOTHING = 'Symbol(undefined)';

const {stdout, stderr} = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/lit-analyzer/cli.js'),
    'src/elements',
    'src/templates',
    '--strict',
    '--format=list',
    '--noColor',
    // It does not know newer CSS.
    '--rules.no-invalid-css=off',
  ],
  {cwd: root, encoding: 'utf8'},
);

const problems = [];
let file = '';
for (const line of stdout.split('\n')) {
  if (/^\S+\.ts$/.test(line)) file = line.replace(/^\.\//, '');
  const [, place, message] = /^\s+(\d+:\d+)\s+\w+\s+(.*)$/.exec(line) ?? [];
  if (message && !message.includes(NOTHING)) problems.push(`${file}:${place} ${message}`);
}
const [, files] = /Analyzing (\d+) files/.exec(stdout) ?? [];
if (!files) {
  console.error(stdout, stderr);
  process.exit(1);
}
for (const problem of problems) console.log(problem);
console.log(`${problems.length} problems in ${files} files`);
process.exit(problems.length > 0 ? 1 : 0);
