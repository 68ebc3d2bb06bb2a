import {round, type Box, type Shape, type Target} from '../scene.js';
import {boxOf, type Box as Area, type Point} from '../geometry.js';
import type {Reason, VennFormat, VennModel} from '../../model/format-venn/types.js';
import type {Bearings, Master} from './arrange.js';
import {certify} from './certificate.js';
import {arrangeFor, BROAD, drawingOf, MARK} from './drawing.js';
import {badge, dot, paintOf, PLANNED} from './glyphs.js';
import {canonicalise} from './hypergraph.js';
import {BADGE, placeLabels} from './labels.js';
import {keyOf} from './key.js';
import type {Drawn} from './linear.js';
import {masterOf} from './master.js';
import {mirrorShapes} from './mirror.js';
import {placeNames} from './names.js';
import {outlineOf, walk, type Outline} from './outline.js';
import {target, write} from './pen.js';
import {roomyZones} from './zones.js';

/** Names stand on their middle: a reader's own text spacing then grows to both sides. */
const LABEL = {anchor: 'middle', halo: 'ground'} as const;
/** The least step of the lattice, in px, at which names have room. */
const UNIT = 30;

/** The longest dotted line from a tick to an observer's mark that is drawn whole, in px. */
const LEADER = 100;
/** Light dashes inside a curve that is picked: told apart without colour. The first has none. */
const INLAYS = ['0 99', '2 12', '14 8', '4 4', '30 10', '14 4 2 4', '2 24', '30 4 2 4 2 4'];

/** A drawing that passed its certificate, and what still speaks against showing it unasked. */
export interface EulerDrawing extends Drawn {
  readonly doubts: readonly Reason[];
  /** Ids of observers and guests without a mark, by format. */
  readonly unplaced: ReadonlyMap<VennFormat, readonly string[]>;
}

/**
 * The Euler diagram: a curve a format, a mark a place, inside exactly the curves of its formats.
 *
 * @returns Undefined where no drawing passed the certificate: then there is none.
 */
export function drawEuler(model: VennModel, box: Box): EulerDrawing | undefined {
  const {measure, width} = box;
  // As small as text may be on a phone, where a name has to fit between curves.
  const size = width < BROAD ? 12 : 13;
  const formats = model.formats.filter(({known}) => known);
  const sets = formats.map(({id, members}) => ({id, members}));
  const places = model.places.filter(({placed}) => placed);
  const h = canonicalise(
    sets,
    places.map(({id}) => id),
  );
  const bearings: Bearings = (id) =>
    Object.hasOwn(model.bearings, id) ? model.bearings[id] : undefined;
  const master = (): Master | undefined => model.master ?? masterOf(model.catalogue, bearings);
  const {at, wrong} = arrangeFor(h, width, {master, bearings});
  if (wrong > 0) return undefined;
  const byPlace = new Map(places.map((place) => [place.id, place] as const));
  const drawn = h.sets.flatMap(({ids}) => ids);
  const labelled = formats.filter(({id}) => drawn.includes(id));

  /** Everything that follows from the room there is: once for each length of the key. */
  const set = (height: number | undefined) => {
    const {frame, curves, marks} = drawingOf(h, at, width, height);
    const outlines = curves.map(({d}) => outlineOf(d));
    const bounds = {x: 0, y: 0, width, height: frame.height};
    const texts = marks.map(({id}) => byPlace.get(id)?.name.text ?? id);
    const names = placeNames(
      marks.map(({x, y}, i) => ({x, y, r: MARK, width: measure(texts[i] ?? '', {size})})),
      outlines,
      bounds,
    );
    const curveOf = new Map(curves.flatMap(({ids}, i) => ids.map((id) => [id, i] as const)));
    const discs: Area[] = marks.map(({x, y}) => ({x: x - 7, y: y - 7, width: 14, height: 14}));
    const labels = placeLabels(
      labelled.map(({id, short}) => ({
        curve: curveOf.get(id) ?? 0,
        width: measure(short.text, {size, weight: 600}),
      })),
      outlines,
      [...discs, ...names],
      bounds,
    );
    return {frame, curves, marks, outlines, names, curveOf, labels};
  };
  let key = keyOf([], 'name', width, measure);
  let all = set(box.height);
  // Formats without a name in the drawing need a line in the key, and the key needs room.
  for (let again = 0; again < 3; again++) {
    const nameless = labelled.filter((_, i) => !all.labels[i]?.name);
    const needed = keyOf(nameless, 'name', width, measure);
    const grown = needed.height > key.height;
    if (again === 0 || grown) key = needed;
    if (!grown || box.height === undefined) break;
    all = set(box.height - key.height);
  }
  const {frame, curves, marks, outlines, names, curveOf, labels} = all;
  if (!certify(sets, curves, marks).ok) return undefined;

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const inlays: Shape[] = [];
  // Larger sets first, so that smaller ones lie on them.
  const drawOrder = curves
    .map((curve, i) => ({curve, i, size: h.sets[i]?.members.length ?? 0}))
    .sort((a, b) => b.size - a.size || a.i - b.i);
  for (const {curve} of drawOrder) {
    const own = labelled.filter(({id}) => curve.ids.includes(id));
    const first = own[0];
    if (!first) continue;
    const planned = own.every((format) => format.planned);
    shapes.push({
      kind: 'path',
      d: curve.d,
      fill: paintOf(first.number),
      fillOpacity: 0.07,
      stroke: paintOf(first.number),
      strokeWidth: 2,
      ...(planned ? {dash: PLANNED} : {}),
      mark: own.map(({mark}) => mark).join(' '),
      hooks: {format: curve.ids.join(' ')},
      part: 'curve',
    });
    inlays.push({
      kind: 'path',
      d: curve.d,
      stroke: 'ground',
      strokeWidth: 1.5,
      strokeOpacity: 0,
      dash: INLAYS[(first.number - 1) % INLAYS.length] ?? '',
      mark: own.map(({mark}) => mark).join(' '),
      part: 'inlay',
      decorative: true,
    });
  }
  shapes.push(...inlays);
  shapes.push(...ticks(model, labelled, marks, curveOf, outlines));
  marks.forEach(({id, x, y}, i) => {
    const place = byPlace.get(id);
    const name = names[i];
    if (!place || !name) return;
    const inside = labelled.filter(({members}) => members.includes(id));
    const mark = [place.mark, ...inside.map((format) => format.mark)].join(' ');
    shapes.push({kind: 'circle', x, y, r: MARK, fill: 'ink', mark, hooks: {place: id}});
    const look = {...LABEL, size, mark, hooks: {place: id}};
    shapes.push(write(place.name, name.x + name.width / 2, name.y + size * 0.86, look));
    targets.push(around(place.mark, x, y, MARK, name));
  });
  labelled.forEach((format, i) => {
    const label = labels[i];
    if (!label) {
      const [x, y] = highest(outlines[curveOf.get(format.id) ?? 0]?.points ?? []);
      targets.push(target(format.mark, x - 12, y - 12, 24, 24));
      return;
    }
    const [x, y] = label.badge;
    const {name} = label;
    const {mark} = format;
    shapes.push(...badge(format.number, x, y, mark));
    if (name) {
      shapes.push(
        write(format.short, name.x + name.width / 2, y + 4.5, {...LABEL, size, weight: 600, mark}),
      );
    }
    targets.push(around(mark, x, y, BADGE + 3, name));
  });

  const doubts: Reason[] = [];
  if (frame.unit < UNIT) doubts.push({code: 'tooSmall'});
  if (roomyZones(h, curves, frame) > (width >= 600 ? 3 : 2)) doubts.push({code: 'emptyZones'});
  if (labels.some((label) => !label)) doubts.push({code: 'unlabelled'});
  const placed = new Set(h.elements);
  const unplaced = new Map(
    formats.flatMap((format) => {
      const missing = [...format.observers, ...format.invited].filter((id) => !placed.has(id));
      return missing.length > 0 ? [[format, missing] as const] : [];
    }),
  );
  const lines = key.shapes(frame.height - 6);
  shapes.push(...(model.rtl ? mirrorShapes(lines, width) : lines));
  return {height: round(frame.height + key.height), shapes, targets, doubts, unplaced};
}

