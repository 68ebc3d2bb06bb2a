import type {Span} from '../../data/periods.js';
import type {Datum} from '../../model/trade-chart/types.js';

/** Where a column stands in time: its own period, or its share of a period that several compete for. */
export interface Slot {
  readonly datum: Datum;
  /** Days; fractions where periods are shared. */
  readonly from: number;
  readonly to: number;
  /** A part inside a whole of the same series, drawn in front of it. */
  readonly inside: boolean;
}

interface Dated {
  readonly datum: Datum;
  readonly span: Span;
}

const holds = (outer: Dated, inner: Dated): boolean =>
  outer.datum.series === inner.datum.series &&
  outer.span.from <= inner.span.from &&
  inner.span.to <= outer.span.to &&
  outer.span.to - outer.span.from > inner.span.to - inner.span.from;

/**
 * Gives every dated value its stretch of the axis, so that no two columns overlap.
 *
 * A column is as wide as its period. Where several share days, each takes an equal lane of the days
 * they cover together, and widths stay in proportion to the periods. A part of a whole of the same
 * series (January–August in 2025) stands inside it, at its own place.
 */
export function slotsOf(data: readonly Datum[]): Slot[] {
  const dated: Dated[] = data.flatMap((datum) => (datum.span ? {datum, span: datum.span} : []));
  const insides = dated.filter((item) => dated.some((other) => holds(other, item)));
  const alone = insides.filter(
    (item) => !insides.some((other) => other !== item && meet(item.span, other.span)),
  );
  const rest = dated.filter((item) => !alone.includes(item));
  const outer = rest
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
    .reduce<Dated[][]>((clusters, item) => {
      const last = clusters.at(-1);
      if (last?.some(({span}) => meet(span, item.span))) last.push(item);
      else clusters.push([item]);
      return clusters;
    }, [])
    .flatMap(share);
  const inner = alone.map((item): Slot => {
    const whole = outer.find(({datum}) =>
      dated.some((each) => each.datum === datum && holds(each, item)),
    );
    return {datum: item.datum, ...within(item.span, whole, dated), inside: true};
  });
  return [...outer, ...inner];
}

const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Lanes of a cluster: a series keeps its lane unless two of its own values compete. */
function share(cluster: readonly Dated[]): Slot[] {
  const hull = {
    from: Math.min(...cluster.map(({span}) => span.from)),
    to: Math.max(...cluster.map(({span}) => span.to)),
  };
  const lanes: {series: number; items: Dated[]}[] = [];
  for (const item of cluster) {
    const {series} = item.datum;
    const free = lanes.find(
      (lane) => lane.series === series && !lane.items.some(({span}) => meet(span, item.span)),
    );
    if (free) free.items.push(item);
    else lanes.push({series, items: [item]});
  }
  lanes.sort((a, b) => a.series - b.series);
  const width = (hull.to - hull.from) / lanes.length;
  const into = (day: number, lane: number): number =>
    hull.from + lane * width + ((day - hull.from) / (hull.to - hull.from)) * width;
  return lanes.flatMap(({items}, lane) =>
    items.map(({datum, span}) => ({
      datum,
      from: into(span.from, lane),
      to: into(span.to, lane),
      inside: false,
    })),
  );
}

/** A part's place inside the slot that its whole was given. */
function within(span: Span, whole: Slot | undefined, dated: readonly Dated[]): Span {
  const period = dated.find(({datum}) => datum === whole?.datum)?.span;
  if (!whole || !period) return span;
  const scale = (whole.to - whole.from) / (period.to - period.from);
  return {
    from: whole.from + (span.from - period.from) * scale,
    to: whole.from + (span.to - period.from) * scale,
  };
}
