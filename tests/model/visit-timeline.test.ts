import {expect} from 'chai';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {indexDataset} from '../../src/data/dataset.js';
import {dayNumber, periodOf} from '../../src/data/periods.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {crowdIn, edtfOf, farEnd, rangeOf} from '../../src/model/visit-timeline/days.js';
import {knownOf} from '../../src/model/visit-timeline/entries.js';
import {windowSpan} from '../../src/model/visit-timeline/tallies.js';
import {visitTimelineModel} from '../../src/model/visit-timeline.js';
import {event, tally, target, worldOf} from '../support/timeline.js';

const builtIn = (lang = 'en') => ({
  facts: indexDataset(middleCorridor),
  language: resolveLanguage(lang),
});

const known = (edtf: string, part?: Parameters<typeof knownOf>[1]) => {
  const period = periodOf(edtf);
  if (!period) throw new Error(`no period: ${edtf}`);
  return knownOf(period, part, null);
};

describe('knownOf(period, part, said)', () => {
  it('gives each way of knowing a date its own form', () => {
    const forms = [
      ['2025-10-20', undefined, 'day'],
      ['2025-10-20/2025-10-21', undefined, 'span'],
      ['2025-10', undefined, 'unit'],
      ['2025-33', undefined, 'unit'],
      ['2025', undefined, 'unit'],
      ['2024/2025-10', undefined, 'unit'],
      ['2025-10', 'early', 'part'],
      ['2028', 'end', 'part'],
      ['2030', 'by', 'by'],
      ['2030', 'before', 'before'],
      ['2030', 'after', 'after'],
      ['2023/..', undefined, 'since'],
      ['2025-11-16/', undefined, 'since'],
      ['../2023', undefined, 'until'],
    ] as const;
    for (const [edtf, part, form] of forms) expect(known(edtf, part).form, edtf).to.equal(form);
  });

  it('keeps "about" and "perhaps" apart from the width', () => {
    expect(known('2026-06~').about).to.equal(true);
    expect(known('2026-06?').about).to.equal(true);
    expect(known('2026-06~').span).to.deep.equal(known('2026-06').span);
  });

  it('is as wide as the words: the end of 2028 is its last quarter', () => {
    expect(known('2028', 'end').span).to.deep.equal({
      from: dayNumber(2028, 10, 1),
      to: dayNumber(2029, 1, 1),
    });
  });

  it('runs a bound from the day it was said', () => {
    const period = periodOf('2030');
    if (!period) throw new Error();
    const said = dayNumber(2025, 10, 20);
    expect(knownOf(period, 'by', said).span).to.deep.equal({from: said, to: dayNumber(2031, 1, 1)});
    expect(knownOf(period, 'before', said).span.to).to.equal(dayNumber(2030, 1, 1));
  });
});

