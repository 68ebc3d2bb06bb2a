import {expect} from 'chai';
import fc from 'fast-check';
import {parsePeriod} from '../../src/data/periods.js';
import type {Event, Tally} from '../../src/data/schema.js';
import {layoutVisitTimeline} from '../../src/layout/visit-timeline.js';
import type {Scene} from '../../src/layout/scene.js';
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
  textsOf,
  worldOf,
} from '../support/timeline.js';

// The same cases in every run and browser; another seed looks further.
fc.configureGlobal({seed: 20261122});

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

/** A date of any precision in a span of years, as EDTF of level 1 may write it, sound or not. */
const dateIn = (first: number, years: number): fc.Arbitrary<string> => {
  const moment = fc
    .record({
      y: fc.integer({min: first, max: first + years}),
      m: fc.integer({min: 1, max: 12}),
      d: fc.integer({min: 1, max: 31}),
      as: fc.constantFrom('y', 'm', 'd', 'd', 'd', 'q', 'h', 'season', 'x', 'xx'),
      sign: fc.constantFrom('', '', '', '~', '?', '%'),
    })
    .map(({y, m, d, as, sign}) => {
      const forms: Record<string, string> = {
        y: four(y),
        m: `${four(y)}-${two(m)}`,
        d: `${four(y)}-${two(m)}-${two(d)}`,
        q: `${four(y)}-${33 + (m % 4)}`,
        h: `${four(y)}-${40 + (m % 2)}`,
        season: `${four(y)}-${21 + (m % 4)}`,
        x: `${four(y).slice(0, 3)}X`,
        xx: `${four(y)}-XX`,
      };
      return `${forms[as] ?? ''}${sign}`;
    });
  const end = fc.oneof(
    {weight: 5, arbitrary: moment},
    {weight: 1, arbitrary: fc.constantFrom('', '..')},
  );
  return fc.oneof(
    {weight: 8, arbitrary: moment},
    {weight: 3, arbitrary: fc.tuple(end, end).map(([a, b]) => `${a}/${b}`)},
    {weight: 1, arbitrary: fc.constantFrom('-0100', '0000', 'Y170000002', 'soon', '')},
  );
};

const eventIn = (
  first: number,
  years: number,
): fc.Arbitrary<Partial<Event> & {edtf: string | null}> =>
  fc.record({
    edtf: fc.option(dateIn(first, years), {nil: null, freq: 12}),
    part: fc.option(fc.constantFrom('early', 'mid', 'end', 'by', 'before', 'after'), {
      nil: undefined,
      freq: 4,
    }),
    kind: fc.constantFrom('visit', 'signing', 'milestone', 'forum'),
    status: fc.constantFrom('held', 'held', 'expected'),
    host: fc.constantFrom('AAA', 'BBB', 'CCC'),
    visitor: fc.constantFrom('AAA', 'BBB', 'CCC'),
    people: fc.subarray(['one', 'two', 'three', 'four']),
    names: fc.constantFrom('Talks', 'A longer name of a meeting that was held', 'x'.repeat(70)),
    priority: fc.integer({min: 0, max: 9}),
  } as never);

/** Spans of a day, a month, a decade, three hundred years. */
const spans = fc.constantFrom([2025, 0], [2024, 1], [2016, 10], [1750, 299]);

const ways: readonly Attributes[] = [
  {},
  {view: 'lens'},
  {view: 'line'},
  {view: 'list'},
  {view: 'calendar'},
  {'time-direction': 'rtl'},
  {lens: '2024-05/2025'},
  {lanes: 'person'},
  {lanes: 'place', from: '2000', to: '2025-06'},
  {lanes: 'direction'},
];

function sound(scene: Scene, model: VisitTimelineModel): void {
  for (const shape of flat(scene.shapes)) {
    for (const [name, value] of Object.entries(shape)) {
      if (typeof value === 'number') expect(Number.isFinite(value), name).to.equal(true);
    }
    if (shape.kind === 'path') expect(shape.d).not.to.match(/NaN|Infinity|undefined/);
    const {x0, x1, y0, y1} = extentOf(shape);
    const where = `${shape.kind} ${shape.mark ?? ''} ${'text' in shape ? shape.text : ''}`;
    expect(x0, where).to.be.at.least(-1);
    expect(x1, where).to.be.at.most(scene.width + 1);
    expect(y0, where).to.be.at.least(-1);
    expect(y1, where).to.be.at.most(scene.height + 1);
  }
  // From top to bottom, so that only neighbours are compared.
  const things = [...marksOf(scene), ...textsOf(scene)]
    .map((shape) => ({shape, at: extentOf(shape)}))
    .sort((a, b) => a.at.y0 - b.at.y0);
  things.forEach((a, i) => {
    for (let j = i + 1; j < things.length; j++) {
      const b = things[j];
      if (!b || b.at.y0 >= a.at.y1) break;
      const own = a.shape.mark === b.shape.mark && a.shape.kind !== b.shape.kind;
      if (!own && overlap(a.at, b.at, 1)) {
        expect.fail(`${JSON.stringify(a)} lies over ${JSON.stringify(b)}`);
      }
    }
  });
  const keys = new Set(model.marks.map(({key}) => key));
  const targets = scene.targets.map(({mark}) => mark);
  expect(new Set(targets).size).to.equal(targets.length);
  for (const mark of targets) expect(keys.has(mark), mark).to.equal(true);
}

