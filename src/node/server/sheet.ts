import type {CSSResultGroup} from 'lit';
import {CorridorMapElement} from '../../elements/corridor-map.js';
import {FormatVennElement} from '../../elements/format-venn.js';
import {TradeChartElement} from '../../elements/trade-chart.js';
import {VisitTimelineElement} from '../../elements/visit-timeline.js';

/** Buttons that no script has placed yet are not there yet. */
const SERVED = '.mark:not([style]){display:none}';

/** The sheet that shadow roots from a server link to, `corridor-kit.shadow.css`. */
export function shadowSheet(): string {
  const seen = new Set<string>();
  const add = (styles: CSSResultGroup): void => {
    if (Array.isArray(styles)) styles.forEach(add);
    else seen.add((styles as {readonly cssText: string}).cssText);
  };
  for (const element of [
    CorridorMapElement,
    FormatVennElement,
    TradeChartElement,
    VisitTimelineElement,
  ]) {
    add(element.styles);
  }
  const text = [...seen, SERVED].join('\n').replace(/\s*\n\s*/g, '\n');
  return `/* What corridor-kit's figures look like inside; linked by those that a server has drawn. */\n${text}\n`;
}
