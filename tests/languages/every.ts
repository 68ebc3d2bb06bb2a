/** The samples with every language of the repository, also those that the module does not carry. */

export {CODES} from '../../src/languages/codes.js';
export {languageOf} from '../../src/languages/language.js';
export {answers} from './samples.js';
