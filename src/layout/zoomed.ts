import type {Zoomed} from './scene.js';

/** Nothing is enlarged. */
export const WHOLE: Zoomed = {k: 1, x: 0.5, y: 0.5};

/** Keeps what is shown inside the whole. */
function held({k, x, y}: Zoomed): Zoomed {
  const half = 0.5 / k;
  const inside = (value: number): number => Math.min(1 - half, Math.max(half, value));
  return {k, x: inside(x), y: inside(y)};
}

/**
 * Enlarges by a factor; the point at (ax, ay), shares of what is shown, stays where it is.
 *
 * @param most how often enlarged at most
 */
export function enlargedAt(
  {k, x, y}: Zoomed,
  factor: number,
  most: number,
  ax = 0.5,
  ay = 0.5,
): Zoomed {
  const wanted = Math.min(most, Math.max(1, k * factor));
  // Almost nothing is nothing: the whole is laid out as it was.
  const to = wanted < 1.02 ? 1 : wanted;
  const by = 1 / k - 1 / to;
  return held({k: to, x: x + (ax - 0.5) * by, y: y + (ay - 0.5) * by});
}

/** Moves by shares of what is shown; positive is right and down. */
export function moved({k, x, y}: Zoomed, dx: number, dy: number): Zoomed {
  return held({k, x: x + dx / k, y: y + dy / k});
}