describe('visitTimelineModel(world, attributes)', () => {
  it('takes every event, tally and deadline of the built-in dataset', () => {
    const model = visitTimelineModel(builtIn(), {});
    const {facts} = builtIn();
    expect(model.ids).to.include.members([...facts.events.keys()]);
    expect(model.ids).to.include.members([...facts.tallies.keys()]);
    expect(model.ids).to.include.members(['cargo-titr-2030', 'oil-btc-2027', 'caspian-fall-2050']);
    expect(model.problems).to.deep.equal([]);
    expect(model.tables[0]?.rows).to.have.length(model.entries.length + model.dateless.length);
    expect(model.tables[1]?.rows).to.have.length(facts.tallies.size);
  });

  it('sorts by the earliest possible day, then by the latest (D7)', () => {
    const events = [
      event('year', '2025'),
      event('day', '2025-01-01'),
      event('month', '2025-01'),
      event('before', '2024-12-31'),
    ];
    const model = visitTimelineModel(worldOf({events}), {});
    expect(model.entries.map(({ids}) => ids[0])).to.deep.equal(['before', 'day', 'month', 'year']);
  });

  it('lists what has no date apart, and says how many', () => {
    const events = [event('a', '2025-01'), event('b', null)];
    const model = visitTimelineModel(worldOf({events}), {});
    expect(model.dateless.map(({ids}) => ids[0])).to.deep.equal(['b']);
    expect(model.notes.join(' ')).to.include('Date not stated: 1');
    expect(model.entries).to.have.length(1);
  });

  it('never takes what does not parse for a date', () => {
    for (const edtf of ['2025-02-29', '0000', '2025-13', 'soon', '2026/2025', '']) {
      const model = visitTimelineModel(worldOf({events: [event('a', edtf)]}), {});
      expect(model.dateless, edtf).to.have.length(1);
      expect(model.entries, edtf).to.have.length(0);
    }
  });

  it('keeps the words of the source beside the resolved date (D4)', () => {
    const words = 'by the middle of next year';
    const expected = event('a', '2026-06~', {part: 'by', status: 'expected', words});
    const [entry] = visitTimelineModel(worldOf({events: [expected]}), {}).entries;
    expect(entry?.quote?.text).to.equal(words);
    expect(entry?.dateText).to.include('2026');
    expect(entry?.span.from).to.equal(dayNumber(2025, 1, 15));
  });

  it('flags what was expected and has passed without a report (D5)', () => {
    const events = [event('a', '2025-03', {status: 'expected'})];
    const model = visitTimelineModel(worldOf({events}), {});
    expect(model.entries[0]?.overdue).to.equal(true);
    expect(model.marks[0]?.label).to.include('no report of it');
    expect(model.marks[0]?.label).not.to.include('held');
  });

  it('says in its name that a mark is expected or held', () => {
    const events = [event('a', '2025-03'), event('b', '2026', {status: 'expected'})];
    const labels = visitTimelineModel(worldOf({events}), {}).marks.map(({label}) => label);
    expect(labels[0]).to.match(/held$/);
    expect(labels[1]).to.match(/expected$/);
  });

  it('draws targets and forecasts that are not due yet, and no others', () => {
    const claims = [
      target('due', '2030'),
      target('undated', null),
      target('past', '2024'),
      target('actual', '2031', {kind: 'actual'}),
    ];
    const model = visitTimelineModel(worldOf({claims}), {});
    expect(model.entries.map(({ids}) => ids[0])).to.deep.equal(['due']);
    expect(model.entries[0]?.form).to.equal('by');
  });

  it('begins the name of a button with what it stands for', () => {
    for (const {label, ids, key} of visitTimelineModel(builtIn(), {}).marks) {
      if (key.startsWith('rest/')) continue;
      const {facts} = builtIn();
      const [id = ''] = ids;
      const names = (facts.events.get(id) ?? facts.tallies.get(id))?.names;
      if (!names) continue;
      const {text} = builtIn().language.name(names, facts.dataset.language);
      expect(label.startsWith(text), label).to.equal(true);
    }
  });

  it('names each button differently', () => {
    const events = [event('a', '2025-01', {names: 'Same'}), event('b', '2025-01', {names: 'Same'})];
    const labels = visitTimelineModel(worldOf({events}), {}).marks.map(({label}) => label);
    expect(labels).to.have.length.at.least(2);
    expect(new Set(labels).size).to.equal(labels.length);
  });

  it('opens a panel with participants, host, outcomes, format and sources', () => {
    const model = visitTimelineModel(builtIn(), {});
    const panel = model.marks.find(({key}) => key === 'event/state-visit-astana')?.panel();
    const labels = panel?.lines.flatMap((line) => ('label' in line ? (line.label ?? []) : []));
    expect(labels).to.include.members([
      'When',
      'Status',
      'Visitor',
      'Host',
      'Place',
      'Participants',
    ]);
    expect(labels).to.include.members(['Concerns', 'Outcome']);
    expect(panel?.lines.some((line) => 'letters' in line && line.letters?.length)).to.equal(true);
  });

  it('picks and lights up with its countries and routes', () => {
    const model = visitTimelineModel(builtIn(), {});
    const mark = model.marks.find(({key}) => key === 'event/state-visit-astana');
    expect(mark?.picks.ids).to.include.members(['state-visit-astana', 'KAZ', 'astana', 'zangezur']);
    expect(mark?.relates).to.include('AZE');
  });

  it('does not throw over ids that nothing has', () => {
    const odd = event('a', '2025', {
      host: 'nobody',
      participants: ['no-one'],
      people: ['__proto__'],
    });
    const model = visitTimelineModel(worldOf({events: [odd]}), {});
    expect(model.marks[0]?.panel().lines.length).to.be.greaterThan(2);
  });
});

