import type {Bracket} from '../../model/visit-timeline/types.js';

/** What contradicts comes first; then the shorter brackets, so that longer ones stand outside them. */
export function inOrderOfDraw(brackets: readonly Bracket[]): readonly Bracket[] {
  const rank = ({kind}: Bracket): number => (kind === 'contradicts' ? 0 : 1);
  return [...brackets].sort(
    (a, b) => rank(a) - rank(b) || a.to - a.from - (b.to - b.from) || a.from - b.from,
  );
}
