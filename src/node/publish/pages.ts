import {reserveSheet} from '../../styles/heights.js';
import {detailsHtml, escaped, hashOf, inScript, SHEET} from './html.js';
import {FRAMED} from './frame.js';
import {jsonLd} from './json-ld.js';
import {alternative, captionHtml, pageFile, pageUrl, type Captioned} from './snippet.js';
import type {Served} from '../../elements/served.js';
import type {Figure} from '../../model/figure.js';

/** A figure with everything that its pages print. */
export interface Printed extends Captioned {
  readonly served: Served<Figure>;
  /** The drawing with heading, key, day and address, as SVG. */
  readonly svg: string;
}

const notesOf = ({served: {model, scene}}: Printed): readonly string[] => [
  ...model.notes,
  ...(scene?.notes ?? []),
];

/** A document of ours: its policy allows what is in it and nothing else. */
function page(options: {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly head?: string;
  readonly sheet: string;
  readonly scripts?: readonly string[];
  readonly policy?: string;
  readonly body: string;
}): string {
  const {lang, dir, title, sheet, scripts = [], head = '', body, policy = ''} = options;
  const allowed = scripts.length > 0 ? `; script-src ${scripts.map(hashOf).join(' ')}` : '';
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(sheet)}${allowed}; base-uri 'none'; form-action 'none'${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
${head}<style>${sheet}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Our module as it may stand in a page: no end of a script tag, no start of a comment. */
const inline = (script: string): string =>
  script
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n')
    .replace(/<(?=\/script|script\b)/gi, '\\x3c')
    .replaceAll('<!--', '\\x3c!--');

/**
 * The page that is framed and linked to: picture, table and sources without a script, the living
 * figure with it. It holds its module and its data, so that it works in an opaque origin and from a
 * disk, and asks nothing of any server.
 */
export function framedPage(printed: Printed, kit: string): string {
  const {job, plan, heading, served, svg} = printed;
  const {language, facts, tag} = job;
  const code = inline(kit);
  const sheet = `${SHEET}${reserveSheet()}`;
  const attributes = Object.entries(job.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const url = `${plan.base}${pageFile(job)}`;
  const oembed = `${plan.base}o/${job.name}.${language.code}.json`;
  const about = alternative(printed);
  const linked = jsonLd(job, served.model, url, about)
    .map((item) => `<script type="application/ld+json">${inScript(item)}</script>\n`)
    .join('');
  return page({
    lang: language.code,
    dir: language.dir,
    title: heading,
    sheet,
    scripts: [code, FRAMED],
    policy: "; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    head: `<meta name="description" content="${escaped(about)}">
<meta property="og:title" content="${escaped(heading)}">
<meta property="og:description" content="${escaped(about)}">
<meta property="og:image" content="${escaped(`${plan.base}${printed.picture.file}`)}">
<link rel="canonical" href="${escaped(url)}">
<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${escaped(heading)}">
`,
    body: `<main>
<${tag}${attributes} lang="${language.code}"${job.data ? ' src="#data"' : ''}>
${svg}<div class="page">
${detailsHtml(served.model, notesOf(printed), language)}
</div>
</${tag}>
</main>
${job.data ? `<script type="application/json" id="data">${inScript(facts.dataset)}</script>\n` : ''}${linked}<script type="module">${code}</script>
<script>${FRAMED}</script>`,
  });
}

/** One file for the archive: drawing, tables, sources; no script, no request, nothing to rot. */
export function snapshot(printed: Printed): string {
  const {job, heading, served, svg} = printed;
  const {language} = job;
  return page({
    lang: language.code,
    dir: language.dir,
    title: heading,
    sheet: SHEET,
    body: `<main class="page">
${svg}${detailsHtml(served.model, notesOf(printed), language)}
</main>`,
  });
}

/** All tables and sources of a figure, as a page's part. */
export function tablePart(printed: Printed): string {
  return `${detailsHtml(printed.served.model, notesOf(printed), printed.job.language)}\n`;
}

/** The answer of an oEmbed provider, as a file; https://oembed.com, "rich". */
export function oembed(printed: Printed): string {
  const {job, plan, heading, picture} = printed;
  const url = `${plan.base}${pageFile(job)}`;
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: plan.provider.name,
    provider_url: plan.provider.url,
    title: heading,
    width: picture.width,
    height: picture.height,
    html: `<iframe src="${escaped(url)}" width="${picture.width}" height="${picture.height}" title="${escaped(heading)}" sandbox="allow-scripts allow-popups" loading="lazy" frameborder="0"></iframe>`,
    thumbnail_url: `${plan.base}${picture.file}`,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: 86400,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** What was published, for the editor: every figure with its picture and what to paste. */
export function overview(
  title: string,
  figures: readonly {
    readonly printed: Printed;
    readonly snippet: string;
    readonly pictures: readonly string[];
  }[],
): string {
  const parts = figures.map(({printed, snippet, pictures}) => {
    const {job, heading, picture} = printed;
    const {code} = job.language;
    const stem = `${job.name}.${code}`;
    const links = [
      [`e/${stem}.html`, 'page'],
      [`s/${stem}.html`, 'snapshot'],
      [`t/${stem}.html`, 'table'],
      [`snippets/${stem}.html`, 'snippet'],
      [`o/${stem}.json`, 'oEmbed'],
      ...pictures.map((file) => [file, file.replace(/^.*\.(\d+)\.(\w+)$/, '$1 px $2')] as const),
    ].map(([href, name]) => `<a href="${escaped(href ?? '')}">${escaped(name ?? '')}</a>`);
    return `<section lang="${code}">
<h2><bdi>${escaped(heading)}</bdi> (${escaped(stem)})</h2>
<figure><a href="e/${escaped(stem)}.html"><img src="${escaped(picture.file)}" width="${picture.width}" height="${picture.height}" loading="lazy" alt="${escaped(alternative(printed))}"></a>
<figcaption>${captionHtml(printed)}</figcaption></figure>
<p class="credit" lang="en">${links.join(' · ')}</p>
<pre>${escaped(snippet)}</pre>
</section>`;
  });
  const sheet = `${SHEET}figure{margin:0}section{max-width:760px;padding-bottom:24px}\n`;
  return page({
    lang: 'en',
    dir: 'ltr',
    title,
    sheet,
    policy: "; img-src 'self' file:",
    body: `<main class="page">\n<h1>${escaped(title)}</h1>\n${parts.join('\n')}\n</main>`,
  });
}

export {pageUrl};
