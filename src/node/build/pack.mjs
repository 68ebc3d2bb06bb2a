// Rollup plugin: writes data full of texts so that it compresses well. Texts of one language lie
// together, keys that languages and records share are written once.
import {fileURLToPath} from 'node:url';
import {importTypeScript} from '../run.mjs';
import {CORE_LANGUAGES, stringsOf} from './edition.mjs';
import {keysOf} from './keys.mjs';
import {
  BETWEEN_FORMS,
  BETWEEN_TEXTS,
  CITED,
  FORM,
  LETTERS,
  MARK,
  NONE,
  TABLE,
  TEXTS,
  swap,
} from './inflate.mjs';

const RUNTIME = fileURLToPath(new URL('./inflate.mjs', import.meta.url));
/** Languages of the full edition that are written with the letters of another. */
const WRITTEN_AS = {kk: 'ru', ky: 'ru', tg: 'ru', 'uz-Cyrl': 'ru', tr: 'az'};
for (const [code, other] of Object.entries(WRITTEN_AS)) LETTERS[code] = LETTERS[other];
const ALSO_WRITTEN = `for (const [a, b] of ${JSON.stringify(Object.entries(WRITTEN_AS))}) LETTERS[a] = LETTERS[b];`;

/** Not any two letters: `{id: …}` is no text. */
const LANGUAGE = /^(en|ru|az|kk|uz|uz-Cyrl|tr|ky|tg|tk|ka|hy|fa|zh|mn)$/;

const isPlain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isEntry = (value) =>
  typeof value === 'string' ||
  (isPlain(value) && Object.values(value).every((form) => typeof form === 'string')) ||
  (Array.isArray(value) && value.length > 1 && value.every((form) => typeof form === 'string'));
/** A text in languages: `{en: 'port', ru: 'порт'}`, or a list or record of plural forms in each. */
const isText = (value) =>
  isPlain(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, entry]) => LANGUAGE.test(key) && isEntry(entry));

/**
 * From language, area, key to area, key, language, in the order of the first language. A text that a
 * language lacks is empty, so that every text has the same languages: that packs best, and reads as absent.
 */
export function byArea(strings) {
  const result = {};
  const none = Object.fromEntries(Object.keys(strings).map((language) => [language, '']));
  for (const [language, areas] of Object.entries(strings)) {
    for (const [area, texts] of Object.entries(areas)) {
      for (const [key, entry] of Object.entries(texts)) {
        ((result[area] ??= {})[key] ??= {...none})[language] = entry;
      }
    }
  }
  return result;
}

/** Every language that some text of a value is in, in order of appearance. */
function languagesOf(value) {
  if (isText(value)) return Object.keys(value);
  if (value === null || typeof value !== 'object') return [];
  return [...new Set(Object.values(value).flatMap(languagesOf))];
}

/** What a record cites: sources, each with places in it. */
const isCited = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (each) =>
      isPlain(each) &&
      Object.keys(each).join() === 'source,at' &&
      [each.source, ...each.at].every((text) => text !== '' && !/[/,;]/.test(text)),
  );

/** A list of records as its keys and a column for each: `['^id kind', ['a', 'b'], ['x', NONE]]`. */
function columns(value) {
  if (isCited(value)) return CITED + value.map(({source, at}) => `${source}/${at}`).join(';');
  if (Array.isArray(value)) {
    if (value.length === 0 || !value.every((each) => isPlain(each) && !isText(each))) {
      return value.map(columns);
    }
    const keys = [...new Set(value.flatMap(Object.keys))];
    const fieldOf = (record, key) => {
      if (record[key] === NONE) throw new Error(`No field may be an empty text: ${key}`);
      return record[key] ?? (Object.hasOwn(record, key) ? null : NONE);
    };
    return [
      TABLE + keys.join(' '),
      ...keys.map((key) => columns(value.map((record) => fieldOf(record, key)))),
    ];
  }
  if (!isPlain(value) || isText(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, columns(inner)]));
}

/**
 * Takes the texts out of a value.
 *
 * @returns {{skeleton: string, streams: Record<string, string>}} what `inflate` takes
 */
