// What the built files may not hold. Reads dist/: build first.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import ts from 'typescript';
import {GATES, measure} from '../../src/node/build/sizes.mjs';
import {fileURLToPath} from 'node:url';

const dist = new URL('../../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8');
/** Pieces of a syntax tree that `pick` names. */
function piecesOf(file, pick) {
  const found = [];
  const visit = (node) => {
    const name = pick(node);
    if (name) found.push(`${name} at ${node.getStart(file)}: ${node.getText(file).slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The name that a property access ends in, by dot or by a literal in brackets. */
const propertyOf = (node) =>
  ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : undefined;

for (const name of Object.keys(GATES)) {
  const code = read(name);
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const find = (pick) => piecesOf(file, pick);

  test(`${name} imports nothing`, () => {
    const found = find((node) => {
      if (ts.isImportDeclaration(node)) return 'import';
      if (ts.isExportDeclaration(node) && node.moduleSpecifier) return 'export from';
      if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) {
        return 'import()';
      }
      return undefined;
    });
    assert.deepEqual(found, []);
  });

  test(`${name} asks no browser how to print a number, a date or a name`, () => {
    const found = find((node) => {
      if (ts.isIdentifier(node) && node.text === 'Intl') return 'Intl';
      const property = propertyOf(node);
      return property?.startsWith('toLocale') ? property : undefined;
    });
    assert.deepEqual(found, []);
  });

  test(`${name} runs no text as code`, () => {
    const found = find((node) => {
      if (ts.isIdentifier(node) && ['eval', 'Function'].includes(node.text)) {
        const {parent} = node;
        const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
        return isCall && parent.expression === node ? node.text : undefined;
      }
      return undefined;
    });
    assert.deepEqual(found, []);
  });

  test(`${name} writes markup only where lit does`, () => {
    // lit-html parses a template once, with its own Trusted Types policy.
    const writes = /^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|write|writeln)$/;
    const found = find((node) => {
      const property = propertyOf(node);
      return property && writes.test(property) ? property : undefined;
    });
    const ours = found.filter((line) => !line.startsWith('innerHTML'));
    assert.deepEqual(ours, []);
    assert.ok(found.length <= 1, found.join('\n'));
  });

  test(`${name} keeps nothing in the browser`, () => {
    const names = /^(localStorage|sessionStorage|indexedDB|cookie|sendBeacon|XMLHttpRequest)$/;
    const found = find((node) => (ts.isIdentifier(node) && names.test(node.text) ? node.text : ''));
    assert.deepEqual(found, []);
  });

  test(`${name} paints on a canvas only what a reader asks to take along`, () => {
    const uses = (pattern) =>
      find((node) => {
        const property = propertyOf(node);
        return property && pattern.test(property) ? property : undefined;
      });
    // Nothing reads pixels back, nothing is drawn there for the page: figures are SVG.
    assert.deepEqual(uses(/^(toDataURL|getImageData|drawImage|transferToImageBitmap)$/), []);
    // One canvas measures texts, in both files; the full one has another, for the PNG.
    const full = name.includes('full');
    assert.equal(uses(/^getContext$/).length, full ? 2 : 1);
    assert.equal(uses(/^toBlob$/).length, full ? 1 : 0);
    assert.equal(uses(/^(fillText|strokeText|fillRect)$/).length > 0, full);
  });

  test(`${name} opens with its licence and ends with its map`, () => {
    assert.match(code, /^\/\*! corridor-kit \d+\.\d+\.\d+ \| MIT/);
    assert.match(code, /\n\/\/# sourceMappingURL=corridor-kit(\.full)?\.js\.map\n?$/);
  });

  test(`${name}: its integrity is the one written beside it`, () => {
    const hash = createHash('sha384').update(code).digest('base64');
    assert.equal(read(`${name}.sri`).trim(), `sha384-${hash}`);
  });

  test(`${name} is within its gates`, () => {
    const sizes = measure(fileURLToPath(new URL(name, dist)));
    for (const [part, gate] of Object.entries(GATES[name])) {
      const {brotli = 0} = sizes[part] ?? {};
      assert.ok(brotli <= gate, `${part}: ${brotli} bytes of brotli, the gate is ${gate}`);
    }
    const {whole, ...parts} = sizes;
    const sum = Object.entries(parts)
      .filter(([part]) => part !== 'code')
      .reduce((total, [, {raw}]) => total + raw, 0);
    assert.ok(Math.abs(sum - whole.raw) < 5, 'the parts are the whole');
  });
}
