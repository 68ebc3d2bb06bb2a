import {checkDataset} from '../../src/data/check.js';
import {indexDataset} from '../../src/data/dataset.js';
import {BASEMAP} from '../../src/geography/basemap.generated.js';
import {unpack, type BasemapPack} from '../../src/geography/unpack.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {layoutCorridorMap} from '../../src/layout/corridor-map.js';
import {corridorMapModel} from '../../src/model/corridor-map.js';
import {plainMeasure, shapesOf} from './scene-texts.js';
import {isthmus, lobito} from './sample-corridors.js';

export {unpack};
export const samples = {lobito, isthmus};

/** What a map of a sample dataset says and shows, with a pack in the dataset or on the built-in basemap. */
export function drawnMap(name: keyof typeof samples, basemap?: BasemapPack) {
  const {dataset, problems} = checkDataset({...samples[name](), ...(basemap && {basemap})});
  if (!dataset) throw new Error('no dataset');
  const language = resolveLanguage('en');
  const model = corridorMapModel({facts: indexDataset(dataset), language}, {}, unpack(BASEMAP));
  const scene = layoutCorridorMap(model, {width: 1000, height: 560, measure: plainMeasure});
  const shapes = shapesOf(scene).map(({shape}) => shape);
  return {
    problems: [...problems, ...model.problems].map((problem) => ({
      code: problem.code,
      text: language.problem(problem),
    })),
    texts: shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    /** Letters of path data: how much outline is drawn. */
    land: shapes.reduce(
      (sum, shape) => sum + (shape.kind === 'path' && shape.decorative ? shape.d.length : 0),
      0,
    ),
    focus: model.basemap.focus,
  };
}
