import {expect} from 'chai';
import fc from 'fast-check';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {indexDataset} from '../../src/data/dataset.js';
import type {Dataset} from '../../src/data/schema.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {glyphVisitTimeline, layoutVisitTimeline} from '../../src/layout/visit-timeline.js';
import {type Axis, axisOf} from '../../src/layout/visit-timeline/axis.js';
import {LEAST} from '../../src/layout/visit-timeline/marks.js';
import type {Scene, Shape} from '../../src/layout/scene.js';
import type {Attributes} from '../../src/model/figure.js';
import {type VisitTimelineModel, visitTimelineModel} from '../../src/model/visit-timeline.js';
import {
  boxOf,
  event,
  extentOf,
  flat,
  marksOf,
  overlap,
  tally,
  target,
  textOf,
  textsOf,
  worldOf,
} from '../support/timeline.js';

interface Drawn {
  readonly model: VisitTimelineModel;
  readonly scene: Scene;
}

function draw(parts: Partial<Dataset>, attributes: Attributes = {}, width = 1000): Drawn {
  const model = visitTimelineModel(worldOf(parts), attributes);
  return {model, scene: layoutVisitTimeline(model, boxOf(width))};
}

const line = {view: 'line'};
const markOf = (scene: Scene, id: string): Shape => {
  const found = marksOf(scene).find(({hooks}) => `${hooks?.event ?? hooks?.claim}` === id);
  if (!found) throw new Error(`no mark of ${id}`);
  return found;
};
const width = (shape: Shape): number => extentOf(shape).x1 - extentOf(shape).x0;
const partsOf = (scene: Scene, id: string): Shape[] =>
  flat(scene.shapes).filter(({mark, kind}) => mark === id && kind !== 'text');

/** Px of so many days on the axis of a line view: what the frame of two ticks a year apart says. */
function pxOf({model, scene}: Drawn, days: number): number {
  return groundOf(scene, model).length(days);
}

/** The axis under the lanes: the last level line of the drawing that carries no mark. */
function groundOf(scene: Scene, {range}: VisitTimelineModel): Axis {
  const axes = flat(scene.shapes).filter(
    (shape) => shape.kind === 'path' && shape.stroke === 'muted' && shape.decorative,
  );
  const ground = axes
    .map(extentOf)
    .filter(({y0, y1, x0, x1}) => y1 - y0 < 1 && x1 - x0 > 200)
    .at(-1);
  if (!ground) throw new Error('no axis');
  return axisOf(range, ground.x0, ground.x1);
}

