import {checkDataset} from '../data/check.js';
import {indexDataset, type Facts} from '../data/dataset.js';
import type {Problem} from '../data/problem.js';
import {parseUrl} from './page.js';

/** What came of `src`: facts, if anything in it was sound, and what is to be mended. */
export interface Loaded {
  readonly facts: Facts | undefined;
  readonly problems: readonly Problem[];
  /** Trying again may help: it came over the network. */
  readonly retry: boolean;
}

/** Longest text of a dataset, in UTF-16 units (design: 2 MB). */
export const LONGEST = 2_000_000;
/** How long a server may take, in ms. */
export const PATIENCE = 10_000;

interface Request {
  readonly result: Promise<Loaded>;
  readonly abort: AbortController;
  readers: number;
  settled: boolean;
}
const requests = new Map<string, Request>();
const documents = new WeakMap<object, Loaded>();
const scripts = new WeakMap<Element, {readonly text: string; readonly loaded: Loaded}>();

function failure(code: string, path: string, values: Problem['values'], retry = false): Loaded {
  return {facts: undefined, problems: [{code, path, values}], retry};
}

/** Checks a document once, however many widgets are given it. */
export function loadData(data: unknown): Loaded {
  const known = typeof data === 'object' && data !== null ? documents.get(data) : undefined;
  if (known) return known;
  const {dataset, problems} = checkDataset(data);
  const loaded: Loaded = {
    facts: dataset ? indexDataset(dataset) : undefined,
    problems,
    retry: false,
  };
  if (typeof data === 'object' && data !== null) documents.set(data, loaded);
  return loaded;
}

/** Text of a document: JSON, then the check. `path` is what the sentence names. */
export function loadText(text: string, path: string): Loaded {
  if (text.length > LONGEST) {
    return failure('load-size', path, {url: path, limit: '2 MB'});
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failure('load-json', path, {
      url: path,
      reason: error instanceof Error ? error.message.slice(0, 120) : '',
    });
  }
  return loadData(data);
}

async function get(url: string, signal: AbortSignal): Promise<Loaded> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', signal});
    if (!response.ok) return failure('load-status', url, {url, status: response.status}, true);
    text = await response.text();
  } catch {
    const late = signal.aborted && signal.reason === 'late';
    return failure(
      late ? 'load-timeout' : 'load-network',
      url,
      {url, seconds: PATIENCE / 1000},
      true,
    );
  }
  const loaded = loadText(text, url);
  // What is not JSON may be a page of the network in between, or half an answer.
  return loaded.facts ? loaded : {...loaded, retry: true};
}

function start(url: string): Request {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort('late'), PATIENCE);
  const request: Request = {
    abort,
    readers: 0,
    settled: false,
    result: get(url, abort.signal).finally(() => {
      clearTimeout(timer);
      request.settled = true;
    }),
  };
  return request;
}

/**
 * A dataset by URL: one request and one parse, however many widgets ask.
 *
 * The request is given up when the last of them has gone. A failed one is forgotten, so that the next
 * call tries again.
 */
export async function loadUrl(url: string, signal: AbortSignal): Promise<Loaded> {
  let request = requests.get(url);
  if (!request) {
    request = start(url);
    requests.set(url, request);
  }
  const own = request;
  own.readers++;
  const leave = (): void => {
    if (--own.readers > 0 || own.settled) return;
    if (requests.get(url) === own) requests.delete(url);
    own.abort.abort('left');
  };
  signal.addEventListener('abort', leave, {once: true});
  const loaded = await own.result;
  signal.removeEventListener('abort', leave);
  if (!loaded.facts && requests.get(url) === own) requests.delete(url);
  return loaded;
}

/** A dataset in the page: the text of a script element, parsed once as long as it stays the same. */
export function loadScript(script: Element, path: string): Loaded {
  const text = script.textContent ?? '';
  const known = scripts.get(script);
  if (known?.text === text) return known.loaded;
  const loaded = loadText(text, path);
  scripts.set(script, {text, loaded});
  return loaded;
}

/**
 * What `src` names: `#id` of a script element in the same document, else a URL.
 *
 * Script elements are looked up in the document, not in the shadow tree around the widget: editors
 * paste them into the article.
 */
export async function load(src: string, document: Document, signal: AbortSignal): Promise<Loaded> {
  if (!src.startsWith('#')) {
    const url = parseUrl(src, document.baseURI);
    if (!url || !/^https?:$/.test(url.protocol))
      return failure('load-scheme', src, {written: src.slice(0, 120)});
    return loadUrl(url.href, signal);
  }
  const element = document.getElementById(src.slice(1));
  if (!element) return failure('load-element', src, {written: src.slice(1)});
  return loadScript(element, src);
}
