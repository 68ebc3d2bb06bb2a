// The comment that opens the built file.
import {readFileSync} from 'node:fs';

const {name, version, license, author} = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

export const BANNER = `/*! ${name} ${version} | ${license}, ${author} | others' licences: THIRD-PARTY-LICENSES.txt */`;
