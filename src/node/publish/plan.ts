import {dirname, resolve} from 'node:path';
import * as v from 'valibot';
import {checkDataset} from '../../data/check.js';
import {indexDataset, type Facts} from '../../data/dataset.js';
import {middleCorridor} from '../../data/middle-corridor/index.js';
import {resolveLanguage, type Language} from '../../languages/language.js';
import {readDocument} from '../commands/reading.js';
import {WIDGETS} from '../server/widgets.js';

const words = v.union([v.string(), v.record(v.string(), v.string())]);
const width = v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(2000));
const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/));
const address = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"'<>\\?#]+$/));

/** What stands in embeds.json. */
const document = v.strictObject({
  /** Where the folder will lie on the web. */
  base: v.pipe(address, v.regex(/\/$/)),
  provider: v.optional(v.strictObject({name: v.string(), url: address})),
  /** Address of the module for the snippets; left out, they have no script. */
  module: v.optional(address),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Of the drawings in px; the first is the one that articles show. */
  widths: v.optional(v.pipe(v.array(width), v.minLength(1)), [680]),
  figures: v.pipe(
    v.array(
      v.strictObject({
        name,
        tag: v.picklist([...WIDGETS.keys()]),
        attributes: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)), words), {}),
        /** A dataset, from where embeds.json lies; left out, the built-in one. */
        src: v.optional(v.string()),
        languages: v.optional(v.array(v.string())),
        widths: v.optional(v.pipe(v.array(width), v.minLength(1))),
      }),
    ),
    v.minLength(1),
  ),
});

/** One figure in one language. */
export interface Job {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly widths: readonly number[];
  readonly facts: Facts;
  /** The document behind the facts, where it is not the built-in one. */
  readonly data: {readonly file: string; readonly text: string} | undefined;
}

export interface Plan {
  readonly base: string;
  readonly provider: {readonly name: string; readonly url: string};
  readonly module: string | undefined;
  readonly jobs: readonly Job[];
  /** Sentences about datasets that are not sound in every record. */
  readonly warnings: readonly string[];
}

/** Embeds.json cannot be followed; the message says where and why. */
export class Misplanned extends Error {}

function spoken(
  attributes: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
  {code}: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => {
      const said = typeof value === 'string' ? value : (value[code] ?? value['en']);
      return said === undefined ? [] : [[key, said]];
    }),
  );
}

/** Reads embeds.json and the datasets that it names. Throws `Misplanned` or `Unreadable`. */
export async function readPlan(file: string): Promise<Plan> {
  const read = v.safeParse(document, await readDocument(file));
  if (!read.success) {
    const lines = read.issues.map((issue) => `${v.getDotPath(issue) ?? file}: ${issue.message}`);
    throw new Misplanned(`${file}: ${lines.join('\n')}`);
  }
  const {base, provider, module, languages, widths, figures} = read.output;
  const repeated = figures.find((figure, index) =>
    figures.slice(0, index).some((other) => other.name === figure.name),
  );
  if (repeated) throw new Misplanned(`${file}: two figures are called "${repeated.name}".`);
  const warnings: string[] = [];
  const builtIn = indexDataset(middleCorridor);
  const jobs: Job[] = [];
  for (const figure of figures) {
    let facts = builtIn;
    let data: Job['data'];
    if (figure.src !== undefined) {
      const path = /^https?:/.test(figure.src) ? figure.src : resolve(dirname(file), figure.src);
      const found = await readDocument(path);
      const {dataset, problems} = checkDataset(found);
      const english = resolveLanguage('en');
      warnings.push(
        ...problems.map((problem) => `${figure.src ?? ''}: ${english.problem(problem)}`),
      );
      if (!dataset) throw new Misplanned(`${figure.name}: nothing in ${figure.src} is sound.`);
      facts = indexDataset(dataset);
      data = {file: `d/${figure.name}.json`, text: `${JSON.stringify(found)}\n`};
    }
    for (const tag of figure.languages ?? languages) {
      const language = resolveLanguage(tag);
      const attributes = spoken(figure.attributes, language);
      jobs.push({
        name: figure.name,
        tag: figure.tag,
        attributes,
        language,
        widths: figure.widths ?? widths,
        facts,
        data,
      });
    }
  }
  return {
    base,
    provider: provider ?? {name: new URL(base).host, url: new URL('/', base).href},
    module,
    jobs,
    warnings,
  };
}
