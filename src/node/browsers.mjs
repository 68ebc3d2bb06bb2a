// Finds browsers on Linux, macOS and Windows, and sets one Chromium up where it can. Node's own modules only.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './deps.mjs';

const {env, platform} = process;
/** Newer versions of the packed Chromium need Node 22. */
const PACKED_CHROMIUM = '@sparticuz/chromium@147.0.0';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** First of these names on PATH. */
function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** First of these macOS applications, as `App/program`. */
function inApplications(...names) {
  return names
    .map((name) => name.split('/'))
    .flatMap(([app, program = app]) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (folder) => `${folder}/${app}.app/Contents/MacOS/${program}`,
      ),
    )
    .find(existsSync);
}

/** First of these programs in the places where Windows installs. */
function inProgramFiles(...paths) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return paths
    .flatMap((path) => folders.map((folder) => join(folder, ...path.split('/'))))
    .find(existsSync);
}

/** The program that an environment variable names; set but absent is an error, not a silent fallback. */
function named(variable) {
  const path = env[variable];
  if (path && !existsSync(path)) {
    console.error(`${variable} names ${path}, which is not there.`);
    process.exit(1);
  }
  return path || undefined;
}

const choose = (variable, ways) => named(variable) ?? (ways[platform] ?? ways.linux)();

export const findChromium = () =>
  choose('CHROME_PATH', {
    darwin: () => inApplications('Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'),
    win32: () =>
      inProgramFiles(
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ),
    linux: () =>
      onPath(
        'chromium',
        'google-chrome-stable',
        'google-chrome',
        'chromium-browser',
        'microsoft-edge-stable',
        'brave-browser',
      ),
  });

export const findFirefox = () =>
  choose('FIREFOX_PATH', {
    darwin: () => inApplications('Firefox/firefox'),
    win32: () => inProgramFiles('Mozilla Firefox/firefox.exe'),
    linux: () => onPath('firefox-esr', 'firefox'),
  });

/** WebKit is driven by WebDriver, which only the Linux ports bring. */
export const findWebKitDriver = () =>
  choose('WEBKIT_DRIVER', {
    darwin: () => undefined,
    win32: () => undefined,
    linux: () =>
      onPath('WebKitWebDriver') ??
      ['/usr/libexec', '/usr/lib']
        .map((folder) => `${folder}/webkit2gtk-4.1/WebKitWebDriver`)
        .find(isProgram),
  });

function installWithApt(name) {
  const options = {stdio: 'inherit', env: {...env, DEBIAN_FRONTEND: 'noninteractive'}};
  spawnSync('apt-get', ['update', '-qq'], options);
  const args = ['install', '-y', '-qq', '--no-install-recommends', name];
  return (
    spawnSync('apt-get', args, {...options, stdio: ['ignore', 'ignore', 'inherit']}).status === 0
  );
}

/** A Chromium packed in an npm package (66 MB, Linux x64): no root needed. Unpacked under .cache/. */
async function unpackChromium() {
  const folder = join(root, '.cache', 'chromium');
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  mkdirSync(folder, {recursive: true});
  if (!existsSync(entry)) {
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', folder];
    spawnSync('npm', ['install', ...flags, PACKED_CHROMIUM], {stdio: 'inherit'});
    if (!existsSync(entry)) return undefined;
  }
  // It unpacks into the folder for temporary files, where other jobs would race with us …
  env.TMPDIR = folder;
  // … and brings the libraries that a bare system lacks only where it believes to be hosted.
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const {default: packed} = await import(pathToFileURL(entry).href);
  return packed.executablePath();
}

/** A Chromium: found, else installed by apt as root, else the packed one; else a message and exit 1. */
export async function requireChromium() {
  const found = findChromium();
  if (found) return found;
  if (platform === 'linux') {
    if (process.getuid?.() === 0 && onPath('apt-get')) {
      console.log('No Chromium found: apt-get install chromium …');
      if (installWithApt('chromium')) return findChromium();
    }
    if (process.arch === 'x64') {
      console.log(`No Chromium found: fetching ${PACKED_CHROMIUM} into .cache/ …`);
      const packed = await unpackChromium();
      if (packed) return packed;
    }
  }
  console.error('\nA Chromium is needed: Chrome, Chromium, Edge or Brave.');
  console.error('Install one, or set CHROME_PATH to its program file, and run this again.\n');
  return process.exit(1);
}

/** What Chromium gets on its command line: nothing that talks to the network by itself. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  ...(platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log({chromium: findChromium(), firefox: findFirefox(), webkit: findWebKitDriver()});
}
