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
  const {language} = world;
  const say = sayer(world);
  const sides = rows.flatMap((row) => row.sides);
  const list = [
    ...families.map((family): [string, number] => [
      language.text(`visit-timeline.family-${family}`),
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

/** What may be drawn, the layout says what is: families, forms of dates, expected. */
export function legendOf(world: World, entries: readonly Dated[], dateless: boolean): LegendItem[] {
  const {language} = world;
  const forms = {
    unit: /unit/,
    part: /part/,
    by: /by|before|after/,
    since: /since|until/,
  };
  const has = (test: (entry: Dated) => boolean): boolean => entries.some(test);
  const items: [glyph: string, text: string, there: boolean][] = [
    ...families.map((name): [string, string, boolean] => [
      `family-${name}`,
      language.text(`visit-timeline.family-${name}`),
      has(({family}) => family === name),
    ]),
    ...(Object.keys(forms) as (keyof typeof forms)[]).map((name): [string, string, boolean] => [
      name,
      language.text(`visit-timeline.form-${name}`),
      has(({form}) => forms[name].test(form)),
    ]),
    ['about', sayer(world)('form-about'), has(({about}) => about)],
    ['expected', sayer(world)('form-expected'), has(({expected}) => expected)],
    ['dateless', sayer(world)('dateless'), dateless],
  ];
  return items.flatMap(([glyph, text, there]) => (there ? {glyph, label: {text}} : []));
}
