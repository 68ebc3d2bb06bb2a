import {escaped} from './html.js';
import type {Job, Plan} from './plan.js';
import type {Statement} from './statements.js';
import {wordOf} from './words.js';

export interface Picture {
  /** From the folder that is published. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** What stands beside a figure wherever it goes. */
export interface Captioned {
  readonly job: Job;
  readonly plan: Plan;
  readonly heading: string;
  readonly statements: readonly Statement[];
  readonly sources: readonly string[];
  readonly picture: Picture;
  /** Without the statements: for a figure of which no value is drawn. */
  readonly about: string;
  readonly integrity: string | undefined;
}

/** File of a figure's page, and its address with all settings: what survives where attributes do not. */
export const pageFile = ({name, language}: Job): string => `e/${name}.${language.code}.html`;

export function pageUrl(job: Job, {base}: Plan): string {
  const settings = new URLSearchParams({
    tag: job.tag,
    lang: job.language.code,
    ...job.attributes,
    ...(job.data ? {src: `../${job.data.file}`} : {}),
  });
  return `${base}${pageFile(job)}?${settings.toString()}`;
}

const sentence = (what: string, value: string): string => `${what}: ${value}`;

/** "Heading. 2024: 470 million; target: a billion." The alternative text of the picture. */
export function alternative({heading, statements, about}: Captioned): string {
  const said = statements.map(({what, value}) => sentence(what, value)).join('; ');
  return said ? `${heading}. ${said}.` : `${heading}. ${about}`;
}

/** The caption in HTML: the same figures, the way to the living one, sources and the day. */
export function captionHtml(captioned: Captioned): string {
  const {job, plan, statements, sources, about} = captioned;
  const {language, facts} = job;
  const said = statements.map(({what, value}) => sentence(what, value)).join('; ');
  const named =
    sources.length > 0 ? ` ${language.text('frame.sources')}: ${sources.join('; ')}.` : '';
  const day = language.text('frame.asOf', {date: language.date(facts.dataset.asOf)});
  return `${escaped(said ? `${said}.` : about)} <a href="${escaped(pageUrl(job, plan))}">${escaped(wordOf(language, 'open'))}</a>.${escaped(named)} ${escaped(day)}.`;
}

const attributesHtml = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/** The tag as an editor writes it. */
export function tagOpen({job, plan}: Captioned): string {
  const pairs: (readonly [string, string])[] = [
    ['lang', job.language.code],
    ...Object.entries(job.attributes),
    ...(job.data ? [['src', `${plan.base}${job.data.file}`] as const] : []),
  ];
  return `<${job.tag}${attributesHtml(pairs)}>`;
}

/** The short table of what is drawn: the fallback where the picture is lost. */
export function shortTable({heading, statements}: Captioned): string {
  if (statements.length === 0) return '';
  const rows = statements.map(
    ({what, value}) => `<tr><th scope="row">${escaped(what)}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<table><caption>${escaped(heading)}</caption><tbody>${rows.join('')}</tbody></table>`;
}

/**
 * What an editor pastes: a line for the figure, a line for the script, no blank line, no data inline.
 *
 * A sanitizer that drops the tag leaves picture, figures and link; the link's address has all settings,
 * so that `upgrade()` can make the element of it again.
 */
export function snippet(captioned: Captioned): string {
  const {job, plan, picture, integrity} = captioned;
  const image = `<img src="${escaped(`${plan.base}${picture.file}`)}" width="${picture.width}" height="${picture.height}" loading="lazy" alt="${escaped(alternative(captioned))}">`;
  const figure = `<figure class="corridor-embed">${tagOpen(captioned)}<a href="${escaped(pageUrl(job, plan))}">${image}</a>${shortTable(captioned)}</${job.tag}><figcaption>${captionHtml(captioned)}</figcaption></figure>`;
  const hash = integrity ? ` integrity="${integrity}"` : '';
  const script = plan.module
    ? `<script type="module" src="${escaped(plan.module)}"${hash} crossorigin="anonymous"></script>\n`
    : '';
  return `${figure.replace(/\s*\n\s*/g, ' ')}\n${script}`;
}
