import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import type {Dataset} from '../../src/data/schema.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {glyphs, layoutFormatVenn} from '../../src/layout/format-venn.js';
import type {Scene, Shape, TextShape} from '../../src/layout/scene.js';
import {formatVennModel} from '../../src/model/format-venn.js';
import {boxOfText, plainMeasure, shapesOf} from '../support/scene-texts.js';
import {vennDataset} from '../support/venn.js';

const built = indexDataset(middleCorridor);

function sceneOf(
  attributes: Record<string, string>,
  {width = 700, height, data}: {width?: number; height?: number; data?: Dataset} = {},
): Scene {
  const facts = data ? indexDataset(data) : built;
  const model = formatVennModel({facts, language: resolveLanguage('en')}, attributes);
  return layoutFormatVenn(model, {width, height, measure: plainMeasure});
}
const shapes = (scene: Scene): Shape[] => shapesOf(scene).map(({shape}) => shape);
const texts = (scene: Scene): TextShape[] =>
  shapes(scene).filter((shape): shape is TextShape => shape.kind === 'text');
const curves = (scene: Scene) =>
  shapes(scene).flatMap((shape) => (shape.kind === 'path' && shape.hooks?.format ? shape : []));

/** Formats and countries as many as asked for, each format a stretch of the countries. */
const table = (formats: number, places: number): Dataset =>
  vennDataset(
    Array.from({length: formats}, (_, i) => ({
      id: `f${i}`,
      members: Array.from({length: 3 + (i % 5)}, (_, k) => `Country ${(i * 2 + k) % places}`),
    })),
  );

describe('layoutFormatVenn: which view', () => {
  const why = (attributes: Record<string, string>, options = {}) => {
    const {view, notes} = sceneOf(attributes, options);
    return [view, notes[0]];
  };

  it('draws curves for few known formats, and says what they mean', () => {
    const [view, note] = why({formats: 'ots gas-union green-corridor'});
    expect(view).to.equal('euler');
    expect(note).to.include('inside the curves of its formats');
  });

  it('draws rows for more formats than stay legible, fewer on a phone, and says so', () => {
    const seven = 'ots gas-union green-corridor six eaeu reinsurance-pool geo-aze-kaz';
    expect(why({formats: seven}, {width: 400})).to.deep.equal([
      'linear',
      'Shown as rows: 7 formats; at this width curves stay legible up to 6.',
    ]);
    expect(why({formats: `${seven} carec birlestik`}, {width: 1000})[1]).to.include('9 formats');
    expect(why({formats: seven, view: 'euler'}, {width: 400})[0]).to.equal('euler');
  });

  it('never draws a curve around members that are not known, whatever is asked', () => {
    const [view, note] = why({formats: 'ots wto', view: 'euler'});
    expect(view).to.equal('linear');
    expect(note).to.include('World Trade Organization');
  });

  it('draws rows for one format, and for no room', () => {
    expect(why({formats: 'ots'})[0]).to.equal('linear');
    expect(why({formats: 'ots six carec'}, {width: 320, height: 130})[0]).not.to.equal('euler');
  });

  it('leaves to the table what cannot be drawn, and says so', () => {
    const scene = sceneOf({formats: 'all'}, {width: 320, height: 300, data: table(40, 30)});
    expect(scene.view).to.equal('table');
    expect(texts(scene)).to.have.length(scene.shapes.length);
    expect(scene.notes.join(' ')).to.include('The table has them all.');
  });
});