describe('rules of the drawn marks', () => {
  it('D1: a mark is as wide as its date', () => {
    const events = [
      event('day', '2025-05-03'),
      event('span', '2025-04-01/2025-04-30'),
      event('month', '2025-03'),
      event('year', '2024'),
      event('end', '2024', {part: 'end'}),
      event('early', '2025-02', {part: 'early'}),
    ];
    const drawn = draw({events}, {...line, from: '2024', to: '2025'});
    const days = {span: 30, month: 31, year: 366, end: 92};
    for (const [id, count] of Object.entries(days)) {
      expect(width(markOf(drawn.scene, id)), id).to.be.closeTo(pxOf(drawn, count), 1);
    }
    expect(markOf(drawn.scene, 'day').kind).to.equal('circle');
    // The whole unit of a part is a hairline under its box.
    expect(partsOf(drawn.scene, 'event/end')).to.have.length(2);
  });

  it('D2: no mark is narrower than its least, and then it is boxed, not a bar', () => {
    const events = [event('old', '1900'), event('month', '2025-03'), event('day', '2025-05-03')];
    const {scene} = draw({events}, line);
    expect(width(markOf(scene, 'month'))).to.be.closeTo(LEAST, 0.1);
    expect(width(markOf(scene, 'day'))).to.be.closeTo(LEAST, 0.1);
    const month = markOf(scene, 'month');
    expect(month).to.include({kind: 'rect'});
    expect('fillOpacity' in month && month.fillOpacity).to.be.lessThan(0.5);
  });

  it('D3: a deadline is a fading bar from the day it was said, a box over its date, a stop', () => {
    const claims = [target('goal', '2030')];
    const drawn = draw({claims, events: [event('a', '2024-01')]}, line);
    const parts = partsOf(drawn.scene, 'claim/goal');
    const fade = parts.filter((shape) => shape.kind === 'rect' && shape.height === 4);
    const opacities = fade.map((shape) => ('fillOpacity' in shape ? shape.fillOpacity : 1));
    expect(fade.length).to.be.greaterThan(4);
    expect(
      Math.max(...opacities.map(Number)) - Math.min(...opacities.map(Number)),
    ).to.be.greaterThan(0.5);
    const box = parts.find((shape) => 'dash' in shape && shape.dash);
    expect(box && width(box)).to.be.closeTo(pxOf(drawn, 365), 1.6);
    const [least, most] = [
      Math.min(...fade.map((s) => extentOf(s).x0)),
      Math.max(...fade.map((s) => extentOf(s).x1)),
    ];
    // From 15 January 2025, when the source was published, to 1 January 2030.
    expect(most - least).to.be.closeTo(pxOf(drawn, 1812), 1);
    expect(width(markOf(drawn.scene, 'goal'))).to.be.closeTo(pxOf(drawn, 2177), 1);
  });

  it('D4: the words of the source stand on the label', () => {
    const words = 'by the middle of next year';
    const events = [
      event('a', '2026-06~', {part: 'by', status: 'expected', words}),
      event('b', '2024'),
    ];
    expect(textOf(draw({events}, line).scene, 'event/a')).to.include(words);
  });

  it('D5: beyond the day of the data the ground is tinted, marks are dashed, a sentence says so', () => {
    const events = [event('a', '2025-03'), event('b', '2026-03', {status: 'expected'})];
    const {scene} = draw({events}, line);
    const dashed = (id: string): boolean =>
      partsOf(scene, id).some((s) => 'dash' in s && s.dash !== undefined);
    expect(dashed('event/a')).to.equal(false);
    expect(dashed('event/b')).to.equal(true);
    expect(textOf(scene, 'event/b')).to.include('expected');
    expect(textOf(scene, 'event/a')).not.to.include('expected');
    const asOf = flat(scene.shapes).find(({part}) => part === 'as-of');
    expect(asOf && extentOf(asOf).x0).to.be.lessThan(extentOf(markOf(scene, 'b')).x0);
    expect(asOf && extentOf(asOf).x0).to.be.greaterThan(extentOf(markOf(scene, 'a')).x1);
    expect(
      textsOf(scene)
        .map(({text}) => text)
        .join(' '),
    ).to.include('As of 10 June 2025. Beyond');
  });

  const crowd = [
    event('first', '2021-02-01'),
    ...[1, 8, 16, 24].map((day) => event(`c${day}`, `2024-10-${String(day).padStart(2, '0')}`)),
    event('last', '2025-06-01'),
  ];

  it('D6: both axes are linear; the enlarged part is a second one', () => {
    const {scene, model} = draw({events: crowd});
    expect(scene.view).to.equal('lens');
    const middle = (id: string): number =>
      (extentOf(markOf(scene, id)).x0 + extentOf(markOf(scene, id)).x1) / 2;
    const perDay = (middle('c8') - middle('c1')) / 7;
    expect((middle('c24') - middle('c8')) / 16).to.be.closeTo(perDay, 0.01);
    const whole = pxOf({scene, model}, 1);
    expect(perDay / whole).to.be.greaterThan(4);
    expect((middle('last') - middle('first')) / 1581).to.be.closeTo(whole, 0.01);
    const enlarged = flat(scene.shapes).find(({hooks}) => hooks?.kind === 'enlarged');
    expect(enlarged?.hooks?.event).to.equal('c1 c8 c16 c24');
  });

  it('D6: lens="none" is obeyed', () => {
    expect(draw({events: crowd}, {lens: 'none'}).scene.view).to.equal('line');
  });

  it('D7: rows of the list come in time order', () => {
    const events = [event('b', '2025'), event('a', '2025-01-01'), event('c', '2025-03')];
    const {scene} = draw({events}, {view: 'list'}, 360);
    const tops = ['a', 'b', 'c'].map((id) => extentOf(markOf(scene, id)).y0);
    expect(tops).to.deep.equal([...tops].sort((p, q) => p - q));
  });

  it('D8: counts with other windows are never added; what is dated is counted', () => {
    const tallies = [
      tally('two', 16),
      tally('three', 14, {window: {length: 'P3Y', end: '2025-06'}}),
      tally('back', 15, {from: 'BBB', to: 'AAA'}),
    ];
    const events = [event('v', '2025-03-03', {visitor: 'AAA', host: 'BBB'})];
    const {scene} = draw({tallies, events});
    const text = textsOf(scene)
      .map((shape) => shape.text)
      .join(' ');
    for (const sum of ['30', '31', '29', '45'])
      expect(text).not.to.match(new RegExp(`\\b${sum}\\b`));
    expect(text).to.include('1 of 14 is dated here').and.include('1 dated here may be among them');
    const dots = marksOf(scene).filter(({hooks}) => hooks?.tally);
    for (const shape of dots) {
      const count = shape.kind === 'path' ? (shape.d.match(/M/g) ?? []).length : 0;
      expect(count).to.equal(Number(shape.hooks?.value));
    }
    // Each count stands beside its own window, or beside the word that none is stated.
    expect(text).to.include('3 years').and.include('to June 2025');
    expect(text).to.include('2 years').and.include('which ones is not stated');
  });

  it('D8: more dated than claimed is said in the colour of conflict', () => {
    const window = {length: 'P1Y', end: '2025-06'};
    const events = [1, 2].map((m) =>
      event(`v${m}`, `2025-0${m}-03`, {visitor: 'AAA', host: 'BBB'}),
    );
    const {scene} = draw({events, tallies: [tally('t', 1, {window})]});
    const said = textsOf(scene).find(({text}) => text.includes('but 1 claimed'));
    expect(said?.fill).to.equal('conflict');
  });

  it('D9: two dates of one event are two marks under one bracket', () => {
    const events = [event('one', '2025-03-03'), event('two', '2025-03-04')];
    const disagreements: Dataset['disagreements'] = [
      {id: 'd', names: 'D', over: ['one', 'two'], kind: 'contradicts', why: 'Two dates.'},
    ];
    for (const [view, px] of [
      ['line', 1000],
      ['list', 320],
    ] as const) {
      const {scene} = draw({events, disagreements}, {view}, px);
      const [one, two] = ['one', 'two'].map((id) => extentOf(markOf(scene, id)));
      if (!one || !two) throw new Error();
      expect(overlap(one, two)).to.equal(false);
      const bracket = flat(scene.shapes).find((s) => s.kind === 'path' && s.stroke === 'conflict');
      expect(bracket?.mark).to.equal('event/one event/two');
      const over = bracket ? extentOf(bracket) : one;
      expect(over.y0).to.be.at.most(Math.min(one.y0, two.y0));
      expect(over.y1).to.be.at.least(Math.max(one.y1, two.y1));
    }
  });

  it('D9: counts that contradict stand under a bracket with the reason', () => {
    const tallies = [tally('a', 16), tally('b', 14, {window: {length: 'P3Y', end: '2025-06'}})];
    const disagreements: Dataset['disagreements'] = [
      {id: 'd', names: 'D', over: ['a', 'b'], kind: 'contradicts', why: 'They cannot both hold.'},
    ];
    const {scene} = draw({tallies, disagreements}, {view: 'tally'});
    const bracket = flat(scene.shapes).find((s) => s.kind === 'path' && s.stroke === 'conflict');
    const rows = marksOf(scene)
      .filter(({hooks}) => hooks?.tally)
      .map(extentOf);
    expect(bracket && extentOf(bracket).y0).to.be.lessThan(Math.min(...rows.map(({y1}) => y1)));
    expect(bracket && extentOf(bracket).y1).to.be.greaterThan(Math.max(...rows.map(({y0}) => y0)));
    expect(
      textsOf(scene)
        .map(({text}) => text)
        .join(' '),
    ).to.include('They cannot both hold.');
  });

  const story = [
    ['2024-11', 'Memorandum on energy at the climate conference'],
    ['2025-01-20/2025-01-21', 'Visit of the president of A to B'],
    ['2025-02-06', 'Summit of the organisation in the mountains'],
    ['2025-03', 'Joint venture established'],
    ['2025-05-13', 'First meeting of the council of ministers'],
    ['2025-05-16', 'Leaders’ meeting'],
    ['2025-05-20', 'Forum of businesses'],
    ['2026-06~', 'Construction finished'],
    ['2028', 'Corridor opens'],
    ['2030', 'Three times as much cargo'],
  ].map(([edtf = '', names = ''], i) =>
    event(`s${i}`, edtf, {names, status: i > 6 ? 'expected' : 'held'}),
  );

  it('D10: ten titles of ten stand whole at 320, 360 and 1000 px', () => {
    for (const px of [320, 360, 1000]) {
      const {scene, model} = draw({events: story}, {}, px);
      for (const entry of model.entries) {
        expect(textOf(scene, entry.key), `${px}`).to.include(entry.title.text);
      }
      expect(scene.notes.join(' ')).not.to.include('labels');
    }
  });

  it('D10: forty events have their titles whole at 320 px; more are counted, and each opens', () => {
    const many = (count: number) =>
      Array.from({length: count}, (_, i) =>
        event(`m${i}`, `20${String(10 + (i % 16)).padStart(2, '0')}-0${1 + (i % 5)}-11`, {
          names: `Meeting number ${i}`,
        }),
      );
    const forty = draw({events: many(40)}, {}, 320);
    for (const entry of forty.model.entries) {
      expect(textOf(forty.scene, entry.key)).to.include(entry.title.text);
    }
    const {model, scene} = draw({events: many(400)}, {}, 320);
    expect(model.entries.reduce((sum, {ids}) => sum + ids.length, 0)).to.equal(400);
    expect(scene.targets.length).to.equal(model.entries.length);
    expect(model.marks[0]?.panel().lines.length).to.be.greaterThan(1);
  });

  it('draws each glyph that a legend names', () => {
    const model = visitTimelineModel(builtIn('en'), {});
    for (const {glyph} of model.legend) {
      expect(glyphVisitTimeline(glyph).length, glyph).to.be.greaterThan(0);
    }
  });
});

