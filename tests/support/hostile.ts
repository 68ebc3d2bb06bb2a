import {expect} from 'chai';
import {checkDataset, isWebAddress} from '../../src/data/check.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';

/** Every payload that could run sets this, or asks for an address with this word in it. */
const RUN = 'window.canary=1';
const ASK = '/canary';

const markup = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=${ASK}.js></SCRIPT>`,
  `<script\n>${RUN}</script\n>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `</script><script>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="${ASK}.js"/></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<template shadowrootmode="open"><img src=x onerror=${RUN}></template>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<object data="${ASK}.svg" type="image/svg+xml"></object>`,
  `<embed src="${ASK}.svg">`,
  `<form action="javascript:${RUN}"><button autofocus>x</button></form>`,
  `<button form=x formaction="javascript:${RUN}">x</button>`,
  `<base href="//evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="${ASK}.css">`,
  `<link rel="import" href="${ASK}.html">`,
  `<style>@import "${ASK}.css";</style>`,
  `<style>*{background:url(${ASK}.png)}</style>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a xlink:href="javascript:${RUN}">x</a>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${RUN}'/></svg>#x"/></svg>`,
  `<svg><image href="${ASK}.png"/></svg>`,
  `<svg><animate attributeName="href" values="javascript:${RUN}"/></svg>`,
  `<svg><set attributeName="onmouseover" to="${RUN}"/></svg>`,
  `<svg><foreignObject><iframe src="javascript:${RUN}"/></foreignObject></svg>`,
  `</text></svg><iframe src="${ASK}.html">`,
  `]]><script>${RUN}</script>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `<!--<img src="--><img src=x onerror=${RUN}//">`,
  `<!--><script>${RUN}</script>`,
  `<div style="background:url(${ASK}.png)">`,
  `<div style="behavior:url(${ASK}.htc);-moz-binding:url(${ASK}.xml)">`,
  `<p is="x-canary">`,
  `<trade-chart src="${ASK}.json"></trade-chart>`,
  `<slot name="x"></slot><x-canary></x-canary>`,
  `<textarea><img title="</textarea><img src onerror=${RUN}>"></textarea>`,
  `<title><img src=x onerror=${RUN}></title>`,
  `<select><style><img src=x onerror=${RUN}></style></select>`,
  `<xmp><img src=x onerror=${RUN}></xmp>`,
  `<plaintext><img src=x onerror=${RUN}>`,
  `<listing>&lt;img onerror=${RUN} src=x&gt;</listing>`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `%3Cimg%20src%3Dx%20onerror%3D${RUN}%3E`,
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `\uff1cimg src=x onerror=${RUN}\uff1e`,
  `<\u0000script>${RUN}</\u0000script>`,
];
const handlers = [
  ...[
    'onerror',
    'onload',
    'onclick',
    'onfocus',
    'onmouseover',
    'onpointermove',
    'ontoggle',
    'onbegin',
  ],
  ...['onanimationend', 'ontransitionend', 'onbeforeprint', 'onscroll', 'onwheel', 'onauxclick'],
].flatMap((name) => [
  `"><img src=x ${name}=${RUN} autofocus tabindex=0>`,
  `' ${name}='${RUN}`,
  `" ${name}="${RUN}" x="`,
]);
const schemes = [
  'javascript',
  'vbscript',
  'data',
  'blob',
  'filesystem',
  'about',
  'file',
  'view-source',
];
const rest: Readonly<Record<string, string>> = {
  data: `data:text/html,<script>${RUN}</script>`,
  blob: 'blob:https://example.org/1',
  filesystem: 'filesystem:https://example.org/temporary/x',
  about: 'about:blank',
  file: 'file:///etc/passwd',
  'view-source': 'view-source:https://example.org/',
};
const addresses = [
  ...schemes.flatMap((scheme) => {
    const url = rest[scheme] ?? `${scheme}:${RUN}`;
    return [
      url,
      ` ${url}`,
      `\t\n${url}`,
      `\u0001${url}`,
      url.toUpperCase(),
      url.replace(':', '\t:'),
    ];
  }),
  `java\nscript:${RUN}`,
  `java\u0000script:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript&#58;${RUN}`,
  `javascript%3A${RUN}`,
  `javascript://example.org/%0a${RUN}`,
  `https:javascript:${RUN}`,
  '//evil.example/canary',
  '\\\\evil.example\\canary',
  '/\\evil.example/canary',
  'https://example.org\\@evil.example/canary',
  `https://x" onclick="${RUN}`,
  `https://x'><script>${RUN}</script>`,
  'https://[::1',
  'https://\u202egro.elpmaxe\u202c/',
  'http://0x7f000001:99999/canary',
  'ftp://example.org/canary',
  'mailto:a@example.org?bcc=evil@example.org',
];
const colours = [
  `url(${ASK}.png)`,
  `url("${ASK}.svg#f")`,
  `red;background:url(${ASK}.png)`,
  `image-set("${ASK}.png" 1x)`,
  `var(--x, url(${ASK}.png))`,
  `expression(${RUN})`,
  `#fff}*{background:url(${ASK}.png)}`,
  'color-mix(in srgb, red, url(x))',
  'paint(canary)',
  'element(#canary)',
  'attr(data-x url)',
  'currentcolor',
];
const names = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
    'length',
  ],
  ...['__defineGetter__', 'isPrototypeOf', 'toJSON', 'innerHTML', 'onclick', '__proto__.polluted'],
  ...[
    'constructor.prototype.polluted',
    '["__proto__"]["polluted"]',
    '#',
    '.',
    '/',
    '*',
    '[object Object]',
  ],
];
const letters = [
  '\u202egnp.exe\u202c',
  '\u2066\u2067\u2068 three opened',
  '\u200f\u200e\u061c',
  'a\u0000b\u0007c\u001b[31md\u009b',
  '\ud800 lone \udfff',
  '\udfff\ud800',
  '\ufffe\uffff',
  '\ufeff\u200b\u2060\u00ad zero',
  `Z${'\u0301'.repeat(400)}`,
  '\u0e01'.repeat(300) + '\u0e49'.repeat(100),
  '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}\u200d\u{1F466}'.repeat(40),
  '\ufdfa'.repeat(200),
  '\u3000'.repeat(300),
  'x'.repeat(500),
  'x'.repeat(501),
  'x'.repeat(10_000),
  'W'.repeat(499),
  'щ'.repeat(2000),
  'word '.repeat(120),
  '\n'.repeat(300),
  '\t\t\t\r\n\u2028\u2029',
  '',
  ' ',
  '"',
  "'",
  '`',
  '\\',
  "$&$1$`$'",
  '{n} {value} {{constructor}}',
  `\${${RUN}}`,
  `{{constructor.constructor("${RUN}")()}}`,
  `<%= ${RUN} %> #{${RUN}} \${${RUN}}`,
  '%s %d %o %c',
  '=1+1',
  '@SUM(A1)',
  `=HYPERLINK("https://evil.example")`,
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  'null',
  'undefined',
  'true',
  '\u0661\u0662\u0663',
  '٪؜',
  'İıŞş',
];

