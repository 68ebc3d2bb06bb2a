// What editors and frameworks read: custom-elements.json, and what is made from it.
import {relative} from 'node:path';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {interfaceAttributes} from './interface-attributes.mjs';

/** The analyzer joins it to the working folder, so it may not be absolute. */
const outdir = relative(process.cwd(), process.env.KIT_DIST ?? 'dist');

/** The analyzer reads sources; whoever reads the manifest has the published modules. */
const published = (path) => path.replace(/^(\/?src|\.)\//, 'dist/es/').replace(/\.ts$/, '.js');

/** Rewrites each path in the manifest, and drops what is nobody's business outside. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const visit = (value) => {
      if (Array.isArray(value)) value.forEach(visit);
      if (value === null || typeof value !== 'object') return;
      for (const key of ['path', 'module']) {
        if (typeof value[key] === 'string') value[key] = published(value[key]);
      }
      Object.values(value).forEach(visit);
    };
    visit(customElementsManifest);
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // An event without a description is a guess of the analyzer.
        declaration.events &&= declaration.events.filter(({description}) => description);
        declaration.members &&= declaration.members.filter(
          ({privacy, name}) =>
            privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name),
        );
      }
    }
    // A module of types alone is not published as one.
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({declarations = [], exports = []}) => declarations.length + exports.length > 0,
    );
    const order = ({path: a}, {path: b}) => (a < b ? -1 : 1);
    customElementsManifest.modules.sort(order);
  },
});

/** The two files for a script tag hold all four elements: each module of the manifest is one of them. */
const BUNDLES = ['dist/corridor-kit.js', 'dist/corridor-kit.full.js'];

const bundles = () => ({
  name: 'bundles',
  packageLinkPhase({customElementsManifest}) {
    const {modules} = customElementsManifest;
    const elements = modules.flatMap(({path, declarations = []}) =>
      declarations
        .filter(({tagName}) => tagName)
        .map(({name, tagName}) => ({tagName, declaration: {name, module: path}})),
    );
    for (const path of BUNDLES) {
      const exports = elements.flatMap(({tagName, declaration}) => [
        {kind: 'custom-element-definition', name: tagName, declaration},
        {kind: 'js', name: declaration.name, declaration},
      ]);
      modules.push({kind: 'javascript-module', path, declarations: [], exports});
    }
  },
});

export default {
  globs: ['src/index.ts', 'src/elements/**/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    interfaceAttributes(),
    publishedPaths(),
    bundles(),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir,
      webTypesFileName: 'web-types.json',
      packageJson: false,
      hideLogs: true,
    }),
    jsxTypesPlugin({outdir, fileName: 'jsx.d.ts', globalTypePath: './es/index.js', hideLogs: true}),
  ],
};
