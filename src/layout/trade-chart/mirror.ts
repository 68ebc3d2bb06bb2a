import {mirrorBox, mirrorShape} from '../mirror.js';
import type {Pen} from './pen.js';

/**
 * Turns a drawing of rows over for right-to-left languages. Of a drawing with an axis of time only the
 * first `count` shapes, its title, are turned.
 */
export function mirror(pen: Pen, left: number, right: number, count: number): void {
  pen.shapes.forEach((shape, i) => {
    if (i < count) pen.shapes[i] = mirrorShape(shape, left + right);
  });
  if (count < pen.shapes.length) return;
  pen.targets.forEach((target, i) => {
    pen.targets[i] = mirrorBox(target, left + right);
  });
}
