// What an attribute takes, as its docstring says in `@kind`, for editors' tools and the workbench.
//
//   @kind one-of auto columns | slope     one of these words; behind the bar those of the full edition;
//                                         `…` at the end: other values, too
//   @kind any-of legend layers            several of these words
//   @kind ids places routes + all         ids of these lists of the dataset, or one of the words
//   @kind one-id measures + target        one id
//   @kind period | text | long-text | word | address | flag
//   @kind full …                          the attribute needs corridor-kit.full.js

const words = (text = '') => text.split(/\s+/).filter(Boolean);

/**
 * @param {string} text behind `@kind`
 * @returns {{control: string, values?: string[], more?: string[], lists?: string[], open?: boolean, full?: boolean}}
 */
export function parseKind(text) {
  const [first, ...rest] = words(text);
  if (first === 'full') return {...parseKind(rest.join(' ')), full: true};
  const line = rest.join(' ');
  if (first === 'one-of' || first === 'any-of') {
    const open = line.endsWith('…');
    const [core, more] = line.replace('…', '').split('|');
    return {
      control: first,
      values: words(core),
      ...(more && {more: words(more)}),
      ...(open && {open}),
    };
  }
  if (first === 'ids' || first === 'one-id') {
    const [lists, values] = line.split('+');
    return {control: first, lists: words(lists), ...(values && {values: words(values)})};
  }
  if (!['period', 'text', 'long-text', 'word', 'address', 'flag'].includes(first)) {
    throw new Error(`@kind ${text}: not known; see src/node/build/attribute-kinds.mjs`);
  }
  return {control: first};
}

/** The type that editors' tools offer words from; undefined where any text will do. */
export function typeOf({control, values = [], more = [], open}) {
  if (control !== 'one-of') return undefined;
  const all = [...values, ...more].map((word) => `'${word}'`);
  return [...all, ...(open ? ['string'] : [])].join(' | ');
}
