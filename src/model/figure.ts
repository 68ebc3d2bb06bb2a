import type {Facts} from '../data/dataset.js';
import type {Problem} from '../data/problem.js';
import type {Language} from '../languages/language.js';

/** What a model is built from: the facts, and the language to say them in. */
export interface World {
  readonly facts: Facts;
  readonly language: Language;
}

/** Attributes as the author wrote them; undefined where there is none. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * A text with the language it came out in.
 *
 * `lang` is there only when it differs from the language of the figure: a name that the dataset has
 * in another language only, the title of a source. The template then marks it with `lang` and `dir`.
 */
export interface Said {
  readonly text: string;
  readonly lang?: string;
}

/** What the reader has picked, in this widget or in another of its group. */
export interface Selection {
  readonly ids: readonly string[];
  /** EDTF. */
  readonly period?: string;
}

/** Three levels of a description (Lundgard and Satyanarayan 2022): each one or more whole sentences. */
export interface Description {
  /** What is drawn: the kind of figure, its axes or layers, how many marks. */
  readonly drawn: string;
  /** Least, most, change; first and last; with unit, period and source. */
  readonly extremes: string;
  /** The trend or the pattern, never more than the claims say. */
  readonly trend: string;
}

export type PanelLine =
  /** A figure, set large: value with qualifier and unit, then what it is and its period. */
  | {
      readonly kind: 'value';
      readonly value: string;
      readonly text: string;
      readonly letters: readonly string[];
    }
  /** A sentence or a pair "Status: operating". */
  | {
      readonly kind: 'text';
      readonly label?: string;
      readonly text: Said;
      readonly letters?: readonly string[];
      /** Full edition: places that stand for the text, each to be picked for the group. */
      readonly picks?: readonly {readonly id: string; readonly text: Said}[];
    }
  /** What differs, and what can be read in two ways. */
  | {readonly kind: 'differs' | 'doubt'; readonly text: Said};

/** What is said of a mark when it is picked. */
export interface Panel {
  readonly title: Said;
  readonly subtitle?: string;
  readonly lines: readonly PanelLine[];
}

/** One thing that can be picked. The drawing may need several shapes for it; it has one button. */
export interface Mark {
  /** Unique in the figure; shapes and targets of the scene carry it. */
  readonly key: string;
  /** Ids of the dataset that it stands for. */
  readonly ids: readonly string[];
  /** Accessible name: category, qualifier, value with unit, period, status. Unique in the figure. */
  readonly label: string;
  /** Ids that light it up when they are selected or named in `highlight`: itself, places, routes… */
  readonly relates: readonly string[];
  /** What picking it selects for the group. */
  readonly picks: Selection;
  /** Period that it covers, EDTF; for selection by period. */
  readonly period?: string;
  /** Built only when it is opened. */
  panel(): Panel;
}

/** One entry of the legend. `glyph` is a small scene, drawn with the same shapes as the figure. */
export interface LegendItem {
  readonly glyph: string;
  readonly label: Said;
}

/** A source in the order of first use. Letters, since a digit above a figure reads as a power. */
export interface SourceLine {
  readonly id: string;
  readonly letter: string;
  /** Author, title, publisher, date: as much as is known, each in its own language. */
  readonly parts: readonly Said[];
  /** http(s) only; null where there is none. */
  readonly url: string | null;
  /** Places in it, such as `9, 12`. */
  readonly at: readonly string[];
  readonly note?: Said;
}

export interface Cell {
  readonly text: string;
  readonly lang?: string;
  /** The value in base unit, for the download: a number, or low and high. */
  readonly value?: number | readonly [number, number];
  readonly letters?: readonly string[];
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is its header. */
  readonly rows: readonly {readonly ids: readonly string[]; readonly cells: readonly Cell[]}[];
}

/** A layer that the reader may switch (`show` has `layers`). */
export interface LayerSwitch {
  readonly id: string;
  readonly label: Said;
  readonly on: boolean;
}

/**
 * What a widget says, before any pixel.
 *
 * Everything that a reader meets as text is here, in the language of the page: the drawing places
 * it, the table and the description repeat it, exports print it.
 */
export interface Figure {
  readonly heading: Said;
  readonly subheading?: string;
  readonly description: Description;
  /** How to pick and read marks; one sentence. */
  readonly howToRead?: string;
  /** In reading order. */
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendItem[];
  /** Whole sentences: what is derived, what is indicative, why this view. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly tables: readonly Table[];
  readonly layers: readonly LayerSwitch[];
  readonly problems: readonly Problem[];
  /** Records of the dataset that are shown, by id: what the JSON download holds. */
  readonly ids: readonly string[];
  /** Why nothing can be drawn: a sentence; the fallback then stays. */
  readonly empty?: string;
  /** Full edition: files of its own that a figure offers for download. */
  readonly files?: readonly FigureFile[];
}

/** A file that is made when the reader asks for it. */
export interface FigureFile {
  readonly label: string;
  /** Of its name: `ics`. */
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  text(): string;
}

/** What stands over a figure: the author's words, else its own. */
export function headingOf({heading}: Figure, written: string | undefined): Said {
  const text = written?.trim();
  return text ? {text} : heading;
}
