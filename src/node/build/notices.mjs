// Licences of what is really in the built file.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const DATA_NOTICES = fileURLToPath(new URL('./data-notices.txt', import.meta.url));
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** The folder of the package that holds this module; undefined for our own. */
function packageFolder(id) {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder;
}

/** @returns {{name: string, version: string, license: string, text: string}} */
function readPackage(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} ships no licence file`);
  return {name, version, license, text: readFileSync(join(folder, file), 'utf8').trim()};
}

/**
 * Packages of these modules, by name.
 *
 * @param {Iterable<string>} ids paths of modules
 */
export function bundledPackages(ids) {
  const folders = new Set([...ids].map(packageFolder).filter((folder) => folder !== undefined));
  const packages = [...folders].filter((folder) => existsSync(folder)).map(readPackage);
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of THIRD-PARTY-LICENSES.txt. */
export function noticesText(packages) {
  const head = 'What corridor-kit.js holds of others: code by package, then data.';
  const code = packages.map(
    ({name, version, license, text}) => `${name} ${version} (${license})\n\n${text}`,
  );
  return [head, ...code, readFileSync(DATA_NOTICES, 'utf8').trim()].join(RULE) + '\n';
}

/** Rollup plugin: writes THIRD-PARTY-LICENSES.txt beside the chunk. */
export const notices = () => ({
  name: 'notices',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const ids = chunks.flatMap(({modules}) =>
      Object.keys(modules).filter((id) => modules[id].renderedLength > 0),
    );
    const source = noticesText(bundledPackages(ids));
    this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source});
  },
});
