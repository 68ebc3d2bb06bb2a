import {css, unsafeCSS, type CSSResult} from 'lit';
import type {Paint} from '../layout/scene.js';

/**
 * Colours by name: light, dark, forced colours.
 *
 * Text tokens hold 7:1 on `ground` and on `wash`, marks 3:1 on every ground they may lie on. Layer
 * colours and grounds of the map were searched under three colour-vision deficiencies (Machado 2009):
 * the worst pair differs by 9 (CIEDE2000).
 */
export const colours: Readonly<Record<Paint, readonly [string, string, string]>> = {
  ground: ['#ffffff', '#12171c', 'Canvas'],
  ink: ['#1b1d1f', '#f2f2ef', 'CanvasText'],
  muted: ['#4c5054', '#b9bec4', 'CanvasText'],
  rule: ['#d9dadb', '#39424a', 'GrayText'],
  wash: ['#f3f1ea', '#1c2329', 'Canvas'],
  pale: ['#c9cdd1', '#4a535b', 'GrayText'],
  accent: ['#0b6a86', '#4fb0ca', 'LinkText'],
  conflict: ['#9c1458', '#e88abb', 'Highlight'],
  water: ['#dde7ec', '#0f1a21', 'Canvas'],
  sea: ['#2f5468', '#9cbfd2', 'CanvasText'],
  land: ['#efebe3', '#20272c', 'Canvas'],
  lit: ['#faf8f3', '#2c343a', 'Canvas'],
  border: ['#c3b9a8', '#56616a', 'GrayText'],
  coast: ['#9db9c9', '#2f4a59', 'GrayText'],
  transport: ['#dd4b39', '#ee5a41', 'CanvasText'],
  energy: ['#6b4a08', '#ffa750', 'CanvasText'],
  digital: ['#0b4f96', '#5c90ea', 'CanvasText'],
  finance: ['#a24fc4', '#fab7f7', 'CanvasText'],
  diplomacy: ['#00705c', '#66e4b5', 'CanvasText'],
  s1: ['#0b6a86', '#4fb0ca', 'CanvasText'],
  s2: ['#b8501c', '#e08a4f', 'CanvasText'],
  s3: ['#7b3fa0', '#c592e6', 'CanvasText'],
  s4: ['#2c7431', '#7cc47f', 'CanvasText'],
  s5: ['#b3123d', '#f0809b', 'CanvasText'],
  s6: ['#2456b8', '#86aaf2', 'CanvasText'],
  s7: ['#7a5c00', '#d6b44c', 'CanvasText'],
  s8: ['#4b5563', '#a7b0bd', 'CanvasText'],
};

const names = Object.keys(colours) as Paint[];

/** One declaration a token: `--_ink: var(--ck-ink, …)`; an author's `--ck-ink` wins in both themes. */
function declarations(value: (name: Paint) => string): CSSResult {
  return unsafeCSS(names.map((name) => `--_${name}:var(--ck-${name},${value(name)})`).join(';'));
}

/** `.f-ink{fill:…}` and `.s-ink{stroke:…}` for every token. */
const classes = unsafeCSS(
  names
    .map((name) => `.f-${name}{fill:var(--_${name})}.s-${name}{stroke:var(--_${name})}`)
    .join(''),
);

/**
 * Values of the tokens on the inner root.
 *
 * `light-dark()` follows the page's own color-scheme without a script. Where it is missing (before
 * Chrome 123, Firefox 120, Safari 17.5) two switches do it: the one set to `initial` is invalid, so
 * that its fallback, the colour, is used; the other is empty.
 */
export const tokens: CSSResult = css`
  .root {
    --L: initial;
    --D: ;
    ${declarations((name) => `var(--L,${colours[name][0]}) var(--D,${colours[name][1]})`)};
  }
  .root.dark {
    --L: ;
    --D: initial;
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      ${declarations((name) => `light-dark(${colours[name][0]},${colours[name][1]})`)};
    }
  }
  @media print {
    .root.root {
      color-scheme: light;
      --L: initial;
      --D: ;
      /* Paper is white, whatever an author's own colours are: grounds are not printed. */
      --_ground: #fff;
      --_ink: #000;
      --_muted: #000;
    }
  }
  @media (forced-colors: active) {
    .root {
      ${declarations((name) => colours[name][2])};
    }
  }
  ${classes}
`;
