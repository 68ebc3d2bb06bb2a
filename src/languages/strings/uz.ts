import {uz as frame} from './frame/uz.js';
import {uz as problems} from './problems/uz.js';
import {uz as words} from './words/uz.js';

export const uz = {frame, words, problems};
