import type {ChartPanel} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {wrap} from '../labels/text.js';
import {valueLook, write, writeLines} from './draw.js';
import {type Pen, belonging, target} from './pen.js';

/** One claim set large, under it what it is, when, and the words of its source. Returns its height. */
export function layoutBigNumber(pen: Pen, panel: ChartPanel, room: Box): number {
  const [datum] = panel.data;
  if (!datum) return 0;
  const width = Math.min(room.width - 16, 620);
  let size = Math.max(30, Math.min(64, room.width / 7));
  const broken = (): {text: string}[] =>
    wrap({text: datum.value, size, weight: 700}, room.width - 16, pen.measure);
  while (broken().length > 2 && size > 24) size -= 4;
  const lines = broken();
  const {letters, ...look} = {...valueLook(datum), size, weight: 700 as const};
  let y = room.y;
  lines.forEach(({text}, i) => {
    const last = i === lines.length - 1 && letters !== undefined;
    y += size;
    write(pen, room.x, y, text, last ? {...look, letters} : look);
  });
  y += size * 0.45;
  const mine = belonging(datum);
  const name = wrap({text: datum.name, size: 16, weight: 600}, width, pen.measure);
  y = writeLines(pen, room.x, y, name, {...mine, size: 16, weight: 600});
  for (const about of datum.about) {
    const own = wrap({text: about, size: 14}, width, pen.measure);
    y = writeLines(pen, room.x, y, own, {...mine, size: 14, fill: 'muted'});
  }
  target(pen, datum.key, {x: room.x, y: room.y, width: room.width, height: y - room.y});
  return y - room.y;
}
