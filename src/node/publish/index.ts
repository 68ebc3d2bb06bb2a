/* What a program may take of `corridor-kit publish`. */
export {WIDGETS} from '../server/widgets.js';
export {FRAMING} from './frame.js';
export {Misplanned, readPlan} from './plan.js';
export {drawFor, publish} from './publish.js';
export {statementsOf} from './statements.js';