/** Texts that a stranger's dataset may hold: in size and spirit DOMPurify's list of expectations. */
export const CORPUS: readonly string[] = [
  ...markup,
  ...handlers,
  ...addresses,
  ...colours,
  ...names,
  ...letters,
];

/** Where a text stands in the document: keys, `*` for any place of a list. */
export type Pattern = string;

/** A copy of a document with each text replaced; `undefined` keeps it. */
export function replaceTexts(
  document: unknown,
  choose: (pattern: Pattern, text: string) => string | undefined,
): unknown {
  const walk = (value: unknown, pattern: string): unknown => {
    if (typeof value === 'string') return choose(pattern, value) ?? value;
    if (Array.isArray(value)) return value.map((each) => walk(each, `${pattern}.*`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, walk(each, `${pattern}.${key}`)]),
    );
  };
  return walk(document, '');
}

/** What is free text to a reader; all other strings are ids, dates, units, words of the schema. */
export const isProse = (pattern: Pattern): boolean =>
  /\.(names|short|title|author|publisher|words|note|why|outcomes|aka|text|taken|office|role|label|read|reading|about|at|url)(\.|$)/.test(
    pattern,
  ) && !/\.(about|places|from|to)\.\*?\.?(places|route|direction)|\.places\.\*\.at/.test(pattern);

/** The first records of each list: enough for every field. */
export const SMALL = JSON.parse(
  JSON.stringify(middleCorridor, (key, value: unknown) => {
    const most: Record<string, number> = {places: 30, claims: 21, sources: 6, measures: 6};
    const isList = Array.isArray(value) && key in middleCorridor;
    return isList ? value.slice(0, most[key] ?? 2) : value;
  }),
) as unknown;

/** Every value in a document with its key. */
function leavesOf(value: unknown, key = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name));
}

// What may never be printed: controls, bidirectional overrides, halves of characters.
const FORBIDDEN = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|\p{Cs}/u;

/** A number that can be drawn, a text that can be printed, an address that may be a link. */
function isHarmless(key: string, value: unknown): boolean {
  if (typeof value === 'number') {
    return Number.isFinite(value) && Math.abs(value) <= 1e15 && !Object.is(value, -0);
  }
  if (typeof value !== 'string') return true;
  if (key === 'url' && !isWebAddress(value)) return false;
  return (
    value.length <= 500 && !FORBIDDEN.test(value) && !(key === 'basemap' && value.includes(':'))
  );
}

/** What holds for whatever comes out of the check. */
export function expectHarmless(document: unknown): ReturnType<typeof checkDataset> {
  const before = Object.getOwnPropertyNames(Object.prototype).sort().join();
  const checked = checkDataset(document);
  const {dataset, problems} = checked;
  expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).to.equal(before);
  expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  // Thousands of leaves: one assertion over all of them.
  const harmful = leavesOf(dataset).filter(([key, value]) => !isHarmless(key, value));
  expect(harmful).to.deep.equal([]);
  expect(problems.length).to.be.at.most(1001);
  const unprintable = problems.filter(
    ({code, values}) =>
      !/^[a-z-]+$/.test(code) || Object.values(values).some((value) => String(value).length > 400),
  );
  expect(unprintable).to.deep.equal([]);
  return checked;
}