export function pack(value) {
  const languages = languagesOf(value);
  const texts = Object.fromEntries(languages.map((language) => [language, []]));
  const write = (entry) => {
    const forms = isPlain(entry) ? Object.entries(entry).flat() : [entry].flat();
    const signs = [BETWEEN_TEXTS, BETWEEN_FORMS, FORM];
    if (forms.some((form) => signs.some((sign) => form.includes(sign)))) {
      throw new Error(`A text may hold no line break, no tab and no ${FORM}: ${entry}`);
    }
    if (!isPlain(entry)) return forms.join(BETWEEN_FORMS);
    return Object.entries(entry)
      .map((form) => form.join(FORM))
      .join(BETWEEN_FORMS);
  };
  const inAll = (text) => isText(text) && Object.keys(text).join() === languages.join();
  const take = (text) => {
    const codes = Object.keys(text);
    for (const code of codes) texts[code].push(write(text[code]));
    return inAll(text) ? MARK : MARK + codes.join(' ');
  };
  const walk = (part) => {
    if (isText(part)) return take(part);
    if (Array.isArray(part)) return part.map(walk);
    if (!isPlain(part)) return part;
    const entries = Object.entries(part);
    if (entries.length > 1 && entries.every(([key, text]) => inAll(text) && !/\s/.test(key))) {
      for (const [, text] of entries) take(text);
      return TEXTS + entries.map(([key]) => key).join(' ');
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, walk(inner)]));
  };
  const plain = JSON.parse(JSON.stringify(value), (key, part) => {
    if (typeof part === 'string' && [MARK, TABLE, TEXTS, CITED].includes(part[0])) {
      throw new Error(`No value may start with ${part[0]}: ${part}`);
    }
    return part;
  });
  const skeleton = JSON.stringify(walk(columns(plain)));
  const joined = languages.map((language) => {
    const stream = texts[language].join(BETWEEN_TEXTS);
    return [language, swap(stream, language)];
  });
  return {skeleton, streams: Object.fromEntries(joined)};
}

/**
 * Numbers in place of the keys that stand in the code as they are: `'frame.sources'` is `'.0'`, number
 * 0 of the area without a name. Keys that the code puts together stay.
 */
export function numbered(areas) {
  const english = Object.entries(areas).map(([area, texts]) => [area, Object.keys(texts)]);
  const {whole} = keysOf(
    Object.fromEntries(
      english.map(([area, keys]) => [area, Object.fromEntries(keys.map((key) => [key, '']))]),
    ),
  );
  const numbers = new Map(whole.map((key, i) => [key, `.${i}`]));
  const rest = english.map(([area, keys]) => [
    area,
    Object.fromEntries(
      keys.filter((key) => !numbers.has(`${area}.${key}`)).map((key) => [key, areas[area][key]]),
    ),
  ]);
  const texts = whole.map((key) => {
    const dot = key.indexOf('.');
    return areas[key.slice(0, dot)][key.slice(dot + 1)];
  });
  return {numbers, areas: {'': texts, ...Object.fromEntries(rest)}};
}

const KEY = /(['"`])([a-z-]+\.[\w-]+)\1/g;

/** Modules that are packed: what they export, and how. */
const PACKED = {
  'src/data/middle-corridor/index.ts': {name: 'middleCorridor'},
  'src/languages/strings/index.ts': {name: 'STRINGS', after: 'byLanguage'},
};
const STRINGS = fileURLToPath(new URL('../../languages/strings/index.ts', import.meta.url));

/** A value without its texts in languages of the full edition alone. */
function inCoreLanguages(value) {
  if (Array.isArray(value)) return value.map(inCoreLanguages);
  if (!isPlain(value)) return value;
  const languages = isText(value) ? CORE_LANGUAGES : Object.keys(value);
  return Object.fromEntries(
    languages.filter((key) => key in value).map((key) => [key, inCoreLanguages(value[key])]),
  );
}

/** @param {{full: boolean}} edition which of the two files is built */
export const packed = ({full}) => {
  let strings;
  return {
    name: 'packed',
    async buildStart() {
      const {STRINGS: all} = await importTypeScript(STRINGS);
      strings = numbered(byArea(stringsOf(all, full)));
    },
    async load(id) {
      const file = Object.keys(PACKED).find((path) =>
        id.replaceAll('\\', '/').endsWith(`/${path}`),
      );
      if (!file) return null;
      const {name, after} = PACKED[file];
      const exported = await importTypeScript(id);
      if (Object.keys(exported).join() !== name) {
        this.error(`${file} should export ${name} alone, not ${Object.keys(exported).join(', ')}`);
      }
      const {skeleton, streams} = pack(
        after ? strings.areas : full ? exported[name] : inCoreLanguages(exported[name]),
      );
      const call = `inflate(${JSON.stringify(skeleton)}, ${JSON.stringify(streams)})`;
      const value = after ? `${after}(${call})` : call;
      const helpers = ['inflate', after].filter(Boolean).join(', ');
      return {
        code: [
          `import {${helpers}} from ${JSON.stringify(RUNTIME)};`,
          `export const ${name} = /* @__PURE__ */ ${value};`,
        ].join('\n'),
        map: null,
      };
    },
    transform(code, id) {
      if (full && id === RUNTIME) return {code: `${code}\n${ALSO_WRITTEN}`, map: null};
      if (!id.endsWith('.ts') || /[\\/]languages[\\/]strings[\\/]/.test(id)) return null;
      const shorter = code.replace(KEY, (written, quote, key) => {
        const number = strings.numbers.get(key);
        return number === undefined ? written : `'${number}'`;
      });
      return shorter === code ? null : {code: shorter, map: null};
    },
  };
};
