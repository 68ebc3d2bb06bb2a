import type {LegendItem} from '../figure.js';
import type {Context} from './context.js';
import type {ChartPanel, Series} from './types.js';

const KEYS = {
  stated: 'trade-chart.legendStated',
  about: 'trade-chart.legendAbout',
  almost: 'trade-chart.legendAlmost',
  over: 'trade-chart.legendOver',
  under: 'trade-chart.legendUnder',
  range: 'trade-chart.legendRange',
  forecast: 'trade-chart.legendForecast',
  target: 'trade-chart.legendTarget',
  derived: 'trade-chart.legendDerived',
  cumulative: 'trade-chart.legendCumulative',
  gap: 'trade-chart.legendGap',
  bracket: 'trade-chart.legendBracket',
  wider: 'trade-chart.legendWider',
  hollow: 'trade-chart.legendHollow',
} as const;

type Glyph = keyof typeof KEYS;

/** Forms that some panels draw, in the order of the key. */
export function glyphsOf(panels: readonly ChartPanel[]): string[] {
  const used = new Set<Glyph>();
  for (const {data, spans, gaps, brackets, series, type} of panels) {
    if (type === 'big-number') continue;
    for (const {edge, standing, hollow} of data) {
      if (standing !== 'stated') used.add(standing);
      else if (edge === 'exact' && !hollow) used.add('stated');
      if (edge !== 'exact' && !(standing === 'derived' && edge === 'range')) used.add(edge);
      if (hollow) used.add('hollow');
    }
    if (spans.length > 0) used.add('cumulative');
    if (gaps.length > 0) used.add('gap');
    if (brackets.length > 0) used.add('bracket');
    if (series.some(({relation}) => relation === 'wider')) used.add('wider');
  }
  const forms = Object.keys(KEYS).filter((name) => used.has(name as Glyph));
  const swatches = panels.flatMap((panel) =>
    hasSwatches(panel) ? panel.series.map(swatchOf) : [],
  );
  // One form alone needs no key, unless it is one that has to be learnt.
  return [...swatches, ...(forms.length > 1 || !used.has('stated') ? forms : [])];
}

const hasSwatches = ({series, type}: ChartPanel): boolean =>
  series.length > 1 && type === 'columns';
const swatchOf = ({relation, tone}: Series): string =>
  relation === 'wider' ? 'series-wider' : `series-${tone}`;

/** Entries for the marks that are drawn, and no others; names of series where nothing else says them. */
export function legendOf({say}: Context, panels: readonly ChartPanel[]): LegendItem[] {
  const series = panels.filter(hasSwatches).flatMap((panel) => panel.series);
  const named = series.map((each): LegendItem => {
    const {name, lang} = each;
    return {glyph: swatchOf(each), label: {text: name, ...(lang === undefined ? {} : {lang})}};
  });
  const forms = glyphsOf(panels).filter((glyph): glyph is Glyph => glyph in KEYS);
  return [...named, ...forms.map((glyph) => ({glyph, label: {text: say.text(KEYS[glyph])}}))];
}
