import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {BASEMAP} from '../../src/geography/basemap.generated.js';
import {unpack} from '../../src/geography/unpack.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {withRemarks} from '../../src/model/beside.js';
import {corridorMapModel} from '../../src/model/corridor-map.js';
import type {Figure} from '../../src/model/figure.js';
import {formatVennModel} from '../../src/model/format-venn.js';
import {tradeChartModel} from '../../src/model/trade-chart.js';
import {visitTimelineModel} from '../../src/model/visit-timeline.js';

/** Everything an editor can bring on a screen of the built-in dataset, by some setting of a tag. */
describe('the built-in dataset', () => {
  const world = {facts: indexDataset(middleCorridor), language: resolveLanguage('en')};
  const ids = (list: readonly {readonly id: string}[] | undefined): string =>
    (list ?? []).map(({id}) => id).join(' ');
  const figures: Figure[] = [
    corridorMapModel(
      world,
      {
        routes: ids(middleCorridor.routes),
        layers: 'transport energy digital finance diplomacy',
      },
      unpack(BASEMAP),
    ),
    ...(middleCorridor.measures ?? []).map(({id}) => tradeChartModel(world, {measures: id})),
    formatVennModel(world, {formats: 'all'}),
    visitTimelineModel(world, {}),
  ];
  const shown = new Set(figures.flatMap((figure) => withRemarks(world, figure).ids));
  const lists = [
    'routes',
    'formats',
    'measures',
    'claims',
    'events',
    'tallies',
    'people',
    'organisations',
    'projects',
    'trends',
    'disagreements',
    'doubts',
  ] as const;
  for (const name of lists) {
    it(`shows all ${name}`, () => {
      const missing = (middleCorridor[name] ?? []).map(({id}) => id).filter((id) => !shown.has(id));
      expect(missing).to.deep.equal([]);
    });
  }
});
