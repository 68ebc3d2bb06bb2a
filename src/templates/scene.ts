import {nothing, svg, type SVGTemplateResult} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';
import type {Scene, Shape} from '../layout/scene.js';
import {shapeAttributes, type AttributeList, type Lit} from './shape-attributes.js';

/**
 * Writes a list of attributes on an element and takes away those that are gone.
 *
 * A shape has five of some thirty possible attributes; a binding for each would cost lit thirty parts
 * a shape, most of them for nothing.
 */
class AttributesDirective extends Directive {
  #before: AttributeList = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('attributes() belongs on an element');
  }

  override render(list: AttributeList): unknown {
    return list;
  }

  override update(part: ElementPart, [list]: [AttributeList]): unknown {
    const {element} = part;
    const before = new Map(this.#before);
    for (const [name, value] of list) {
      if (before.get(name) !== value) element.setAttribute(name, value);
      before.delete(name);
    }
    for (const name of before.keys()) element.removeAttribute(name);
    this.#before = list;
    return nothing;
  }
}
const attributes = directive(AttributesDirective);

function shapeTemplate(shape: Shape, lang: string, lit: Lit): SVGTemplateResult {
  const list = attributes(shapeAttributes(shape, lang, lit));
  const inner = (shapes: readonly Shape[]): SVGTemplateResult[] =>
    shapes.map((each) => shapeTemplate(each, lang, lit));
  switch (shape.kind) {
    case 'path':
      return svg`<path ${list}></path>`;
    case 'rect':
      return svg`<rect ${list}></rect>`;
    case 'circle':
      return svg`<circle ${list}></circle>`;
    case 'line':
      return svg`<line ${list}></line>`;
    case 'text':
      return svg`<text ${list}>${shape.text}${
        shape.letters
          ? svg`<tspan dy="-0.3em" dx="2" class="f-muted letters">${shape.letters}</tspan>`
          : nothing
      }</text>`;
    case 'group':
      return svg`<g ${list}>${inner(shape.shapes)}</g>`;
    case 'frame':
      return svg`<svg ${list}>${inner(shape.shapes)}</svg>`;
  }
}

/** Shapes without a frame around them: legend glyphs. */
export function shapesTemplate(shapes: readonly Shape[], lang: string): SVGTemplateResult[] {
  return shapes.map((shape) => shapeTemplate(shape, lang, undefined));
}

/** The content of the drawing's `svg` element. */
export function sceneTemplate(scene: Scene, lang: string, lit: Lit): SVGTemplateResult[] {
  return scene.shapes.map((shape) => shapeTemplate(shape, lang, lit));
}
