import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import type {Dataset} from '../../src/data/schema.js';
import {factsToJson, tablesToCsv, tablesToText} from '../../src/elements/downloads.js';
import {defaultHeights, heights, reserveSheet, WIDE} from '../../src/styles/heights.js';
import {tinyDataset} from '../support/tiny.js';

const columns = [
  {key: 'what', label: 'What'},
  {key: 'value', label: 'Value, "t"', numeric: true},
];
const table = (what: string) => ({
  caption: 'Cargo',
  columns,
  rows: [{ids: ['c'], cells: [{text: what}, {text: '1 500', value: 1500, letters: ['a']}]}],
});

describe('tablesToCsv(tables)', () => {
  const csv = (what: string): string[] =>
    tablesToCsv([table(what)], (label) => `${label}, base`).split('\r\n');

  it('quotes what needs it and adds values in base units', () => {
    const [caption, header, row] = csv('One, two');
    expect(caption).to.equal('Cargo');
    expect(header).to.equal('What,"Value, ""t""","Value, ""t"", base"');
    expect(row).to.equal('"One, two",1 500 [a],1500');
  });

  it('lets no text be run as a formula', () => {
    for (const what of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      expect(csv(what).join('\n')).to.include(`'${what[0]}`);
    }
  });

  it('is empty lines for no tables, and text for a sheet', () => {
    expect(tablesToCsv([], (label) => label).trim()).to.equal('');
    expect(tablesToText([table('One')])).to.equal('What\tValue, "t"\nOne\t1 500');
  });
});

describe('factsToJson(facts, ids)', () => {
  it('is a dataset of what is shown, with its sources and no others', () => {
    const facts = indexDataset(tinyDataset as unknown as Dataset);
    const part = JSON.parse(factsToJson(facts, ['c2', 'cargo'])) as Dataset;
    expect(part.claims?.map(({id}) => id)).to.deep.equal(['c2']);
    expect(part.measures?.map(({id}) => id)).to.deep.equal(['cargo']);
    expect(part.sources.map(({id}) => id)).to.deep.equal(['two']);
  });
});

describe('corridor-kit.css', () => {
  const style = document.createElement('style');
  const box = document.createElement('div');
  before(() => {
    style.textContent = reserveSheet();
    document.head.append(style);
    document.body.append(box);
  });
  after(() => {
    style.remove();
    box.remove();
  });

  // Tags that nothing defines, so that the sheet is seen before the script.
  const sheetFor = (tag: string): string => reserveSheet().replaceAll(tag, `undefined-${tag}`);

  for (const tag of Object.keys(defaultHeights)) {
    it(`reserves the height of <${tag}> before the script is there`, () => {
      style.textContent = sheetFor(tag);
      for (const [width, column] of [
        [WIDE - 1, 0],
        [WIDE, 1],
      ] as const) {
        box.style.width = `${String(width)}px`;
        for (const height of [undefined, ...Object.keys(heights)]) {
          const element = document.createElement(`undefined-${tag}`);
          if (height) element.setAttribute('height', height);
          box.replaceChildren(element);
          const name = (height ?? defaultHeights[tag]) as keyof typeof heights;
          expect(
            element.getBoundingClientRect().height,
            `${String(height)} at ${String(width)}`,
          ).to.equal(heights[name][column]);
        }
      }
    });
  }
});
