import {type Shape, round} from '../scene.js';

/** Moves the absolute coordinates of a path down; what is relative moves along. */
function movedPath(d: string, by: number): string {
  return d.replace(/([MLVH])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    if (command === 'H') return command + rest;
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const shifted = numbers.map((value, index) =>
      command === 'V' || index % 2 === 1 ? round(value + by) : value,
    );
    return command + shifted.join(' ');
  });
}

/** The same shape, `by` px further down. */
export function moved(shape: Shape, by: number): Shape {
  switch (shape.kind) {
    case 'path':
      return {...shape, d: movedPath(shape.d, by)};
    case 'line':
      return {...shape, y1: round(shape.y1 + by), y2: round(shape.y2 + by)};
    case 'group':
      return {...shape, shapes: shape.shapes.map((inner) => moved(inner, by))};
    case 'frame':
      return {
        ...shape,
        y: round(shape.y + by),
        shapes: shape.shapes.map((inner) => moved(inner, by)),
      };
    default:
      return {...shape, y: round(shape.y + by)};
  }
}
