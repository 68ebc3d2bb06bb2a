import {round, type Shape} from '../scene.js';
import type {Point} from '../geometry.js';
import type {VennFormat, VennModel, VennPlace} from '../../model/format-venn/types.js';
import {dot, paintOf, PLANNED} from './glyphs.js';
import {fewestRuns} from './order.js';

/** Places in the order in which formats fall into fewest runs. */
export function orderedPlaces(model: VennModel): readonly VennPlace[] {
  const columns = model.places.map(({id}) =>
    model.formats.flatMap(({members}, row) => (members.includes(id) ? [row] : [])),
  );
  return fewestRuns(columns, model.formats.length).flatMap((i) => model.places[i] ?? []);
}

/** First and last index of each run of members, where it joins at least two. */
function runsOf(flags: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    const last = runs[runs.length - 1];
    if (last?.[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  });
  return runs.filter(([from, to]) => to > from);
}

/**
 * All that is known of one format: a dot a place, and bars that join neighbouring members.
 *
 * @param at Where the i-th place stands: along a row or down a column.
 * @param bars False for the matrix, where each cell stands for itself.
 */
export function memberships(
  model: VennModel,
  format: VennFormat,
  places: readonly VennPlace[],
  at: (i: number) => Point,
  r: number,
  bars: boolean,
): Shape[] {
  const paint = paintOf(format.number);
  const cells = places.map((place) => model.cell(format.id, place.id));
  const runs = bars ? runsOf(cells.map(({standing}) => standing === 'member')) : [];
  return [
    ...runs.map(([from, to]): Shape => {
      const [[x1, y1], [x2, y2]] = [at(from), at(to)];
      const ids = places.slice(from, to + 1).map(({id}) => id);
      return {
        kind: 'line',
        x1: round(x1),
        y1: round(y1),
        x2: round(x2),
        y2: round(y2),
        stroke: paint,
        mark: format.mark,
        hooks: {format: format.id, place: ids.join(' ')},
        ...(format.planned
          ? {strokeWidth: 2, dash: PLANNED}
          : {strokeWidth: round(r * 1.4), strokeOpacity: 0.35}),
      };
    }),
    ...places.flatMap((place, i) => {
      const cell = cells[i];
      if (!cell) return [];
      const [x, y] = at(i);
      const hooks = {place: place.id, format: format.id, kind: cell.standing};
      return dot(cell, x, y, r, paint, {mark: `${format.mark} ${place.mark}`, hooks});
    }),
  ];
}
