import type {Shape} from '../../layout/scene.js';
import type {Figure} from '../../model/figure.js';
import type {Served} from '../../elements/served.js';

/** One figure that the drawing shows, in words: "2024" and "470 million dollars". */
export interface Statement {
  /** Ids of the dataset that it rests on. */
  readonly ids: readonly string[];
  readonly what: string;
  readonly value: string;
}

/** Ids whose value the drawing carries, in the order of drawing; several where a mark is derived. */
export function drawnValues(shapes: readonly Shape[]): string[] {
  const found = new Set<string>();
  const walk = (list: readonly Shape[]): void => {
    for (const shape of list) {
      const {claim, tally, derived, value} = shape.hooks ?? {};
      if (value !== undefined && !derived) found.add(claim ?? tally ?? '');
      else if (value !== undefined) found.add(claim ?? derived ?? '');
      if ('shapes' in shape) walk(shape.shapes);
    }
  };
  walk(shapes);
  found.delete('');
  return [...found];
}

/** "January: 5 million" in two; where there is no colon, the heading is what it is of. */
function halves(label: string, heading: string): {readonly what: string; readonly value: string} {
  const at = label.indexOf(': ');
  return at < 0
    ? {what: heading, value: label}
    : {what: label.slice(0, at), value: label.slice(at + 2)};
}

function fromTables(figure: Figure, id: string): Statement | undefined {
  for (const {columns, rows} of figure.tables) {
    for (const {ids, cells} of rows) {
      if (!ids.includes(id)) continue;
      const value = cells.find(
        (cell, index) => columns[index]?.numeric && cell.value !== undefined,
      );
      if (!value) continue;
      return {ids: [id], what: cells[0]?.text ?? figure.heading.text, value: value.text};
    }
  }
  return undefined;
}

/**
 * What a picture of a figure has to say in words: each value that is drawn, as its mark is read out,
 * or as the table has it. Where nothing drawn has a value, what each curve or route is called.
 */
export function statementsOf({model, scene}: Served<Figure>): readonly Statement[] {
  if (!scene) return [];
  const {heading, marks} = model;
  const values = drawnValues(scene.shapes).flatMap((id): Statement[] => {
    const ids = id.split(' ');
    const own = marks.find(
      (mark) => ids.every((one) => mark.ids.includes(one)) && mark.ids.length === ids.length,
    );
    const label = own && /\d/.test(own.label) ? own.label : undefined;
    const table = ids.length === 1 ? fromTables(model, id) : undefined;
    if (own && label) return [{ids, ...halves(label, heading.text)}];
    return table ? [table] : [];
  });
  if (values.length > 0) return values;
  // A diagram of sets: the number is how many are in each.
  return marks
    .filter(({key}) => key.startsWith('format:'))
    .map(({ids, label}) => {
      const said = label.includes(': ') ? label.slice(0, label.lastIndexOf(': ')) : label;
      const at = said.lastIndexOf(', ');
      return at < 0
        ? {ids, what: heading.text, value: said}
        : {ids, what: said.slice(0, at), value: said.slice(at + 2)};
    });
}
