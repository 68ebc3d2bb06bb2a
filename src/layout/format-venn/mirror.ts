import {round, type Shape, type Target} from '../scene.js';

/** Turns a drawing over from left to right, for languages written that way; text stays as it is. */
export function mirrorShapes(shapes: readonly Shape[], width: number): Shape[] {
  const over = (x: number): number => round(width - x);
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'circle':
        return {...shape, x: over(shape.x)};
      case 'rect':
        return {...shape, x: over(shape.x + shape.width)};
      case 'line':
        return {...shape, x1: over(shape.x1), x2: over(shape.x2)};
      case 'text': {
        const {rotate, ...rest} = shape;
        const anchor = ({start: 'end', middle: 'middle', end: 'start'} as const)[
          shape.anchor ?? 'start'
        ];
        return {
          ...rest,
          x: over(shape.x),
          anchor,
          ...(rotate === undefined ? {} : {rotate: -rotate}),
        };
      }
      case 'path':
        // Only symmetric signs are paths here: numbers come in pairs of x and y.
        return {
          ...shape,
          d: shape.d.replace(
            /(-?[\d.]+) (-?[\d.]+)/g,
            (_, x: string, y: string) => `${over(Number(x))} ${y}`,
          ),
        };
      case 'group':
        return {...shape, shapes: mirrorShapes(shape.shapes, width)};
      case 'frame':
        return shape;
    }
  });
}

export function mirrorTargets(targets: readonly Target[], width: number): Target[] {
  return targets.map((target) => ({...target, x: round(width - target.x - target.width)}));
}
