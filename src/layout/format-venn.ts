import {FULL} from '../data/edition.js';
import type {VennModel} from '../model/format-venn/types.js';
import {finish} from './finish.js';
import {drawingEuler} from './format-venn/euler.js';
import {fold, write} from './format-venn/pen.js';
import {drawRows} from './format-venn/rows.js';
import {mirrorBox, mirrorShape} from './mirror.js';
import type {Box, Scene} from './scene.js';

export {glyphs} from './format-venn/glyphs.js';

/** From this width in px names stand before rows, and curves of eight formats stay legible, else six. */
const WIDE = 600;

/**
 * Lays out the diagram of formats in the view that shows it best, or that was asked for.
 *
 * Euler when its certificate holds and it is legible; else the linear view; where columns have no room
 * for their headings, the same turned downwards. What cannot be drawn at all is in the table.
 */
export function layoutFormatVenn(model: VennModel, box: Box): Scene {
  return finish(layingFormatVenn(model, box));
}

/** The same in small steps: call `next()` while there is time. */
export function* layingFormatVenn(model: VennModel, box: Box): Generator<undefined, Scene> {
  const {view, formats, places, language} = model;
  const {width} = box;
  const asked = view === 'euler';
  const notes: string[] = [];
  const listOf = (named: readonly {readonly name: {readonly text: string}}[]): string =>
    language.list(named.map(({name}) => name.text));
  const limit = width < WIDE ? 6 : 8;
  const unknown = formats.filter(({known}) => !known);
  const filled = formats.filter(({members}) => members.length > 0).length;
  if (view !== 'auto' && !asked) {
    // The table itself is in the frame, closed at first; its signs stand in the drawing's place.
  } else if (unknown.length > 0) {
    notes.push(language.text('format-venn.reasonUnknown', {formats: listOf(unknown)}));
  } else if (!asked && formats.length > limit) {
    notes.push(language.text('format-venn.reasonTooMany', {n: formats.length, limit}));
  } else if (asked || filled > 1) {
    const euler = yield* drawingEuler(model, box);
    if (euler && (asked || euler.legible)) {
      notes.push(language.text('format-venn.areasMeanNothing'));
      for (const {name, others} of formats) {
        const missing = places.filter(({id, placed}) => !placed && others.includes(id));
        if (missing.length > 0) {
          const holes = {format: name.text, places: listOf(missing)};
          notes.push(language.text('format-venn.unplaced', holes));
        }
      }
      return {width, ...euler, height: Math.ceil(euler.height), view: 'euler', notes};
    }
    notes.push(
      language.text(euler ? 'format-venn.reasonCrowded' : 'format-venn.reasonNotCertified'),
    );
  }
  const bars = view !== 'matrix' && view !== 'table';
  const drawn =
    (width >= 480 && bars && drawRows(model, box, false, true)) || drawRows(model, box, true, bars);
  if (!drawn) {
    const said = language.text('format-venn.reasonTable');
    const lines = fold(said, {size: 14}, width, box.measure).map((text, i) =>
      write({text}, 0, 18 + i * 20, {size: 14, fill: 'muted'}),
    );
    notes.push(said);
    return {width, height: lines.length * 20 + 6, shapes: lines, targets: [], view: 'table', notes};
  }
  const {height} = drawn;
  // Rows are read like lines of text; curves stand where the map has the countries.
  const turned = FULL && language.dir === 'rtl';
  const shapes = turned ? drawn.shapes.map((one) => mirrorShape(one, width)) : drawn.shapes;
  const targets = turned ? drawn.targets.map((one) => mirrorBox(one, width)) : drawn.targets;
  return {width, height: Math.ceil(height), shapes, targets, view: bars ? 'linear' : view, notes};
}
