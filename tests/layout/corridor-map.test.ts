import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import type {Dataset, Leg} from '../../src/data/schema.js';
import {BASEMAP} from '../../src/geography/basemap.generated.js';
import {unpack} from '../../src/geography/unpack.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {corridorMapGlyphs} from '../../src/layout/corridor-map/marks.js';
import {layingCorridorMap, layoutCorridorMap} from '../../src/layout/corridor-map.js';
import {contains, inflate, overlaps, type Point} from '../../src/layout/geometry.js';
import type {Scene, TextShape} from '../../src/layout/scene.js';
import {corridorMapModel} from '../../src/model/corridor-map.js';
import {boxOfText, plainMeasure, shapesOf} from '../support/scene-texts.js';
import {smallCorridor} from '../support/small-corridor.js';

const basemap = unpack(BASEMAP);
const leads = middleCorridor.leads?.['corridor-map'] ?? {};

function modelOf(
  attributes: Record<string, string> = leads,
  dataset: Dataset = middleCorridor,
  lang = 'en',
) {
  const world = {facts: indexDataset(dataset), language: resolveLanguage(lang)};
  return corridorMapModel(world, attributes, basemap);
}
function sceneOf(
  width: number,
  attributes = leads,
  dataset = middleCorridor,
  lang = 'en',
  height?: number,
): Scene {
  return layoutCorridorMap(modelOf(attributes, dataset, lang), {
    width,
    height,
    measure: plainMeasure,
  });
}

const WIDTHS = [320, 360, 480, 600, 720, 768, 1024, 1200];
const texts = (
  scene: Scene,
): {text: TextShape; frame: ReturnType<typeof shapesOf>[number]['frame']}[] =>
  shapesOf(scene).flatMap(({shape, frame}) =>
    shape.kind === 'text' ? [{text: shape, frame}] : [],
  );

for (const width of WIDTHS) {
  describe(`the map at ${width} px`, () => {
    const scene = sceneOf(width);
    const shapes = shapesOf(scene);

    it('sets no text under 12 px', () => {
      expect(texts(scene).filter(({text}) => text.size < 12)).to.deep.equal([]);
    });

    it('lays no level text over another, and none over the edge of its frame', () => {
      const level = texts(scene).filter(({text, frame}) => !text.rotate && frame !== null);
      const clashes = level.flatMap((a, i) =>
        level
          .slice(i + 1)
          .filter(
            (b) =>
              a.frame === b.frame &&
              overlaps(inflate(boxOfText(a.text), -1), inflate(boxOfText(b.text), -1)),
          )
          .map((b) => `${a.text.text} / ${b.text.text}`),
      );
      expect(clashes).to.deep.equal([]);
      const out = level.filter(
        ({text, frame}) => frame && !contains(inflate(frame, 1), boxOfText(text)),
      );
      expect(out.map(({text}) => text.text)).to.deep.equal([]);
    });

    it('names every place of priority 8 or more that it shows', () => {
      const named = new Set(texts(scene).map(({text}) => text.mark));
      const rings = shapes.flatMap(({shape}) => (shape.hooks?.place ? [shape] : []));
      const marked = rings.flatMap((shape) => {
        const place = middleCorridor.places.find(({id}) => id === shape.hooks?.place);
        return place && (place.priority ?? 0) >= 8 ? [place.id] : [];
      });
      const silent = marked.filter((id) => !named.has(`place/${id}`));
      // Where ports lie within a few pixels of one another, one may go without; never three.
      expect(silent.length).to.be.lessThan(3);
      expect(marked.length).to.be.greaterThan(6);
    });

    it('puts no enlargement over a route, a place or a name', () => {
      const [main, inset] = scene.shapes.flatMap((shape) =>
        shape.kind === 'frame' ? [shape] : [],
      );
      if (!main || !inset || width < 600) return;
      const box = inflate(inset, -1);
      const names = texts(scene).filter(
        ({frame, text}) => frame === main && overlaps(boxOfText(text), box),
      );
      expect(names.map(({text}) => text.text)).to.deep.equal([]);
      const rings = main.shapes.filter(
        (shape) => shape.kind === 'circle' && shape.hooks?.place && overlaps({x: shape.x, y: shape.y, width: 0.1, height: 0.1}, box), // prettier-ignore
      );
      expect(rings).to.deep.equal([]);
      const crossing = main.shapes.filter(
        (shape) => shape.kind === 'path' && shape.hooks?.route && pointsOf(shape.d).some(([x, y]) => overlaps({x, y, width: 0.1, height: 0.1}, box)), // prettier-ignore
      );
      expect(crossing).to.deep.equal([]);
    });

    it('has finite numbers only, and every button inside the picture', () => {
      for (const {shape} of shapes) expect(JSON.stringify(shape)).not.to.match(/null|NaN|Infinity/);
      for (const {x, y, width: w, height: h} of scene.targets) {
        expect(x + w / 2).to.be.within(0, scene.width);
        expect(y + h / 2).to.be.within(0, scene.height);
      }
    });

    it('prints the border policy', () => {
      const all = texts(scene)
        .map(({text}) => text.text)
        .join(' ');
      expect(all).to.include('Natural Earth');
      expect(all).to.include('no position implied');
    });
  });
}