describe('layoutFormatVenn: curves', () => {
  it('gives each curve its ids, its mark and a share in the marks of its members', () => {
    const scene = sceneOf({formats: 'six trade-ministers gas-union', view: 'euler'});
    expect(curves(scene).map(({hooks}) => hooks?.format)).to.deep.equal([
      'six trade-ministers',
      'gas-union',
    ]);
    const marks = shapes(scene).filter((shape) => shape.kind === 'circle' && shape.hooks?.place);
    const kazakhstan = marks.find(({hooks}) => hooks?.place === 'KAZ');
    expect(kazakhstan?.mark?.split(' ')).to.have.members([
      'place:KAZ',
      'format:six',
      'format:trade-ministers',
      'format:gas-union',
    ]);
  });

  it('puts an observer outside, with a hollow tick on the outline', () => {
    const scene = sceneOf({formats: 'ots six', view: 'euler'});
    const ticks = shapes(scene).filter(({hooks}) => hooks?.kind === 'observer');
    expect(ticks).to.have.length(1);
    expect(ticks[0]).to.include({kind: 'circle', fill: 'ground', mark: 'format:ots'});
    expect(scene.notes.join(' ')).to.include('Hungary');
  });

  it('breaks the line of what is planned, and rings what sources differ on', () => {
    const data = vennDataset(
      [
        {id: 'a', members: ['x', 'y']},
        {id: 'b', members: ['y', 'z']},
      ],
      ({id}) =>
        id === 'a'
          ? {
              status: 'planned',
              statements: [
                {says: 'excludes', places: ['x'], sources: [{source: 'two', at: ['1']}]},
              ],
            }
          : {},
    );
    const scene = sceneOf({formats: 'all'}, {data});
    const dashes = Object.fromEntries(
      curves(scene).map(({hooks, dash}) => [hooks?.format ?? '', dash]),
    );
    expect(dashes).to.deep.equal({a: '7 5', b: undefined});
    const rings = shapes(scene).filter((shape) => 'stroke' in shape && shape.stroke === 'conflict');
    expect(rings.map(({mark}) => mark)).to.deep.equal(['format:a']);
  });

  it('sets names and numbers clear of each other, inside the drawing', () => {
    for (const width of [360, 700, 1100]) {
      const formats = 'ots eaeu gas-union six tur-aze-uzb';
      const scene = sceneOf({formats, view: 'euler'}, {width, height: 560});
      const boxes = texts(scene).map((text) => ({text: text.text, ...boxOfText(text)}));
      for (const [i, a] of boxes.entries()) {
        expect(a.x, a.text).to.be.at.least(-1);
        expect(a.x + a.width, a.text).to.be.at.most(width + 1);
        expect(a.y + a.height, a.text).to.be.at.most(560);
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y;
          expect(apart, `${a.text} over ${b.text} at ${width} px`).to.equal(true);
        }
      }
    }
  });

  it('names every format on its outline or in the key', () => {
    const scene = sceneOf(
      {formats: 'ots eaeu gas-union six tur-aze-uzb', view: 'euler'},
      {width: 360, height: 600},
    );
    const written = texts(scene)
      .map(({text}) => text)
      .join(' ');
    for (const name of ['OTS', 'EAEU', 'Gas Union', 'The six', 'Uzbekistan']) {
      expect(written.includes(name) || written.includes('Consultative meeting')).to.equal(true);
    }
    expect(scene.targets.filter(({mark}) => mark.startsWith('format:'))).to.have.length(5);
  });
});

describe('layoutFormatVenn: a dataset without an arrangement of its own', () => {
  it('draws a selection the same whichever was drawn first', () => {
    const fresh = (): Dataset =>
      vennDataset([
        {id: 'a', members: ['p', 'q', 'r']},
        {id: 'b', members: ['q', 'r', 's', 't']},
        {id: 'c', members: ['t', 'u']},
        {id: 'd', members: ['p', 'u', 'v']},
      ]);
    const draw = (facts: ReturnType<typeof indexDataset>, formats: string): Scene => {
      const language = resolveLanguage('en');
      const model = formatVennModel({facts, language}, {formats, view: 'euler'});
      return layoutFormatVenn(model, {width: 700, height: 480, measure: plainMeasure});
    };
    const [one, two] = [indexDataset(fresh()), indexDataset(fresh())];
    const whole = draw(one, 'all');
    draw(two, 'c d');
    expect(draw(two, 'a b c')).to.deep.equal(draw(one, 'a b c'));
    expect(whole.view).to.equal('euler');
  });
});

/** Mean way of the marks of two drawings as a share of the first, and pairs that changed sides. */
function changed(before: Scene, after: Scene) {
  const marksOf = (scene: Scene) =>
    shapes(scene).flatMap((shape) =>
      shape.kind === 'circle' && shape.hooks?.place ? [{...shape, id: shape.hooks.place}] : [],
    );
  const old = marksOf(before);
  const both = marksOf(after).flatMap((now) => {
    const then = old.find(({id}) => id === now.id);
    return then ? [{now, then}] : [];
  });
  const size = Math.max(before.width, before.height);
  const ways = both.map(({now, then}) => Math.hypot(now.x - then.x, now.y - then.y));
  const pairs = both.flatMap((a, i) =>
    both
      .slice(0, i)
      .flatMap((b) =>
        (['x', 'y'] as const).map(
          (axis) => (a.now[axis] - b.now[axis]) * (a.then[axis] - b.then[axis]) < 0,
        ),
      ),
  );
  return {way: ways.reduce((a, b) => a + b, 0) / ways.length / size, pairs};
}

