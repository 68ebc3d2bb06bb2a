import type {VennModel} from '../../model/format-venn/types.js';
import {round, type Box, type Shape, type Target} from '../scene.js';
import {badge, dot, paintOf, PLANNED} from './glyphs.js';
import {keyOf} from './key.js';
import {fewestRuns} from './order.js';
import {fold, line, target, TEXT, write, type Drawn} from './pen.js';

/** Sizes in px: of a line of a name, of rows and columns. */
const LINE = 16;
const ROW = {least: 15, most: 36};
const PITCH = {most: 64, across: 20, down: 9.5};
/** sin and cos of 45°: headings lean no further. */
const LEAN = Math.SQRT1_2;

/**
 * The linear diagram: a row a format, a column a place, a dot a membership, bars joining neighbours.
 *
 * @param down Turned downwards, for narrow pages: a row a place, a column a format, its number at the
 *   head and its name in a key.
 * @param bars False for the matrix: places in the order of the dataset, each cell for itself.
 * @returns Undefined where headings or rows would run into each other.
 */
export function drawRows(
  model: VennModel,
  box: Box,
  down: boolean,
  bars: boolean,
): Drawn | undefined {
  const {measure, width} = box;
  const {formats, cell} = model;
  const inFormats = model.places.map(({id}) =>
    formats.flatMap(({members}, row) => (members.includes(id) ? row : [])),
  );
  const places = bars ? fewestRuns(inFormats).flatMap((i) => model.places[i] ?? []) : model.places;
  const widest = (texts: readonly string[], weight: 400 | 600 = 400): number =>
    Math.max(0, ...texts.map((text) => measure(text, {size: TEXT, weight})));
  const font = {size: TEXT, weight: down ? 400 : 600} as const;
  const rows = down ? places : formats;
  const texts = rows.map(({short}) => short.text);
  const most = widest(texts, font.weight) + 14;
  const label = Math.min(most, width * (down ? 0.5 : 0.34));
  const names = texts.map((text) => fold(text, font, label - 14, measure));
  const counts = down ? 8 : widest(formats.map(({count}) => count)) + 14;
  const n = down ? formats.length : places.length;
  const room = width - label - counts;

  const heads = down ? [] : places.map(({name}) => widest([name.text]));
  const head = Math.max(0, ...heads);
  const level = head + 10 <= room / n;
  // Leaning headings reach to the right of their columns, as far as the drawing goes.
  const pitch = level
    ? Math.min(Math.max(PITCH.most, head + 24), room / n)
    : Math.min(
        PITCH.most,
        room / n,
        ...heads.map((wide, i) => (width - label - wide * LEAN - 10) / (i + 0.5)),
      );
  if (!(pitch >= (down ? PITCH.down : PITCH.across))) return undefined;

  // Badges wider than the columns take turns on several lines.
  const tiers = Math.ceil(20 / pitch);
  const top = down ? tiers * 22 + 4 : level ? 24 : head * LEAN + 18;
  const key = keyOf(down ? formats : [], 'short', width, measure);
  const needs = names.map(({length}) => Math.max(ROW.least, length * LINE));
  const needed = needs.reduce((a, b) => a + b, top + key.height + 4);
  const spare = box.height === undefined ? 11 * needs.length : box.height - needed;
  if (spare < 0) return undefined;
  const more = Math.min(spare / Math.max(1, needs.length), ROW.most - ROW.least);

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let y = top;
  const middles = rows.map(({mark, short}, i) => {
    const height = (needs[i] ?? 0) + more;
    const middle = y + height / 2;
    const own = names[i] ?? [];
    if (i % 2 === 0) {
      const band = {x: 0, y: round(y), width: round(width), height: round(height)};
      shapes.push({kind: 'rect', ...band, fill: 'wash', fillOpacity: 0.6, decorative: true});
    }
    own.forEach((text, k) => {
      const at = middle + 4.5 + (k - (own.length - 1) / 2) * LINE;
      const look = {...font, mark, anchor: down ? 'start' : 'end'} as const;
      shapes.push(write({...short, text}, down ? 2 : label - 12, at, look));
    });
    targets.push(target(mark, 0, y, label - 4, height));
    y += height;
    return middle;
  });
  const guide = {stroke: 'rule', strokeWidth: 1, decorative: true} as const;
  const xOf = (i: number): number => label + (i + 0.5) * pitch;
  if (!down) {
    places.forEach(({name, mark}, i) => {
      const x = xOf(i);
      shapes.push(
        line(x, top - 4, x, y, guide),
        level
          ? write(name, x, top - 10, {mark, anchor: 'middle'})
          : write(name, x + 4, top - 10, {mark, rotate: -45}),
      );
      const wide = level ? pitch : Math.max(pitch, 24);
      targets.push(target(mark, x - wide / 2, Math.max(0, top - 30), wide, 26));
    });
  }
  formats.forEach((format, k) => {
    const {id, mark, number, planned, count} = format;
    const x = xOf(k);
    if (down) {
      const at = 11 + (tiers - 1 - (k % tiers)) * 22;
      shapes.push(line(x, at + 9, x, y, guide), ...badge(number, x, at, mark));
      targets.push(target(mark, x - 12, at - 12, 24, 24));
    } else {
      const look = {mark, anchor: 'end', fill: 'muted'} as const;
      shapes.push(write({text: count}, width - 4, (middles[k] ?? 0) + 4.5, look));
    }
    const stroke = paintOf(number);
    const r = Math.min(6, pitch * (down ? 0.36 : 0.28));
    const dots = places.map((place, i) => {
      const [px, py] = down ? [x, middles[i] ?? 0] : [xOf(i), middles[k] ?? 0];
      return {...cell(id, place.id), place, px, py};
    });
    let run: typeof dots = [];
    dots.forEach((one, i) => {
      run = one.standing === 'member' && bars ? [...run, one] : [];
      const first = run[0];
      if (!first || run.length < 2 || dots[i + 1]?.standing === 'member') return;
      const hooks = {format: id, place: run.map(({place}) => place.id).join(' ')};
      const look = planned
        ? {strokeWidth: 2, dash: PLANNED}
        : {strokeWidth: round(r * 1.4), strokeOpacity: 0.35};
      shapes.push(line(first.px, first.py, one.px, one.py, {stroke, mark, hooks, ...look}));
    });
    for (const {place, px, py, ...known} of dots) {
      const hooks = {place: place.id, format: id, kind: known.standing};
      shapes.push(...dot(known, px, py, r, stroke, `${mark} ${place.mark}`, hooks));
    }
  });
  shapes.push(...key.shapes(y));
  return {height: y + key.height + 4, shapes, targets};
}
