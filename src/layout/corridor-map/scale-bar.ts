/** How long a scale bar is: 1, 2 or 5 times a power of ten, as long as fits. */

/**
 * @param pixelsPerKm At the middle of the map.
 * @param most The longest the bar may be, px.
 * @returns Kilometres (0 when there is no scale) and px.
 */
export function scaleBar(pixelsPerKm: number, most: number): {km: number; width: number} {
  const limit = most / pixelsPerKm;
  if (!Number.isFinite(limit) || limit <= 0) return {km: 0, width: 0};
  const power = 10 ** Math.floor(Math.log10(limit));
  const step = [5, 2, 1].find((each) => each * power <= limit) ?? 1;
  const km = Number((step * power).toPrecision(1));
  return {km, width: Math.round(km * pixelsPerKm * 100) / 100};
}
