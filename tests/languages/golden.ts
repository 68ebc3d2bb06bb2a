/**
 * Writes golden.json anew, for somebody to read the difference:
 *
 *     node src/node/run.mjs tests/languages/golden.ts > tests/languages/golden.json
 */
import {CODES} from '../../src/languages/codes.js';
import {languageOf} from '../../src/languages/language.js';
import {answers} from './samples.js';

const golden = Object.fromEntries(CODES.map((code) => [code, answers(languageOf(code))]));
console.log(JSON.stringify(golden, null, 2));
