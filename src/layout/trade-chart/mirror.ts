import {type Shape, round} from '../scene.js';
import type {Pen} from './pen.js';

const ANCHORS = {start: 'end', end: 'start', middle: 'middle'} as const;

/**
 * Turns a drawing of rows over for right-to-left languages: left becomes right, texts keep their own
 * direction. Of a drawing with an axis of time only the first `count` shapes, its title, are turned.
 * Paths of M, L and Z with absolute numbers only.
 */
export function mirror(pen: Pen, left: number, right: number, count: number): void {
  const over = (x: number): number => round(left + right - x);
  const turn = (shape: Shape): Shape => {
    switch (shape.kind) {
      case 'text':
        return {...shape, x: over(shape.x), anchor: ANCHORS[shape.anchor ?? 'start']};
      case 'rect':
        return {...shape, x: over(shape.x + shape.width)};
      case 'circle':
        return {...shape, x: over(shape.x)};
      case 'line':
        return {...shape, x1: over(shape.x1), x2: over(shape.x2)};
      case 'path':
        return {
          ...shape,
          d: shape.d.replace(
            /([ML])(-?[\d.]+)/g,
            (_, letter: string, x: string) => `${letter}${over(Number(x))}`,
          ),
        };
      default:
        return {...shape, shapes: shape.shapes.map(turn)};
    }
  };
  pen.shapes.forEach((shape, i) => {
    if (i < count) pen.shapes[i] = turn(shape);
  });
  if (count < pen.shapes.length) return;
  const flip = <T extends {x: number; width: number}>(box: T): T => ({
    ...box,
    x: over(box.x + box.width),
  });
  pen.targets.forEach((target, i) => {
    pen.targets[i] = flip(target);
  });
}
