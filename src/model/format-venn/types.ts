import type {Language} from '../../languages/language.js';
import type {Figure, Said} from '../figure.js';

/** What is known of one place in one format. */
export type Standing = 'member' | 'observer' | 'invited' | 'none' | 'unknown';

export const views = ['auto', 'euler', 'linear', 'matrix', 'table'] as const;
export type View = (typeof views)[number];

/** One format as shown: a row, or a curve. */
export interface VennFormat {
  readonly id: string;
  /** Key of its mark. */
  readonly mark: string;
  /** 1, 2, 3 … in the order of the rows; printed on its outline and in the key. */
  readonly number: number;
  readonly name: Said;
  /** For the drawing: the short name where the dataset has one. */
  readonly short: Said;
  readonly planned: boolean;
  /** Whether the list of its members is complete; if not, it is never a curve. */
  readonly known: boolean;
  /** Ids of places among those shown. */
  readonly members: readonly string[];
  /** Observers and guests among them. */
  readonly others: readonly string[];
  /** "5", or "3 of 5" where some are not shown, or "?" where they are not known. */
  readonly count: string;
}

export interface VennPlace {
  readonly id: string;
  readonly mark: string;
  readonly name: Said;
  /** The same: as formats have it. */
  readonly short: Said;
  /** Member of a format that is shown, or asked for by name: has a mark in every view. */
  readonly placed: boolean;
}

export interface VennCell {
  readonly standing: Standing;
  /** Sources differ on it. */
  readonly contested: boolean;
}

/** Position of a place by id, east and north, or in the dataset's arrangement; undefined without one. */
export type Position = (id: string) => readonly [number, number] | undefined;

export interface VennModel extends Figure {
  readonly view: View;
  /** In order of size: most members first. */
  readonly formats: readonly VennFormat[];
  /** In the order of the dataset. */
  readonly places: readonly VennPlace[];
  readonly cell: (format: string, place: string) => VennCell;
  /** For what only the layout can decide. */
  readonly language: Language;
  /** Where places stand, as the dataset has it or as the map does; see `layout/format-venn/arrange`. */
  readonly master: Position | undefined;
  /** All formats whose members are known, shown or not: the same list for the same dataset. */
  readonly catalogue: readonly {readonly id: string; readonly members: readonly string[]}[];
  readonly bearings: Position;
}
