/*
 * `corridor-kit/server`: figures as markup, without a DOM.
 */
import {checkDataset} from '../data/check.js';
import {indexDataset, type Facts} from '../data/dataset.js';
import {middleCorridor} from '../data/middle-corridor/index.js';
import {fingerprint, serve, servedTemplate} from '../elements/served.js';
import {resolveLanguage} from '../languages/language.js';
import {escaped} from '../templates/poster-svg.js';
import {markup} from './server/markup.js';
import {WIDGETS} from './server/widgets.js';

export interface RenderOptions {
  /** Of the element in the page, in px; 680 if left out. */
  readonly width?: number | undefined;
  /** BCP 47 tag; else the attribute `lang`, else English. */
  readonly language?: string | undefined;
  /** Address of `corridor-kit.shadow.css`. */
  readonly stylesheet?: string | undefined;
  /** HTML that the tag holds for whoever knows no shadow roots; written as it is. */
  readonly fallback?: string | undefined;
  /** Told each sentence about the tag or the dataset. */
  readonly onProblem?: ((sentence: string) => void) | undefined;
}

let builtIn: Facts | undefined;
const known = new WeakMap<
  object,
  {readonly facts: Facts | undefined; readonly problems: Problems}
>();
type Problems = ReturnType<typeof checkDataset>['problems'];

function read(dataset: unknown): {readonly facts: Facts | undefined; readonly problems: Problems} {
  if (dataset === undefined || dataset === null) {
    builtIn ??= indexDataset(middleCorridor);
    return {facts: builtIn, problems: []};
  }
  const before = typeof dataset === 'object' ? known.get(dataset) : undefined;
  if (before) return before;
  const {dataset: sound, problems} = checkDataset(dataset);
  const result = {facts: sound && indexDataset(sound), problems};
  if (typeof dataset === 'object') known.set(dataset, result);
  return result;
}

/**
 * A figure as a tag with its shadow root in it, drawn for a width with built-in letter widths.
 *
 * Attributes are those of the tag; `dataset` is a document, checked as in the page (left out: the one
 * that comes with the kit). The markup has no style and no script; `corridor-kit/hydrate` takes it
 * over, `corridor-kit` alone draws it anew. Where nothing can be drawn the tag holds its fallback only.
 *
 * Throws a TypeError for a tag that is not one of the four.
 */
export function renderToString(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  dataset?: unknown,
  options: RenderOptions = {},
): string {
  const widget = WIDGETS.get(tag);
  if (!widget) throw new TypeError(`There is no <${tag}>: ${[...WIDGETS.keys()].join(', ')}.`);
  const {width = 680, stylesheet = 'corridor-kit.shadow.css', fallback = ''} = options;
  const language = resolveLanguage(options.language ?? attributes['lang']);
  const written = {...attributes, lang: options.language ?? attributes['lang']};
  const open = Object.entries(written)
    .filter(([name, value]) => value !== undefined && /^[a-z][\w-]*$/.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
  const {facts, problems} = read(dataset);
  const tell = (list: Problems): void =>
    list.forEach((problem) => options.onProblem?.(language.problem(problem)));
  tell(problems);
  const bare = `<${tag}${open}>${fallback}</${tag}>`;
  if (!facts) return bare;
  const attribute = (name: string): string | undefined => attributes[name];
  const served = serve({widget, facts, language, attribute, width: Math.floor(width)});
  tell([...served.model.problems, ...served.frame.problems]);
  if (!served.scene) return bare;
  const link = `<link rel="stylesheet" href="${escaped(stylesheet)}" data-served="${Math.floor(width)} ${fingerprint(served)}">`;
  return `<${tag}${open}><template shadowrootmode="open">${link}${markup(servedTemplate(served), {marked: true})}</template>${fallback}</${tag}>`;
}
