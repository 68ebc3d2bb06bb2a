import {FULL} from '../data/edition.js';
import type {Box, Scene, Zoomed} from '../layout/scene.js';
import type {Figure} from '../model/figure.js';
import type {SizeWatch} from './size-watch.js';

/** The last drawing of a model: a tag that stands twice, or is mounted again, is laid out once. */
export const scenes: WeakMap<Figure, {readonly size: string; readonly scene: Scene}> =
  new WeakMap();

/** The room of a drawing, and its name: what was drawn for another is stale. */
export function roomOf(
  {width, height, probe, measureText: measure}: SizeWatch,
  auto: boolean,
  zoom: Zoomed | undefined,
): {readonly box: Box; readonly size: string} {
  const whole = {width, height: auto ? undefined : height, measure};
  const near = `${probe}${FULL && zoom ? ` ${Object.values(zoom).join(' ')}` : ''}`;
  return {
    box: FULL && zoom ? {...whole, zoom} : whole,
    size: `${width} ${whole.height ?? ''} ${near}`,
  };
}
