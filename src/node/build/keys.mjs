// Which texts of the interface the code asks for, and by what name: read from the source.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../..', import.meta.url));

/** Modules that may ask for a text. */
const callers = () =>
  readdirSync(src, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ts$/.test(path) && !/^languages\/(strings|slice)/.test(path))
    .filter((path) => !path.startsWith('data/middle-corridor/'))
    .map((path) => join(src, path));

/** Strings in the code, and how those begin that are put together: `words.mode-${mode}`. */
function stringsIn(paths) {
  const [whole, begun] = [new Set(), new Set()];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) whole.add(node.name.text);
    if (ts.isTemplateExpression(node)) begun.add(node.head.text);
    ts.forEachChild(node, visit);
  };
  for (const path of paths) {
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return {whole, begun: [...begun]};
}

/**
 * Sorts the keys of the texts by how the code asks for them.
 *
 * @param english texts by area and key
 * @returns full keys: `whole` stand in the code as they are, `families` are put together there
 *   (`words.mode-${mode}`, or an area and any key: sentences to authors go by their code), `unused` are
 *   not asked for.
 */
export function keysOf(english) {
  const {whole, begun} = stringsIn(callers());
  const result = {whole: [], families: [], unused: []};
  for (const [area, texts] of Object.entries(english)) {
    const bare = area === 'problems' || begun.includes(`${area}.`);
    const heads = begun.filter((head) => head.startsWith(`${area}.`) && head !== `${area}.`);
    for (const key of Object.keys(texts)) {
      const full = `${area}.${key}`;
      const put = heads.some((head) => full.startsWith(head)) || (bare && whole.has(key));
      const kind = put ? 'families' : whole.has(full) ? 'whole' : 'unused';
      result[kind].push(full);
    }
  }
  return result;
}
