// No text that nothing asks for: what a reader never sees is not translated, and not loaded.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {importTypeScript} from '../../src/node/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

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

/** Files that may ask for a text. */
const callers = () =>
  readdirSync(join(root, 'src'), {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ts$/.test(path) && !/^languages\/(strings|slice|all)/.test(path))
    .filter((path) => !path.startsWith('data/middle-corridor/'))
    .map((path) => join(root, 'src', path));

export async function unused() {
  const {STRINGS} = await importTypeScript(join(root, 'src/languages/strings/index.ts'));
  const {whole, begun} = stringsIn(callers());
  return Object.entries(STRINGS.en).flatMap(([area, texts]) => {
    // `visit-timeline.${key}`: any key that is written somewhere. Sentences to authors are asked for
    // by their code alone; behind it `-meant` adds a guess.
    const bare = area === 'problems' || begun.includes(`${area}.`);
    const families = begun.filter((head) => head.startsWith(`${area}.`) && head !== `${area}.`);
    return Object.keys(texts)
      .filter((key) => {
        const full = `${area}.${key}`;
        const names = bare ? [full, key, `${key}-meant`] : [full];
        const called = names.some((name) => whole.has(name));
        return !called && !families.some((head) => full.startsWith(head));
      })
      .map((key) => `${area}.${key}`);
  });
}

test('every text is asked for somewhere', async () => {
  assert.deepEqual(await unused(), []);
});
