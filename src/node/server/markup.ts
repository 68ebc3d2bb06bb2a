import {digestForTemplateResult} from '@lit-labs/ssr-client';
import {noChange, nothing, type TemplateResult} from 'lit';
import type {Shape} from '../../layout/scene.js';
import {escaped} from '../../templates/poster-svg.js';
import {shapesTemplate} from '../../templates/scene.js';
import {
  ELEMENTS,
  shapeAttributes,
  type AttributeList,
  type Lit,
} from '../../templates/shape-attributes.js';

/*
 * Templates of lit as text, with the comments by which lit finds its parts again.
 *
 * @lit-labs/ssr does this for any template, and passes over directives on elements, which write all
 * attributes of our shapes. Ours are few and known: no custom element, no raw text, no property.
 */

/** What is folded stays so, though all that is in it is written for who has no script. */
const FOLDED = '?open';
/** Stands for a value while a template is read; no text of ours has it. */
const HOLE = '\ue000';
const TOKEN = /<!--[^]*?-->|<\/[^>]*>|<[a-z][^\s/>]*(?:"[^"]*"|[^>"])*>|[^<]+|</gi;
const ATTRIBUTE = /\s+([^\s"'>=/]+)(?:="([^"]*)"|=([^\s"'>]+))?/g;

interface TemplateLike {
  readonly _$litType$: 1 | 2;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}
interface DirectiveLike {
  readonly _$litDirective$: unknown;
  readonly values: readonly unknown[];
}
/** Writes a piece of a template and takes as many values as it has holes. */
type Piece = (values: Iterator<unknown>, marked: boolean) => string;

const next = (values: Iterator<unknown>): unknown => values.next().value as unknown;
const isTemplate = (value: unknown): value is TemplateLike =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
const isDirective = (value: unknown): value is DirectiveLike =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;
const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
const isEmpty = (value: unknown): boolean =>
  value === nothing || value === noChange || value === undefined || value === null;
const textOf = (value: unknown): string => (isEmpty(value) ? '' : String(value));

const attributesText = (list: AttributeList): string =>
  list.map(([name, text]) => ` ${name}="${escaped(text)}"`).join('');

/** What `shapesTemplate` draws into a page, element by element. */
function shapeText(shape: Shape, lang: string, lit: Lit): string {
  const element = ELEMENTS[shape.kind];
  const open = `<${element}${attributesText(shapeAttributes(shape, lang, lit))}>`;
  if ('shapes' in shape) {
    return `${open}${shape.shapes.map((each) => shapeText(each, lang, lit)).join('')}</${element}>`;
  }
  if (shape.kind !== 'text') return `${open}</${element}>`;
  const letters = shape.letters
    ? `<tspan dy="-0.3em" dx="2" class="f-muted letters">${escaped(shape.letters)}</tspan>`
    : '';
  return `${open}${escaped(shape.text)}${letters}</text>`;
}

const DRAWS = (shapesTemplate([], '') as unknown as DirectiveLike)._$litDirective$;

/** What a directive between tags writes; the buttons over a drawing are made by a script. */
function directed({_$litDirective$: directive, values}: DirectiveLike): string {
  if (directive !== DRAWS) return '';
  const [shapes, lang, lit] = values as [readonly Shape[], string, Lit];
  return shapes.map((shape) => shapeText(shape, lang, lit)).join('');
}

/** A value between tags. */
function child(value: unknown, marked: boolean): string {
  const [open, close] = marked ? ['<!--lit-part-->', '<!--/lit-part-->'] : ['', ''];
  if (isTemplate(value)) {
    const from = marked
      ? `<!--lit-part ${digestForTemplateResult(value as unknown as TemplateResult)}-->`
      : '';
    return from + write(value, marked) + close;
  }
  if (isDirective(value)) return open + directed(value) + close;
  if (isList(value)) return open + [...value].map((each) => child(each, marked)).join('') + close;
  return open + escaped(textOf(value)) + close;
}

function attribute(name: string, value: string | undefined): Piece {
  const holes = (value ?? '').split(HOLE);
  if (holes.length === 1 && name !== HOLE) {
    return () => (value === undefined ? ` ${name}` : ` ${name}="${value}"`);
  }
  // Events, and directives on an element, say nothing that markup could.
  if (name === HOLE || name.startsWith('@')) {
    return (values) => {
      values.next();
      return '';
    };
  }
  if (name.startsWith('?')) {
    return (values) => (next(values) && name !== FOLDED ? ` ${name.slice(1)}` : '');
  }
  return (values) => {
    const taken = holes.slice(1).map(() => next(values));
    if (taken.includes(nothing)) return '';
    const text = holes.map((before, index) => before + escaped(textOf(taken[index]))).join('');
    return ` ${name}="${text}"`;
  };
}

function pieces(strings: TemplateStringsArray): readonly Piece[] {
  const found: Piece[] = [];
  // Nodes in the order in which lit walks its template: elements, and the comments of its own.
  let node = 0;
  for (const [token] of strings.join(HOLE).matchAll(TOKEN)) {
    if (!/^<[a-z]/i.test(token)) {
      const [first = '', ...rest] = token.split(HOLE);
      found.push(() => first);
      for (const after of rest) {
        node++;
        found.push((values, marked) => child(next(values), marked) + after);
      }
      continue;
    }
    const index = node++;
    const [name = ''] = /^<[^\s/>]+/.exec(token) ?? [];
    const parts = [...token.slice(name.length).matchAll(ATTRIBUTE)].map(
      ([, key = '', quoted, bare]) => attribute(key, quoted ?? bare),
    );
    const bound = token.includes(HOLE);
    const end = /\/?>$/.exec(token)?.[0] ?? '>';
    found.push((values, marked) => {
      const written = parts.map((part) => part(values, marked)).join('');
      return `${bound && marked ? `<!--lit-node ${index}-->` : ''}${name}${written}${end}`;
    });
  }
  return found;
}

const known = new WeakMap<TemplateStringsArray, readonly Piece[]>();

function write({strings, values}: TemplateLike, marked: boolean): string {
  let list = known.get(strings);
  if (!list) known.set(strings, (list = pieces(strings)));
  const iterator = values[Symbol.iterator]();
  return list.map((piece) => piece(iterator, marked)).join('');
}

/**
 * A template as markup.
 *
 * `marked` keeps the comments that `corridor-kit/hydrate` needs; without them it is plain HTML.
 * Buttons over the drawing come without a place, since only a style could say it: a script gives it.
 */
export function markup(template: unknown, {marked}: {readonly marked: boolean}): string {
  return child(template, marked);
}
