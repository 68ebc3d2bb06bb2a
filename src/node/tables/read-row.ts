import {
  readBoolean,
  readNumber,
  splitIds,
  splitParts,
  splitStops,
  unescapePart,
  unguard,
} from './cells.js';
import {type Field, heading} from './columns.js';

/** Cells of a row by heading; those that are empty are not there. */
export type Cells = ReadonlyMap<string, string>;

type Fields = Record<string, unknown>;

/** Words that stand for a value without text. */
const SPECIAL: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  '[]': () => [],
  '{}': () => ({}),
};

/** Columns of a field for a language, or for a language and a form: their names behind the colon. */
const branches = (cells: Cells, column: string): [string, string][] =>
  [...cells]
    .filter(([name]) => name.startsWith(`${column}:`))
    .map(([name, cell]) => [name.slice(column.length + 1), cell]);

function readText(cells: Cells, column: string): unknown {
  const bare = cells.get(column);
  const languages = branches(cells, column);
  if (languages.length === 0) return bare === undefined ? undefined : unguard(bare);
  return Object.fromEntries(languages.map(([language, cell]) => [language, unguard(cell)]));
}

function readTexts(cells: Cells, column: string): unknown {
  const columns: [string, string][] = [...branches(cells, column)];
  const bare = cells.get(column);
  if (bare !== undefined) columns.push(['', bare]);
  if (columns.length === 0) return undefined;
  const texts: unknown[] = [];
  for (const [language, cell] of columns) {
    splitParts(unguard(cell), '|').forEach((part, i) => {
      if (part.trim() === '') return;
      const text = unescapePart(part);
      if (language === '') texts[i] = text;
      else texts[i] = {...(texts[i] as Fields | undefined), [language]: text};
    });
  }
  return texts.filter((text) => text !== undefined);
}

function readNoun(cells: Cells, column: string): unknown {
  const found = branches(cells, column);
  if (found.length === 0) return undefined;
  const noun = new Map<string, [string, string][]>();
  for (const [name, cell] of found) {
    const [language = '', ...form] = name.split(':');
    const forms = noun.get(language) ?? [];
    noun.set(language, forms);
    if (form.length > 0) forms.push([form.join(':'), unguard(cell)]);
  }
  return Object.fromEntries(
    [...noun].map(([language, forms]) => [language, Object.fromEntries(forms)]),
  );
}

function readCitations(cell: string): unknown {
  return splitParts(unguard(cell), ';')
    .filter((part) => part.trim())
    .map((part) => {
      const [source = '', ...rest] = splitParts(part, ':');
      const places = rest.length > 0 ? splitParts(rest.join(':'), ',') : [];
      return {
        source: unescapePart(source),
        at: places.map(unescapePart).filter((place, i) => place !== '' || places[i]?.trim()),
      };
    });
}

function readRange(cell: string, comma: boolean): unknown {
  const ends = cell.split('..');
  if (ends.length !== 2) return readNumber(cell, comma);
  return ends.map((end) => readNumber(end, comma));
}

/** What a field says in a row; undefined where it says nothing. */
export function readField(cells: Cells, field: Field, comma: boolean): unknown {
  const {column, kind, fields, optional, nullable} = field;
  const name = heading(column);
  const cell = cells.get(name);
  const special = cell === undefined ? undefined : SPECIAL[cell.trim()];
  if (special) return special();
  const nothing = nullable && !optional ? null : undefined;
  if (kind === 'object') {
    const record: Fields = {};
    for (const inner of fields) {
      const value = readField(cells, inner, comma);
      if (value !== undefined) record[inner.key] = value;
    }
    const isFound = fields.some(({column: own}) =>
      [...cells.keys()].some((each) => each === heading(own) || each.startsWith(`${own}:`)),
    );
    return isFound || (!nullable && !optional) ? record : nothing;
  }
  if (kind === 'position') {
    const degrees = [0, 1].map((i) => cells.get(heading(`${column}.${i}`)));
    if (degrees.every((each) => each === undefined)) return nothing;
    return degrees.map((each) => readNumber(each ?? '', comma));
  }
  if (kind === 'text') return readText(cells, column) ?? nothing;
  if (kind === 'texts') return readTexts(cells, column) ?? nothing;
  if (kind === 'noun') return readNoun(cells, column) ?? nothing;
  if (cell === undefined) return kind === 'rows' || optional ? undefined : listOr(kind, nothing);
  switch (kind) {
    case 'number':
      return readNumber(cell, comma);
    case 'boolean':
      return readBoolean(cell);
    case 'range':
      return readRange(cell, comma);
    case 'ids':
      return splitIds(unguard(cell));
    case 'stops':
      return splitStops(unguard(cell));
    case 'citations':
      return readCitations(cell);
    case 'word':
      return unguard(cell.trim());
    default:
      return unguard(cell);
  }
}

/** A list that has to be there and has nothing in it is an empty one, which the check then speaks of. */
const listOr = (kind: Field['kind'], nothing: null | undefined): unknown =>
  ['ids', 'stops', 'citations'].includes(kind) ? [] : nothing;
