import type {Facts} from '../data/dataset.js';
import {withRemarks} from '../model/beside.js';
import type {Attributes, Figure, World} from '../model/figure.js';

/** The part of a widget that says something. */
interface Saying<Model extends Figure> {
  readonly tag: string;
  readonly attributes: readonly string[];
  model(world: World, attributes: Attributes): Model;
}

/** Models of one dataset by tag, language and attributes: thirty equal tags are read once. */
const models = new WeakMap<Facts, Map<string, Figure>>();
const MOST = 60;

/** The attributes that a model is made from, and its place among the known. */
function asked<Model extends Figure>(
  widget: Saying<Model>,
  {facts, language}: World,
  own: Attributes,
  layers: string | undefined,
): {readonly attributes: Attributes; readonly key: string; readonly known: Map<string, Figure>} {
  const leads = facts.dataset.leads?.[widget.tag];
  const bare = widget.attributes.every((name) => !own[name]?.trim());
  const attributes = {
    ...own,
    ...(bare ? {...leads, view: own['view'] ?? leads?.['view']} : {}),
    ...(layers === undefined ? {} : {layers}),
  };
  let known = models.get(facts);
  if (!known) models.set(facts, (known = new Map<string, Figure>()));
  return {attributes, key: JSON.stringify([widget.tag, language.code, attributes]), known};
}

/** Whether it costs nothing to ask for a model. */
export function isKnown<Model extends Figure>(...of: Parameters<typeof asked<Model>>): boolean {
  const {known, key} = asked(...of);
  return known.has(key);
}

/**
 * What a widget says with these attributes.
 *
 * A bare tag shows what the dataset leads with; any attribute of the author's own turns that off.
 * `layers` are those that the reader has switched on.
 */
export function modelOf<Model extends Figure>(
  widget: Saying<Model>,
  world: World,
  own: Attributes,
  layers: string | undefined,
): Model {
  const {attributes, key, known} = asked(widget, world, own, layers);
  const cached = known.get(key) as Model | undefined;
  if (cached) return cached;
  const said = widget.model(world, attributes);
  const model: Model = {...said, ...withRemarks(world, said)};
  if (known.size >= MOST) known.clear();
  known.set(key, model);
  return model;
}