const builtIn = (lang: string) => ({
  facts: indexDataset(middleCorridor),
  language: resolveLanguage(lang),
});

/** What must hold of any scene: nothing outside, no mark over a mark, no text over a text. */
function sound(scene: Scene, model: VisitTimelineModel): void {
  const shapes = flat(scene.shapes);
  for (const shape of shapes) {
    for (const [name, value] of Object.entries(shape)) {
      if (typeof value === 'number')
        expect(Number.isFinite(value), `${shape.kind} ${name}`).to.equal(true);
    }
    if (shape.kind === 'path') expect(shape.d).not.to.match(/NaN|Infinity|undefined/);
    const {x0, x1, y0, y1} = extentOf(shape);
    const where = `${shape.kind} ${shape.mark ?? ''} ${'text' in shape ? shape.text : ''}`;
    expect(x0, where).to.be.at.least(-1);
    expect(x1, where).to.be.at.most(scene.width + 1);
    expect(y0, where).to.be.at.least(-1);
    expect(y1, where).to.be.at.most(scene.height + 1);
  }
  const marks = marksOf(scene).map((shape) => ({key: shape.mark ?? '', extent: extentOf(shape)}));
  const texts = textsOf(scene).map((shape) => ({
    key: shape.mark ?? '',
    text: shape.text,
    extent: extentOf(shape),
  }));
  noOverlap(marks, marks);
  noOverlap(texts, texts);
  noOverlap(texts, marks);
  const keys = new Set(model.marks.map(({key}) => key));
  const targets = scene.targets.map(({mark}) => mark);
  expect(new Set(targets).size).to.equal(targets.length);
  for (const mark of targets) expect(keys.has(mark), mark).to.equal(true);
}

