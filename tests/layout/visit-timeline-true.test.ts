import {expect} from 'chai';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {indexDataset} from '../../src/data/dataset.js';
import type {Span} from '../../src/data/periods.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {layoutVisitTimeline} from '../../src/layout/visit-timeline.js';
import {axisOf} from '../../src/layout/visit-timeline/axis.js';
import {LEAST} from '../../src/layout/visit-timeline/marks.js';
import type {Scene} from '../../src/layout/scene.js';
import type {Attributes, World} from '../../src/model/figure.js';
import {
  type Dated,
  type VisitTimelineModel,
  visitTimelineModel,
} from '../../src/model/visit-timeline.js';
import {
  type Extent,
  boxOf,
  extentOf,
  flat,
  marksOf,
  overlap,
  textOf,
  textsOf,
} from '../support/timeline.js';

const builtIn = (lang: string): World => ({
  facts: indexDataset(middleCorridor),
  language: resolveLanguage(lang),
});

const width = ({x0, x1}: Extent): number => x1 - x0;

/** Every level line that may be an axis: grey, no mark of anything. */
const groundsOf = (scene: Scene): Extent[] =>
  flat(scene.shapes)
    .filter((shape) => shape.kind === 'path' && shape.decorative && shape.stroke !== undefined)
    .filter((shape) => 'stroke' in shape && /muted|pale/.test(shape.stroke ?? ''))
    .map(extentOf)
    .filter((extent) => width(extent) > 40 && extent.y1 - extent.y0 < 9);

/** The axis that a mark stands on: its strip in a list, else the next level line under it. */
function groundOf(scene: Scene, mark: Extent, strip: boolean): Extent {
  const middle = (mark.y0 + mark.y1) / 2;
  const grounds = groundsOf(scene)
    .filter(({y0, y1}) => (strip ? Math.abs((y0 + y1) / 2 - middle) < 1 : y0 > middle - 1))
    .sort((a, b) => a.y0 - b.y0);
  const [first] = grounds;
  if (!first) throw new Error('no axis');
  return first;
}

/** Px that a span takes on an axis of a range that is drawn from `x0` to `x1`. */
function expected(span: Span, range: Span, {x0, x1}: Extent): number {
  const [a, b] = axisOf(range, x0, x1).ends(span);
  return Math.max(LEAST, b - a);
}

/** Whether a drawn mark is as wide as its date; of a circle or stroked box the stroke lies inside. */
function checkWidths(scene: Scene, model: VisitTimelineModel): void {
  const {lens, range, wide = range} = model;
  for (const entry of model.entries) {
    const own = marksOf(scene).filter(({mark}) => mark === entry.key);
    expect(own.length, entry.key).to.be.at.least(1);
    for (const shape of own) {
      const mark = extentOf(shape);
      const ground = groundOf(scene, mark, scene.view === 'list');
      // The day's width says which of the axes it is; one of them must fit to 1 px.
      const ranges = [range, wide, ...(lens ? [lens.span] : [])];
      const misses = ranges.map((one) => Math.abs(width(mark) - expected(entry.span, one, ground)));
      expect(Math.min(...misses), `${entry.key} ${width(mark)}`).to.be.at.most(1);
      const within = lens && scene.view !== 'line' && isIn(entry, lens.span);
      const wanted = within ? [lens.span] : [range, wide];
      expect(
        Math.min(...wanted.map((one) => Math.abs(width(mark) - expected(entry.span, one, ground)))),
        `${entry.key} on its axis`,
      ).to.be.at.most(1);
    }
  }
}

const isIn = ({span}: Dated, {from, to}: Span): boolean => span.from >= from && span.to <= to;

/** Nothing outside the frame, no mark or text over another. */
function sound(scene: Scene): void {
  for (const shape of flat(scene.shapes)) {
    const {x0, x1, y0, y1} = extentOf(shape);
    const where = `${shape.kind} ${shape.mark ?? ''} ${'text' in shape ? shape.text : ''}`;
    expect(x0, where).to.be.at.least(-1);
    expect(x1, where).to.be.at.most(scene.width + 1);
    expect(y0, where).to.be.at.least(-1);
    expect(y1, where).to.be.at.most(scene.height + 1);
  }
  const marks = marksOf(scene).map((shape) => ({key: shape.mark, text: '', at: extentOf(shape)}));
  const texts = textsOf(scene).map((shape) => ({
    key: shape.mark,
    text: shape.text,
    at: extentOf(shape),
  }));
  const clash = (a: (typeof marks)[number], b: (typeof marks)[number]): void => {
    if (overlap(a.at, b.at, 1)) {
      expect.fail(`${a.key} ${a.text} over ${b.key} ${b.text}: ${JSON.stringify([a.at, b.at])}`);
    }
  };
  marks.forEach((a, i) => marks.slice(i + 1).forEach((b) => clash(a, b)));
  texts.forEach((a, i) => texts.slice(i + 1).forEach((b) => clash(a, b)));
  for (const text of texts) {
    for (const mark of marks) if (mark.key !== text.key) clash(text, mark);
  }
}

const draw = (lang: string, attributes: Attributes, px: number): [VisitTimelineModel, Scene] => {
  const model = visitTimelineModel(builtIn(lang), attributes);
  expect(model.problems).to.deep.equal([]);
  return [model, layoutVisitTimeline(model, boxOf(px))];
};

