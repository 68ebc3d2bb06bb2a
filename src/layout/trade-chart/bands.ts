import type {Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {type Pen, hueOf, line, mineOf, stroke} from './pen.js';

/** Most bands; beyond them the hue has to do. */
const MOST = 4;

/**
 * Bands at the foot of a column, one for the second measure, two for the third: what tells series apart
 * in grey print and in forced colours, where hues are one (R12). Their number is that in the key.
 */
export function bands(
  pen: Pen,
  {tone, standing, ...datum}: Pick<Datum, 'tone' | 'standing'> & Partial<Datum>,
  {x, y, width, height}: Box,
): void {
  const count = Math.min(MOST, tone, Math.floor((height - 4) / 4));
  const paint = standing === 'stated' ? 'ground' : hueOf(tone);
  const mine = datum.claim ? mineOf({tone, standing, ...datum} as Datum) : {};
  for (let i = 0; i < count; i++) {
    const at = y + height - 4 - 4 * i;
    line(pen, x, at, x + width, at, {...stroke(paint, 1.5), ...mine, part: 'series'});
  }
}
