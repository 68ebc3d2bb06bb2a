import type {Box, Glyphs, Scene} from '../layout/scene.js';
import type {Attributes, Figure, World} from '../model/figure.js';

/** What makes a widget: its attributes, what it says, where it puts it. */
export interface Widget<Model extends Figure> {
  readonly tag: string;
  /** Its own attributes, beside those that all have; kebab-case. */
  readonly attributes: readonly string[];
  model(world: World, attributes: Attributes): Model;
  layout(model: Model, box: Box): Scene;
  /** The same in small steps, for a layout that would hold the page up. */
  laying?(model: Model, box: Box): Generator<undefined, Scene>;
  readonly glyphs: Glyphs;
  /** Along which axes it may be zoomed (attribute `zoom`, full edition). */
  readonly zoom?: 'x' | 'xy';
}
