import type {Strip, StripRow} from '../../model/corridor-map/strip.js';
import type {MapModel} from '../../model/corridor-map/types.js';
import {pathOf, round, type Point} from '../geometry.js';
import {wrap} from '../labels/text.js';
import type {Box, Scene, Shape, Target} from '../scene.js';
import {placeShapes} from './marks.js';
import {BASE, strokeShapes, widthOf} from './routes.js';

/** The line's distance from the left edge of its column, and the text's, px. */
const AXIS = 26;
const TEXT = AXIS + 22;
const LEADING = 17;
/** Column of a wide figure, px. */
const COLUMN = 340;
/** Tried in this order until the first route fits: stops below are passed. */
const LEAST: readonly number[] = [3, 5, 6, 8, 10];

interface Laid {
  readonly bottom: number;
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
}

/**
 * Routes as vertical lines of stops, from the first end to the last: what lies between two stops (mode,
 * status, volume) stands beside the stretch that joins them, each in the form of its status.
 *
 * Where a height is given, smaller stops are passed until the first route fits, then routes are left
 * out, by name.
 */
export function layStrips(
  {strips = () => [], volumes, imprint, noRoom, legend}: MapModel,
  box: Box,
): Scene {
  const columns = Math.max(1, Math.floor(box.width / COLUMN));
  const wide = box.width / columns;
  const foot = wrap({text: imprint, size: 12}, Math.max(120, box.width - 8), box.measure);
  const footer = foot.length * 16 + 6;
  const room = box.height === undefined ? Infinity : box.height - footer;
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const out: string[] = [];
  let low = 0;
  let glyphs: string[] = [];
  let tops = Array.from({length: columns}, () => 0);
  for (const least of LEAST) {
    [tops, low] = [tops.map(() => 0), 0];
    out.length = 0;
    const used = new Set<string>();
    const fits = strips(least).every((strip, i) => {
      const column = tops.indexOf(Math.min(...tops));
      const top = tops[column] ?? 0;
      const drawn = lay(strip, volumes?.most ?? 1, {x: column * wide, y: top, width: wide}, box);
      const last = least === LEAST.at(-1);
      // The first route is what the figure is about: with fewer stops rather than not at all.
      if (drawn.bottom > room && i === 0 && !last) return false;
      if (drawn.bottom > room && i > 0) {
        out.push(strip.route.name.text);
        return true;
      }
      strip.rows.flatMap(glyphsOf).forEach((glyph) => used.add(glyph));
      shapes.push(...drawn.shapes);
      targets.push(...drawn.targets);
      tops[column] = drawn.bottom;
      low = Math.max(low, drawn.bottom);
      return true;
    });
    if (!fits) continue;
    glyphs = legend.flatMap(({glyph}) =>
      used.has(glyph) || (glyph.startsWith('volume') && used.has('volume')) ? [glyph] : [],
    );
    break;
  }
  const bottom = box.height === undefined ? low : room;
  foot.forEach(
    ({text}, i) =>
    shapes.push({kind: 'text', x: 4, y: round(bottom + 14 + i * 16), text, size: 12, fill: 'muted'}), // prettier-ignore
  );
  return {
    width: box.width,
    height: round(bottom + footer),
    shapes,
    targets,
    view: 'strip',
    glyphs,
    notes: out.length > 0 && noRoom ? [noRoom(out.join('; '))] : [],
  };
}

/** @param at the column's left edge, where it begins, its width */
function lay(
  {route, text, rows}: Strip,
  most: number,
  at: {readonly x: number; readonly y: number; readonly width: number},
  {measure}: Box,
): Laid {
  const axis = at.x + AXIS;
  const room = Math.max(80, at.width - TEXT - 6);
  const lines: Shape[] = [];
  const over: Shape[] = [];
  const targets: Target[] = [];
  let y = at.y + 4;
  const head = [{text: route.name.text, size: 14, weight: 700} as const, ...text.map((said) => ({text: said.text, size: 12, weight: 400} as const))]; // prettier-ignore
  for (const {size, weight, ...said} of head) {
    for (const line of wrap({...said, size, weight}, at.width - 10, measure))
      over.push({kind: 'text', x: at.x + 4, y: round((y += LEADING)), text: line.text, size, weight}); // prettier-ignore
  }
  y += 12;
  let open: {readonly row: StripRow; readonly from: number} | undefined;
  let dot = y;
  const close = (to: number): void => {
    if (open) lines.push(...stretch(open.row, most, [axis, open.from], [axis, round(to)]));
  };
  for (const row of rows) {
    const {kind, place, mark, leg} = row;
    const size = kind === 'stop' ? 14 : 12;
    const weight = place?.gate ? 600 : 400;
    const texts = row.text.flatMap((said) => wrap({text: said.text, size, weight}, room, measure));
    const height = Math.max(row.kind === 'stop' ? 24 : texts[0] ? 20 : 8, texts.length * LEADING + 5); // prettier-ignore
    texts.forEach((line, i) =>
      over.push({
        kind: 'text',
        x: at.x + TEXT,
        y: round(y + 15 + i * LEADING),
        text: line.text,
        size,
        weight,
        ...(mark && {mark}),
        ...(kind === 'leg' || kind === 'border' ? {fill: 'muted'} : {}),
      }),
    );
    const level = round(y + 10);
    if (kind === 'leg') {
      close(y);
      open = {row, from: open ? round(y) : dot};
    } else if (kind === 'stop' && place) {
      close(level);
      [dot, open] = [level, undefined];
      over.push(...placeShapes(place, [axis, level]));
    } else if (kind === 'border') {
      over.push({kind: 'line', x1: at.x + 6, x2: axis + 16, y1: level, y2: level, stroke: 'muted', strokeWidth: 1.2, dash: '4 3', decorative: true}); // prettier-ignore
    } else if (leg) {
      lines.push(...stretch(row, most, [axis, level], [axis + 16, level]));
    }
    if (mark && !targets.some((target) => target.mark === mark))
      targets.push({mark, x: round(at.x), y: round(y), width: round(at.width), height});
    y += height;
  }
  close(y);
  return {bottom: round(y + 10), shapes: [...lines, ...over], targets};
}

/** Names of the legend's entries that a row needs. */
const glyphsOf = ({leg, measured}: StripRow): string[] =>
  leg
    ? [
        `leg-${leg.layer}`,
        `status-${leg.status}`,
        leg.mode.endsWith('pipeline') ? 'pipeline' : '',
        measured ? 'volume' : '',
      ]
    : [];

/** A stretch in the form of its status, as wide as the volume that all of it passes. */
function stretch({leg, measured}: StripRow, most: number, from: Point, to: Point): Shape[] {
  if (!leg) return [];
  const {route, status, mode, volume} = leg;
  const ends = [from, to];
  const shown = measured ? volume : undefined;
  const value = shown && (shown.low === shown.high ? `${shown.low}` : `${shown.low}..${shown.high}`); // prettier-ignore
  const hooks = {route, status, kind: mode, ...(shown && {claim: shown.claims.join(' '), value: value ?? ''})}; // prettier-ignore
  const width = shown ? widthOf(shown.high, most) : BASE;
  return strokeShapes(leg, {d: pathOf(ends), points: ends, width}, hooks, 'leg', mode).slice(1);
}
