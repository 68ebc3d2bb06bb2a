// Array.from as it is: old libraries that a page may still load (Prototype.js) put their own in its
// place, one that maps nothing and reads no iterator. What is built calls this instead.
import MagicString from 'magic-string';

const ID = '\0array-from';
const CALL = /\bArray\.from\(/g;
const CODE = `export const arrayFrom = (list, make = (each) => each) =>
  (list[Symbol.iterator] ? [...list] : [...Array(Math.max(0, list.length | 0))]).map((each, i) => make(each, i));`;

/** Rollup plugin: every call of `Array.from`, ours and of packages, is one of our own. */
export const arrayFrom = () => ({
  name: 'array-from',
  resolveId: (id) => (id === ID ? id : null),
  load: (id) => (id === ID ? CODE : null),
  transform(code, id) {
    if (id === ID || code.search(CALL) < 0) return null;
    const edited = new MagicString(code);
    edited.replaceAll(CALL, 'arrayFrom(');
    edited.prepend(`import {arrayFrom} from ${JSON.stringify(ID)};\n`);
    return {code: edited.toString(), map: edited.generateMap({hires: true})};
  },
});
