/**
 * Labels on an axis: rows above (or below) a line of marks, each label over its own mark where it
 * can stand there, else moved and joined by an elbow, else counted in "and 3 more".
 *
 * Greedy in several orders, the cheapest result kept: exact search is not worth its bytes for the
 * forty labels a figure can hold.
 */

import type {Box, Point} from '../geometry.js';
import {inflate, overlaps, roundBox, roundPoint} from '../geometry.js';
import type {Align} from './text.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface AxisLabel {
  readonly key: string;
  /** Of the mark's centre, px. */
  readonly at: number;
  /** A wide mark's ends: its stem may stand anywhere in it. @default [at, at] */
  readonly span?: readonly [number, number];
  /** Best first; blocks fit. */
  readonly variants: readonly Size[];
  /** Higher is dropped later. @default 0 */
  readonly priority?: number;
}

export interface AxisOptions {
  /** No label leaves this range, px. */
  readonly from: number;
  readonly to: number;
  /** Where stems begin: the top of the marks (their foot with `down`). */
  readonly base: number;
  /** The most rows. */
  readonly levels: number;
  /** Length of the first row's stems, px. @default 10 */
  readonly rise?: number;
  /** Between neighbours of a row, px. @default 8 */
  readonly gap?: number;
  /** Between rows, px. @default 4 */
  readonly lead?: number;
  /** Rows under the line. @default false */
  readonly down?: boolean;
  /** Marks, other text, the line of the day: nothing is drawn over them. */
  readonly obstacles?: readonly Box[];
  /** Size of "and 3 more"; without it such labels are only named as dropped. */
  readonly more?: (count: number) => Size;
}

export interface AxisPlaced {
  readonly key: string;
  readonly variant: number;
  readonly box: Box;
  /** 0 is the row next to the line. */
  readonly level: number;
  /** How the text stands against its stem. */
  readonly align: Align;
  /** From the mark to the text: 2 points, or 4 with an elbow. */
  readonly stem: readonly Point[];
}

export interface AxisMore {
  readonly keys: readonly string[];
  readonly box: Box;
  readonly stem: readonly Point[];
}

export interface AxisPlacement {
  /** In the order given. */
  readonly placed: readonly AxisPlaced[];
  readonly more: readonly AxisMore[];
  readonly dropped: readonly string[];
  /** How many rows are used. */
  readonly rows: number;
  /** From the base to the farthest edge of text, px. */
  readonly height: number;
}

interface Spot extends AxisPlaced {
  readonly stemBoxes: readonly Box[];
  readonly cost: number;
}

type Settings = Required<Omit<AxisOptions, 'more'>> & {readonly row: number};

/** Half the free room a stem keeps from text and other stems, px. */
const STEM = 2;
/** What each means in the cost of a result, px of one move. */
const COST = {level: 24, aside: 10, elbow: 40, variant: 60, drop: 100_000};

export function placeOnAxis(labels: readonly AxisLabel[], options: AxisOptions): AxisPlacement {
  const heights = labels.flatMap((label) => label.variants.map(({height}) => height));
  const {more, ...given} = options;
  const settings: Settings = {
    rise: 10,
    gap: 8,
    lead: 4,
    down: false,
    obstacles: [],
    ...given,
    row: Math.max(0, ...heights, more?.(labels.length).height ?? 0),
  };
  let best: {spots: Spot[]; cost: number} | null = null;
  for (const order of ordersOf(labels)) {
    const spots: Spot[] = [];
    let cost = 0;
    for (const label of order) {
      const spot = settle(label, spots, settings);
      if (spot) spots.push(spot);
      cost += spot ? spot.cost : COST.drop * (1 + Math.max(0, label.priority ?? 0));
    }
    if (!best || cost < best.cost) best = {spots, cost};
  }
  const spots = best?.spots ?? [];
  const counted = more ? countDropped(labels, spots, settings, more) : [];
  const known = new Set([...spots.map(({key}) => key), ...counted.flatMap(({keys}) => keys)]);
  const far = [...spots, ...counted].map(({box}) =>
    settings.down ? box.y + box.height - settings.base : settings.base - box.y,
  );
  return {
    placed: labels.flatMap(({key}) => {
      const spot = spots.find((each) => each.key === key);
      if (!spot) return [];
      const {stemBoxes: _, cost: __, ...placed} = spot;
      return [{...placed, box: roundBox(placed.box), stem: placed.stem.map(roundPoint)}];
    }),
    more: counted.map(({keys, box, stem}) => ({
      keys,
      box: roundBox(box),
      stem: stem.map(roundPoint),
    })),
    dropped: labels.filter(({key}) => !known.has(key)).map(({key}) => key),
    rows: Math.max(0, ...spots.map(({level}) => level + 1)),
    height: Math.max(0, ...far),
  };
}

