import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {serve, type Asked, type Served} from '../../elements/served.js';
import {measureByTable} from '../../layout/advances.js';
import {layoutPoster, type Poster, type PosterInput} from '../../layout/poster.js';
import type {Figure} from '../../model/figure.js';
import {heights, WIDE} from '../../styles/heights.js';
import {colours} from '../../styles/tokens.js';
import {posterSvg} from '../../templates/poster-svg.js';
import {WIDGETS} from '../server/widgets.js';
import {FRAMING} from './frame.js';
import {framedPage, oembed, overview, snapshot, tablePart, type Printed} from './pages.js';
import {Misplanned, type Job, type Plan} from './plan.js';
import {loadPainter, type Painter} from './png.js';
import {pageFile, snippet, type Picture} from './snippet.js';
import {statementsOf} from './statements.js';

/** Fonts of the files that travel alone: what the texts were measured in, then what is near. */
const FAMILY =
  "'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";

export interface Publishing {
  readonly plan: Plan;
  readonly out: string;
  /** Text of corridor-kit.full.js. */
  readonly kit: string;
  /** Told after each figure in each language. */
  readonly progress: (done: number, total: number, what: string) => void;
  /** A sentence about something that was left out; each once. */
  readonly warn: (sentence: string) => void;
}

interface Drawn {
  readonly printed: Printed;
  readonly snippet: string;
  readonly pictures: readonly string[];
}

/** A picture grows as it needs, unless that is more than a page would give the figure. */
export function drawFor(asked: Asked<Figure>): Served<Figure> {
  const grown = serve(asked, {height: 'auto'});
  const {height} = grown.frame;
  const most = height === 'auto' ? Infinity : heights[height][asked.width >= WIDE ? 1 : 0];
  return (grown.scene?.height ?? 0) > most ? serve(asked) : grown;
}

const light = (poster: Poster): string =>
  posterSvg(poster, {colour: (name) => colours[name][0], family: FAMILY});

/** Everything about one figure in one language, handed to `write` file by file. */
function publishJob(
  job: Job,
  {plan, kit, warn}: Publishing,
  painter: Painter,
  write: (file: string, content: string | Uint8Array) => void,
): Drawn {
  const {name, tag, language, facts, attributes} = job;
  const widget = WIDGETS.get(tag);
  if (!widget) throw new Misplanned(`${name}: there is no <${tag}>.`);
  const stem = `${name}.${language.code}`;
  const url = `${plan.base}${pageFile(job)}`;
  const attribute = (key: string): string | undefined => attributes[key];
  const pictures: string[] = [];
  let main:
    {readonly picture: Picture; readonly printed: Pick<Printed, 'served' | 'svg'>} | undefined;
  for (const width of job.widths) {
    const served = drawFor({widget, facts, language, attribute, width});
    const {scene, model, view, frame} = served;
    for (const problem of [...model.problems, ...frame.problems]) {
      warn(`${stem}: ${language.problem(problem)}`);
    }
    if (!scene) throw new Misplanned(`${stem}: ${model.empty ?? 'nothing can be drawn.'}`);
    const input: PosterInput = {
      figure: model,
      heading: view.heading,
      scene,
      glyphs: widget.glyphs,
      language,
      asOf: facts.dataset.asOf,
      measure: measureByTable,
      url,
      sample: view.sample,
    };
    const poster = layoutPoster(input);
    const svg = light(poster);
    write(`p/${stem}.${width}.svg`, svg);
    pictures.push(`p/${stem}.${width}.svg`);
    const painted = painter(poster);
    if ('png' in painted) {
      write(`p/${stem}.${width}.png`, painted.png);
      pictures.push(`p/${stem}.${width}.png`);
    } else warn(painted.missing);
    main ??= {
      picture: {file: pictures.at(-1) ?? '', width: poster.width, height: poster.height},
      // Its pages print notes and sources as text.
      printed: {served, svg: light(layoutPoster({...input, brief: true}))},
    };
  }
  if (!main) throw new Misplanned(`${stem}: no width is asked for.`);
  const {served} = main.printed;
  const {drawn, extremes} = served.model.description;
  const printed: Printed = {
    job,
    plan,
    heading: served.view.heading.text,
    statements: statementsOf(served),
    sources: served.model.sources.map(({parts}) => parts.map(({text}) => text).join(', ')),
    picture: main.picture,
    about: `${drawn} ${extremes}`,
    integrity: `sha384-${createHash('sha384').update(kit).digest('base64')}`,
    ...main.printed,
  };
  const pasted = snippet(printed);
  write(`t/${stem}.html`, tablePart(printed));
  write(`snippets/${stem}.html`, pasted);
  write(`e/${stem}.html`, framedPage(printed, kit));
  write(`s/${stem}.html`, snapshot(printed));
  write(`o/${stem}.json`, oembed(printed));
  if (job.data) write(job.data.file, job.data.text);
  return {printed, snippet: pasted, pictures};
}

/** Writes the folder; the same plan gives the same bytes. Resolves to the number of files. */
export async function publish(publishing: Publishing): Promise<number> {
  const {plan, out, progress, warn} = publishing;
  const painter = await loadPainter();
  const files = new Set<string>();
  const write = (file: string, content: string | Uint8Array): void => {
    const path = join(out, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
    files.add(file);
  };
  const told = new Set<string>();
  const once = {
    ...publishing,
    warn: (sentence: string): void => {
      if (!told.has(sentence)) warn(sentence);
      told.add(sentence);
    },
  };
  plan.warnings.forEach(once.warn);
  const drawn: Drawn[] = [];
  for (const [index, job] of plan.jobs.entries()) {
    drawn.push(publishJob(job, once, painter, write));
    progress(index + 1, plan.jobs.length, `${job.name} ${job.language.code}`);
  }
  write('index.html', overview('Published figures', drawn));
  write('frame.js', FRAMING);
  return files.size;
}
