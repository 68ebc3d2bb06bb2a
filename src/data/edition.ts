/**
 * Which of the two built files this is. `corridor-kit.js` holds what most articles need within its gate
 * of bytes; `corridor-kit.full.js` holds everything. The source is the full one: the build of the
 * smaller turns this to `false`, and whatever stands behind it is left out.
 *
 *     const TYPES = {columns, rows, ...(FULL ? {slope, steps} : {})};
 */
export const FULL = true as boolean;
