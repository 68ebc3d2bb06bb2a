import type {Description, World} from '../figure.js';
import {nameById} from '../citations.js';
import type {Crowd} from './crowd.js';
import {spanText} from './groups.js';
import {type Dated, type Entry, type TallyRow, families} from './types.js';

const countIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, {count}) => sum + count, 0);

/** The three levels of the description. */
export function describe(
  world: World,
  entries: readonly Dated[],
  dateless: number,
  rows: readonly TallyRow[],
  crowd: Crowd | null,
): Description {
  const {language} = world;
  const none = language.text('visit-timeline.noEvents');
  const parts = families.flatMap((family) => {
    const n = countIn(entries.filter((entry) => entry.family === family));
    return n > 0 ? `${language.text(`visit-timeline.family-${family}`)}: ${n}` : [];
  });
  const n = countIn(entries);
  const drawn = [
    n > 0 ? language.text('visit-timeline.drawnEvents', {n, list: parts.join(', ')}) : none,
  ];
  const sides = rows.flatMap(({left, right}) => [left, right].flatMap((side) => side ?? []));
  if (dateless > 0) drawn.push(language.text('visit-timeline.noteUndated', {n: dateless}));
  if (sides.length > 0) {
    drawn.push(language.text('visit-timeline.drawnTallies', {n: sides.length}));
  }
  const held = entries.filter(({expected}) => !expected);
  const extremes: string[] = [];
  const tell = (key: 'firstEvent' | 'lastHeld' | 'furthest', entry: Dated | undefined): void => {
    if (!entry) return;
    const {title, dateText: date} = entry;
    extremes.push(language.text(`visit-timeline.${key}`, {title: title.text, date}));
  };
  tell('firstEvent', held[0]);
  tell('lastHeld', held.length > 1 ? held[held.length - 1] : undefined);
  tell('furthest', entries.filter(({expected}) => expected).pop());
  const [most] = sides.sort((a, b) => b.value - a.value);
  if (most) {
    const title = nameById(world, most.id).text;
    extremes.push(language.text('visit-timeline.mostCount', {value: most.valueText, title}));
  }
  const within = entries.filter(
    ({span}) => crowd && span.from >= crowd.tight.from && span.to <= crowd.tight.to,
  );
  const trend = crowd
    ? language.text('visit-timeline.crowd', {
        n: countIn(within),
        from: spanText(world, {from: crowd.tight.from, to: crowd.tight.from + 1}),
        to: spanText(world, {from: crowd.tight.to - 1, to: crowd.tight.to}),
      })
    : language.text('visit-timeline.noCrowd');
  return {drawn: drawn.join(' '), extremes: extremes.join(' ') || none, trend};
}