/** Ends of the steps of a path in absolute coordinates. */
function pointsOf(d: string): Point[] {
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
}

describe('layoutCorridorMap(model, box)', () => {
  it('draws the same picture for the same width, whatever was drawn between', () => {
    const first = JSON.stringify(sceneOf(1200));
    sceneOf(320);
    expect(JSON.stringify(sceneOf(1200))).to.equal(first);
  });

  it('keeps width in proportion to volume, to 2 %', () => {
    const of = (year: string): number => {
      const scene = sceneOf(1000, {routes: 'middle-corridor', year, inset: 'none'});
      const lines = shapesOf(scene).flatMap(({shape}) =>
        shape.kind === 'path' && shape.hooks?.claim ? [shape.strokeWidth ?? 0] : [],
      );
      expect(new Set(lines).size).to.equal(1);
      return lines[0] ?? 0;
    };
    expect(of('2024') / of('2023')).to.be.closeTo(4.5 / 2.7, 0.02 * (4.5 / 2.7));
  });

  it('draws no line without a figure wider than the base', () => {
    const scene = sceneOf(1000);
    const bare = shapesOf(scene).flatMap(({shape}) =>
      shape.kind === 'path' && shape.hooks?.route && !shape.hooks.claim
        ? [shape.strokeWidth ?? 0]
        : [],
    );
    expect(Math.max(...bare)).to.be.at.most(2.4);
  });

  it('draws a volume once where two legs of a route share their way', () => {
    const lines = shapesOf(sceneOf(1024, {...leads, inset: 'none'})).flatMap(({shape}) =>
      shape.kind === 'path' && shape.hooks?.claim ? [shape.d] : [],
    );
    const ends = lines.map((d) => d.match(/-?[\d.]+,-?[\d.]+/g) ?? []);
    // The crossing from two ports: both lines end in the same points, on one lane.
    const shared = ends.filter((points) =>
      ends.some((other) => other !== points && other.slice(-4).join() === points.slice(-4).join()),
    );
    expect(shared.length).to.equal(2);
  });

  it('gives its value to each line whose width shows it', () => {
    const measured = shapesOf(sceneOf(1000)).filter(({shape}) => shape.hooks?.claim);
    expect(measured.length).to.be.greaterThan(0);
    for (const {shape} of measured) expect(shape.hooks?.value).to.equal('4500000');
  });

  it('draws contradicting figures as a core and a pale rim', () => {
    const lines = shapesOf(sceneOf(700, {}, smallCorridor())).flatMap(({shape}) =>
      shape.kind === 'path' && shape.hooks?.claim ? [shape] : [],
    );
    const main = lines.filter(({strokeOpacity}) => strokeOpacity === 0.4);
    const core = lines.filter(({strokeOpacity}) => strokeOpacity === 1);
    expect(main.length).to.be.greaterThan(0);
    expect((main[0]?.strokeWidth ?? 0) / (core[0]?.strokeWidth ?? 1)).to.be.closeTo(1.5, 0.03);
    expect(main[0]?.hooks?.value).to.equal('2000000..3000000');
  });

  it('tells statuses apart without colour', () => {
    const dashes = new Map<string, Set<string>>();
    for (const {shape} of shapesOf(sceneOf(1100))) {
      if (shape.kind !== 'path' || !shape.hooks?.route || !shape.hooks.status) continue;
      const known = dashes.get(shape.hooks.status) ?? new Set();
      dashes.set(
        shape.hooks.status,
        known.add(shape.dash ? `${shape.dash} ${shape.cap ?? ''}` : 'solid'),
      );
    }
    const forms = [...dashes.values()].map((set) => [...set][0]);
    expect(dashes.size).to.be.greaterThan(3);
    expect(new Set(forms).size).to.equal(dashes.size);
  });

  it('gives a button to each leg and to each place it names', () => {
    const model = modelOf();
    const scene = sceneOf(1100);
    const with_ = new Set(scene.targets.map(({mark}) => mark));
    const legs = model.marks.filter(({key}) => key.startsWith('leg/'));
    expect(legs.filter(({key}) => !with_.has(key)).map(({key}) => key)).to.deep.equal([]);
    const named = texts(scene).flatMap(({text}) => text.mark?.split(' ') ?? []);
    expect(named.filter((key) => key.startsWith('place/') && !with_.has(key))).to.deep.equal([]);
  });

  it('gives the same buttons whatever the font, and draws what they are of', () => {
    const model = modelOf();
    const reached = (width: number, share: number): string[] => {
      const scene = layoutCorridorMap(model, {
        width,
        height: undefined,
        measure: (text, font) => plainMeasure(text, font) * share,
      });
      const keys = [...new Set(scene.targets.map(({mark}) => mark))].sort();
      const drawn = new Set(shapesOf(scene).flatMap(({shape}) => shape.mark?.split(' ') ?? []));
      expect(keys.filter((key) => key.startsWith('place/') && !drawn.has(key))).to.deep.equal([]);
      return keys;
    };
    for (const width of WIDTHS) {
      const usual = reached(width, 1);
      expect(usual.length, `${width} px`).to.be.greaterThan(30);
      // A face for another script, a face for headlines, one that fits hardly anywhere.
      for (const share of [0.8, 1.15, 1.6])
        expect(reached(width, share), `${width} px, ${share}`).to.deep.equal(usual);
    }
  });

  it('shows where it is: a scale, and a globe where there is room', () => {
    const all = texts(sceneOf(1100)).map(({text}) => text.text);
    expect(all.some((text) => /^[\d,]+\skm$/.test(text))).to.equal(true);
  });

  it('works in small steps', () => {
    const work = layingCorridorMap(modelOf(), {width: 1100, height: 600, measure: plainMeasure});
    let steps = 0;
    while (!work.next().done) steps++;
    expect(steps).to.be.greaterThan(100);
  });

  it('draws nothing but the table when asked', () => {
    expect(sceneOf(700, {view: 'table'})).to.include({height: 0, view: 'table'});
  });

  it('draws or says, whatever the geometry', () => {
    const leg = (stops: Leg['stops']): Leg => ({stops, mode: 'sea', status: 'planned'});
    const with_ = (legs: Leg[]): Dataset => {
      const dataset = smallCorridor();
      return {...dataset, routes: (dataset.routes ?? []).map((route) => ({...route, legs}))};
    };
    const cases: Leg[][] = [
      [leg([[175, 50], [-170, 52]])], // across the antimeridian
      [leg([[0, 89.9], [90, 89.9], [180, 89.9]])], // round the pole
      [leg([[10, 10], [10, 10]])], // nowhere
      [leg([[-179, -10], [0, 0], [179, 40]])], // round the world
      [leg(['west'])], // one stop
      [leg(['west', 'east', 'west', 'east'])], // there and back
    ]; // prettier-ignore
    for (const legs of cases) {
      for (const width of [320, 900]) {
        const scene = sceneOf(width, {}, with_(legs));
        expect(JSON.stringify(scene)).not.to.match(/NaN|Infinity/);
      }
    }
  });

  it('survives five thousand routes, and says that they are too many', () => {
    const dataset = smallCorridor();
    const [route] = dataset.routes ?? [];
    if (!route) throw new Error('no route');
    const many = Array.from({length: 5000}, (_, i) => ({
      ...route,
      id: `r${i}`,
      legs: [{stops: [[(i % 70) - 30, (i % 50) - 10], [(i % 60) + 10, (i % 40)]] as Leg['stops'], mode: 'rail' as const, status: 'operating' as const}], // prettier-ignore
    }));
    const model = modelOf({inset: 'none'}, {...dataset, routes: many, claims: [], measures: []});
    expect(model.notes.join()).to.include('More routes than');
  });
});

describe('corridorMapGlyphs(name)', () => {
  it('draws each entry of the legend inside its room', () => {
    for (const {glyph} of modelOf({}).legend) {
      const shapes = corridorMapGlyphs(glyph);
      expect(shapes.length, glyph).to.be.greaterThan(0);
      expect(JSON.stringify(shapes)).not.to.match(/null|NaN/);
    }
  });
});
