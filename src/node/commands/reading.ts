import {readFile} from 'node:fs/promises';
import type {Problem} from '../../data/problem.js';

/** The same limits as in a page. */
const LONGEST = 2_000_000;
const PATIENCE = 10_000;

/** Something between the command and a document; its problem is what to print. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(code: string, path: string, values: Problem['values']) {
    super(code);
    this.problem = {code, path, values};
  }
}

async function fetchText(url: string): Promise<string> {
  let response;
  try {
    response = await fetch(url, {signal: AbortSignal.timeout(PATIENCE)});
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    const code = late ? 'load-timeout' : 'load-network';
    throw new Unreadable(code, url, {url, seconds: PATIENCE / 1000});
  }
  if (!response.ok) throw new Unreadable('load-status', url, {url, status: response.status});
  return response.text();
}

async function fileText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Unreadable('failed', file, {reason});
  }
}

/** A document by file name or address. Throws `Unreadable`. */
export async function readDocument(from: string): Promise<unknown> {
  const text = await (/^https?:\/\//i.test(from) ? fetchText(from) : fileText(from));
  if (text.length > LONGEST) throw new Unreadable('load-size', from, {url: from, limit: '2 MB'});
  try {
    // A byte order mark is no JSON, but editors write it.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    throw new Unreadable('load-json', from, {url: from, reason});
  }
}