describe('attributes of <visit-timeline>', () => {
  const events = [
    event('a', '2024-11', {kind: 'signing', host: 'AAA'}),
    event('b', '2025-05-03', {host: 'BBB', visitor: 'AAA'}),
  ];

  it('explains mistakes and goes on', () => {
    const wrong = {
      from: '2025-02-30',
      kinds: 'visits',
      places: 'AAX',
      view: 'lense',
    };
    const model = visitTimelineModel(worldOf({events}), wrong);
    const sentences = model.problems.map((problem) => resolveLanguage('en').problem(problem));
    expect(sentences).to.have.length(4);
    for (const sentence of sentences) expect(sentence).to.match(/^<visit-timeline /);
    expect(sentences.join(' ')).to.include('“visit”').and.include('“lens”');
    expect(model.entries).to.have.length(2);
  });

  it('takes a period that ends before it begins for none', () => {
    const model = visitTimelineModel(worldOf({events}), {from: '2026', to: '2024'});
    expect(model.problems.map(({code}) => code)).to.deep.equal(['bad-ends']);
    expect(model.entries).to.have.length(2);
  });

  it('leaves out what lies outside, and says how many', () => {
    const model = visitTimelineModel(worldOf({events}), {from: '2025', to: '2025'});
    expect(model.entries.map(({ids}) => ids[0])).to.deep.equal(['b']);
    expect(model.range).to.deep.equal({from: dayNumber(2025, 1, 1), to: dayNumber(2026, 1, 1)});
    expect(model.notes.join(' ')).to.include('Outside the period shown: 1');
  });

  it('says a sentence where no event lies in the period', () => {
    const model = visitTimelineModel(worldOf({events}), {from: '1990', to: '1991'});
    expect(model.empty).to.include('No event');
  });

  it('chooses kinds and places', () => {
    const ids = (attributes: Record<string, string>): readonly string[] =>
      visitTimelineModel(worldOf({events}), attributes).entries.flatMap((entry) => entry.ids);
    expect(ids({kinds: 'signing'})).to.deep.equal(['a']);
    expect(ids({places: 'BBB'})).to.deep.equal(['b']);
    expect(ids({places: 'AAA'})).to.deep.equal(['a', 'b']);
  });

  it('lays lanes by kind, and takes a view that there is not for unknown', () => {
    const lanes = visitTimelineModel(builtIn(), {}).lanes.map(({label}) => label.text);
    expect(lanes).to.deep.equal(['Visits and meetings', 'Agreements', 'Plans and goals']);
    const gone = visitTimelineModel(worldOf({events}), {view: 'grid', lanes: 'kinds'});
    expect(gone.problems.map(({code}) => code)).to.deep.equal([
      'unknown-value',
      'unknown-value-meant',
    ]);
    expect(gone.lanes).to.have.length(2);
    expect(gone.wanted).to.equal('auto');
  });
});

