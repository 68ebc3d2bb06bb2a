import {overlaps} from '../data/periods.js';
import type {Figure, Mark, Selection} from '../model/figure.js';

function matches(mark: Mark, selection: Selection, ids: ReadonlySet<string>): boolean {
  if (mark.ids.some((id) => ids.has(id)) || mark.relates.some((id) => ids.has(id))) return true;
  return (
    selection.period !== undefined &&
    mark.period !== undefined &&
    overlaps(mark.period, selection.period)
  );
}

/**
 * Keys of the marks that a selection lights up; undefined where it lights none, so that a country
 * that a figure does not know leaves it as it is.
 */
export function litMarks(figure: Figure, selection: Selection | undefined): ReadonlySet<string> | undefined {
  if (!selection || (selection.ids.length === 0 && selection.period === undefined)) return undefined;
  const ids = new Set(selection.ids);
  const keys = figure.marks.filter((mark) => matches(mark, selection, ids)).map(({key}) => key);
  return keys.length > 0 && keys.length < figure.marks.length ? new Set(keys) : undefined;
}
