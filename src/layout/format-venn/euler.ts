import {FULL} from '../../data/edition.js';
import type {VennModel} from '../../model/format-venn/types.js';
import {boxOf, cornersOf, distance, lerp, type Box as Area, type Point} from '../geometry.js';
import {round, type Box, type Shape, type Target} from '../scene.js';
import {certify} from './certificate.js';
import {arrangeFor, BROAD, drawingOf, MARK} from './drawing.js';
import {badge, dot, paintOf, PLANNED} from './glyphs.js';
import {canonicalise} from './hypergraph.js';
import {keyOf} from './key.js';
import {BADGE, placeLabels, placeNames, spot} from './labels.js';
import {masterOf} from './master.js';
import {outlineOf, walk} from './outline.js';
import {circle, line, target, write, type Drawn} from './pen.js';

/** Names stand on their middle: a reader's own text spacing then grows to both sides. */
const LABEL = {anchor: 'middle', halo: 'ground'} as const;
/** The least step of the lattice, in px, at which names have room. */
const UNIT = 30;
/** Points of the lattice that may lie where nobody is before readers look for a mark there. */
const VACANT = 14;
/** The longest dotted line from a tick to an observer's mark, in px. */
const LEADER = 180;

/** A drawing that passed its certificate. */
export interface EulerDrawing extends Drawn {
  /** Names have room, and no zone without anybody looks as if somebody were in it. */
  readonly legible: boolean;
}

/**
 * The Euler diagram: a curve a format, a mark a place, inside exactly the curves of its formats.
 *
 * @returns Undefined where no drawing passed the certificate: then there is none.
 */
