// What TypeScript does not see. Run from the top: eslint --config tests/eslint.config.mjs .
import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {fileURLToPath} from 'node:url';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

const UNUSED = {argsIgnorePattern: '^_', varsIgnorePattern: '^_'};

const ban = (selector, message) => ({selector, message});
const property = (name) =>
  `:matches(MemberExpression[property.name='${name}'], MemberExpression[property.value='${name}'])`;

/** The reader's browser has no data for half of our languages, and lies about it. */
const locales = [
  ban("Identifier[name='Intl']", 'src/languages/ prints numbers, dates and names; Intl lies.'),
  ban('MemberExpression[property.name=/^toLocale/]', 'src/languages/ prints; toLocale… lies.'),
];
/** Pages forbid these by policy, or they run what an author wrote. */
const policy = [
  ban(property('innerHTML'), 'Text is text: render it.'),
  ban(property('outerHTML'), 'Text is text: render it.'),
  ban("CallExpression[callee.property.name='insertAdjacentHTML']", 'Text is text: render it.'),
  ban(
    'ImportDeclaration[source.value=/unsafe-(html|svg|mathml|static)|style-map|static-html/]',
    'Unsafe, or blocked by a strict style policy on first render.',
  ),
  ban(
    'TaggedTemplateExpression TemplateElement[value.raw=/\\bstyle=/]',
    'A strict style policy blocks style attributes: use a class, a part or a property.',
  ),
  ban(
    'TaggedTemplateExpression TemplateElement[value.raw=/<style/]',
    'A strict style policy blocks inline sheets: use src/styles/.',
  ),
];
/** The same data and box give the same figure. */
const determinism = [
  ban("MemberExpression[object.name='Math'][property.name='random']", 'Same in, same out.'),
  ban("MemberExpression[object.name='Date'][property.name='now']", 'A dataset has its own day.'),
  ban("NewExpression[callee.name='Date'][arguments.length=0]", 'A dataset has its own day.'),
];
const language = [
  ban('TSEnumDeclaration', 'A union of strings is enough.'),
  ban('ForInStatement', 'Pages may have put something on the prototype.'),
];
const skipped = [
  ban(
    'MemberExpression[object.name=/^(describe|it)$/][property.name=/^(only|skip)$/]',
    'No test is skipped.',
  ),
];

export default ts.config(
  {ignores: ['dist/', 'coverage/', '.cache*/', '**/*.generated.ts', 'tests/bench/node_modules/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `x => void f()` says less than `x => f()`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-generic-constructors': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Our objects of functions are closures; none of them reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A string is spread where code points are wanted.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/node/**'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'no-restricted-syntax': ['error', ...locales, ...policy, ...determinism, ...language],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/elements/*.ts'],
    rules: {
      // What all four elements have stands once, in an interface that is merged with each class.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/node/**', 'tests/checks/**'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...skipped, ...language],
      // chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'performance', 'fetch'],
          ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask'],
          ['document', 'window', 'location', 'history', 'navigator', 'customElements'],
          ['requestAnimationFrame', 'CustomEvent', 'Event', 'HTMLElement', 'Element', 'Node'],
          ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'getComputedStyle'],
          ['matchMedia', 'EventSource', 'AbortController', 'Blob', 'TextEncoder', 'TextDecoder'],
          [
            'structuredClone',
            'MessageChannel',
            'DOMParser',
            'CSS',
            'PerformanceObserver',
            'localStorage',
          ],
        ]
          .flat()
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: {eqeqeq: ['error', 'always', {null: 'ignore'}], 'no-unused-vars': ['error', UNUSED]},
  },
  {
    // Code that runs in a page it has prepared.
    files: ['tests/checks/{ax-check,policy,pages,network,article}.mjs', 'tests/support/probe.js'],
    rules: {'no-undef': 'off'},
  },
);
