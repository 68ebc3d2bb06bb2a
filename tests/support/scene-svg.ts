import type {Hooks, Scene, Shape} from '../../src/layout/scene.js';
import {colours} from '../../src/styles/tokens.js';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const hooks = (set: Hooks | undefined): string =>
  attributes(Object.fromEntries(Object.entries(set ?? {}).map(([k, v]) => [`data-${k}`, v])));

/**
 * A scene as SVG markup, for looking at it and for tests that read markup; the figures themselves are
 * drawn by `templates/scene`.
 */
export function sceneSvg(
  scene: Scene,
  {theme = 'light', font = 'Noto Sans, sans-serif'}: {theme?: 'light' | 'dark'; font?: string} = {},
): string {
  const colour = (name: keyof typeof colours | undefined): string =>
    name ? colours[name][theme === 'light' ? 0 : 1] : 'none';
  const painted = (shape: Shape): string =>
    'fill' in shape || 'stroke' in shape || shape.kind !== 'group'
      ? attributes({
          fill: colour('fill' in shape ? shape.fill : undefined),
          'fill-opacity': 'fillOpacity' in shape ? shape.fillOpacity : undefined,
          stroke: 'stroke' in shape && shape.stroke ? colour(shape.stroke) : undefined,
          'stroke-width': 'strokeWidth' in shape ? shape.strokeWidth : undefined,
          'stroke-opacity': 'strokeOpacity' in shape ? shape.strokeOpacity : undefined,
          'stroke-dasharray': 'dash' in shape ? shape.dash : undefined,
          'stroke-linecap': 'cap' in shape ? shape.cap : undefined,
        })
      : '';
  const draw = (shape: Shape): string => {
    const own = `${painted(shape)}${attributes({'data-mark': shape.mark})}${hooks(shape.hooks)}`;
    switch (shape.kind) {
      case 'path':
        return `<path${attributes({d: shape.d})}${own}/>`;
      case 'circle':
        return `<circle${attributes({cx: shape.x, cy: shape.y, r: shape.r})}${own}/>`;
      case 'rect': {
        const {x, y, width, height, radius: rx} = shape;
        return `<rect${attributes({x, y, width, height, rx})}${own}/>`;
      }
      case 'line': {
        const {x1, y1, x2, y2} = shape;
        return `<line${attributes({x1, y1, x2, y2})}${own}/>`;
      }
      case 'text': {
        const set = attributes({
          x: shape.x,
          y: shape.y,
          'font-size': shape.size,
          'font-weight': shape.weight,
          'font-style': shape.italic ? 'italic' : undefined,
          'text-anchor': shape.anchor,
          'letter-spacing': shape.spacing,
          'paint-order': shape.halo ? 'stroke' : undefined,
          stroke: shape.halo ? colour(shape.halo) : undefined,
          'stroke-width': shape.halo ? 3 : undefined,
          transform: shape.rotate ? `rotate(${shape.rotate} ${shape.x} ${shape.y})` : undefined,
          fill: colour(shape.fill ?? 'ink'),
          lang: shape.lang,
          'data-mark': shape.mark,
        });
        const letters = shape.letters
          ? `<tspan font-size="9" font-weight="400" dy="-0.35em" dx="2">${escaped(shape.letters)}</tspan>`
          : '';
        return `<text${set}${hooks(shape.hooks)}>${escaped(shape.text)}${letters}</text>`;
      }
      case 'group':
        return `<g${attributes({opacity: shape.opacity})}>${shape.shapes.map(draw).join('')}</g>`;
      case 'frame': {
        const {x, y, width, height} = shape;
        const box = attributes({x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`});
        return `<svg${box}>${shape.shapes.map(draw).join('')}</svg>`;
      }
    }
  };
  const {width, height} = scene;
  const head = attributes({width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': font});
  return `<svg xmlns="http://www.w3.org/2000/svg"${head}>${scene.shapes.map(draw).join('')}</svg>`;
}