describe('tallies', () => {
  it('pairs two directions of one window and source, the hub on the left', () => {
    const rows = visitTimelineModel(builtIn(), {}).tallies;
    const pairs = rows.map(({left, right}) => [left?.value, right?.value]);
    expect(pairs).to.deep.include.members([
      [16, 15],
      [14, 23],
      [7, 6],
      [undefined, 13],
    ]);
    expect(rows[0]?.left?.direction).to.equal('Azerbaijan → Central Asia');
  });

  it('puts a window on the axis only where its end is stated', () => {
    expect(windowSpan({length: 'P2Y', end: null})).to.equal(null);
    expect(windowSpan({length: 'P3Y', end: '2026-01'})).to.deep.equal({
      from: dayNumber(2023, 1, 1),
      to: dayNumber(2026, 2, 1),
    });
    expect(windowSpan({length: 'P1Y', end: '2024-02-29'})?.from).to.equal(dayNumber(2023, 2, 28));
    expect(windowSpan({length: 'soon', end: '2024'})).to.equal(null);
  });

  const visits = (count: number) =>
    Array.from({length: count}, (_, i) =>
      event(`v${i}`, `2025-0${i + 1}-03`, {visitor: 'AAA', host: 'BBB'}),
    );

  it('says how many of the claimed are dated here (D8)', () => {
    const window = {length: 'P1Y', end: '2025-06-10'};
    const world = worldOf({events: visits(2), tallies: [tally('t', 16, {window})]});
    expect(visitTimelineModel(world, {}).tallies[0]?.left?.datedText).to.equal(
      '2 of 16 are dated here',
    );
  });

  it('shows more dated events than claimed as a mismatch', () => {
    const window = {length: 'P1Y', end: '2025-06-10'};
    const world = worldOf({events: visits(3), tallies: [tally('t', 2, {window})]});
    const side = visitTimelineModel(world, {}).tallies[0]?.left;
    expect(side?.mismatch).to.equal(true);
    expect(side?.datedText).to.equal('3 dated here, but 2 claimed');
  });

  it('counts nobody else’s visits, and none outside the window', () => {
    const window = {length: 'P1M', end: '2025-03-31'};
    const events = [
      event('other', '2025-03-03', {visitor: 'CCC', host: 'BBB'}),
      event('early', '2025-01-03', {visitor: 'AAA', host: 'BBB'}),
      event('hoped', '2025-03-04', {visitor: 'AAA', host: 'BBB', status: 'expected'}),
    ];
    const world = worldOf({events, tallies: [tally('t', 5, {window})]});
    expect(visitTimelineModel(world, {}).tallies[0]?.left?.datedText).to.equal(
      '0 of 5 are dated here',
    );
  });

  it('stands disagreeing rows together under brackets', () => {
    const tallies = [
      tally('one', 16),
      tally('between', 3, {from: 'CCC', to: 'BBB', window: {length: 'P5Y', end: null}}),
      tally('other', 14, {window: {length: 'P3Y', end: '2025-06'}}),
    ];
    const disagreements = [
      {id: 'd', names: 'D', over: ['one', 'other'], kind: 'contradicts', why: 'Because.'},
    ] as const;
    const world = worldOf({
      tallies,
      disagreements: [...disagreements].map((d) => ({...d, over: [...d.over]})),
    });
    const model = visitTimelineModel(world, {});
    expect(model.brackets).to.have.length(1);
    expect([model.brackets[0]?.from, model.brackets[0]?.to]).to.deep.equal([0, 1]);
    expect(model.notes.join(' ')).to.include('Because.');
  });
});

describe('what is far, what crowds', () => {
  const day = (year: number, month = 1): number => dayNumber(year, month, 1);

  it('rounds the axis out to whole months', () => {
    expect(rangeOf([day(2024, 3) + 10, day(2025, 2) + 3])).to.deep.equal({
      from: day(2024, 3),
      to: day(2025, 3),
    });
  });

  it('leaves an end off the scale that would squash all others', () => {
    const ends = [day(2024), day(2025), day(2026), day(2031)];
    expect(farEnd([...ends, day(2051)], day(2025))).to.equal(day(2031));
    expect(farEnd(ends, day(2025))).to.equal(Infinity);
  });

  it('writes days as EDTF, whole months and years as such', () => {
    const text = (from: number, to: number): string => edtfOf({from, to});
    expect(text(day(2025), day(2026))).to.equal('2025');
    expect(text(day(2025, 10), day(2025, 12))).to.equal('2025-10/2025-11');
    expect(text(day(2025, 10), day(2025, 10) + 1)).to.equal('2025-10-01');
    expect(text(day(2025, 10) + 2, day(2025, 11))).to.equal('2025-10-03/2025-10-31');
    expect(text(day(2025), Infinity)).to.equal('2025-01-01/..');
  });

  it('finds the crowd, and none where events are spread evenly', () => {
    const at = (from: number) => ({from, to: from + 1});
    const range = {from: day(2020), to: day(2030)};
    const crowd = crowdIn(
      [at(day(2021)), ...[0, 9, 20, 30].map((n) => at(day(2025, 10) + n)), at(day(2028))],
      range,
    );
    expect(crowd?.count).to.equal(4);
    expect(crowd?.span).to.deep.equal({from: day(2025, 10), to: day(2025, 11)});
    expect(
      crowdIn(
        [2021, 2023, 2025, 2027, 2029].map((year) => at(day(year))),
        range,
      ),
    ).to.equal(null);
  });
});
