/** One set with its members. */
export interface CheckedSet {
  readonly id: string;
  readonly members: readonly string[];
}
/** What is checked: SVG path data by set, centres of marks by element. */
export interface CheckedDrawing {
  readonly sets: readonly CheckedSet[];
  readonly elements?: readonly string[];
  readonly curves: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, readonly [number, number]>>;
}
export interface CheckReport {
  readonly correct: boolean;
  readonly false: number;
  readonly missing: number;
  readonly onLine: number;
  readonly split: number;
  readonly holes: number;
  readonly selfCrossing: number;
  readonly concurrentShare: number;
  readonly crossings: number;
  readonly zones: {readonly extra: number; readonly absent: number};
  readonly room?: {readonly roomyExtraZones: number; readonly extraAreaShare: number};
}
export interface CheckOptions {
  /** Radius of a mark: none may touch a curve. */
  readonly mark?: number;
  /** 0 leaves out what is estimated by pixels. */
  readonly raster?: number;
  /** Only false, missing and onLine. */
  readonly memberships?: boolean;
}
export function check(drawing: CheckedDrawing, options?: CheckOptions): CheckReport;
export function randomHypergraph(
  seed: number,
  options?: {
    readonly sets?: readonly [number, number];
    readonly elements?: readonly [number, number];
  },
): {readonly name: string; readonly sets: CheckedSet[]};
export const REAL: readonly (CheckedSet & {readonly label: string})[];
export function realSelection(which?: string): {readonly name: string; readonly sets: CheckedSet[]};
export function realSubsets(n: number): {readonly name: string; readonly sets: CheckedSet[]}[];
export function mulberry32(seed: number): () => number;
