import {round} from '../geometry.js';

/**
 * How long a scale bar is: 1, 2 or 5 times a power of ten, as long as fits.
 *
 * @param pixelsPerKm At the middle of the map.
 * @param most The longest the bar may be, px.
 * @returns Kilometres (0 when there is no scale) and px.
 */
export function scaleBar(pixelsPerKm: number, most: number): {km: number; width: number} {
  const limit = most / pixelsPerKm;
  if (!(limit > 0 && limit < Infinity)) return {km: 0, width: 0};
  const power = 10 ** Math.floor(Math.log10(limit));
  const km = Number(((limit < 2 * power ? 1 : limit < 5 * power ? 2 : 5) * power).toPrecision(1));
  return {km, width: round(km * pixelsPerKm)};
}
