import type {Problem} from '../data/problem.js';
import {readAttributes} from '../model/attributes.js';
import {defaultHeights, heights, type HeightClass} from '../styles/heights.js';
import {offers, type Offer} from '../templates/figure.js';

const themes = ['inherit', 'light', 'dark'] as const;
const heightWords = [...(Object.keys(heights) as HeightClass[]), 'auto'] as const;

/** The attributes that all figures have, resolved. */
export interface FrameSettings {
  readonly theme: (typeof themes)[number];
  readonly height: HeightClass | 'auto';
  readonly show: ReadonlySet<Offer>;
  /** The reader may zoom; only some tags have the attribute. */
  readonly zoom: boolean;
  readonly problems: readonly Problem[];
}

/** Reads them; an unknown word is reported and what stands for it is shown. */
export function readFrame(
  tag: string,
  attribute: (name: string) => string | undefined,
): FrameSettings {
  const names = ['theme', 'height', 'show'] as const;
  const zoom = attribute('zoom');
  const read = readAttributes(tag, {
    ...Object.fromEntries(names.map((name) => [name, attribute(name)])),
    // Written without a value it means yes.
    zoom: zoom === '' ? 'on' : zoom,
  });
  return {
    theme: read.choice('theme', themes, 'inherit'),
    height: read.choice('height', heightWords, defaultHeights[tag] ?? 'm'),
    // Switching layers is offered only where the author asks for it: most articles show one story.
    show: new Set(read.choices('show', offers) ?? offers.filter((offer) => offer !== 'layers')),
    zoom: read.choice('zoom', ['off'], 'off', ['on']) === 'on',
    problems: read.problems,
  };
}
