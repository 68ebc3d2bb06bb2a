/**
 * Every language that the repository knows, put beside those that the module carries. Imported for
 * its effect, before a language is asked for; the module never does.
 */
import {SLICE} from './slice.generated.js';
import {OTHERS} from './slice.all.generated.js';
import {STRINGS} from './strings/index.js';
import {kk} from './strings/kk.js';
import {tr} from './strings/tr.js';
import {uz} from './strings/uz.js';

Object.assign(SLICE, OTHERS);
Object.assign(STRINGS, {kk, uz, tr});
