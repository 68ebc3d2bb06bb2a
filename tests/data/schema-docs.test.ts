import {expect} from 'chai';
import * as v from 'valibot';
import * as parts from '../../src/data/schema.js';
import {schemaDocs} from '../../src/data/schema-docs.js';

interface Fields {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
}

/** The schema of each documented object, those too that have no name of their own. */
function schemaOf(name: string): Fields {
  const {measure, tally, dataset} = parts;
  const inline: Record<string, unknown> = {
    about: measure.entries.about,
    window: tally.entries.window,
    arrangement: dataset.entries.arrangement.wrapped,
  };
  return (inline[name] ?? parts[name as keyof typeof parts]) as Fields;
}

describe('what the schema says of itself', () => {
  for (const [name, docs] of Object.entries(schemaDocs)) {
    it(`${name}: a sentence for each field, and an example that the field allows`, () => {
      const {entries} = schemaOf(name);
      expect(Object.keys(docs).sort()).to.deep.equal(Object.keys(entries).sort());
      for (const [key, {is, example}] of Object.entries(docs)) {
        expect(is, key).to.match(/^[A-Z“].*[.?)]$/s);
        const field = entries[key];
        if (!field) throw new Error(key);
        expect(v.safeParse(field, example).success, `${name}.${key}`).to.equal(true);
      }
    });
  }
});
