import type {BasemapPack} from '../geography/unpack.js';

/** Steradians a point must be worth to stay; degrees a step of the grid. */
export interface Grain {
  readonly middle: number;
  readonly edge: number;
  readonly outside: number;
  readonly step: number;
}

/** A topology of countries, the rules for contested lines, lakes: as read from their files. */
export interface PackSources {
  readonly world: unknown;
  readonly rules: unknown;
  readonly lakes: unknown;
}

export function makePack(
  focus: readonly [number, number, number, number],
  sources: PackSources,
  grain: Grain,
): BasemapPack;
