import {overlaps, periodOf, type Period} from '../data/periods.js';
import type {Figure, Mark, Selection} from '../model/figure.js';

function matches(mark: Mark, ids: ReadonlySet<string>, period: Period | undefined): boolean {
  if (mark.ids.some((id) => ids.has(id)) || mark.relates.some((id) => ids.has(id))) return true;
  const own = period && periodOf(mark.period);
  return period !== undefined && own !== undefined && overlaps(own, period);
}

/**
 * Keys of the marks that a selection lights up; undefined where it lights none, so that a country
 * that a figure does not know leaves it as it is.
 */
export function litMarks(
  figure: Figure,
  selection: Selection | undefined,
): ReadonlySet<string> | undefined {
  if (!selection) return undefined;
  const ids = new Set(selection.ids);
  const period = ids.size === 0 ? periodOf(selection.period) : undefined;
  const keys = figure.marks.filter((mark) => matches(mark, ids, period)).map(({key}) => key);
  return keys.length > 0 && keys.length < figure.marks.length ? new Set(keys) : undefined;
}
