import type {Measure} from '../../data/schema.js';
import type {Context} from './context.js';
import type {Item} from './item.js';
import {measuresOf} from './rules.js';
import type {Relation, Series} from './types.js';

/** How the scope of a measure lies to that of the first one, as far as places tell. */
export function relationOf(first: Measure, other: Measure): Relation {
  if (first === other) return 'first';
  const [a, b] = [new Set(first.about.places), new Set(other.about.places)];
  const opposite =
    first.about.direction !== undefined &&
    first.about.direction[0] === other.about.direction?.[1] &&
    first.about.direction[1] === other.about.direction?.[0];
  if (opposite) return 'same';
  if (a.size === 0 || b.size === 0) return 'other';
  const inner = [...a].every((id) => b.has(id));
  const outer = [...b].every((id) => a.has(id));
  if (inner && !outer) return 'wider';
  if (outer && !inner) return 'narrower';
  return 'other';
}

/**
 * Series of a panel. A hue belongs to a measure in the whole figure; a wider scope is pale instead
 * (R9): never two scopes in one colour. In a panel of its own, a measure's title says its scope.
 */
export function seriesOf({say, options}: Context, items: readonly Item[]): Series[] {
  const measures = measuresOf(items);
  return measures.map((measure) => {
    const {text, lang} = say.name(measure.names);
    return {
      id: measure.id,
      name: text,
      ...(lang === undefined ? {} : {lang}),
      relation: relationOf(measures[0] ?? measure, measure),
      tone: Math.max(0, options.measures.indexOf(measure.id)),
    };
  });
}
