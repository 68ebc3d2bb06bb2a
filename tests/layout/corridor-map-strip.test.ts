import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import type {Dataset} from '../../src/data/schema.js';
import {BASEMAP} from '../../src/geography/basemap.generated.js';
import {unpack} from '../../src/geography/unpack.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {layoutCorridorMap} from '../../src/layout/corridor-map.js';
import type {Scene} from '../../src/layout/scene.js';
import {corridorMapModel} from '../../src/model/corridor-map.js';
import {isthmus} from '../support/sample-corridors.js';
import {plainMeasure, shapesOf} from '../support/scene-texts.js';
import {smallCorridor} from '../support/small-corridor.js';

const basemap = unpack(BASEMAP);

function modelOf(attributes: Record<string, string>, dataset: Dataset, lang = 'en') {
  const world = {facts: indexDataset(dataset), language: resolveLanguage(lang)};
  return corridorMapModel(world, attributes, basemap);
}
function sceneOf(
  attributes: Record<string, string>,
  width: number,
  {dataset = middleCorridor, height, lang = 'en'}: {dataset?: Dataset; height?: number; lang?: string} = {}, // prettier-ignore
): Scene {
  return layoutCorridorMap(modelOf(attributes, dataset, lang), {
    width,
    height,
    measure: plainMeasure,
  });
}
const textsOf = (scene: Scene) =>
  shapesOf(scene).flatMap(({shape}) => (shape.kind === 'text' ? [shape] : []));

describe('the strip view', () => {
  it('lists the stops of the way from one end to the other, with mode, status, borders, volume', () => {
    const texts = textsOf(sceneOf({view: 'strip', routes: 'middle-corridor'}, 360)).map(({text}) => text); // prettier-ignore
    const at = (text: string): number => texts.findIndex((each) => each.includes(text));
    const order = ['Aktau', 'Alat', 'Tbilisi'].map(at);
    expect(order.every((place) => place >= 0)).to.equal(true);
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    expect(at('Border: Georgia')).to.be.greaterThan(at('Alat'));
    expect(texts.join('\n')).to.match(/railway, operating/).and.match(/4.5.million.tonnes/).and.match(/15–18.days/); // prettier-ignore
  });

  it('keeps rows apart and inside, whatever the width and language', () => {
    for (const lang of ['en', 'ru', 'az', 'kk', 'fa']) {
      for (const width of [320, 390, 720, 1100]) {
        const scene = sceneOf({view: 'strip'}, width, {lang});
        const rows = textsOf(scene).map(({x, y, size}) => `${x} ${y} ${size}`);
        expect(new Set(rows).size, `${lang} ${width}`).to.equal(rows.length);
        for (const {y, size} of textsOf(scene)) {
          expect(size).to.be.at.least(12);
          expect(y).to.be.within(0, scene.height);
        }
        for (const {x, y, height} of scene.targets) expect(x + y + height).to.be.finite;
      }
    }
  });

  it('fits the height it is given: fewer stops first, then fewer routes, by name', () => {
    const scene = sceneOf({view: 'strip'}, 360, {height: 460});
    expect(scene.height).to.be.at.most(460);
    expect(textsOf(scene).some(({text}) => text === 'Middle Corridor')).to.equal(true);
    expect(scene.notes.join()).to.include('Zangezur corridor');
  });

  it('names in the legend only what it shows', () => {
    const scene = sceneOf({view: 'strip', routes: 'canal'}, 360, {dataset: isthmus()});
    expect(scene.glyphs).to.deep.equal(['leg-transport', 'status-operating']);
  });

  it('takes the place of the map under 400 px where the author allows it', () => {
    const data = {dataset: smallCorridor()};
    expect(sceneOf({view: 'auto strip'}, 399, data).view).to.equal('strip');
    expect(sceneOf({view: 'auto strip'}, 400, data).view).to.equal('map');
    expect(sceneOf({}, 320, data).view).to.equal('map');
    expect(sceneOf({view: 'table'}, 320, data).view).to.equal('table');
  });

  it('survives a ring, and stops that nobody named', () => {
    const dataset = smallCorridor();
    const [line] = dataset.routes ?? [];
    if (!line) throw new Error('no route');
    const leg = (...stops: (string | [number, number])[]) =>
      ({stops, mode: 'rail', status: 'operating'}) as const;
    const ring = {...line, id: 'ring', legs: [leg('west', 'mid', 'east'), leg('east', 'west')]};
    const bare = {...line, id: 'bare', legs: [leg([40, 40], [41, 41])]};
    const scene = sceneOf({view: 'strip'}, 360, {dataset: {...dataset, routes: [ring, bare], measures: [], claims: []}}); // prettier-ignore
    expect(scene.targets.length).to.be.greaterThan(2);
  });
});

describe('borders of the dataset', () => {
  const lines = {
    type: 'FeatureCollection',
    policy: 'Borders as in the atlas of this newspaper.',
    features: [{type: 'Feature', properties: {}, geometry: {type: 'LineString', coordinates: [[42, 42], [48, 41]]}}], // prettier-ignore
  };
  const dataset = {...smallCorridor(), borders: lines};
  const disputed = (scene: Scene): string[] =>
    shapesOf(scene).flatMap(({shape}) =>
      shape.kind === 'path' && shape.part === 'disputed' && shape.d ? [shape.d] : [],
    );

  it('are drawn in place of the disputed ones, and their policy is printed', () => {
    const own = sceneOf({}, 700, {dataset});
    const ours = sceneOf({}, 700, {dataset: smallCorridor()});
    expect(disputed(own)).to.have.length(1);
    expect(disputed(own)).to.not.deep.equal(disputed(ours));
    expect(textsOf(own).map(({text}) => text).join(' ')).to.include(lines.policy); // prettier-ignore
  });

  it('give way to the attribute', () => {
    const asked = sceneOf({borders: 'neutral'}, 700, {dataset});
    const ours = sceneOf({}, 700, {dataset: smallCorridor()});
    expect(disputed(asked)).to.deep.equal(disputed(ours));
  });
});

describe('names of ports that lie near to each other', () => {
  it('stand nearer to their own port than to the other', () => {
    for (const width of [720, 1024, 1100, 1200]) {
      const scene = sceneOf({}, width, {height: 514});
      const dots = new Map(
        shapesOf(scene).flatMap(({shape}) =>
          shape.kind === 'circle' && shape.hooks?.place ? [[shape.hooks.place, shape]] : [],
        ),
      );
      const [one, other] = [dots.get('khorgos'), dots.get('dostyk')];
      const name = textsOf(scene).find(({text}) => text === 'Khorgos');
      if (!one || !other || !name) throw new Error(`not drawn at ${width}`);
      const wide = plainMeasure(name.text, name);
      const left = name.anchor === 'end' ? name.x - wide : name.anchor === 'middle' ? name.x - wide / 2 : name.x; // prettier-ignore
      const far = ({x, y}: {x: number; y: number}): number =>
        Math.hypot(
          Math.max(left - x, 0, x - left - wide),
          Math.max(name.y - name.size * 0.7 - y, 0, y - name.y),
        );
      expect(far(one), `${width}`).to.be.lessThan(far(other));
    }
  });
});
