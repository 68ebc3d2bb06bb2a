import {round, type Shape} from './scene.js';

/*
 * Drawings as they stand in a page that reads from right to left: left becomes right, texts keep their
 * own direction. `sum` is the left edge plus the right one. Maps and axes of time are never mirrored.
 */

const ANCHORS = {start: 'end', middle: 'middle', end: 'start'} as const;

/** A path of the commands M, L, H, V, a and Z, one point each. */
function mirrorPath(d: string, sum: number): string {
  return d.replace(/([MLHVa])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const at = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [x = 0, y = 0, turn, large, sweep, dx = 0, dy] = at;
    if (command === 'V') return `V${x} `;
    if (command === 'a') return `a${x} ${y} ${turn} ${large} ${sweep ? 0 : 1} ${round(-dx)} ${dy} `;
    return `${command}${round(sum - x)} ${command === 'H' ? '' : `${y} `}`;
  });
}

/** A shape on the other side; what leans to the right leans to the left. */
export function mirrorShape(shape: Shape, sum: number): Shape {
  switch (shape.kind) {
    case 'text': {
      const {rotate, anchor = 'start'} = shape;
      const leaning = rotate === undefined ? {} : {rotate: -rotate};
      return {...shape, ...leaning, x: round(sum - shape.x), anchor: ANCHORS[anchor]};
    }
    case 'rect':
      return mirrorBox(shape, sum);
    case 'circle':
      return {...shape, x: round(sum - shape.x)};
    case 'line':
      return {...shape, x1: round(sum - shape.x1), x2: round(sum - shape.x2)};
    case 'path':
      return {...shape, d: mirrorPath(shape.d, sum)};
    case 'frame': {
      const shapes = shape.shapes.map((inner) => mirrorShape(inner, sum));
      return {...mirrorBox(shape, sum), shapes};
    }
    default:
      return {...shape, shapes: shape.shapes.map((inner) => mirrorShape(inner, sum))};
  }
}

/** A target, or whatever else has a left edge and a width, on the other side. */
export function mirrorBox<T extends {readonly x: number; readonly width: number}>(
  box: T,
  sum: number,
): T {
  return {...box, x: round(sum - box.x - box.width)};
}