/**
 * Observers and guests stay outside: a hollow tick on the outline, at the point nearest to them, and a
 * dotted line to their mark. Memberships on which sources differ get a ring there.
 */
function ticks(
  model: VennModel,
  formats: readonly VennFormat[],
  marks: readonly {readonly id: string; readonly x: number; readonly y: number}[],
  curveOf: ReadonlyMap<string, number>,
  outlines: readonly Outline[],
): Shape[] {
  const shapes: Shape[] = [];
  for (const format of formats) {
    const outline = outlines[curveOf.get(format.id) ?? -1];
    const steps = outline ? walk(outline, 4) : [];
    for (const {id, x, y} of marks) {
      const {standing, contested} = model.cell(format.id, id);
      if (standing !== 'observer' && standing !== 'invited' && !contested) continue;
      let nearest: Point | undefined;
      let least = Infinity;
      for (const step of steps) {
        const far = (step.at[0] - x) ** 2 + (step.at[1] - y) ** 2;
        if (far < least) [nearest, least] = [step.at, far];
      }
      if (!nearest) continue;
      const paint = paintOf(format.number);
      const away = Math.sqrt(least) || 1;
      const [ux, uy] = [(x - nearest[0]) / away, (y - nearest[1]) / away];
      // From the tick to the mark; a long way is only begun at both ends, so as not to cross the rest.
      const whole = away - MARK - 8;
      const parts = whole > LEADER ? [0, whole - LEADER / 4] : [0];
      for (const from of whole > 0 ? parts : []) {
        const to = whole > LEADER ? from + LEADER / 4 : whole;
        shapes.push({
          kind: 'line',
          x1: round(nearest[0] + ux * (6 + from)),
          y1: round(nearest[1] + uy * (6 + from)),
          x2: round(nearest[0] + ux * (6 + to)),
          y2: round(nearest[1] + uy * (6 + to)),
          stroke: paint,
          strokeWidth: 1.5,
          dash: '1 4',
          cap: 'round',
          mark: format.mark,
        });
      }
      // Only a ring for what sources differ on: the mark itself says where the place is drawn.
      const hollow = standing === 'observer' || standing === 'invited' ? standing : 'none';
      const look = {mark: format.mark, hooks: {kind: standing}};
      shapes.push(...dot({standing: hollow, contested}, nearest[0], nearest[1], 5, paint, look));
    }
  }
  return shapes;
}

/** The button of a mark and its name. */
function around(mark: string, x: number, y: number, r: number, name: Area | undefined): Target {
  const points: Point[] = [
    [x - r, y - r],
    [x + r, y + r],
  ];
  if (name) points.push([name.x, name.y], [name.x + name.width, name.y + name.height]);
  const {x: left, y: top, width, height} = boxOf(points) ?? {x, y, width: 0, height: 0};
  return target(mark, left, top, width, height);
}

function highest(points: Outline['points']): Point {
  return points.reduce<Point>((best, point) => (point[1] < best[1] ? point : best), [0, Infinity]);
}
