import {type Facts, indexDataset} from '../../src/data/dataset.js';
import type {Claim, Dataset, Disagreement, Measure} from '../../src/data/schema.js';
import {languageOf} from '../../src/languages/language.js';
import type {Code} from '../../src/languages/codes.js';
import {layoutTradeChart} from '../../src/layout/trade-chart.js';
import type {Font, Scene, Shape, TextShape} from '../../src/layout/scene.js';
import type {Attributes} from '../../src/model/figure.js';
import {type TradeChartModel, tradeChartModel} from '../../src/model/trade-chart.js';

/** A claim of measure `m` for 2024, as far as a test does not say otherwise. */
export function claim(id: string, value: Claim['value'], more: Partial<Claim> = {}): Claim {
  return {
    id,
    measure: 'm',
    value,
    figure: 'flow',
    says: 'exact',
    kind: 'actual',
    period: '2024',
    sources: [{source: 'one', at: ['1']}],
    ...more,
  };
}

/** A measure in tonnes between two places. */
export function measure(id: string, more: Partial<Measure> = {}): Measure {
  return {
    id,
    names: `Measure ${id}`,
    unit: 't',
    about: {places: ['AAA', 'BBB']},
    additive: true,
    ...more,
  };
}

const sources: Dataset['sources'] = ['one', 'two', 'three'].map((id) => ({
  id,
  kind: 'article' as const,
  author: `Author ${id}`,
  title: null,
  publisher: null,
  published: null,
  url: null,
  language: 'en',
}));

/** An invented dataset of these claims. */
export function factsOf(
  claims: readonly Claim[],
  measures: readonly Measure[] = [measure('m')],
  disagreements: readonly Disagreement[] = [],
): Facts {
  return indexDataset({
    corridorKit: 1,
    id: 'invented',
    names: 'Invented',
    language: 'en',
    asOf: '2026-01-05',
    sources,
    places: [],
    measures: [...measures],
    claims: [...claims],
    disagreements: [...disagreements],
  });
}

/** Advances of an average face: 0.56 of the size a letter, a little more where it is bold. */
export const width = (text: string, {size, weight = 400}: Font): number =>
  [...text].length * size * (weight > 400 ? 0.6 : 0.56);

export interface Drawn {
  readonly model: TradeChartModel;
  readonly scene: Scene;
  readonly shapes: readonly Shape[];
  readonly texts: readonly TextShape[];
}

/** The whole way from facts to shapes, groups opened. */
export function draw(
  facts: Facts,
  attributes: Attributes = {},
  {wide = 700, height, code = 'en'}: {wide?: number; height?: number; code?: Code} = {},
): Drawn {
  const model = tradeChartModel({facts, language: languageOf(code)}, attributes);
  const scene = layoutTradeChart(model, {width: wide, height, measure: width});
  const open = (shape: Shape): Shape[] =>
    'shapes' in shape ? shape.shapes.flatMap(open) : [shape];
  const shapes = scene.shapes.flatMap(open);
  return {model, scene, shapes, texts: shapes.filter((shape) => shape.kind === 'text')};
}

/** Where a text stands, its letters included. */
export function boxOf(text: TextShape): {x: number; y: number; width: number; height: number} {
  const {size, weight, anchor = 'start'} = text;
  const own = width(text.text, {size, ...(weight === undefined ? {} : {weight})});
  const wide = own + (text.letters ? width(text.letters, {size: 12}) + 2 : 0);
  const x = anchor === 'start' ? text.x : anchor === 'end' ? text.x - wide : text.x - wide / 2;
  return {x, y: text.y - size * 0.8, width: wide, height: size};
}

/** Shapes of one claim's mark, its label not among them. */
export const shapesOf = ({shapes}: Drawn, id: string): Shape[] =>
  shapes.filter((shape) => shape.kind !== 'text' && shape.hooks?.claim?.split(' ').includes(id));

/** What is wrong with a drawing by the rules that hold for every one; empty when nothing is. */
export function faultsOf({model, scene, texts, shapes}: Drawn): string[] {
  const faults: string[] = [];
  for (const text of texts) {
    const {claim: stated, derived} = text.hooks ?? {};
    const free = text.part === 'tick' || text.part === 'title' || text.part === 'gap';
    if (/\p{Nd}/u.test(text.text) && !free && !stated && !derived) {
      faults.push(`number without a claim: ${text.text}`);
    }
    if (text.size < 12) faults.push(`small text: ${text.text}`);
    const box = boxOf(text);
    const out =
      box.x < -0.6 ||
      box.y < -0.6 ||
      box.x + box.width > scene.width + 0.6 ||
      box.y + box.height > scene.height + 0.6;
    if (out) faults.push(`outside the frame: ${text.text}`);
  }
  texts.forEach((text, i) => {
    const a = boxOf(text);
    for (const other of texts.slice(i + 1)) {
      const b = boxOf(other);
      const apart =
        a.x + a.width <= b.x + 0.6 ||
        b.x + b.width <= a.x + 0.6 ||
        a.y + a.height <= b.y + 0.6 ||
        b.y + b.height <= a.y + 0.6;
      if (!apart) faults.push(`overlap: ${text.text} / ${other.text}`);
    }
  });
  for (const shape of shapes) {
    for (const [name, value] of Object.entries(shape)) {
      const bad =
        typeof value === 'number'
          ? !Number.isFinite(value)
          : /NaN|Infinity|undefined/.test(String(name === 'd' ? value : ''));
      if (bad) faults.push(`not a number: ${shape.kind} ${name}`);
    }
  }
  faults.push(...linesAstray(model, shapes));
  const drawn = new Set(shapes.flatMap(({mark}) => mark?.split(' ') ?? []));
  const targets = new Set(scene.targets.map(({mark}) => mark));
  const moved = scene.notes.length > 0;
  for (const {key} of model.marks) {
    if (drawn.has(key) && !targets.has(key)) faults.push(`no target: ${key}`);
    if (!drawn.has(key) && !moved) faults.push(`neither drawn nor said: ${key}`);
  }
  return faults;
}

/** Lines that join what is not of one series, or periods that do not touch (R1). */
function linesAstray(model: TradeChartModel, shapes: readonly Shape[]): string[] {
  const data = new Map(
    model.panels.flatMap((panel) => panel.data.map((d) => [d.key, {...d, panel}])),
  );
  return shapes.flatMap((shape) => {
    if (shape.part !== 'line') return [];
    const on = shape.mark?.split(' ').flatMap((key) => data.get(key) ?? []) ?? [];
    const series = on.map(({measure, claim, months, span}) =>
      [measure.id, claim.figure, months ?? (span && span.to - span.from)].join(),
    );
    const apart = on.some((each, i) => {
      const next = on[i + 1];
      return next && each.panel.type !== 'slope' && each.span?.to !== next.span?.from;
    });
    const goals = on.some(({standing, edge}) => standing === 'target' || edge === 'over');
    return on.length > 1 && new Set(series).size === 1 && !apart && !goals
      ? []
      : [`line astray: ${shape.mark}`];
  });
}
