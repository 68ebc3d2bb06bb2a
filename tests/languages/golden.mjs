// Writes golden.json anew, for somebody to read the difference: node tests/languages/golden.mjs
import {writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {bundleForNode} from '../../src/node/run.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = async (path) => import(pathToFileURL(await bundleForNode(here(path))));

const {CODES, answers, languageOf} = await load('every.ts');
const golden = Object.fromEntries(CODES.map((code) => [code, answers(languageOf(code))]));
writeFileSync(here('golden.json'), `${JSON.stringify(golden, null, 2)}\n`);
