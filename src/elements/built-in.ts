import {indexDataset, type Facts} from '../data/dataset.js';
import {middleCorridor} from '../data/middle-corridor/index.js';

let facts: Facts | undefined;

/** The dataset that comes with the kit, indexed on first use. It was checked when the kit was built. */
export function builtIn(): Facts {
  facts ??= indexDataset(middleCorridor);
  return facts;
}
