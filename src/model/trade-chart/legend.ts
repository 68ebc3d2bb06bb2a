import type {LegendItem} from '../figure.js';
import type {Context} from './context.js';
import type {ChartPanel} from './types.js';

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

/** Entries for the marks that are drawn, and no others; names of series where nothing else says them. */
export function legendOf({say}: Context, panels: readonly ChartPanel[]): LegendItem[] {
  const used = new Set<keyof typeof KEYS>();
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
  const kinds = Object.entries(KEYS).filter(([name]) => used.has(name as keyof typeof KEYS));
  const named = panels.flatMap(({series, type}) =>
    series.length > 1 && type === 'columns'
      ? series.map(({name, lang, relation, tone}) => ({
          glyph: relation === 'wider' ? 'series-wider' : `series-${tone}`,
          label: {text: name, ...(lang === undefined ? {} : {lang})},
        }))
      : [],
  );
  const marks = kinds.map(([glyph, key]) => ({glyph, label: {text: say.text(key)}}));
  return [...named, ...(marks.length > 1 || !used.has('stated') ? marks : [])];
}
