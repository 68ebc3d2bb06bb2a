// node src/node/same.mjs FOLDER FOLDER: are two builds the same, byte for byte?
import {readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';

const [one = '', other = ''] = process.argv.slice(2);

const filesOf = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

const [left, right] = [filesOf(one), filesOf(other)];
const onlyOnce = [
  ...left.filter((file) => !right.includes(file)),
  ...right.filter((file) => !left.includes(file)),
];
const differing = left
  .filter((file) => right.includes(file))
  .filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
for (const file of onlyOnce) console.error(`${file}: in one build only`);
for (const file of differing) console.error(`${file}: differs`);
const problems = onlyOnce.length + differing.length;
if (problems === 0) console.log(`${left.length} files, the same in both builds`);
process.exit(problems > 0 || left.length === 0 ? 1 : 0);