interface Placed {
  readonly key: string;
  readonly text?: string;
  readonly extent: ReturnType<typeof extentOf>;
}

function noOverlap(some: readonly Placed[], others: readonly Placed[]): void {
  some.forEach((a, i) => {
    others.forEach((b, j) => {
      if (some === others ? j <= i : a.key === b.key) return;
      if (overlap(a.extent, b.extent, 1)) {
        expect.fail(
          `${a.key} ${a.text ?? ''} lies over ${b.key} ${b.text ?? ''}: ${JSON.stringify([a.extent, b.extent])}`,
        );
      }
    });
  });
}

describe('the built-in dataset, drawn', () => {
  const views = ['auto', 'lens', 'line', 'list', 'tally'];
  const lens = {from: 20362, to: 20423}; // October and November 2025
  for (const lang of ['en', 'ru', 'az']) {
    for (const view of views) {
      for (const px of [320, 700, 1000]) {
        it(`${view} at ${px} px in ${lang} is sound and as wide as its dates`, () => {
          const model = visitTimelineModel(builtIn(lang), {view});
          const scene = layoutVisitTimeline(model, boxOf(px));
          sound(scene, model);
          if (view === 'tally') return;
          // Of two marks on one axis, the px a day are the same.
          for (const inLens of [true, false]) {
            const perDay = new Set<number>();
            for (const entry of model.entries) {
              const {from, to} = entry.span;
              const within = from >= lens.from && to <= lens.to && scene.view !== 'line';
              const mark = marksOf(scene).find((shape) => shape.mark === entry.key);
              if (!mark) throw new Error(entry.key);
              expect(width(mark)).to.be.at.least(LEAST - 1);
              const days = Math.min(to, model.range.to) - Math.max(from, model.range.from);
              if (within === inLens && width(mark) > 1.5 * LEAST) {
                perDay.add(width(mark) / days);
              }
            }
            const [least, most] = [Math.min(...perDay), Math.max(...perDay)];
            if (perDay.size > 0) expect(most / least).to.be.lessThan(1.1);
          }
        });
      }
    }
    it(`tells expected from held by form and word in ${lang}`, () => {
      const language = resolveLanguage(lang);
      const word = language.text('words.event-expected');
      for (const px of [320, 1000]) {
        const model = visitTimelineModel(builtIn(lang), {});
        const scene = layoutVisitTimeline(model, boxOf(px));
        for (const entry of model.entries) {
          const bound = entry.form === 'by' || entry.form === 'before';
          const dashed = partsOf(scene, entry.key).some((s) => 'dash' in s && s.dash !== undefined);
          const off = entry.span.to > model.range.to;
          expect(dashed || (entry.expected && (bound || off)), entry.key).to.equal(entry.expected);
          expect(textOf(scene, entry.key).includes(word), entry.key).to.equal(entry.expected);
        }
      }
    });
  }

  for (const lanes of ['place', 'person', 'direction', 'format', 'none']) {
    it(`is sound in lanes by ${lanes}`, () => {
      for (const px of [560, 1000]) {
        const model = visitTimelineModel(builtIn('ru'), {lanes});
        sound(layoutVisitTimeline(model, boxOf(px)), model);
      }
    });
  }

  it('prints the sum of two counts nowhere', () => {
    const values = [...builtIn('en').facts.tallies.values()].map(({value}) => value);
    const sums = new Set<number>();
    values.forEach((a, i) => values.forEach((b, j) => i < j && sums.add(a + b)));
    for (const value of values) sums.delete(value);
    for (const view of ['tally', 'auto']) {
      const model = visitTimelineModel(builtIn('en'), {view});
      const texts = layoutTexts(model, 1000).filter((text) => !/\d{4}/.test(text));
      const printed = new Set(
        texts.flatMap((text) => text.match(/(?<![\p{L}\d])\d+/gu) ?? []).map(Number),
      );
      for (const sum of sums) expect(printed.has(sum), `${sum}`).to.equal(false);
      const cells = model.tables[1]?.rows.map(({cells: [, count]}) => count?.value) ?? [];
      expect(cells).to.have.members(values);
    }
  });

  it('fills exactly the height it is given, at every height', () => {
    const short = resolveLanguage('ru').text('visit-timeline.reasonShort');
    for (const px of [320, 700, 1000]) {
      const model = visitTimelineModel(builtIn('ru'), {});
      for (const height of [200, 330, 480, 700, 1000, 2400]) {
        const scene = layoutVisitTimeline(model, boxOf(px, height));
        expect(scene.height).to.equal(height);
        for (const target of scene.targets) {
          expect(target.y + target.height).to.be.at.most(height + 1);
        }
        if (height < 700) expect(scene.notes.join(' ')).to.include(short);
        if (height < 480) continue;
        // Whatever is left to the table, each event keeps its button.
        const reached = scene.targets.map(({mark}) => mark);
        expect(reached).to.include.members(model.entries.map(({key}) => key));
        expect(reached).to.include.members(model.dateless.map(({key}) => key));
      }
    }
  });
});

