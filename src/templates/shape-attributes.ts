import type {Painted, Shape, TextShape} from '../layout/scene.js';

/** Which marks are lit by a selection or by `highlight`; undefined when nothing is. */
export type Lit = ReadonlySet<string> | undefined;

/** Attributes of one SVG element, in order of writing; a value that is not finite is left out. */
export type AttributeList = readonly (readonly [name: string, value: string])[];

/** The element that each kind of shape is drawn as. */
export const ELEMENTS = {
  path: 'path',
  circle: 'circle',
  rect: 'rect',
  line: 'line',
  text: 'text',
  group: 'g',
  frame: 'svg',
} as const;

const flip = {start: 'end', middle: 'middle', end: 'start'} as const;

/** Languages written from right to left, among those a dataset may name. */
const RTL = /^(ar|fa|he|ps|ug|ur)\b/;

function classOf(shape: Shape, own: string, lit: Lit): string {
  if (!lit || !shape.mark) return own;
  return `${own} ${shape.mark.split(' ').some((key) => lit.has(key)) ? 'on' : 'off'}`.trim();
}

function paints({fill, stroke}: Painted): string {
  return `${fill ? `f-${fill}` : 'no'}${stroke ? ` s-${stroke}` : ''}`;
}

function textClass({fill, halo}: TextShape): string {
  return `f-${fill ?? 'ink'}${halo ? ` halo s-${halo}` : ''}`;
}

/** Attributes of a shape: what stands in the page and what stands in a file are the same. */
export function shapeAttributes(shape: Shape, lang: string, lit: Lit): AttributeList {
  const list: (readonly [string, string])[] = [];
  const put = (name: string, value: string | number | undefined): void => {
    if (value === undefined || value === '') return;
    if (typeof value === 'number' && !Number.isFinite(value)) return;
    list.push([name, String(value)]);
  };
  const painted = (own: Painted): void => {
    put('stroke-width', own.strokeWidth);
    put('stroke-dasharray', own.dash);
    put('stroke-linecap', own.cap);
    put('fill-opacity', own.fillOpacity);
    put('stroke-opacity', own.strokeOpacity);
  };
  switch (shape.kind) {
    case 'path':
      put('class', classOf(shape, paints(shape), lit));
      // A number that went wrong in a layout must not reach the page; an empty path is no mark.
      if (!/NaN|Infinity/.test(shape.d)) put('d', shape.d);
      painted(shape);
      break;
    case 'circle':
      put('class', classOf(shape, paints(shape), lit));
      put('cx', shape.x);
      put('cy', shape.y);
      put('r', shape.r);
      painted(shape);
      break;
    case 'rect':
      put('class', classOf(shape, paints(shape), lit));
      put('x', shape.x);
      put('y', shape.y);
      put('width', Math.max(0, shape.width));
      put('height', Math.max(0, shape.height));
      put('rx', shape.radius);
      painted(shape);
      break;
    case 'line':
      put('class', classOf(shape, paints(shape), lit));
      put('x1', shape.x1);
      put('y1', shape.y1);
      put('x2', shape.x2);
      put('y2', shape.y2);
      painted(shape);
      break;
    case 'text': {
      const rtl = RTL.test(shape.lang ?? lang);
      const anchor = shape.anchor ?? 'start';
      put('class', classOf(shape, textClass(shape), lit));
      put('x', shape.x);
      put('y', shape.y);
      put('font-size', shape.size);
      put('font-weight', shape.weight);
      if (shape.italic) put('font-style', 'italic');
      // Physical ends: in a right-to-left language the start of a text is at its right.
      put('text-anchor', rtl ? flip[anchor] : anchor);
      if (rtl) put('direction', 'rtl');
      put('letter-spacing', shape.spacing);
      if (shape.rotate) put('transform', `rotate(${shape.rotate} ${shape.x} ${shape.y})`);
      put('lang', shape.lang);
      break;
    }
    case 'group':
      put('class', classOf(shape, '', lit));
      put('opacity', shape.opacity);
      break;
    case 'frame':
      put('class', classOf(shape, 'frame', lit));
      put('x', shape.x);
      put('y', shape.y);
      put('width', Math.max(0, shape.width));
      put('height', Math.max(0, shape.height));
      put(
        'viewBox',
        `${shape.x} ${shape.y} ${Math.max(0, shape.width)} ${Math.max(0, shape.height)}`,
      );
      break;
  }
  put('part', shape.part);
  if (shape.decorative) list.push(['data-decorative', '']);
  for (const [name, value] of Object.entries(shape.hooks ?? {}) as [string, string][]) {
    put(`data-${name}`, value);
  }
  return list;
}
