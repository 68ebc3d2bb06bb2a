import type {Language} from '../languages/language.js';
import {whereIn} from '../languages/where.js';
import type {Figure, Said, SourceLine} from '../model/figure.js';
import {round, type Glyphs, type Measure, type Scene, type Shape, type TextShape} from './scene.js';
import {linesOf} from './poster/lines.js';

/** Shapes with a place of their own: their user space begins at (x, y) of the poster. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
}

/**
 * A figure as a picture that travels alone: heading, key, drawing, notes, sources, day and address
 * are all in it. What draws a scene draws it: a file of SVG, or a canvas for the PNG.
 */
export interface Poster {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** For who does not see it. */
  readonly description: string;
  readonly lang: string;
  readonly pieces: readonly Piece[];
}

export interface PosterInput {
  readonly figure: Figure;
  /** What stands over it: the author's heading, else the figure's. */
  readonly heading: Said;
  readonly scene: Scene;
  readonly glyphs: Glyphs;
  readonly language: Language;
  /** The dataset's day, EDTF. */
  readonly asOf: string;
  readonly measure: Measure;
  /** Where the living figure is to be found. */
  readonly url?: string | undefined;
  /** Invented data says so in every copy. */
  readonly sample?: boolean | undefined;
  /** Leaves notes and sources out, where they are printed beside the picture. */
  readonly brief?: boolean | undefined;
}

/** Room around everything in px. */
const PAD = 16;
const GLYPH = 28;
/** Room for the letter of a source. */
const LETTER = 16;
/** From one baseline to the next, as a share of the size. */
const LEADING = 1.35;

interface Style {
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly fill?: 'ink' | 'muted' | 'conflict';
}

const HEADING = 22;
const SUBHEADING: Style = {size: 15, fill: 'muted'};
const KEY: Style = {size: 14};
const SMALL: Style = {size: 12, fill: 'muted'};

const plain = (said: readonly Said[]): string => said.map(({text}) => text).join(', ');

function sourceText({parts, at, url}: SourceLine, language: Language): string {
  const where = at.length > 0 ? `. ${whereIn(language, at, ', ')}` : '';
  return `${plain(parts)}${where}${url ? `. ${url}` : ''}`;
}

/** Words alone: a sentence that the drawing has set in two pieces is the same sentence. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'text') return [shape.text];
    return 'shapes' in shape ? textsOf(shape.shapes) : [];
  });
}

/** Lays out everything around a drawing that is done already; the poster is `2 × PAD` wider than it. */
export function layoutPoster(input: PosterInput): Poster {
  const {figure, scene, glyphs, language, measure} = input;
  const width = scene.width + 2 * PAD;
  const rtl = language.dir === 'rtl';
  const pieces: Piece[] = [];
  let y = PAD;

  /** A line of text between two edges, both from the start of the line. */
  const line = (text: string, baseline: number, from: number, style: Style): TextShape => ({
    kind: 'text',
    x: round(rtl ? width - from : from),
    y: round(baseline),
    text,
    ...style,
    ...(rtl ? {anchor: 'end' as const} : {}),
  });
  const paragraph = (text: string, style: Style, gap: number, letter?: string): void => {
    const indent = letter === undefined ? 0 : Math.max(LETTER, 6 + measure(letter, SMALL));
    const lines = linesOf(text, width - 2 * PAD - indent, measure, style);
    y += gap;
    const shapes = lines.map((each, index) =>
      line(each, y + style.size + index * style.size * LEADING, PAD + indent, style),
    );
    if (letter !== undefined) {
      shapes.unshift(line(letter, y + style.size, PAD, {...SMALL, weight: 600}));
    }
    pieces.push({x: 0, y: 0, shapes});
    y += lines.length * style.size * LEADING;
  };

  const key = (): void => {
    const drawn = scene.glyphs;
    const items = figure.legend.filter(({glyph}) => !drawn || drawn.includes(glyph));
    if (items.length === 0) return;
    let from = PAD;
    y += 10;
    for (const {glyph, label} of items) {
      const room = width - 2 * PAD - GLYPH - 7;
      const lines = linesOf(label.text, room, measure, KEY);
      const wide = GLYPH + 7 + Math.max(...lines.map((each) => measure(each, KEY)));
      if (from > PAD && from + wide > width - PAD) {
        from = PAD;
        y += KEY.size * LEADING + 4;
      }
      pieces.push({
        x: round(rtl ? width - from - GLYPH : from),
        y: round(y + 2),
        shapes: glyphs(glyph),
      });
      const shapes = lines.map((each, index) =>
        line(each, y + KEY.size + index * KEY.size * LEADING, from + GLYPH + 7, KEY),
      );
      pieces.push({x: 0, y: 0, shapes});
      y += (lines.length - 1) * KEY.size * LEADING;
      from += wide + 18;
    }
    y += KEY.size * LEADING;
  };

  paragraph(input.heading.text, {size: HEADING, weight: 700}, 0);
  if (figure.subheading) paragraph(figure.subheading, SUBHEADING, 4);
  if (input.sample) {
    paragraph(language.text('frame.sampleData'), {size: 14, weight: 600, fill: 'conflict'}, 4);
  }
  key();
  y = round(y + 10);
  pieces.push({
    x: PAD,
    y,
    shapes: [
      {kind: 'frame', x: 0, y: 0, width: scene.width, height: scene.height, shapes: scene.shapes},
    ],
  });
  y += scene.height + 4;
  if (!input.brief) {
    const told = wordsOf([figure.subheading ?? '', ...textsOf(scene.shapes)].join(' '));
    for (const note of [...figure.notes, ...scene.notes]) {
      if (!told.includes(wordsOf(note))) paragraph(note, SMALL, 4);
    }
  }
  if (figure.sources.length > 0 && !input.brief) {
    paragraph(`${language.text('frame.sources')}:`, {...SMALL, weight: 600}, 8);
    for (const each of figure.sources) paragraph(sourceText(each, language), SMALL, 2, each.letter);
  }
  const day = language.text('frame.asOf', {date: language.date(input.asOf)});
  paragraph(input.url ? `${day}. ${input.url}` : day, SMALL, 8);
  const {drawn, extremes, trend} = figure.description;
  return {
    width,
    height: Math.ceil(y + PAD),
    title: input.heading.text,
    description: [drawn, extremes, trend].filter(Boolean).join(' '),
    lang: language.code,
    pieces,
  };
}
