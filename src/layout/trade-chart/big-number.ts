import type {ChartPanel} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {wrap} from '../labels/text.js';
import {type Pen, belonging, target, write} from './pen.js';

/** One claim set large, under it what it is, when, and the words of its source. Returns its height. */
export function layoutBigNumber(pen: Pen, panel: ChartPanel, room: Box): number {
  const datum = panel.data[0];
  if (!datum) return 0;
  const mine = belonging(datum);
  const value = `${datum.value}${panel.words['unit'] ? ` ${panel.words['unit']}` : ''}`;
  let size = Math.max(30, Math.min(64, room.width / 7));
  let lines = wrap({text: value, size, weight: 700}, room.width - 16, pen.measure);
  while (lines.length > 2 && size > 24) {
    size -= 4;
    lines = wrap({text: value, size, weight: 700}, room.width - 16, pen.measure);
  }
  let y = room.y + size;
  lines.forEach((line, i) => {
    const last = i === lines.length - 1;
    write(pen, {
      ...mine,
      x: room.x,
      y,
      text: line.text,
      size,
      weight: 700,
      ...(datum.standing === 'derived' ? {italic: true} : {}),
      ...(last && datum.letters ? {letters: datum.letters} : {}),
      part: 'value',
    });
    y += size * (last ? 0.5 : 1.05);
  });
  const context = [
    {text: datum.name, size: 16, weight: 600 as const},
    ...datum.about.map((text) => ({text, size: 14})),
  ];
  for (const line of context.flatMap((spec) =>
    wrap(spec, Math.min(room.width, 620), pen.measure),
  )) {
    write(pen, {
      ...mine,
      x: room.x,
      y: y + line.size,
      text: line.text,
      size: line.size,
      ...(line.weight === 600 ? {weight: 600 as const} : {fill: 'muted' as const}),
    });
    y += line.size * 1.35;
  }
  target(pen, datum.key, {x: room.x, y: room.y, width: room.width, height: y - room.y});
  return y - room.y;
}
