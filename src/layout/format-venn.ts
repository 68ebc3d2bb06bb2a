import type {Reason, VennModel} from '../model/format-venn/types.js';
import {drawEuler, type EulerDrawing} from './format-venn/euler.js';
import {drawGrid} from './format-venn/grid.js';
import {drawLinear, type Drawn} from './format-venn/linear.js';
import {mirrorShapes, mirrorTargets} from './format-venn/mirror.js';
import type {Box, Scene} from './scene.js';

export {certify} from './format-venn/certificate.js';
export {glyphs} from './format-venn/glyphs.js';

/** Formats that an Euler diagram shows unasked: on a phone, and from 600 px. */
const LIMIT = {narrow: 6, wide: 8};

/**
 * Lays out the diagram of formats in the view that shows it best, or that was asked for.
 *
 * Euler when its certificate holds and it is legible; else the linear view; where columns have no room
 * for their headings, the same turned downwards. What cannot be drawn at all is in the table.
 */
export function layoutFormatVenn(model: VennModel, box: Box): Scene {
  const {view} = model;
  const reasons: Reason[] = [];
  if (view === 'auto' || view === 'euler') {
    const euler = tryEuler(model, box, view === 'euler', reasons);
    if (euler) {
      const unplaced = [...euler.unplaced].map(([format, ids]) =>
        model.say.unplaced(
          format,
          model.places.filter(({id}) => ids.includes(id)),
        ),
      );
      return scene('euler', box, euler, [model.say.euler, ...unplaced]);
    }
  }
  const notes = reasons.map(model.say.reason);
  // The table itself is in the frame, closed at first; its signs stand in the drawing's place.
  const asked = view === 'matrix' || view === 'table';
  const drawn = asked
    ? drawGrid(model, box, false)
    : (drawLinear(model, box) ?? drawLinear(model, box, true) ?? drawGrid(model, box, true));
  if (drawn) return scene(asked ? view : 'linear', box, drawn, notes, model.rtl);
  notes.push(model.say.reason({code: 'table'}));
  return {width: box.width, height: 0, shapes: [], targets: [], view: 'table', notes};
}

/** The Euler drawing, or why there is none. */
function tryEuler(
  model: VennModel,
  box: Box,
  asked: boolean,
  reasons: Reason[],
): EulerDrawing | undefined {
  const unknown = model.formats.filter(({known}) => !known);
  if (unknown.length > 0) {
    reasons.push({code: 'unknownMembers', formats: unknown.map(({id}) => id)});
    return undefined;
  }
  const limit = box.width >= 600 ? LIMIT.wide : LIMIT.narrow;
  if (!asked && model.formats.length > limit) {
    reasons.push({code: 'tooMany', n: model.formats.length, limit});
    return undefined;
  }
  if (!asked && model.formats.filter(({members}) => members.length > 0).length < 2) {
    reasons.push({code: 'few'});
    return undefined;
  }
  const drawing = drawEuler(model, box);
  if (!drawing) {
    reasons.push({code: 'notCertified'});
    return undefined;
  }
  if (asked || drawing.doubts.length === 0) return drawing;
  reasons.push(...drawing.doubts.slice(0, 1));
  return undefined;
}

function scene(
  view: string,
  {width}: Box,
  {height, shapes, targets}: Drawn,
  notes: readonly string[],
  mirrored = false,
): Scene {
  return {
    width,
    height: Math.ceil(height),
    shapes: mirrored ? mirrorShapes(shapes, width) : shapes,
    targets: mirrored ? mirrorTargets(targets, width) : targets,
    view,
    notes,
  };
}