export function* drawingEuler(
  model: VennModel,
  box: Box,
): Generator<undefined, EulerDrawing | undefined> {
  const {measure, width} = box;
  const {formats} = model;
  // As small as text may be on a phone, where a name has to fit between curves.
  const size = width < BROAD ? 12 : 13;
  const h = canonicalise(
    formats,
    model.places.flatMap(({placed, id}) => (placed ? id : [])),
  );
  const {bearings, catalogue} = model;
  const made = FULL ? (id: string) => masterOf(catalogue, bearings)(id) : undefined;
  const master = model.master ?? made;
  const {at, wrong, vacant} = arrangeFor(h, width, master, bearings);
  if (wrong > 0) return undefined;
  yield;
  const labelled = formats.filter(({members}) => members.length > 0);
  const curveOf = labelled.map(({id}) => h.sets.findIndex(({ids}) => ids.includes(id)));
  const places = h.elements.flatMap((id) => model.places.filter((place) => place.id === id));

  /** Everything that follows from the room there is: once for each length of the key. */
  const set = function* (height: number | undefined) {
    const drawing = drawingOf(h, at, width, height);
    const {frame, curves, marks} = drawing;
    const outlines = curves.map(({d}) => outlineOf(d));
    const bounds = {x: 0, y: 0, width, height: frame.height};
    const widths = places.map(({name}) => measure(name.text, {size}));
    const names = placeNames(marks, widths, MARK, outlines, bounds);
    yield;
    const discs = marks.map(({x, y}) => spot([x, y], 7));
    const wanted = labelled.map(({short}, i) => ({
      curve: curveOf[i] ?? 0,
      width: measure(short.text, {size, weight: 600}),
    }));
    const labels = placeLabels(wanted, outlines, [...discs, ...names], bounds);
    return {...drawing, outlines, names, labels};
  };
  let all = yield* set(box.height);
  let key = keyOf([], 'name', width, measure);
  // Formats without a name in the drawing need a line in the key, and the key needs room.
  for (let grown = true; grown;) {
    const nameless = labelled.filter((_, i) => !all.labels[i]?.name);
    const needed = keyOf(nameless, 'name', width, measure);
    grown = needed.height > key.height;
    // Where it shrank, the room stays; an empty key has nothing to draw.
    key = {...needed, height: Math.max(needed.height, key.height)};
    yield;
    if (grown && box.height !== undefined) all = yield* set(box.height - key.height);
  }
  const {frame, curves, marks, outlines, names, labels} = all;
  if (!certify(formats, curves, marks).ok) return undefined;
  yield;

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  // Larger sets come first, so that smaller ones lie on them.
  curves.forEach(({d, ids}, i) => {
    const own = labelled.filter((_, k) => curveOf[k] === i);
    const paint = paintOf(own[0]?.number ?? 1);
    shapes.push({
      kind: 'path',
      d,
      fill: paint,
      fillOpacity: 0.07,
      stroke: paint,
      strokeWidth: 2,
      ...(own.every(({planned}) => planned) ? {dash: PLANNED} : {}),
      mark: own.map(({mark}) => mark).join(' '),
      hooks: {format: ids.join(' ')},
      part: 'curve',
    });
  });
  // Observers and guests stay outside: a hollow tick on the outline, at the point nearest to them, and
  // a dotted line to their mark. Memberships on which sources differ get a ring there.
  labelled.forEach((format, k) => {
    const outline = outlines[curveOf[k] ?? -1];
    const steps = outline ? walk(outline, 4).map((step) => step.at) : [];
    for (const {id, x, y} of marks) {
      const {standing, contested} = model.cell(format.id, id);
      // Only a ring for what sources differ on: the mark itself says where the place is drawn.
      const hollow = standing === 'observer' || standing === 'invited' ? standing : 'none';
      if (hollow === 'none' && !contested) continue;
      const centre: Point = [x, y];
      const nearest = steps.reduce(
        (best, step) => (distance(step, centre) < distance(best, centre) ? step : best),
        steps[0] ?? centre,
      );
      const {number, mark} = format;
      const stroke = paintOf(number);
      const away = distance(nearest, centre);
      if (away > MARK + 8 && away < LEADER) {
        const [from, to] = [lerp(nearest, centre, 6 / away), lerp(centre, nearest, 7 / away)];
        const look = {stroke, strokeWidth: 1.5, dash: '1 4', cap: 'round', mark} as const;
        shapes.push(line(...from, ...to, look));
      }
      shapes.push(
        ...dot({standing: hollow, contested}, ...nearest, 5, stroke, mark, {kind: standing}),
      );
    }
  });
  /** The button of a mark and its name. */
  const around = (mark: string, at: Point, r: number, name: Area | undefined): void => {
    const area = boxOf([...cornersOf(spot(at, r)), ...(name ? cornersOf(name) : [])]);
    if (area) targets.push(target(mark, area.x, area.y, area.width, area.height));
  };
  marks.forEach(({id, x, y}, i) => {
    const [place, name] = [places[i], names[i]];
    if (!place || !name) return;
    const inside = labelled.filter(({members}) => members.includes(id));
    const mark = [place, ...inside].map((one) => one.mark).join(' ');
    const hooks = {place: id};
    shapes.push(
      circle(x, y, MARK, {fill: 'ink', mark, hooks}),
      write(place.name, name.x + name.width / 2, name.y + size * 0.86, {
        ...LABEL,
        size,
        mark,
        hooks,
      }),
    );
    around(place.mark, [x, y], MARK, name);
  });
  labelled.forEach(({mark, number, short}, i) => {
    const label = labels[i];
    // Without room for a badge the button lies on the top of the curve.
    const points = outlines[curveOf[i] ?? 0]?.points ?? [];
    const [x, y] =
      label?.badge ?? points.reduce((best, point) => (point[1] < best[1] ? point : best));
    const name = label?.name;
    if (label) shapes.push(...badge(number, x, y, mark));
    if (name) {
      const look = {...LABEL, size, weight: 600, mark} as const;
      shapes.push(write(short, name.x + name.width / 2, y + 4.5, look));
    }
    around(mark, [x, y], BADGE + 3, name);
  });
  shapes.push(...key.shapes(frame.height - 6));
  return {
    height: round(frame.height + key.height),
    shapes,
    targets,
    legible: frame.unit >= UNIT && vacant <= VACANT && labels.every((label) => label),
  };
}
