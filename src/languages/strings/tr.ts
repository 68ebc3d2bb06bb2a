import {tr as frame} from './frame/tr.js';
import {tr as problems} from './problems/tr.js';
import {tr as words} from './words/tr.js';

export const tr = {frame, words, problems};
