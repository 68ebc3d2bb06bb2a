import {layerIds} from '../../data/schema.js';
import {borderPolicies, type BorderPolicy} from '../../geography/borders.js';
import {readAttributes, type Reader} from '../attributes.js';
import type {Attributes, World} from '../figure.js';
import type {Bounds, LayerId} from './types.js';

/** The attributes of a map, resolved. */
export interface Options {
  readonly routes: readonly string[] | undefined;
  readonly layers: readonly LayerId[] | undefined;
  /** `none` is an empty list: no place but the ends. */
  readonly places: readonly string[] | undefined;
  readonly focus: {readonly ids: readonly string[]} | {readonly bounds: Bounds} | undefined;
  readonly inset: 'none' | 'auto' | Bounds;
  readonly borders: BorderPolicy;
  readonly year: string | undefined;
  readonly zoom: boolean;
  readonly view: 'map' | 'strip' | 'table';
  readonly stripWhenNarrow: boolean;
  readonly reader: Reader;
}

const TAG = 'corridor-map';

/** Four numbers as west, south, east, north; null for anything else. */
export function boundsOf(text: string): Bounds | null {
  const numbers = text.split(/[\s,]+/).map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const sound = numbers.length === 4 && numbers.every((number) => Math.abs(number) <= 360);
  return sound && south < north && Math.abs(south) <= 90 && Math.abs(north) <= 90 && west !== east
    ? [west, south, east, north]
    : null;
}

export function readOptions({facts}: World, attributes: Attributes): Options {
  const reader = readAttributes(TAG, attributes);
  const both = {
    has: (id: string) => facts.places.has(id) || facts.routes.has(id),
    keys: () => [...facts.places.keys(), ...facts.routes.keys()],
  };
  const focusText = reader.raw('focus');
  const focusBounds = focusText && /^[-\d.,\s]+$/.test(focusText) ? boundsOf(focusText) : null;
  const focusIds = focusText && !focusBounds ? reader.ids('focus', both) : undefined;
  const views = new Set(reader.choices('view', ['auto', 'map', 'strip', 'table']) ?? ['auto']);
  return {
    routes: reader.ids('routes', facts.routes),
    layers: reader.choices('layers', layerIds),
    places:
      reader.raw('places')?.toLowerCase() === 'none' ? [] : reader.ids('places', facts.places),
    focus: focusBounds ? {bounds: focusBounds} : focusIds ? {ids: focusIds} : undefined,
    inset: insetOf(reader),
    borders: reader.choice('borders', borderPolicies, 'neutral'),
    year: yearOf(reader),
    zoom: attributes['zoom'] !== undefined && reader.choice('zoom', ['on', 'off'], 'on') === 'on',
    view: views.has('map') || views.has('auto') ? 'map' : views.has('strip') ? 'strip' : 'table',
    stripWhenNarrow: views.has('auto') && views.has('strip'),
    reader,
  };
}

function insetOf(reader: Reader): Options['inset'] {
  const text = reader.raw('inset');
  if (text === undefined) return 'auto';
  const bounds = boundsOf(text);
  return bounds ?? reader.choice<'auto' | 'none'>('inset', ['auto', 'none'], 'auto');
}

function yearOf(reader: Reader): string | undefined {
  const text = reader.raw('year');
  if (text === undefined || /^\d{4}$/.test(text)) return text;
  reader.report('year', 'bad-date', {written: text});
  return undefined;
}
