import type {ChartPanel} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import type {Measure} from '../scene.js';
import {layoutBigNumber} from './big-number.js';
import {layoutBothWays} from './both-ways.js';
import {layoutColumns} from './columns.js';
import {layoutLines} from './lines.js';
import {mirror} from './mirror.js';
import {layoutPace} from './pace.js';
import {type Pen, isClean, newPen} from './pen.js';
import {layoutProgress} from './progress.js';
import {layoutRows} from './rows.js';
import {layoutSlope} from './slope.js';

/** A panel drawn into a room. */
export interface Piece {
  readonly pen: Pen;
  readonly height: number;
  /** Keys that found no room and stand in the table only. */
  readonly left: readonly string[];
  /** Set where the drawing asked for did not fit and rows were drawn instead. */
  readonly asRows: boolean;
  /** Set where only the ends of lines carry their values. */
  readonly endsOnly: boolean;
}

const TIMED: readonly ChartPanel['type'][] = ['columns', 'lines', 'index', 'pace', 'slope'];

/** Panels whose height may be chosen. */
export const isFlexible = ({type}: ChartPanel): boolean => TIMED.includes(type);

/** Least height in px at which a flexible panel is worth drawing. */
export const leastHeight = (panel: ChartPanel): number =>
  150 + panel.spans.length * 34 + (panel.brackets.length > 0 ? 46 : 0) + panel.offScale.length * 20;

/** Height that suits a width, where the figure may grow. */
export function naturalHeight(panel: ChartPanel, width: number): number {
  const extra = leastHeight(panel) - 150;
  if (panel.type === 'slope') return Math.max(240, panel.data.length * 22 + 60);
  return Math.min(340, Math.max(264, Math.round(width * 0.52))) + extra;
}

/**
 * Draws a panel; when its own drawing cannot be held truthfully in the room, a row each. What does
 * not fit even then is named, never cut.
 */
export function drawPanel(
  panel: ChartPanel,
  room: Box,
  fixed: number | undefined,
  measure: Measure,
  mirrored: boolean,
): Piece {
  const pen = newPen(measure);
  const height = fixed ?? (isFlexible(panel) ? naturalHeight(panel, room.width) : 2000);
  const whole = {...room, height};
  const drawn = drawOwn(pen, panel, whole, fixed);
  const used = drawn?.height ?? 0;
  if (drawn && isClean(pen.texts, {...whole, height: Math.max(used, fixed ?? used) + 1})) {
    if (mirrored && !TIMED.slice(0, 4).includes(panel.type))
      mirror(pen, room.x, room.x + room.width);
    return {pen, asRows: false, ...drawn};
  }
  const rows = newPen(measure);
  const result = layoutRows(rows, {...panel, data: [...panel.data, ...panel.spans]}, room, fixed);
  if (mirrored) mirror(rows, room.x, room.x + room.width);
  const factors = panel.factors.map(({key}) => key);
  return {
    pen: rows,
    height: result.height,
    left: [...result.left, ...factors],
    asRows: !ROWS.includes(panel.type),
    endsOnly: false,
  };
}

const ROWS: readonly ChartPanel['type'][] = ['claims', 'bars', 'growth', 'steps'];

type Own = Pick<Piece, 'height' | 'left' | 'endsOnly'>;

function drawOwn(
  pen: Pen,
  panel: ChartPanel,
  room: Box,
  fixed: number | undefined,
): Own | undefined {
  const full = (fits: boolean): Own | undefined =>
    fits ? {height: room.height, left: [], endsOnly: false} : undefined;
  switch (panel.type) {
    case 'columns':
      return full(layoutColumns(pen, panel, room));
    case 'lines':
    case 'index': {
      const unsaid = layoutLines(pen, panel, room);
      return unsaid && {height: room.height, left: [], endsOnly: unsaid.length > 0};
    }
    case 'pace':
      return full(layoutPace(pen, panel, room));
    case 'slope':
      return full(layoutSlope(pen, panel, room));
    case 'both-ways': {
      const height = layoutBothWays(pen, panel, room);
      const fits = height !== undefined && height <= (fixed ?? height) + 0.5;
      return fits ? {height, left: [], endsOnly: false} : undefined;
    }
    case 'progress': {
      const height = layoutProgress(pen, panel, room);
      const fits = height !== undefined && height <= room.height + 0.5;
      return fits ? {height, left: [], endsOnly: false} : undefined;
    }
    case 'big-number': {
      const height = layoutBigNumber(pen, panel, room);
      return {height, left: [], endsOnly: false};
    }
    default: {
      const {height, left} = layoutRows(pen, panel, room, fixed);
      return {height, left, endsOnly: false};
    }
  }
}
