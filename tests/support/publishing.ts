// What the checks of `corridor-kit publish` take from the source.
import {readPlan, type Plan} from '../../src/node/publish/plan.js';
import {drawFor, publish, type Publishing} from '../../src/node/publish/publish.js';
import {statementsOf} from '../../src/node/publish/statements.js';
import {FRAMING} from '../../src/node/publish/frame.js';
import {WIDGETS} from '../../src/node/server/widgets.js';

export {publish, readPlan, drawFor, statementsOf, FRAMING, WIDGETS};
export type {Plan, Publishing};