/** Every way of drawing events. */
const ways: readonly Attributes[] = [
  {view: 'auto'},
  {view: 'lens'},
  {view: 'line'},
  {view: 'list'},
  {view: 'tally'},
  {view: 'calendar'},
  {lens: '2025-09/2025-12'},
  {'time-direction': 'rtl'},
  {view: 'list', 'time-direction': 'rtl'},
  ...['place', 'person', 'direction', 'format', 'none'].map((lanes) => ({lanes})),
];

describe('everything in the built-in dataset, drawn in every way', () => {
  for (const lang of ['en', 'ru', 'az', 'kk', 'fa']) {
    for (const attributes of ways) {
      const name = Object.entries(attributes).flat().join(' ');
      it(`${name} in ${lang}: as wide as its dates, nothing over another, nothing outside`, () => {
        for (const px of [320, 700, 1000]) {
          const [model, scene] = draw(lang, attributes, px);
          sound(scene);
          if (scene.view === 'tally') continue;
          for (const {ids} of model.entries) {
            const drawn = marksOf(scene).some(({hooks}) =>
              ids.every((id) => (hooks?.event ?? hooks?.claim)?.split(' ').includes(id)),
            );
            expect(drawn, `${ids.join(' ')} at ${px}`).to.equal(true);
          }
          if (scene.view !== 'calendar') checkWidths(scene, model);
        }
      });
    }

    it(`tells expected from held by form and word in ${lang}`, () => {
      for (const attributes of [{}, {view: 'list'}, {view: 'calendar'}]) {
        const [model, scene] = draw(lang, attributes, 1000);
        const language = resolveLanguage(lang);
        for (const entry of model.entries) {
          const parts = flat(scene.shapes).filter(
            ({mark, kind}) => mark === entry.key && kind !== 'text',
          );
          const dashed = parts.some((shape) => 'dash' in shape && shape.dash !== undefined);
          const fading = new Set(parts.flatMap((s) => ('fillOpacity' in s ? s.fillOpacity : [])));
          expect(dashed || fading.size > 5, entry.key).to.equal(entry.expected);
          const label = model.marks.find(({key}) => key === entry.key)?.label ?? '';
          const word = language.text('words.event-expected');
          expect(label.includes(word), label).to.equal(entry.expected);
          if (scene.view === 'calendar') continue;
          expect(textOf(scene, entry.key).includes(word), entry.key).to.equal(entry.expected);
        }
      }
    });
  }

  it('draws the window of a count as wide as it is, on an axis of time', () => {
    for (const px of [320, 700, 1000]) {
      for (const attributes of [{}, {view: 'tally'}, {view: 'calendar'}]) {
        const [model, scene] = draw('en', attributes, px);
        const windows = flat(scene.shapes).filter(({hooks}) => hooks?.kind === 'window');
        expect(windows.length).to.equal(model.tallies.filter(({span}) => span).length);
        const drawn = windows.map((shape) => {
          const row = model.tallies.find(
            ({sides}) => sides.map(({id}) => id).join(' ') === shape.hooks?.tally,
          );
          if (!row?.span) throw new Error(shape.hooks?.tally);
          const {x0, x1} = extentOf(shape);
          return {px: x1 - x0, days: row.span.to - row.span.from};
        });
        const [first] = drawn;
        if (!first) throw new Error('no window');
        // They share one linear axis: the px a day are the same.
        for (const {px: long, days} of drawn) {
          expect(long).to.be.closeTo((first.px / first.days) * days, 1);
        }
      }
    }
  });

  it('says beside a window without an end how long it is', () => {
    const [model, scene] = draw('en', {view: 'tally'}, 1000);
    const open = model.tallies.filter(({span}) => !span);
    expect(open).to.have.length.at.least(1);
    const text = textsOf(scene)
      .map((shape) => shape.text)
      .join(' ');
    for (const {length, end} of open)
      expect(text).to.include(length.replace(/\s/g, ' ')).and.include(end);
  });

  it('prints the sum of two counts nowhere, in any view', () => {
    const values = [...builtIn('en').facts.tallies.values()].map(({value}) => value);
    const sums = new Set(values.flatMap((a, i) => values.slice(i + 1).map((b) => a + b)));
    for (const value of values) sums.delete(value);
    for (const lang of ['en', 'ru', 'az']) {
      for (const attributes of [{}, {view: 'tally'}, {view: 'list'}]) {
        const [model, scene] = draw(lang, attributes, 1000);
        const said = [
          ...textsOf(scene)
            .filter(({mark = 'tally/'}) => mark.startsWith('tally/'))
            .map(({text}) => text),
          model.description.extremes,
          ...model.marks.filter(({key}) => key.startsWith('tally/')).map(({label}) => label),
          ...(model.tables.at(-1)?.rows ?? []).flatMap(({cells}) => cells.map(({text}) => text)),
        ].filter((text) => !/\d{4}/.test(text));
        const printed = new Set(said.flatMap((text) => text.match(/\d+/g) ?? []).map(Number));
        for (const sum of sums) expect(printed.has(sum), `${sum} in ${lang}`).to.equal(false);
      }
    }
  });
});