/** Left to right, right to left, and the crowded ones last; important ones first in each. */
function ordersOf(labels: readonly AxisLabel[]): AxisLabel[][] {
  const priority = (label: AxisLabel): number => label.priority ?? 0;
  const byPlace = [...labels].sort((a, b) => a.at - b.at);
  const room = new Map(
    byPlace.map((label, i) => {
      const before = byPlace[i - 1]?.at ?? -Infinity;
      const after = byPlace[i + 1]?.at ?? Infinity;
      return [label, Math.min(label.at - before, after - label.at)];
    }),
  );
  return [
    byPlace,
    [...byPlace].reverse(),
    [...byPlace].sort((a, b) => (room.get(b) ?? 0) - (room.get(a) ?? 0)),
    [...byPlace].sort((a, b) => (room.get(a) ?? 0) - (room.get(b) ?? 0)),
  ].map((order) => order.sort((a, b) => priority(b) - priority(a)));
}

/** The cheapest free spot of a label among those already settled. */
function settle(label: AxisLabel, others: readonly Spot[], settings: Settings): Spot | null {
  for (const variant of label.variants.keys()) {
    let best: Spot | null = null;
    for (let level = 0; level < settings.levels; level++) {
      if (best && level * COST.level >= best.cost) break;
      for (const spot of spotsOf(label, variant, level, others, settings)) {
        if (best && spot.cost >= best.cost) continue;
        if (isFree(spot, others, settings)) best = spot;
      }
    }
    if (best) return {...best, cost: best.cost + variant * COST.variant};
  }
  return null;
}

/** Where a label may stand in a row: centred, flush with its stem, slid along it, then beside. */
function spotsOf(
  label: AxisLabel,
  variant: number,
  level: number,
  others: readonly Spot[],
  settings: Settings,
): Spot[] {
  const size = label.variants[variant];
  if (!size) return [];
  const {from, to, base, rise, lead, row, down, gap} = settings;
  const {at, span = [at, at]} = label;
  const {width, height} = size;
  const near = rise + level * (row + lead);
  const y = down ? base + near : base - near - height;
  const textEdge = down ? y : y + height;
  const inside = (x: number): number => Math.max(from, Math.min(to - width, x));
  const centred = inside(at - width / 2);
  const starts = new Set([centred, inside(at), inside(at - width), inside(span[0])]);
  starts.add(inside(span[1] - width));
  for (const other of others) {
    if (other.level !== level) continue;
    starts.add(inside(other.box.x + other.box.width + gap));
    starts.add(inside(other.box.x - gap - width));
  }
  if (width > to - from) return [];
  return [...starts].map((x) => {
    const box = {x, y, width, height};
    const foot = Math.max(span[0], Math.min(span[1], Math.max(x, Math.min(x + width, at))));
    const over = foot >= x && foot <= x + width;
    const head = over ? foot : foot < x ? x : x + width;
    // Just under its text, so that nothing else has to make room for the elbow.
    const bend = textEdge + (down ? -3 : 3);
    const stem: Point[] = over
      ? [
          [foot, base],
          [foot, textEdge],
        ]
      : [
          [foot, base],
          [foot, bend],
          [head, bend],
          [head, textEdge],
        ];
    const middle = Math.abs(foot - (x + width / 2)) < width / 4;
    const align: Align = middle ? 'middle' : foot < x + width / 2 ? 'start' : 'end';
    const aside = Math.abs(x - centred);
    const cost =
      level * COST.level +
      (aside === 0 ? 0 : COST.aside + aside / 10) +
      (over ? 0 : COST.elbow + Math.abs(head - foot));
    return {key: label.key, variant, box, level, align, stem, stemBoxes: boxesOf(stem), cost};
  });
}

