import type {Entry, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import type {Columns, Draft} from './draft.js';
import {hooksOf, paintOf} from './marks.js';
import {TITLE} from './labels.js';
import {type Block, block, blockShapes, wrapped} from './text.js';

const SIGN = 20;

/** Events without a date have a place of their own, off the axis: an empty ring and the title. */
export function layDateless(model: VisitTimelineModel, columns: Columns, measure: Measure): Draft {
  const {dateless} = model;
  if (dateless.length === 0) return {shapes: [], targets: [], height: 0};
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const narrow = columns.nameWidth === 0;
  const name = block(
    wrapped(
      {text: model.words.dateless},
      {size: 13.5, weight: 600},
      columns.nameWidth || columns.width,
      measure,
    ),
  );
  shapes.push(...blockShapes(name, columns.names, 0, columns.anchor));
  const room = columns.x1 - columns.x0;
  const across = Math.max(1, Math.min(3, Math.floor(room / 230)));
  const width = room / across;
  const rtl = columns.anchor === 'end';
  let y = narrow ? name.height + 6 : 0;
  for (let at = 0; at < dateless.length; at += across) {
    const row = dateless.slice(at, at + across);
    const blocks = row.map((entry) => label(entry, width - SIGN - 10, measure));
    const height = Math.max(...blocks.map((one) => one.height));
    row.forEach((entry, index) => {
      const text = blocks[index];
      if (!text) return;
      const x = rtl ? columns.x1 - index * width : columns.x0 + index * width;
      const way = rtl ? -1 : 1;
      shapes.push(
        {
          kind: 'circle',
          x: round(x + way * 8),
          y: round(y + 8.5),
          r: 4.5,
          stroke: paintOf(entry),
          strokeWidth: 1.5,
          dash: '1.5 2.2',
          mark: entry.key,
          hooks: hooksOf(entry),
        },
        ...blockShapes(text, x + way * SIGN, y, columns.anchor).map((shape) => ({
          ...shape,
          mark: entry.key,
        })),
      );
      targets.push({
        mark: entry.key,
        x: round(rtl ? x - SIGN - text.width : x),
        y: round(y),
        width: round(SIGN + text.width),
        height: round(Math.max(18, text.height)),
      });
    });
    y += height + 8;
  }
  return {shapes, targets, height: Math.max(y - 8, name.height)};
}

function label(entry: Entry, room: number, measure: Measure): Block {
  const setting = {size: TITLE, weight: 600 as const, letters: entry.letters};
  return block(wrapped(entry.title, setting, room, measure));
}
