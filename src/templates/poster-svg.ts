import type {Poster} from '../layout/poster.js';
import type {Paint, Painted, Shape} from '../layout/scene.js';
import {ELEMENTS, shapeAttributes} from './shape-attributes.js';

/** What XML 1.0 has no place for; a lone half of a pair too. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand in markup, between tags or in double quotes. */
export const escaped = (text: string): string =>
  text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const written = (list: Iterable<readonly [string, string]>): string =>
  [...list].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

function shapeText(shape: Shape, lang: string, colour: (name: Paint) => string): string {
  const painted = ({fill, stroke}: Painted): (readonly [string, string])[] => [
    ['fill', fill ? colour(fill) : 'none'],
    ...(stroke ? [['stroke', colour(stroke)] as const] : []),
  ];
  // The page paints by classes; a file that travels alone, by attributes.
  const rest = shapeAttributes(shape, lang, undefined).filter(
    ([name]) => name !== 'class' && name !== 'part',
  );
  const element = ELEMENTS[shape.kind];
  if (shape.kind === 'group' || shape.kind === 'frame') {
    const inner = shape.shapes.map((each) => shapeText(each, lang, colour)).join('');
    return inner ? `<${element}${written(rest)}>${inner}</${element}>` : '';
  }
  if (shape.kind !== 'text') return `<${element}${written([...painted(shape), ...rest])}/>`;
  const halo: (readonly [string, string])[] = shape.halo
    ? [
        ['stroke', colour(shape.halo)],
        ['stroke-width', '3.5'],
        ['stroke-linejoin', 'round'],
        ['paint-order', 'stroke'],
      ]
    : [];
  const letters = shape.letters
    ? `<tspan dy="-0.3em" dx="2" font-size="12" font-weight="400" font-style="normal" fill="${colour('muted')}">${escaped(shape.letters)}</tspan>`
    : '';
  return `<text${written([['fill', colour(shape.fill ?? 'ink')], ...halo, ...rest])}>${escaped(shape.text)}${letters}</text>`;
}

/** A poster as one SVG file that needs nothing: no font, no sheet, no script. */
export function posterSvg(
  poster: Poster,
  options: {readonly colour: (name: Paint) => string; readonly family: string},
): string {
  const {colour, family} = options;
  const {width, height, lang} = poster;
  const pieces = poster.pieces
    .filter(({shapes}) => shapes.length > 0)
    .map(({x, y, shapes}) => {
      const inner = shapes.map((shape) => shapeText(shape, lang, colour)).join('');
      return x === 0 && y === 0 ? inner : `<g transform="translate(${x} ${y})">${inner}</g>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" role="img" font-family="${escaped(family)}"><title>${escaped(poster.title)}</title><desc>${escaped(poster.description)}</desc><rect width="${width}" height="${height}" fill="${escaped(colour('ground'))}"/>${pieces.join('\n')}</svg>\n`;
}
