// Small rollup plugins of the build.

/** JSON as a string to parse: starts faster than a literal, in the same bytes. */
export const json = () => ({
  name: 'json',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    const text = JSON.stringify(JSON.stringify(JSON.parse(code)));
    return {code: `export default JSON.parse(${text});`, map: null};
  },
});

/** d3-format, formatDecimal: numbers from 1e21 on, by the reader's browser. */
const LOCALE_CALL = 'x.toLocaleString("en").replace(/,/g, "")';
/** The same without a locale; such numbers are beyond what a dataset may hold. */
const PLAIN_CALL = 'x.toString(10)';

/** Takes the one toLocaleString out of d3-format; stops the build when it is no longer where it was. */
export const withoutLocale = () => ({
  name: 'without-locale',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').includes('/node_modules/d3-format/')) return null;
    const pieces = code.split(LOCALE_CALL);
    if (pieces.length !== 2) {
      this.error(`${id}: expected one ${LOCALE_CALL}, found ${pieces.length - 1}`);
    }
    return {code: pieces.join(PLAIN_CALL), map: null};
  },
});
