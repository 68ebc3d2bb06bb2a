import type {Scene, Shape, TextShape} from '../../src/layout/scene.js';

/** Width of a text for tests: near the widths of common faces, the same everywhere. */
export const plainMeasure = (
  text: string,
  {size, weight = 400, spacing = 0}: {size: number; weight?: number; spacing?: number},
): number => text.length * (size * (weight >= 600 ? 0.58 : 0.54) + spacing);

export interface Framed {
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly shape: Shape;
}

/** All shapes of a scene with the window each lies in. */
export function shapesOf(scene: Scene): Framed[] {
  const walk = (shapes: readonly Shape[], frame: Framed['frame']): Framed[] =>
    shapes.flatMap((shape) =>
      shape.kind === 'frame'
        ? walk(shape.shapes, shape)
        : shape.kind === 'group'
          ? walk(shape.shapes, frame)
          : [{frame, shape}],
    );
  return walk(scene.shapes, null);
}

/** The box of a level text. */
export function boxOfText({x, y, text, size, weight, spacing, anchor = 'start'}: TextShape): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const width = plainMeasure(text, {
    size,
    ...(weight ? {weight} : {}),
    ...(spacing ? {spacing} : {}),
  });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {x: left, y: y - size * 0.8, width, height: size};
}
