// Rollup plugin: of Valibot, the built file takes what its schemas look like. The check of loaded data
// walks them by itself, record by record; Valibot's own parser, which stops at a list, is never called.

/** What each function makes, by the name of its argument: as in Valibot's schemas. */
const ARGUMENTS = {
  string: '',
  number: '',
  boolean: '',
  unknown: '',
  literal: 'literal',
  picklist: 'options',
  union: 'options',
  array: 'item',
  tuple: 'items',
  strictObject: 'entries',
  optional: 'wrapped',
  nullable: 'wrapped',
};
const TYPES = {strictObject: 'strict_object'};

const NAME = 'valibot';
const ID = '\0valibot-shapes';

export const shapes = () => ({
  name: 'shapes',
  resolveId: (source) => (source === NAME ? ID : null),
  load(id) {
    if (id !== ID) return null;
    const makers = Object.entries(ARGUMENTS).map(([name, argument]) => {
      const type = JSON.stringify(TYPES[name] ?? name);
      return `export const ${name} = (${argument}) => ({${[`type: ${type}`, argument].filter(Boolean).join(', ')}});`;
    });
    const record = `export const record = (key, value) => ({type: 'record', value});`;
    return {code: [...makers, record].join('\n'), map: null, moduleSideEffects: false};
  },
});