const layoutTexts = (model: VisitTimelineModel, px: number): string[] =>
  textsOf(layoutVisitTimeline(model, boxOf(px))).map(({text}) => text);

describe('any dataset', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = fc
    .tuple(
      fc.integer({min: 1750, max: 2049}),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 28}),
    )
    .chain(([y, m, d]) =>
      fc.constantFrom(
        `${y}`,
        `${y}-${two(m)}`,
        `${y}-${two(m)}-${two(d)}`,
        `${y}-3${3 + (m % 4)}`,
        `${y}~`,
        `${y}-${two(m)}?`,
        `${y}-${two(m)}-${two(d)}~`,
        `${y}-40`,
        `${y}/${y + 3}`,
        `${y}-${two(m)}-${two(d)}/${y + 1}-01-01`,
        `${y}/..`,
        `../${y}`,
        `${y}/`,
        'soon',
        `${y}-02-30`,
      ),
    );
  const eventOf = fc.record({
    edtf: fc.option(date, {nil: null, freq: 8}),
    part: fc.option(fc.constantFrom('early', 'mid', 'end', 'by', 'before', 'after'), {
      nil: undefined,
      freq: 2,
    }),
    kind: fc.constantFrom('visit', 'signing', 'milestone'),
    status: fc.constantFrom('held', 'expected'),
    names: fc.constantFrom(
      'Talks',
      'A longer name of a meeting that was held',
      'x'.repeat(90),
      'Встреча министров',
    ),
  } as const);

  it('is drawn soundly, whatever its events', () => {
    fc.assert(
      fc.property(
        fc.array(eventOf, {maxLength: 45}),
        fc.constantFrom(320, 560, 1000),
        fc.constantFrom('auto', 'line', 'list', 'lens'),
        (list, px, view) => {
          const events = list.map(({edtf, ...rest}, i) => event(`e${i}`, edtf, rest as never));
          const model = visitTimelineModel(worldOf({events}), {view});
          const scene = layoutVisitTimeline(model, boxOf(px));
          sound(scene, model);
          const drawn = model.entries.reduce((sum, {ids}) => sum + ids.length, 0);
          expect(drawn + model.dateless.length).to.equal(events.length);
        },
      ),
      {numRuns: 300},
    );
  });

  it('draws 5,000 events in at most 2,500 nodes, each within reach', () => {
    const events = Array.from({length: 5000}, (_, i) =>
      event(`e${i}`, `${1750 + (i % 300)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`, {
        kind: i % 2 ? 'visit' : 'signing',
      }),
    );
    for (const px of [320, 1000]) {
      const {model, scene} = draw({events}, {}, px);
      expect(flat(scene.shapes).length + 2 * scene.targets.length).to.be.at.most(2500);
      const reached = new Set(scene.targets.map(({mark}) => mark));
      const ids = model.marks.filter(({key}) => reached.has(key)).flatMap((mark) => mark.ids);
      expect(new Set(ids).size).to.equal(5000);
      expect(model.tables[0]?.rows).to.have.length(5000);
      sound(scene, model);
    }
  });
});
