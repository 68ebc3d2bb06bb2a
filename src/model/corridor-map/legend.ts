import type {Route} from '../../data/schema.js';
import {statuses} from '../../data/schema.js';
import type {LegendItem, World} from '../figure.js';
import {sentence} from './capitals.js';
import type {Drawn} from './legs.js';
import type {LayerId, VolumeKey} from './types.js';

const order: readonly LayerId[] = ['transport', 'energy', 'digital', 'finance', 'diplomacy'];

/** Entries for what is on the map and nothing else; the layout drops what it had no room for. */
export function legendOf(
  {language}: World,
  drawn: readonly (Drawn & {readonly route: Route})[],
  key: VolumeKey | undefined,
): LegendItem[] {
  const layers = (pick: (each: Drawn) => boolean): LayerId[] =>
    order.filter((layer) => drawn.some((each) => each.route.layer === layer && pick(each)));
  const item = (glyph: string, text: string): LegendItem => ({
    glyph,
    label: {text: sentence(text, language.code)},
  });
  const layerText = (layer: LayerId): string => language.text(`words.layer-${layer}`);
  const legs = drawn.flatMap((each) => each.legs);
  const used = new Set(
    [...legs, ...drawn.flatMap(({areas, ties}) => [...areas, ...ties])].map(({status}) => status),
  );
  const pipeline = legs.some(({mode}) => mode.endsWith('pipeline'));
  return [
    ...layers(({legs: own}) => own.length > 0).map((layer) =>
      item(`layer-${layer}`, layerText(layer)),
    ),
    ...layers(({sites}) => sites.length > 0).map((layer) => item(`site-${layer}`, siteText(layer))),
    ...layers(({areas}) => areas.length > 0).map((layer) => item(`area-${layer}`, areaText(layer))),
    ...layers(({ties}) => ties.length > 0).map((layer) => item(`tie-${layer}`, tieText(layer))),
    ...statuses
      .filter((status) => used.has(status))
      .map((status) => item(`status-${status}`, language.text(`words.status-${status}`))),
    ...(pipeline ? [item('pipeline', language.text('corridor-map.legendPipeline'))] : []),
    ...(key?.steps ?? []).map(({value, text}) => item(`volume:${value}/${key?.most ?? 1}`, text)),
  ];

  function siteText(layer: LayerId): string {
    return `${layerText(layer)}: ${language.text('words.mode-point')}`;
  }
  function areaText(layer: LayerId): string {
    return `${layerText(layer)}: ${language.text('words.mode-area')}`;
  }
  function tieText(layer: LayerId): string {
    return `${layerText(layer)}: ${language.text('words.mode-ties')}`;
  }
}
