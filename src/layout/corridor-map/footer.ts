import type {MapModel} from '../../model/corridor-map/types.js';
import {wrap} from '../labels/text.js';
import type {Box, Shape} from '../scene.js';

/** Size of the lines under the map and their height, px. */
const SIZE = 12;
const LINE = 16;

/** What must be printed wherever the map is: the border policy, and that lines are indicative. */
export interface Footer {
  readonly height: number;
  /** @param top where the map ends, px */
  readonly shapes: (top: number) => Shape[];
}

export function footer(model: MapModel, {width, measure}: Box): Footer {
  const lines = model.imprint.flatMap((text) =>
    wrap({text, size: SIZE}, Math.max(120, width - 8), measure),
  );
  return {
    height: lines.length === 0 ? 0 : lines.length * LINE + 6,
    shapes: (top) =>
      lines.map(({text}, i) => ({
        kind: 'text',
        x: 4,
        y: top + 14 + i * LINE,
        text,
        size: SIZE,
        fill: 'muted',
      })),
  };
}
