import {LitElement, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {figureProperties} from '../../src/elements/figure-attributes.js';
import {FigureController, type Widget} from '../../src/elements/figure-controller.js';
import type {Scene} from '../../src/layout/scene.js';
import {readAttributes} from '../../src/model/attributes.js';
import {createCitations, nameOf} from '../../src/model/citations.js';
import type {Figure} from '../../src/model/figure.js';
import {figureStyles} from '../../src/styles/figure.js';

/** A dataset of three claims by two sources, of a corridor that does not exist. */
export const tinyDataset = {
  corridorKit: 1,
  id: 'tiny',
  names: {en: 'A small corridor', ru: 'Малый коридор'},
  language: 'en',
  asOf: '2026-01-31',
  sources: [
    {
      id: 'one',
      kind: 'article',
      author: 'A. Author',
      title: null,
      publisher: null,
      published: '2026-01-10',
      url: 'https://example.org/one',
      language: 'en',
    },
    {
      id: 'two',
      kind: 'article',
      author: 'Б. Автор',
      title: null,
      publisher: null,
      published: null,
      url: null,
      language: 'ru',
    },
  ],
  places: [
    {id: 'AAA', kind: 'country', names: {en: 'Aland', ru: 'Аландия'}},
    {id: 'BBB', kind: 'country', names: {en: 'Beland', ru: 'Беландия'}},
  ],
  measures: [
    {id: 'cargo', names: 'Cargo', unit: 't', about: {places: ['AAA']}, additive: true},
    {id: 'other', names: 'Other cargo', unit: 't', about: {places: ['BBB']}, additive: true},
  ],
  claims: [
    {
      id: 'c1',
      measure: 'cargo',
      value: 1500,
      figure: 'flow',
      says: 'exact',
      kind: 'actual',
      period: '2023',
      sources: [{source: 'one', at: ['2']}],
    },
    {
      id: 'c2',
      measure: 'cargo',
      value: 2500,
      figure: 'flow',
      says: 'over',
      kind: 'actual',
      period: '2024',
      sources: [{source: 'two', at: ['4', '7']}],
    },
    {
      id: 'c3',
      measure: 'other',
      value: 900,
      figure: 'flow',
      says: 'about',
      kind: 'actual',
      period: '2024',
      sources: [{source: 'one', at: ['3']}],
    },
  ],
};

/** A widget with one rectangle a claim: the frame without any of the four drawings. */
const widget: Widget<Figure> = {
  tag: 'tiny-figure',
  attributes: ['tone'],
  model(world, attributes) {
    const {facts, language} = world;
    const read = readAttributes('tiny-figure', attributes);
    const tone = read.choice('tone', ['loud', 'calm'], 'calm');
    const citations = createCitations(world);
    const claims = [...facts.claims.values()];
    const rows = claims.map((claim) => ({
      ids: [claim.id],
      cells: [
        {text: claim.id},
        {text: String(claim.value), value: claim.value, letters: citations.cite(claim.sources)},
      ],
    }));
    return {
      heading: nameOf(world, facts.dataset.names),
      subheading: tone,
      description: {drawn: 'Drawn.', extremes: 'Extremes.', trend: 'Trend.'},
      marks: claims.map((claim) => ({
        key: claim.id,
        ids: [claim.id],
        label: `${claim.id}: ${String(claim.value)}, ${language.date(claim.period ?? '')}`,
        relates: [...(facts.measures.get(claim.measure)?.about.places ?? [])],
        picks: {ids: [...(facts.measures.get(claim.measure)?.about.places ?? [])]},
        ...(claim.period === null ? {} : {period: claim.period}),
        panel: () => ({
          title: {text: `Panel of ${claim.id}`},
          lines: [
            {kind: 'value' as const, value: String(claim.value), text: 'tonnes', letters: ['a']},
          ],
        }),
      })),
      legend: [{glyph: 'bar', label: {text: 'as stated'}}],
      notes: ['A note.'],
      sources: citations.lines(),
      tables: [
        {
          caption: 'All claims',
          columns: [
            {key: 'id', label: 'What'},
            {key: 'value', label: 'Value', numeric: true},
          ],
          rows,
        },
      ],
      layers: [],
      problems: read.problems,
      ids: claims.map(({id}) => id),
      ...(claims.length === 0 ? {empty: 'Nothing to show here.'} : {}),
    };
  },
  layout(model, box): Scene {
    const height = box.height ?? 240;
    const step = box.width / model.marks.length;
    const bars = model.marks.map((mark, index) => ({
      mark: mark.key,
      x: index * step,
      y: height / 2,
      width: step / 2,
      height: height / 2,
    }));
    return {
      width: box.width,
      height,
      view: 'bars',
      notes: [],
      targets: bars,
      shapes: bars.map((bar) => ({
        kind: 'rect',
        ...bar,
        fill: 's1',
        hooks: {claim: bar.mark, value: '1'},
      })),
    };
  },
  glyphs: () => [{kind: 'rect', x: 0, y: 2, width: 28, height: 10, fill: 's1'}],
};

export class TinyFigure extends LitElement {
  static override styles: CSSResult[] = figureStyles;
  static override properties: PropertyDeclarations = {...figureProperties, tone: {}};
  declare src: string | null | undefined;
  declare data: unknown;
  declare tone: string | null | undefined;
  declare group: string | null | undefined;
  readonly #figure = new FigureController(this, widget);
  adoptedCallback(): void {
    this.#figure.adopted(figureStyles);
  }
  protected override render(): TemplateResult {
    return this.#figure.render();
  }
}
if (!customElements.get('tiny-figure')) customElements.define('tiny-figure', TinyFigure);
