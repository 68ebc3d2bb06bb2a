import {round, type Shape, type Target, type TextShape} from '../scene.js';
import type {Said} from '../../model/figure.js';

type Look = Omit<TextShape, 'kind' | 'x' | 'y' | 'text' | 'lang' | 'size'> & {
  readonly size?: number;
};

/** Size of a name in px, where nothing else is said. */
export const TEXT = 13;

/** A text in its own language, its baseline at y. */
export function write({text, lang}: Said, x: number, y: number, look: Look): TextShape {
  const own: TextShape = {kind: 'text', size: TEXT, ...look, x: round(x), y: round(y), text};
  return lang === undefined ? own : {...own, lang};
}

/** A band behind every other row. */
export function band(y: number, width: number, height: number): Shape {
  return {
    kind: 'rect',
    x: 0,
    y: round(y),
    width: round(width),
    height: round(height),
    fill: 'wash',
    fillOpacity: 0.6,
    decorative: true,
  };
}

/** A faint line down a column. */
export function guide(x: number, from: number, to: number): Shape {
  return {
    kind: 'line',
    x1: round(x),
    y1: round(from),
    x2: round(x),
    y2: round(to),
    stroke: 'rule',
    strokeWidth: 1,
    decorative: true,
  };
}

/** Where the button of a mark lies. */
export function target(mark: string, x: number, y: number, width: number, height: number): Target {
  return {mark, x: round(x), y: round(y), width: round(width), height: round(height)};
}
