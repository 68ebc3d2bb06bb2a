export {readTables, type Imported} from './read.js';
export {writeTables, type Files} from './write.js';
export {dataPackage} from './package.js';
export {TABLES} from './columns.js';
export {withComments} from './comments.js';
