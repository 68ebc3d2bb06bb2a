/**
 * A drawing as data: shapes in CSS pixels, painted by the names of colour tokens.
 *
 * One template turns any scene into SVG; the same scene is written to a file in Node and painted on
 * a canvas for the PNG. So a layout knows no markup, no colour and no theme, and a change of theme
 * needs no script.
 */

/** Names of colours; `styles/tokens.ts` gives each its value in light, dark and forced colours. */
export const paints = [
  'ground',
  'ink',
  'muted',
  'rule',
  'wash',
  'pale',
  'accent',
  'conflict',
  'water',
  'sea',
  'land',
  'lit',
  'border',
  'coast',
  'transport',
  'energy',
  'digital',
  'finance',
  'diplomacy',
  's1',
  's2',
  's3',
  's4',
  's5',
  's6',
  's7',
  's8',
] as const;
export type Paint = (typeof paints)[number];

/**
 * What a mark stands for, written on it as `data-*`: ids of the dataset, space-separated where one
 * mark stands for several; `value` in base units, a range as `15..18`.
 */
export interface Hooks {
  readonly claim?: string;
  readonly value?: string;
  readonly derived?: string;
  readonly route?: string;
  readonly place?: string;
  readonly format?: string;
  readonly event?: string;
  readonly tally?: string;
  readonly says?: string;
  readonly kind?: string;
  readonly period?: string;
  readonly status?: string;
}

interface Common {
  /** Keys of the model's marks (space-separated) that this shape is part of; fades with them. */
  readonly mark?: string;
  readonly hooks?: Hooks;
  /** CSS shadow part, for themes. */
  readonly part?: string;
  /** Not a mark and not text: grid, land, hatching. Forced colours may drop it. */
  readonly decorative?: true;
}

export interface Painted {
  /** None if left out. */
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  /** SVG dash array in px, `4 2`. */
  readonly dash?: string;
  /** `butt` if left out. */
  readonly cap?: 'round' | 'square';
}

export interface PathShape extends Common, Painted {
  readonly kind: 'path';
  readonly d: string;
}
export interface CircleShape extends Common, Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export interface RectShape extends Common, Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}
export interface LineShape extends Common, Painted {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface TextShape extends Common {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  /** In px, at least 12 (9 for a source letter). */
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly italic?: true;
  /** Physical: `start` is the left end in every language. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** `ink` if left out. */
  readonly fill?: Paint;
  readonly halo?: Paint;
  /** Letter spacing in px. */
  readonly spacing?: number;
  /** Degrees clockwise about (x, y). */
  readonly rotate?: number;
  readonly lang?: string;
  /** Source letters, set small and raised behind the text. */
  readonly letters?: string;
}
export interface GroupShape extends Common {
  readonly kind: 'group';
  readonly opacity?: number;
  readonly shapes: readonly Shape[];
}
/** A window that clips: what is in it is placed in the same user space as everything else. */
export interface FrameShape extends Common {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
export type Shape =
  PathShape | CircleShape | RectShape | LineShape | TextShape | GroupShape | FrameShape;

/** Where the button of a mark lies; the access layer gives it at least 24 px. */
export interface Target {
  /** Key of a mark of the model. */
  readonly mark: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
  /** Which view was drawn: `data-view`. */
  readonly view: string;
  /** Sentences that only the layout can say: why this view, what did not fit. */
  readonly notes: readonly string[];
  /** Legend entries that only the layout knows to be drawn; else the model's legend stands. */
  readonly glyphs?: readonly string[];
}

/** How a text would be set; size in px. */
export interface Font {
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly italic?: boolean;
  readonly spacing?: number;
}

/** Width of a text in px. In the browser it asks the page's font; in Node, built-in advances. */
export type Measure = (text: string, font: Font) => number;

/** What a reader has enlarged: `k` times, about the point (x, y), shares (0 … 1) of the whole drawing. */
export interface Zoomed {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The room a drawing is given. */
export interface Box {
  readonly width: number;
  /** Undefined when the figure may grow as it needs (`height="auto"`). */
  readonly height: number | undefined;
  readonly measure: Measure;
  /** Full edition, widgets that may be zoomed: left out while the whole is shown. */
  readonly zoom?: Zoomed;
}

/** Rounds to 0.01 px: what a scene may hold, so that files are equal wherever they are made. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/**
 * Legend glyphs are small scenes of 28 × 14 px by name; each widget has its own.
 *
 * A function rather than a table: a glyph that is never asked for costs no work.
 */
export type Glyphs = (name: string) => readonly Shape[];
