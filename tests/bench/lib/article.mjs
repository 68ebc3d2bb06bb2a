// The article that every contender is put into.
import {HEIGHTS} from './heights.mjs';

const PARAGRAPH = `<p>${'Words of an article stand here, as many as an editor would put between two figures. '.repeat(5)}</p>`;

const SHEET = `
:root{--ink:#1b1b1b;--paper:#fff;--land:#e9e6df;--edge:#b9b3a6;--line:#1f5fa8;color-scheme:light;
  color:var(--ink);background:var(--paper);font:17px/1.5 Georgia,serif}
:root[data-theme=dark]{--ink:#ececec;--paper:#121212;--land:#2c2f33;--edge:#50555b;--line:#7fb2ea;color-scheme:dark}
main{max-width:760px;margin:0 auto;padding:0 12px}.figure{width:100%;font-family:sans-serif;margin:24px 0}
.figure svg{max-width:100%}${Object.entries(HEIGHTS)
  .map(([kind, height]) => `.reserved[data-kind=${kind}]{height:${height}px}`)
  .join('')}`;

/**
 * @param {string} head markup for the page's head
 * @param {Record<string, string>} [tags] tag to write for each figure; else the page keeps its room free
 */
export function article(head, tags) {
  const figures = Object.keys(HEIGHTS).map(
    (kind) =>
      `<div class="figure${tags ? '' : ' reserved'}" data-kind="${kind}">${tags ? `<${tags[kind]}></${tags[kind]}>` : ''}</div>${PARAGRAPH}${PARAGRAPH}`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>Bench</title><style>${SHEET}</style>${head}</head>
<body><main><h1>Four figures</h1>${PARAGRAPH}${figures.join('\n')}</main></body></html>`;
}
