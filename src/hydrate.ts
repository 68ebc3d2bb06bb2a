/*
 * For pages whose figures a server has drawn (`corridor-kit/server`): the same four elements, which
 * keep the drawing that is there.
 *
 * Import it instead of `corridor-kit`. A drawing is kept if it was made from the same facts, for the
 * same height class and about this width; otherwise it is drawn once more in the room it has.
 */
import './hydrate-support.js';

export * from './index.js';