function boxesOf(stem: readonly Point[]): Box[] {
  const boxes: Box[] = [];
  for (let i = 1; i < stem.length; i++) {
    const [a, b] = [stem[i - 1], stem[i]];
    if (!a || !b) continue;
    const box = {
      x: Math.min(a[0], b[0]),
      y: Math.min(a[1], b[1]),
      width: Math.abs(a[0] - b[0]),
      height: Math.abs(a[1] - b[1]),
    };
    boxes.push(inflate(box, STEM, i === 1 ? -0.5 : 0.5));
  }
  return boxes;
}

function isFree(spot: Spot, others: readonly Spot[], settings: Settings): boolean {
  const text = inflate(spot.box, settings.gap - 0.01, Math.min(settings.lead, 2) - 0.01);
  const hits = (a: readonly Box[], b: readonly Box[]): boolean =>
    a.some((one) => b.some((other) => overlaps(one, other)));
  return (
    !hits([spot.box, ...spot.stemBoxes], settings.obstacles) &&
    others.every(
      (other) =>
        !hits([text], [other.box]) &&
        !hits([spot.box], other.stemBoxes) &&
        !hits(spot.stemBoxes, [other.box, ...other.stemBoxes]),
    )
  );
}

/** Gathers dropped neighbours under one count; evicts a placed one when the count finds no room. */
function countDropped(
  labels: readonly AxisLabel[],
  spots: Spot[],
  settings: Settings,
  more: (count: number) => Size,
): AxisMore[] {
  for (;;) {
    const placed = new Set(spots.map(({key}) => key));
    const groups: AxisLabel[][] = [];
    let open: AxisLabel[] | undefined;
    for (const label of [...labels].sort((a, b) => a.at - b.at)) {
      if (placed.has(label.key)) open = undefined;
      else if (open) open.push(label);
      else groups.push((open = [label]));
    }
    if (groups.length === 0) return [];
    const found =
      settleCounts(groups, spots, settings, more) ??
      settleCounts([groups.flat()], spots, settings, more);
    if (found) return found;
    const first = groups[0]?.[0]?.at ?? 0;
    const rank = (spot: Spot): number => {
      const label = labels.find(({key}) => key === spot.key);
      return (label?.priority ?? 0) * 1e6 + Math.abs((label?.at ?? 0) - first);
    };
    const [victim] = [...spots].sort((a, b) => rank(a) - rank(b));
    if (!victim) return [];
    spots.splice(spots.indexOf(victim), 1);
  }
}

function settleCounts(
  groups: readonly AxisLabel[][],
  spots: readonly Spot[],
  settings: Settings,
  more: (count: number) => Size,
): AxisMore[] | null {
  const counts: Spot[] = [];
  const found: AxisMore[] = [];
  for (const group of groups) {
    const first = group[0]?.at ?? 0;
    const last = group[group.length - 1]?.at ?? first;
    const label: AxisLabel = {
      key: '',
      at: (first + last) / 2,
      span: [first, last],
      variants: [more(group.length)],
    };
    const spot = settle(label, [...spots, ...counts], settings);
    if (!spot) return null;
    counts.push(spot);
    found.push({keys: group.map(({key}) => key), box: spot.box, stem: spot.stem});
  }
  return found;
}
