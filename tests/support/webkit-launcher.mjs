// Runs browser tests in WebKitGTK over WebDriver, for @web/test-runner. Starts Xvfb where no display is.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';

/** Code points of WebDriver for keys that print nothing (w3.org/TR/webdriver2, keyboard actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = {left: 0, middle: 1, right: 2};
/** MiniBrowser is not on PATH; where it lies depends on the distribution. */
const MINI_BROWSERS = [
  'lib/x86_64-linux-gnu',
  'lib/aarch64-linux-gnu',
  'libexec',
  'lib',
  'lib64',
].map((folder) => `/usr/${folder}/webkit2gtk-4.1/MiniBrowser`);
const TRIES = 100;
const PAUSE = 100; // ms

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => done(port));
    });
  });

/** @returns {Promise<string>} name of a display that Xvfb chose */
const startDisplay = (children) =>
  new Promise((done, fail) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    children.push(child);
    child.once('error', fail);
    child.stdio[3].once('data', (number) => done(`:${String(number).trim()}`));
  });

/** One WebDriver session: starts the driver, speaks its protocol. */
export class Session {
  #children = [];
  #base = '';
  #id = '';

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      headers: {'content-type': 'application/json'},
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.message ?? response.status}`);
    return value;
  }

  async #untilReady() {
    for (let tries = 0; ; tries += 1) {
      try {
        await this.#call('GET', '/status');
        return;
      } catch (error) {
        if (tries > TRIES) throw error;
        await pause(PAUSE);
      }
    }
  }

  async start(driver) {
    const display = process.env.DISPLAY || (await startDisplay(this.#children));
    const port = await freePort();
    const env = {...process.env, DISPLAY: display, GDK_BACKEND: 'x11'};
    this.#children.push(spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'}));
    this.#base = `http://127.0.0.1:${port}`;
    await this.#untilReady();
    const options = {binary: MINI_BROWSERS.find(existsSync), args: ['--automation']};
    const capabilities = {alwaysMatch: {'webkitgtk:browserOptions': options}};
    this.#id = (await this.#call('POST', '/session', {capabilities})).sessionId;
  }

  go(url) {
    return this.#call('POST', `/session/${this.#id}/url`, {url});
  }

  act(type, actions) {
    const pointer = type === 'pointer' && {parameters: {pointerType: 'mouse'}};
    const source = {type, id: type, ...pointer, actions};
    return this.#call('POST', `/session/${this.#id}/actions`, {actions: [source]});
  }

  release() {
    return this.#call('DELETE', `/session/${this.#id}/actions`);
  }

  async stop() {
    await this.#call('DELETE', `/session/${this.#id}`).catch(() => undefined);
    for (const child of this.#children.reverse()) child.kill();
  }
}

const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
const press = (button = 'left') => ({type: 'pointerDown', button: BUTTONS[button]});
const release = (button = 'left') => ({type: 'pointerUp', button: BUTTONS[button]});

/** @param {{driver: string}} options path of WebKitWebDriver */
export function webkitLauncher({driver}) {
  const session = new Session();
  const urls = new Map();
  let started;
  return {
    name: 'WebKitGTK',
    // By this type @web/test-runner-commands knows the methods below.
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (started ??= session.start(driver));
      urls.set(id, url);
      await session.go(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await session.go('about:blank');
      return {};
    },
    sendKeys(_, keys) {
      const values = keys.map((key) => KEYS[key] ?? key);
      const strokes = values.flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]);
      return session.act('key', strokes);
    },
    sendMouseMove: (_, x, y) => session.act('pointer', [moveTo(x, y)]),
    sendMouseClick: (_, x, y, button) =>
      session.act('pointer', [moveTo(x, y), press(button), release(button)]),
    sendMouseDown: (_, button) => session.act('pointer', [press(button)]),
    sendMouseUp: (_, button) => session.act('pointer', [release(button)]),
    resetMouse: () => session.release(),
    async startDebugSession() {},
    stop: () => session.stop(),
  };
}
