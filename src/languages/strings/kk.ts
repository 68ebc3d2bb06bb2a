import {kk as frame} from './frame/kk.js';
import {kk as problems} from './problems/kk.js';
import {kk as words} from './words/kk.js';

export const kk = {frame, words, problems};
