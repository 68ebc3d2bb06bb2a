import type {Description, LegendItem, World} from '../figure.js';
import {spanText} from './days.js';
import {sayer} from './says.js';
import {type Crowd, type Dated, type Entry, type TallyRow, families} from './types.js';

const countIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, {ids}) => sum + ids.length, 0);

/** The three levels of the description. */
export function describe(
  world: World,
  entries: readonly Dated[],
  dateless: readonly Entry[],
  rows: readonly TallyRow[],
  crowd: Crowd | null,
): Description {
  const say = sayer(world);
  const sides = rows.flatMap((row) => row.sides);
  const list = [
    ...families.map((family): [string, number] => [
      say(`family-${family}`),
      countIn(entries.filter((entry) => entry.family === family)),
    ]),
    [say('dateless'), dateless.length] as const,
    [say('counts'), sides.length] as const,
  ].flatMap(([name, n]) => (n ? `${name}: ${n}` : []));
  const tell = (key: string, entry: Dated | undefined): string[] =>
    entry ? [say(key, {title: entry.title.text, date: entry.dateText})] : [];
  const held = entries.filter(({expected}) => !expected);
  const [most] = sides.toSorted((a, b) => b.value - a.value);
  const extremes = [
    ...tell('firstEvent', held[0]),
    ...tell('lastHeld', held.slice(1).at(-1)),
    ...tell(
      'furthest',
      entries.findLast(({expected}) => expected),
    ),
    ...(most ? [say('mostCount', {value: most.valueText, title: most.title.text})] : []),
  ];
  const none = say('noEvents');
  const day = (from: number): string => spanText(world, {from, to: from + 1});
  const trend = crowd
    ? say('crowd', {
        n: crowd.count,
        from: day(crowd.tight.from),
        to: day(crowd.tight.to - 1),
      })
    : say('noCrowd');
  return {
    drawn: list.length > 0 ? say('drawn', {list: list.join('; ')}) : none,
    extremes: extremes.join(' ') || none,
    trend,
  };
}

const GLYPHS = [
  'family-encounters',
  'family-papers',
  'family-plans',
  'form-unit',
  'form-part',
  'form-about',
  'form-by',
  'form-since',
  'form-expected',
  'dateless',
];
const ALIKE: Readonly<Record<string, string>> = {before: 'by', after: 'by', until: 'since'};

/** What may be drawn, the layout says what is: families, forms of dates, expected. */
export function legendOf(world: World, entries: readonly Dated[], dateless: boolean): LegendItem[] {
  const there = new Set(
    entries.flatMap(({family, form, about, expected}) => [
      `family-${family}`,
      `form-${ALIKE[form] ?? form}`,
      about && 'form-about',
      expected && 'form-expected',
    ]),
  ).add(dateless && 'dateless');
  return GLYPHS.filter((glyph) => there.has(glyph)).map((glyph) => ({
    glyph,
    label: {text: sayer(world)(glyph)},
  }));
}
