import {noChange, nothing} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {FULL} from '../data/edition.js';
import type {Shape} from '../layout/scene.js';
import {ELEMENTS, shapeAttributes, type Lit} from './shape-attributes.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A shape as it stands in the page. */
export interface Drawn {
  readonly kind: Shape['kind'];
  readonly element: Element;
  readonly inner: Drawn[];
  /** What it shows; a new element shows nothing yet. */
  shape?: Shape;
}

/** Shapes that a server has drawn into an `svg` element; only `corridor-kit/hydrate` knows any. */
export const takenOver: {shapes?: (parent: Node) => Drawn[] | undefined} = {};

/** How shapes are written: in which language, and which are lit. */
interface Way {
  readonly lang: string;
  readonly lit: Lit;
}

/** Writes attributes on an element, and takes away those that are gone. */
function setAttributes(
  element: Element,
  list: readonly (readonly [name: string, value: string])[],
  before: readonly (readonly [name: string, value: string])[],
): void {
  const gone = new Map(before);
  for (const [name, value] of list) {
    if (gone.get(name) !== value) element.setAttribute(name, value);
    gone.delete(name);
  }
  for (const name of gone.keys()) element.removeAttribute(name);
}

function show(drawn: Drawn, shape: Shape, way: Way, was: Way): void {
  const {element, inner, shape: old} = drawn;
  drawn.shape = shape;
  if (old !== shape || way.lang !== was.lang || (shape.mark && way.lit !== was.lit)) {
    const before = old ? shapeAttributes(old, was.lang, was.lit) : [];
    setAttributes(element, shapeAttributes(shape, way.lang, way.lit), before);
  }
  if ('shapes' in shape) showAll(element, null, inner, shape.shapes, way, was);
  if (shape.kind !== 'text') return;
  const {text, letters} = shape;
  if (old?.kind === 'text' && old.text === text && old.letters === letters) return;
  element.textContent = text;
  if (!letters) return;
  const small = element.ownerDocument.createElementNS(SVG, 'tspan');
  setAttributes(small, [['dy', '-0.3em'], ['dx', '2'], ['class', 'f-muted letters']], []); // prettier-ignore
  small.textContent = letters;
  element.append(small);
}

/** Makes the drawn ones show these shapes; what fits is kept, so that a change of class can fade. */
function showAll(
  parent: Node,
  end: Node | null,
  drawn: Drawn[],
  shapes: readonly Shape[],
  way: Way,
  was: Way,
): void {
  shapes.forEach((shape, i) => {
    const {kind} = shape;
    let own = drawn[i];
    if (own?.kind !== kind) {
      const element = (parent.ownerDocument ?? document).createElementNS(SVG, ELEMENTS[kind]);
      parent.insertBefore(element, own?.element ?? end);
      own?.element.remove();
      drawn[i] = own = {kind, element, inner: []};
    }
    show(own, shape, way, was);
  });
  for (const {element} of drawn.splice(shapes.length)) element.remove();
}

/**
 * Draws shapes without a template: a drawing has hundreds of them, and a part and three nodes of lit's
 * for each would cost more than the drawing itself.
 */
class DrawDirective extends Directive {
  #drawn: Drawn[] | undefined;
  #was: Way = {lang: '', lit: undefined};

  /** Shapes need a page: on a server there is none. */
  override render(_shapes: readonly Shape[], _lang: string, _lit?: Lit): unknown {
    return nothing;
  }

  override update(part: ChildPart, [shapes, lang, lit]: [readonly Shape[], string, Lit?]): unknown {
    const way = {lang, lit};
    this.#drawn ??= (FULL && takenOver.shapes?.(part.parentNode)) || [];
    showAll(part.parentNode, part.endNode, this.#drawn, shapes, way, this.#was);
    this.#was = way;
    return noChange;
  }
}

/** Shapes as the content of an `svg` element: a drawing, a glyph of a legend. */
export const shapesTemplate = directive(DrawDirective);
