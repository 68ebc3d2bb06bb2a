import type {Poster} from '../layout/poster.js';
import type {Paint, Painted, Shape, TextShape} from '../layout/scene.js';

/** The part of a 2D canvas context that painting takes; one of the browser's or of a package for Node. */
export type Canvas2D = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'beginPath'
  | 'rect'
  | 'clip'
  | 'arc'
  | 'moveTo'
  | 'lineTo'
  | 'roundRect'
  | 'stroke'
  | 'fill'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
  | 'setLineDash'
  | 'font'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
  | 'globalAlpha'
  | 'textAlign'
  | 'textBaseline'
  | 'direction'
>;

export interface Painting {
  /** A CSS colour for the name of one: `readColour` of a page, or a table. */
  readonly colour: (name: Paint) => string;
  /** CSS font families. */
  readonly family: string;
  /** Makes a path of SVG path data: `(d) => new Path2D(d)`. */
  readonly path: (d: string) => Path2D;
  /** Pixels of the canvas for a pixel of the poster: 2. */
  readonly scale: number;
}

/** Px of `.letters` in the page's sheet. */
const LETTERS = 12;
/** Width in px of a halo. */
const HALO = 3.5;
const RTL = /^(ar|fa|he|ps|ug|ur)\b/;

function paintText(context: Canvas2D, shape: TextShape, lang: string, painting: Painting): void {
  const {size, weight = 400, italic, spacing, anchor = 'start', rotate, letters = ''} = shape;
  const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${painting.family}`;
  const small = `400 ${LETTERS}px ${painting.family}`;
  const space = (px: number): void => {
    // Safari before 17 has no letter spacing on a canvas, and does without.
    if ('letterSpacing' in context) (context as {letterSpacing: string}).letterSpacing = `${px}px`;
  };
  context.save();
  context.translate(shape.x, shape.y);
  if (rotate) context.rotate((rotate * Math.PI) / 180);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.direction = RTL.test(shape.lang ?? lang) ? 'rtl' : 'ltr';
  let behind = 0;
  if (letters) {
    context.font = small;
    behind = context.measureText(letters).width + 2;
  }
  context.font = font;
  space(spacing ?? 0);
  const width = context.measureText(shape.text).width;
  const share = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
  const from = -share * (width + behind);
  const write = (text: string, x: number, y: number, fill: Paint): void => {
    if (shape.halo) {
      context.strokeStyle = painting.colour(shape.halo);
      context.lineWidth = HALO;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    context.fillStyle = painting.colour(fill);
    context.fillText(text, x, y);
  };
  write(shape.text, from, 0, shape.fill ?? 'ink');
  if (letters) {
    context.font = small;
    space(0);
    write(letters, from + width + 2, -0.3 * LETTERS, 'muted');
  }
  context.restore();
}

/** Fills and strokes what was traced, or a path of its own. */
function finish(context: Canvas2D, own: Painted, painting: Painting, path?: Path2D): void {
  const alpha = context.globalAlpha;
  if (own.fill) {
    context.globalAlpha = alpha * (own.fillOpacity ?? 1);
    context.fillStyle = painting.colour(own.fill);
    if (path) context.fill(path);
    else context.fill();
  }
  if (own.stroke && own.strokeWidth !== 0) {
    context.globalAlpha = alpha * (own.strokeOpacity ?? 1);
    context.strokeStyle = painting.colour(own.stroke);
    context.lineWidth = own.strokeWidth ?? 1;
    context.lineCap = own.cap ?? 'butt';
    context.lineJoin = 'miter';
    context.miterLimit = 4;
    context.setLineDash(own.dash ? own.dash.split(/[\s,]+/).map(Number) : []);
    if (path) context.stroke(path);
    else context.stroke();
  }
  context.globalAlpha = alpha;
}

const finite = (...values: readonly number[]): boolean => values.every(Number.isFinite);

function paintShape(context: Canvas2D, shape: Shape, lang: string, painting: Painting): void {
  switch (shape.kind) {
    case 'path':
      if (!/NaN|Infinity/.test(shape.d)) finish(context, shape, painting, painting.path(shape.d));
      break;
    case 'circle':
      if (!finite(shape.x, shape.y, shape.r)) break;
      context.beginPath();
      context.arc(shape.x, shape.y, Math.max(0, shape.r), 0, 2 * Math.PI);
      finish(context, shape, painting);
      break;
    case 'rect': {
      const {x, y, width, height, radius = 0} = shape;
      if (!finite(x, y, width, height)) break;
      const [w, h] = [Math.max(0, width), Math.max(0, height)];
      context.beginPath();
      if (radius > 0) context.roundRect(x, y, w, h, Math.min(radius, w / 2, h / 2));
      else context.rect(x, y, w, h);
      finish(context, shape, painting);
      break;
    }
    case 'line':
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      finish(context, shape, painting);
      break;
    case 'text':
      paintText(context, shape, lang, painting);
      break;
    case 'group':
      context.save();
      context.globalAlpha *= shape.opacity ?? 1;
      for (const each of shape.shapes) paintShape(context, each, lang, painting);
      context.restore();
      break;
    case 'frame':
      context.save();
      context.beginPath();
      context.rect(shape.x, shape.y, Math.max(0, shape.width), Math.max(0, shape.height));
      context.clip();
      for (const each of shape.shapes) paintShape(context, each, lang, painting);
      context.restore();
      break;
  }
}

/**
 * Paints a poster on a canvas of `width × scale` by `height × scale` pixels: the same shapes as in the
 * page, without asking a policy for a picture.
 */
export function paintPoster(context: Canvas2D, poster: Poster, painting: Painting): void {
  context.save();
  context.scale(painting.scale, painting.scale);
  context.fillStyle = painting.colour('ground');
  context.fillRect(0, 0, poster.width, poster.height);
  for (const {x, y, shapes} of poster.pieces) {
    context.save();
    context.translate(x, y);
    for (const shape of shapes) paintShape(context, shape, poster.lang, painting);
    context.restore();
  }
  context.restore();
}
