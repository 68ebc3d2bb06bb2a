// Rollup plugin: shortens the html``, svg`` and css`` literals of our own sources.
import {transformSync} from 'esbuild';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const TAG = /^(html|svg|css)$/;

const escaped = (text) =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** A whole sheet: esbuild's own CSS minifier. */
const shortSheet = ({value}) =>
  escaped(transformSync(value.cooked, {loader: 'css', minify: true, target: 'es2022'}).code.trim());

/** Part of a sheet between two values: white space only. */
const shortSheetPart = ({value}) => value.raw.replace(/\s+/g, ' ');

/** Markup: white space that holds a line break. Between tags it goes, beside text it is one space. */
const shortMarkup = ({value}) => value.raw.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');

/** Runs after TypeScript is gone, on modules outside node_modules. */
export const litMin = () => ({
  name: 'lit-min',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
    const text = new MagicString(code);
    const put = ({start, end}, short) => {
      if (end > start) text.update(start, end, short);
    };
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || !TAG.test(node.tag.name ?? '')) return;
        const parts = node.quasi.quasis;
        const isSheet = node.tag.name === 'css';
        const shorten = !isSheet ? shortMarkup : parts.length === 1 ? shortSheet : shortSheetPart;
        for (const part of parts) put(part, shorten(part));
      },
    });
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
});