describe('layoutFormatVenn: a catalogue laid out when it is first drawn', () => {
  it('keeps marks where they were when a format goes: 8 % of the drawing, 2 % of pairs', () => {
    const {arrangement: _, ...rest} = middleCorridor;
    const formats = (rest.formats ?? []).filter(({complete}) => complete).slice(0, 12);
    const facts = indexDataset({...rest, formats});
    const draw = (ids: readonly string[]): Scene =>
      layoutFormatVenn(
        formatVennModel(
          {facts, language: resolveLanguage('en')},
          {formats: ids.join(' '), view: 'euler'},
        ),
        {width: 700, height: 480, measure: plainMeasure},
      );
    const all = formats.map(({id}) => id);
    const changes = [0, 2, 4, 6].flatMap((from) => {
      const chosen = [...all, ...all].slice(from, from + 6);
      const before = draw(chosen);
      return chosen.map((gone) => changed(before, draw(chosen.filter((id) => id !== gone))));
    });
    const pairs = changes.flatMap((one) => one.pairs);
    const way = changes.reduce((sum, one) => sum + one.way, 0) / changes.length;
    expect(way).to.be.at.most(0.08);
    expect(pairs.filter(Boolean).length / pairs.length).to.be.at.most(0.02);
  });
});

describe('layoutFormatVenn: rows', () => {
  it('joins neighbouring members by bars, and counts them', () => {
    const scene = sceneOf({formats: 'six gas-union', view: 'linear'});
    const bars = shapes(scene).filter(({kind, hooks}) => kind === 'line' && hooks?.format);
    const six = bars.filter(({hooks}) => hooks?.format === 'six');
    expect(six).to.have.length(1);
    expect(six[0]?.hooks?.place?.split(' ')).to.have.members([
      'AZE',
      'KAZ',
      'KGZ',
      'TJK',
      'TKM',
      'UZB',
    ]);
    expect(texts(scene).map(({text}) => text)).to.include.members(['6', '3']);
  });

  it('leans names by 45° at most, and is whole at 320 px with 14 formats of 20 countries', () => {
    for (const width of [320, 480, 700, 1100]) {
      const scene = sceneOf(
        {formats: 'all', view: 'linear'},
        {width, height: 640, data: table(14, 20)},
      );
      expect(scene.view, `${width} px`).to.equal('linear');
      expect(scene.height).to.be.at.most(640);
      for (const text of texts(scene)) {
        expect(Math.abs(text.rotate ?? 0)).to.be.at.most(45);
        expect(text.size).to.be.at.least(12);
        if (text.rotate) continue;
        const {x, width: wide} = boxOfText(text);
        expect(x, text.text).to.be.at.least(-1);
        expect(x + wide, text.text).to.be.at.most(width + 1);
      }
    }
  });

  it('stands the other way round where one reads from right to left; curves do not', () => {
    const draw = (language: string, view: string): Scene => {
      const attributes = {formats: 'carec ots six', view};
      const model = formatVennModel(
        {facts: built, language: resolveLanguage(language)},
        attributes,
      );
      return layoutFormatVenn(model, {width: 700, height: undefined, measure: plainMeasure});
    };
    const [left, right] = [draw('en', 'linear'), draw('fa', 'linear')];
    const dotsOf = (scene: Scene): number[] =>
      shapes(scene).flatMap((one) => (one.kind === 'circle' && one.hooks?.place ? one.x : []));
    expect(dotsOf(right)).to.deep.equal(dotsOf(left).map((x) => Math.round((700 - x) * 100) / 100));
    const names = texts(right).filter(({text}) => /^(CAREC|OTS)$/.test(text));
    expect(names.length).to.be.greaterThan(1);
    for (const {x} of names) expect(x).to.be.greaterThan(350);
    expect(dotsOf(draw('fa', 'euler'))).to.deep.equal(dotsOf(draw('en', 'euler')));
  });

  it('folds a name of 80 characters', () => {
    const data = vennDataset([
      {id: 'x'.repeat(80), members: ['a', 'b']},
      {id: 'y', members: ['b']},
    ]);
    const scene = sceneOf({formats: 'all', view: 'linear'}, {width: 320, data});
    for (const text of texts(scene)) {
      if (!text.rotate) expect(boxOfText(text).width).to.be.at.most(321);
    }
  });

  it('shows every standing by a sign of its own, as the legend does', () => {
    const signs = ['member', 'observer', 'invited', 'unknown', 'contested', 'planned'].map((name) =>
      JSON.stringify(glyphs(name)),
    );
    expect(new Set(signs).size).to.equal(signs.length);
    const scene = sceneOf({formats: 'ots wto', view: 'matrix'});
    const kinds = new Set(shapes(scene).flatMap(({hooks}) => hooks?.kind ?? []));
    expect([...kinds].sort()).to.deep.equal(['member', 'observer', 'unknown']);
  });
});
