import {readFile, readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {checkDataset, type Checked} from '../../data/check.js';
import type {Problem} from '../../data/problem.js';
import type {Language} from '../../languages/language.js';
import {type Files, readTables, TABLES} from '../tables/index.js';
import {Unreadable, readDocument} from './reading.js';

/** Files of a folder that hold a dataset. */
export const OURS: readonly string[] = [
  'dataset.csv',
  ...TABLES.map(({file}) => file),
  'routes.geojson',
  'places.geojson',
  'basemap.json',
];

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Tables and maps of a folder by name. Throws `Unreadable` where there is none. */
export async function folderFiles(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|geojson|json)$/i.test(name));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  if (!names.some((name) => OURS.includes(name))) {
    throw new Unreadable('not-a-dataset', folder, {});
  }
  return new Map(files);
}

/** A dataset by file, address or folder of tables, checked. Throws `Unreadable`. */
export async function readAny(from: string): Promise<Checked & {readonly document: unknown}> {
  if (await isFolder(from)) return readTables(await folderFiles(from));
  const document = await readDocument(from);
  return {document, ...checkDataset(document)};
}

/** Prints each problem in a sentence, then how many there are. */
export function tell(
  {dataset, problems}: Checked,
  language: Language,
  print: (line: string) => void = console.log,
): void {
  for (const problem of problems) print(language.problem(problem));
  const records = Object.values(dataset ?? {})
    .filter(Array.isArray)
    .flat().length;
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  print(dataset ? `${found}; ${records} sound records.` : `${found}; no dataset.`);
}

/** Runs a command; what cannot be read is told in a sentence, and 2 is the exit code. */
export async function attempt(language: Language, job: () => Promise<number>): Promise<number> {
  try {
    return await job();
  } catch (error) {
    const problem: Problem | undefined =
      error instanceof Unreadable
        ? error.problem
        : (error as NodeJS.ErrnoException).code
          ? {
              code: 'failed',
              path: (error as NodeJS.ErrnoException).path ?? '',
              values: {reason: String((error as NodeJS.ErrnoException).code)},
            }
          : undefined;
    if (!problem) throw error;
    console.error(language.problem(problem));
    return 2;
  }
}
