// Installs what is missing. Node's own modules only: this runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The oldest Node that runs these programs. */
const OLDEST = [20, 11];

const packagesOf = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};

/** Is some package of the lock file absent, or present in another version? */
function isStale() {
  const wanted = packagesOf(`${root}package-lock.json`);
  const present = packagesOf(`${root}node_modules/.package-lock.json`);
  return Object.entries(wanted).some(
    ([path, {optional, version}]) => path !== '' && !optional && present[path]?.version !== version,
  );
}

/** Stops with a message on an old Node; runs `npm ci` when node_modules is not what the lock says. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (!isStale()) return;
  console.log('Installing packages (npm ci) …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
  });
  if (status !== 0) {
    console.error('Installing failed: see the lines above.');
    process.exit(status ?? 1);
  }
}
