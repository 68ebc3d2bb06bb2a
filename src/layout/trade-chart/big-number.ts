import type {ChartPanel} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import type {Measure} from '../scene.js';
import {type Own, lines, newPen, target, valueLook, write, writeLines} from './pen.js';

/** One claim set large, under it what it is, when, and the words of its source. */
export function layoutBigNumber(measure: Measure, panel: ChartPanel, room: Box): Own | undefined {
  const [datum] = panel.data;
  if (!datum) return undefined;
  const pen = newPen(measure);
  const width = Math.min(room.width - 16, 620);
  let size = Math.max(30, Math.min(64, room.width / 7));
  const broken = (): {text: string}[] =>
    lines(pen, datum.value, room.width - 30, {size, weight: 700});
  // On one line if it can still be called large, else on as many as it takes.
  while (broken().length > 1 && size > 36) size -= 4;
  while (broken().length > 2 && size > 24) size -= 4;
  const values = broken();
  const {letters = '', ...look} = {...valueLook(datum), size, weight: 700 as const};
  let {y} = room;
  values.forEach(({text}, i) => {
    y += size * (i === 0 ? 0.9 : 1.27);
    write(pen, room.x, y, text, i === values.length - 1 && letters ? {...look, letters} : look);
  });
  y += size * 0.4;
  const {mark, hooks} = look;
  const mine = {...(mark ? {mark} : {}), ...(hooks ? {hooks} : {})};
  const lang = datum.name.lang ? {lang: datum.name.lang} : {};
  const name = {size: 16, weight: 600} as const;
  y = writeLines(pen, room.x, y, lines(pen, datum.name.text, width, name), {
    ...mine,
    ...name,
    ...lang,
  });
  for (const about of [...datum.about, ...(panel.notes ?? []).map(({text}) => text)]) {
    const own = lines(pen, about, width, {size: 14});
    y = writeLines(pen, room.x, y, own, {...mine, size: 14, fill: 'muted'});
  }
  target(pen, datum.key, {...room, height: y - room.y});
  return {pen, height: y - room.y};
}