/** Whatever the dates, nothing is lost: each event is drawn, counted, set apart or told of. */
function complete(events: readonly Event[], scene: Scene, model: VisitTimelineModel): void {
  const reached = new Set(scene.targets.map(({mark}) => mark));
  const ids = new Set(
    model.marks.filter(({key}) => reached.has(key)).flatMap((mark) => [...mark.ids]),
  );
  const all = model.problems.length === 0 && !model.empty;
  const outside = events.filter(({id}) => !ids.has(id));
  const told = model.notes.some((note) =>
    note.includes(`Outside the period shown: ${outside.length}`),
  );
  expect(all && (outside.length === 0 || told), `${outside.length} lost`).to.equal(true);
  const undated = new Set(model.dateless.flatMap((entry) => entry.ids));
  for (const {id, date} of events) {
    const parsed = parsePeriod(date?.edtf ?? '');
    if (!parsed.ok) expect(undated.has(id), `${date?.edtf} is no date here`).to.equal(true);
  }
}

function check(
  list: readonly (Partial<Event> & {edtf: string | null})[],
  attributes: Attributes,
  px: number,
): void {
  const events = list.map(({edtf, ...rest}, i) => event(`e${i}`, edtf, rest));
  const tallies: Tally[] = [
    tally('t', 70),
    tally('w', 3, {window: {length: 'P3Y', end: '2025-06'}}),
  ];
  const model = visitTimelineModel(worldOf({events, tallies}), attributes);
  const scene = layoutVisitTimeline(model, boxOf(px));
  sound(scene, model);
  if (events.length > 0) complete(events, scene, model);
  expect(model.tables[0]?.rows.length ?? 0).to.be.at.most(Math.max(2, events.length));
}

describe('any set of events', () => {
  it('up to forty, of any date and any span, is drawn soundly and whole in every way', () => {
    fc.assert(
      fc.property(
        spans.chain(([first = 0, years = 0]) => fc.array(eventIn(first, years), {maxLength: 40})),
        fc.constantFrom(...ways),
        fc.constantFrom(320, 560, 1000),
        check,
      ),
      {numRuns: 200},
    );
  });

  it('up to five thousand, likewise, in at most 2,500 nodes', () => {
    fc.assert(
      fc.property(
        spans.chain(([first = 0, years = 0]) =>
          // A few kinds of events, many times over: what matters is how many, and where.
          fc.tuple(
            fc.array(eventIn(first, years), {minLength: 60, maxLength: 200}),
            fc.integer({min: 1, max: 25}),
          ),
        ),
        fc.constantFrom(...ways),
        fc.constantFrom(320, 1000),
        ([some, times], attributes, px) => {
          const list = Array.from({length: times}, () => some).flat();
          check(list, attributes, px);
          const events = list.map(({edtf, ...rest}, i) => event(`e${i}`, edtf, rest));
          const model = visitTimelineModel(worldOf({events}), attributes);
          const scene = layoutVisitTimeline(model, boxOf(px));
          // A button is two, a text with letters two.
          const nodes = flat(scene.shapes).length + 2 * scene.targets.length;
          expect(nodes, `${events.length} events`).to.be.at.most(2500);
        },
      ),
      {numRuns: 14},
    );
  });

  it('zoomed in on, shows what lies in the part, on a linear axis, each within reach', () => {
    fc.assert(
      fc.property(
        fc.array(eventIn(2016, 10), {minLength: 1, maxLength: 120}),
        fc.double({min: 1.1, max: 60, noNaN: true}),
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.constantFrom(320, 1000),
        (list, k, at, px) => {
          const events = list.map(({edtf, ...rest}, i) => event(`e${i}`, edtf, rest));
          const model = visitTimelineModel(worldOf({events}), {});
          if (model.entries.length === 0) return;
          const x = Math.min(1 - 0.5 / k, Math.max(0.5 / k, at));
          const scene = layoutVisitTimeline(model, {...boxOf(px), zoom: {k, x, y: 0.5}});
          sound(scene, model);
          expect(scene.view).not.to.equal('lens');
          // Marks stay in time order, for the keyboard.
          const dated = model.marks.filter(({key}) => /^(event|group)/.test(key));
          expect(new Set(dated.map(({key}) => key)).size).to.equal(dated.length);
        },
      ),
      {numRuns: 40},
    );
  });
});
