import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import type {Format} from '../../src/data/schema.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {formatVennModel} from '../../src/model/format-venn.js';
import {vennDataset} from '../support/venn.js';

const built = indexDataset(middleCorridor);
const modelOf = (attributes: Record<string, string> = {}, lang = 'en', facts = built) =>
  formatVennModel({facts, language: resolveLanguage(lang)}, attributes);
const small = (
  sets: Record<string, string>,
  change?: (format: Format) => Partial<Format>,
  attributes: Record<string, string> = {formats: 'all'},
) =>
  modelOf(
    attributes,
    'en',
    indexDataset(
      vennDataset(
        Object.entries(sets).map(([id, members]) => ({
          id,
          members: members.split(' ').filter(Boolean),
        })),
        change,
      ),
    ),
  );

describe('formatVennModel: which formats', () => {
  it('takes ids, all, kind: and with:, each format once, largest first', () => {
    const ids = (formats: string) => modelOf({formats}).formats.map(({id}) => id);
    expect(ids('gas-union ots')).to.deep.equal(['ots', 'gas-union']);
    expect(ids('all')).to.have.length(built.formats.size);
    expect(ids('kind:organisation ots')).to.deep.equal(['carec', 'ots', 'eaeu', 'wto', 'cica']);
    const within = ids('with:TUR');
    expect(within).to.include.members(['ots', 'tur-aze-tkm', 'tur-aze-uzb']);
    expect(within).not.to.include('eaeu');
    expect(ids('with:tur')).to.deep.equal(within);
  });

  it('shows six known formats that overlap most when no format is named', () => {
    const {formats, problems} = modelOf();
    expect(formats).to.have.length(6);
    expect(formats.every(({known}) => known)).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  it('explains what it does not know, and guesses what was meant', () => {
    const codes = (attributes: Record<string, string>) =>
      modelOf(attributes).problems.map(({code, values}) => [code, values['meant']]);
    expect(codes({formats: 'otz gas-union'})).to.deep.equal([['unknown-id-meant', 'ots']]);
    expect(codes({formats: 'kind:organization'})[0]).to.deep.equal([
      'unknown-value-meant',
      'organisation',
    ]);
    expect(codes({formats: 'with:AZR'})[0]?.[0]).to.equal('unknown-id-meant');
    expect(codes({formats: 'zzzzzzzz'}).map(([code]) => code)).to.deep.equal([
      'unknown-id',
      'nothing-left',
    ]);
    expect(codes({view: 'eulr'})).to.deep.equal([['unknown-value-meant', 'euler']]);
    expect(codes({members: 'AZE KAX'})[0]?.[0]).to.equal('unknown-id-meant');
    const {language, problem} = {
      language: resolveLanguage('en'),
      problem: modelOf({formats: 'otz'}).problems[0],
    };
    expect(problem && language.problem(problem))
      .to.include('“otz”')
      .and.to.include('ots');
  });
});

describe('formatVennModel: who is in what', () => {
  it('keeps member, observer, invited, not a member and not known apart', () => {
    const {cell} = modelOf({formats: 'ots wto'});
    expect(cell('ots', 'AZE').standing).to.equal('member');
    expect(cell('ots', 'TKM').standing).to.equal('observer');
    expect(cell('ots', 'TJK').standing).to.equal('none');
    expect(cell('wto', 'KAZ').standing).to.equal('unknown');
  });

  it('reads what sources say of an incomplete list, and nothing more', () => {
    const model = small({a: 'x', b: 'x y z'}, ({id}) =>
      id === 'a'
        ? {
            complete: false,
            members: [],
            statements: [
              {says: 'includes', places: ['x'], sources: [{source: 'one', at: ['1']}]},
              {says: 'excludes', places: ['y'], sources: [{source: 'two', at: ['2']}]},
            ],
          }
        : {},
    );
    expect(['x', 'y', 'z'].map((id) => model.cell('a', id).standing)).to.deep.equal([
      'member',
      'none',
      'unknown',
    ]);
    expect(model.formats.find(({id}) => id === 'a')).to.include({known: false, count: '?'});
    expect(model.notes.join(' ')).to.include('question mark');
  });

  it('marks a membership on which sources differ, and shows both sources', () => {
    const model = small({a: 'x y'}, () => ({
      statements: [{says: 'excludes', places: ['y'], sources: [{source: 'two', at: ['3']}]}],
    }));
    expect(model.cell('a', 'y')).to.include({standing: 'member', contested: true});
    expect(model.cell('a', 'x').contested).to.equal(false);
    const panel = model.marks.find(({key}) => key === 'format:a')?.panel();
    const letters = panel?.lines.flatMap((line) => ('letters' in line ? (line.letters ?? []) : []));
    expect(new Set(letters)).to.deep.equal(new Set(['a', 'b']));
    expect(model.legend.map(({glyph}) => glyph)).to.include('contested');
  });

  it('gives every shown place a mark that lights its formats, and every format its members', () => {
    const {marks, formats, places} = modelOf({formats: 'ots six'});
    expect(marks.map(({key}) => key)).to.deep.equal([
      ...formats.map(({mark}) => mark),
      ...places.map(({mark}) => mark),
    ]);
    const aze = marks.find(({ids}) => ids.includes('AZE'));
    expect(aze?.relates).to.have.members(['six', 'ots']);
    expect(marks.find(({ids}) => ids.includes('ots'))?.relates).to.include.members(['AZE', 'TUR']);
    expect(new Set(marks.map(({label}) => label)).size).to.equal(marks.length);
  });

  it('counts members that are left out by `members`', () => {
    const {formats, places, notes} = modelOf({formats: 'carec', members: 'AZE KAZ'});
    expect(places.map(({id}) => id)).to.deep.equal(['AZE', 'KAZ']);
    expect(formats[0]).to.include({count: '2 of 11'});
    expect(notes.join(' ')).to.include('Azerbaijan and Kazakhstan');
  });
});

describe('formatVennModel: words', () => {
  it('says who is in what in one sentence a format and one a country', () => {
    const {description} = modelOf({formats: 'gas-union green-corridor'});
    expect(description.drawn).to.include(
      'Gas Union, 3 members: Kazakhstan, Russia and Uzbekistan.',
    );
    expect(description.extremes).to.include('Kazakhstan is in 2 of 2: ');
    expect(description.extremes).to.include(
      'In every one of these formats: Kazakhstan and Uzbekistan.',
    );
    expect(description.trend).to.equal('Never in the same format: Azerbaijan and Russia.');
  });

  it('is complete in Russian and Azerbaijani, with the names of the country list', () => {
    for (const lang of ['ru', 'az']) {
      const {description, tables, heading, notes} = modelOf({formats: 'ots eaeu wto'}, lang);
      const printed = tables.map(({caption, columns, rows}) => [
        caption,
        columns.map(({label}) => label),
        rows.map(({cells}) => cells),
      ]);
      const text = JSON.stringify([description, printed, heading, notes]);
      expect(text).not.to.match(/members|Kazakhstan|undefined|format-venn\./);
    }
    expect(modelOf({formats: 'gas-union'}, 'ru').description.drawn).to.include('3 участника');
  });

  it('has a table with a row a format: members, others and what is not known, in words', () => {
    const {tables, formats} = modelOf({formats: 'ots wto', members: 'AZE HUN TJK'});
    expect(tables[0]?.rows.length).to.equal(formats.length);
    const row = (id: string) =>
      tables[0]?.rows.find(({ids}) => ids.includes(id))?.cells.map(({text}) => text);
    expect(row('ots')?.slice(3, 5)).to.deep.equal(['Azerbaijan', 'Hungary (observer)']);
    expect(row('wto')?.[3]).to.equal('not known');
    expect(row('wto')?.[4]).to.include('Azerbaijan (not known)');
  });

  it('says of formats with the same members that they have', () => {
    const {marks} = modelOf({formats: 'six trade-ministers'});
    const same = marks[0]
      ?.panel()
      .lines.find((line) => line.kind === 'text' && line.label === 'The same members');
    expect(JSON.stringify(same)).to.include('Council of trade and investment ministers');
  });
});

describe('formatVennModel: poor data', () => {
  it('shows formats without members, members without a place, ids of Object.prototype', () => {
    const model = small({__proto__x: '', toString: 'constructor __proto__', b: 'constructor'});
    expect(model.formats.map(({id}) => id)).to.include.members(['toString', 'b']);
    expect(model.places.map(({id}) => id)).to.deep.equal(['constructor', '__proto__']);
    const bare = modelOf(
      {formats: 'all'},
      'en',
      indexDataset({...vennDataset([{id: 'a', members: ['x']}]), places: []}),
    );
    expect(bare.places.map(({name}) => name.text)).to.deep.equal(['x']);
  });

  it('says so when there are no formats', () => {
    const model = modelOf({}, 'en', indexDataset(vennDataset([])));
    expect(model.empty).to.be.a('string');
    expect(model.tables).to.deep.equal([]);
  });
});
