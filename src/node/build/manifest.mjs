// Runs the analyzer: custom-elements.json and what editors read, into a folder.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {root} from '../deps.mjs';

/** Writes the manifest into `folder`; throws with what the analyzer said when it fails. */
export function writeManifest(folder) {
  const program = join(root, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
  const args = ['analyze', '--quiet', '--config', 'src/node/build/manifest.config.mjs'];
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, KIT_DIST: folder},
  });
  if (status !== 0) throw new Error(`The analyzer failed.\n${stdout}${stderr}`);
}
