import type {Span} from '../../data/periods.js';
import type {Claim} from '../../data/schema.js';
import type {Citations} from '../citations.js';
import type {World} from '../figure.js';
import type {Item} from './item.js';
import type {Options} from './options.js';
import type {Say} from './say.js';
import type {AuditLine} from './types.js';

/** What every step of building the chart has at hand. */
export interface Context {
  readonly world: World;
  readonly say: Say;
  readonly options: Options;
  /** Day of the dataset. */
  readonly asOf: number;
  readonly citations: Citations;
  /** Grows while the chart is built. */
  readonly audit: AuditLine[];
  /** Items that stand in no panel, with the reason; whatever is drawn is taken out again. */
  readonly drawn: Set<string>;
  /** Items of claims, as they are asked for. */
  readonly items: Map<Claim, Item>;
}

/** Claims that the author's attributes leave, sorted by what can be done with them. */
export interface Chosen {
  readonly items: readonly Item[];
  readonly levels: readonly Item[];
  readonly growths: readonly Item[];
  readonly cumulatives: readonly Item[];
  /** Durations and whatever else is one value without a column. */
  readonly others: readonly Item[];
  readonly derived: readonly Item[];
  readonly window: Span;
}
