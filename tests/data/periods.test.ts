import {expect} from 'chai';
import * as fc from 'fast-check';
import {
  type Moment,
  type Period,
  civilDate,
  comparePeriods,
  contains,
  coversSame,
  dayNumber,
  daysInMonth,
  follows,
  hullOf,
  intersectionOf,
  isApproximate,
  isUncertain,
  lengthInDays,
  lengthInMonths,
  overlaps,
  parsePeriod,
  periodOf,
  precisionOf,
  printPeriod,
  spanOf,
  windowOf,
  yearBefore,
} from '../../src/data/periods.js';

function period(text: string): Period {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code} at ${result.error.position}`);
  return result.period;
}

const dates: fc.Arbitrary<Moment> = fc
  .record({
    precision: fc.constantFrom(
      'year' as const,
      'half' as const,
      'quarter' as const,
      'month' as const,
      'day' as const,
    ),
    year: fc.integer({min: 1, max: 9999}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 31}),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(({precision, year, month, day, approximate, uncertain}) => {
    const index = {
      year: 1,
      half: Math.ceil(month / 6),
      quarter: Math.ceil(month / 3),
      month,
      day: month,
    }[precision];
    const inMonth = precision === 'day' ? Math.min(day, daysInMonth(year, month)) : 1;
    return {precision, year, index, day: inMonth, approximate, uncertain};
  });

const singles = dates.map((at): Period => ({kind: 'single', at}));
const intervals = fc
  .tuple(dates, dates, fc.constantFrom('both', 'open', 'unknown'), fc.boolean())
  .map(([a, b, ends, atStart]): Period => {
    const [from, to] =
      comparePeriods({kind: 'single', at: a}, {kind: 'single', at: b}) <= 0 ? [a, b] : [b, a];
    if (ends === 'both') return {kind: 'interval', from, to};
    return atStart
      ? {kind: 'interval', from: ends as 'open', to}
      : {kind: 'interval', from, to: ends as 'open'};
  });
const periods = fc.oneof(singles, intervals);

describe('dayNumber(year, month, day)', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).to.equal(0);
    expect(dayNumber(1969, 12, 31)).to.equal(-1);
    expect(dayNumber(2000, 3, 1)).to.equal(11017);
    expect(dayNumber(1, 1, 1)).to.equal(-719162);
  });

  it('agrees with the calendar of the engine and is undone by civilDate', () => {
    fc.assert(
      fc.property(fc.integer({min: -719162, max: 2932896}), (days) => {
        const {year, month, day} = civilDate(days);
        const date = new Date(days * 86400000);
        expect([year, month, day]).to.deep.equal([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).to.equal(days);
      }),
    );
  });

  it('carries months beyond December, and before January, into other years', () => {
    expect(dayNumber(2025, 13, 1)).to.equal(dayNumber(2026, 1, 1));
    expect(dayNumber(2025, 0, 1)).to.equal(dayNumber(2024, 12, 1));
  });
});

describe('parsePeriod(text)', () => {
  it('reads every precision', () => {
    const precisions = ['2025', '2025-40', '2025-33', '2025-10', '2025-10-20'].map((text) =>
      precisionOf(period(text)),
    );
    expect(precisions).to.deep.equal(['year', 'half', 'quarter', 'month', 'day']);
  });

  it('keeps "about" and "uncertain"', () => {
    expect(isApproximate(period('2026-06~'))).to.equal(true);
    expect(isUncertain(period('2026-06~'))).to.equal(false);
    expect(isUncertain(period('2026?'))).to.equal(true);
    expect(isApproximate(period('2023-10~/2025-10'))).to.equal(true);
    expect([isApproximate(period('2026%')), isUncertain(period('2026%'))]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('tells an open end from an unknown one', () => {
    expect(period('2023/..')).to.deep.include({kind: 'interval', to: 'open'});
    expect(period('2023/')).to.deep.include({kind: 'interval', to: 'unknown'});
    expect(period('../2023')).to.deep.include({kind: 'interval', from: 'open'});
    expect(period('/2023')).to.deep.include({kind: 'interval', from: 'unknown'});
  });

  const faults: readonly (readonly [string, string, number])[] = [
    ['', 'period-empty', 0],
    ['/', 'period-empty', 0],
    ['../..', 'period-empty', 0],
    ['20', 'period-syntax', 2],
    ['2025-1', 'period-syntax', 4],
    ['2025-10-20T10:00', 'period-syntax', 10],
    ['2025 ', 'period-syntax', 4],
    ['2025~~', 'period-syntax', 5],
    ['октябрь', 'period-syntax', 0],
    ['[..2030]', 'period-syntax', 0],
    ['2024/2025/2026', 'period-syntax', 9],
    ['0000', 'period-year', 0],
    ['2025-00', 'period-month', 5],
    ['2025-13', 'period-month', 5],
    ['2025-37', 'period-month', 5],
    ['2025-33-01', 'period-month', 5],
    ['2025-22', 'period-season', 5],
    ['2025-02-29', 'period-day', 8],
    ['1900-02-29', 'period-day', 8],
    ['2025-04-31', 'period-day', 8],
    ['2025-04-00', 'period-day', 8],
    ['2024/2025-13', 'period-month', 10],
    ['2025-10/2025-09', 'period-order', 8],
    ['2025-10-21/2025-10-20', 'period-order', 11],
    ['2026/2025', 'period-order', 5],
  ];
  for (const [text, code, position] of faults) {
    it(`refuses "${text}" with ${code} at ${position}`, () => {
      expect(parsePeriod(text)).to.deep.equal({ok: false, error: {code, position}});
    });
  }

  it('knows leap days', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0004-02-29']) period(text);
  });

  it('allows ends of unlike precision that meet', () => {
    expect(spanOf(period('2023/2025-10')).to).to.equal(dayNumber(2025, 11, 1));
    expect(spanOf(period('2025-03/2025')).from).to.equal(dayNumber(2025, 3, 1));
  });

  it('gives back what printPeriod wrote', () => {
    fc.assert(
      fc.property(periods, (one) => {
        expect(parsePeriod(printPeriod(one))).to.deep.equal({ok: true, period: one});
      }),
    );
  });

  it('never throws, and points into the text', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9/~?%.-]{0,24}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const result = parsePeriod(text);
        if (result.ok) expect(printPeriod(result.period)).to.equal(text);
        else expect(result.error.position).to.be.within(0, text.length);
      }),
    );
  });

  it('reads a very long text as quickly as a short one', () => {
    expect(parsePeriod('2'.repeat(100000)).ok).to.equal(false);
    expect(parsePeriod('2025-10/'.repeat(20000)).ok).to.equal(false);
  });

  it('is undefined by periodOf where there is no period', () => {
    expect(periodOf(null)).to.equal(undefined);
    expect(periodOf('soon')).to.equal(undefined);
    expect(periodOf('2025')).to.deep.equal(period('2025'));
  });
});

describe('spanOf(period)', () => {
  it('ends on the day after the last', () => {
    expect(spanOf(period('2025'))).to.deep.equal({
      from: dayNumber(2025, 1, 1),
      to: dayNumber(2026, 1, 1),
    });
    expect(spanOf(period('2025-41')).from).to.equal(dayNumber(2025, 7, 1));
    expect(spanOf(period('2025-36')).from).to.equal(dayNumber(2025, 10, 1));
    expect(lengthInDays(period('2025-10-20/2025-10-21'))).to.equal(2);
    expect(lengthInDays(period('2024-02'))).to.equal(29);
    expect(lengthInDays(period('2023/..'))).to.equal(Infinity);
  });

  it('is of whole, ordered days', () => {
    fc.assert(
      fc.property(singles, (one) => {
        const {from, to} = spanOf(one);
        expect(Number.isInteger(from) && Number.isInteger(to) && from < to).to.equal(true);
      }),
    );
  });

  it('has a hull that holds both, and an intersection that both hold', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const [left, right] = [spanOf(a), spanOf(b)];
        const hull = hullOf([left, right]);
        expect(hull?.from).to.equal(Math.min(left.from, right.from));
        expect(hull?.to).to.equal(Math.max(left.to, right.to));
        const shared = intersectionOf(left, right);
        expect(shared !== undefined).to.equal(overlaps(a, b));
        if (shared) {
          expect(shared.from).to.be.at.least(Math.max(left.from, right.from));
          expect(shared.to).to.be.at.most(Math.min(left.to, right.to));
        }
      }),
    );
    expect(hullOf([])).to.equal(undefined);
  });
});

describe('comparePeriods(a, b)', () => {
  it('is a total order', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).to.equal(0);
        expect(comparePeriods(a, b) === 0).to.equal(printPeriod(a) === printPeriod(b));
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).to.be.at.most(0);
        }
      }),
    );
  });

  it('sorts by the earliest possible day, then the latest', () => {
    const sorted = ['2026', '2025-11-16/', '2025', '2025-10', '2025-10-20', '../2024', '2025-01']
      .map(period)
      .sort(comparePeriods)
      .map(printPeriod);
    expect(sorted).to.deep.equal([
      '../2024',
      '2025-01',
      '2025',
      '2025-10',
      '2025-10-20',
      '2025-11-16/',
      '2026',
    ]);
  });
});

describe('overlaps, contains, follows, coversSame', () => {
  it('sees a month in its year, and not a year in its month', () => {
    expect(contains(period('2025'), period('2025-10'))).to.equal(true);
    expect(contains(period('2025-10'), period('2025'))).to.equal(false);
    expect(contains(period('2023/..'), period('2025'))).to.equal(true);
  });

  it('sees neighbours follow without overlapping', () => {
    expect(follows(period('2026'), period('2025'))).to.equal(true);
    expect(overlaps(period('2026'), period('2025'))).to.equal(false);
    expect(follows(period('2025-09'), period('2025-01/2025-08'))).to.equal(true);
  });

  it('finds the same days under two names', () => {
    expect(coversSame(period('2025-01/2025-06'), period('2025-40'))).to.equal(true);
    expect(coversSame(period('2025~'), period('2025'))).to.equal(true);
    expect(coversSame(period('2025'), period('2024'))).to.equal(false);
  });

  it('agrees that what contains also overlaps', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(contains(a, a)).to.equal(true);
        expect(overlaps(a, b)).to.equal(overlaps(b, a));
        if (contains(a, b)) expect(overlaps(a, b)).to.equal(true);
      }),
    );
  });
});

describe('lengthInMonths(period)', () => {
  it('counts whole months only', () => {
    expect(lengthInMonths(period('2025-01/2025-08'))).to.equal(8);
    expect(lengthInMonths(period('2025'))).to.equal(12);
    expect(lengthInMonths(period('2025-34'))).to.equal(3);
    expect(lengthInMonths(period('2025-01-01/2025-02-28'))).to.equal(2);
    expect(lengthInMonths(period('2024-02-01/2024-02-28'))).to.equal(undefined);
    expect(lengthInMonths(period('2006/2024'))).to.equal(228);
    expect(lengthInMonths(period('2006/..'))).to.equal(undefined);
  });
});

describe('yearBefore(period)', () => {
  it('is what growth is measured against', () => {
    const before = (text: string): string => {
      const result = yearBefore(period(text));
      return result ? printPeriod(result) : 'none';
    };
    expect(before('2025-01/2025-08')).to.equal('2024-01/2024-08');
    expect(before('2024-02-29')).to.equal('2023-02-28');
    expect(before('2025-10~')).to.equal('2024-10~');
    expect(before('2025/..')).to.equal('2024/..');
    expect(before('0001')).to.equal('none');
  });
});

describe('windowOf(period, part)', () => {
  const days = (
    from: readonly [number, number, number],
    to: readonly [number, number, number],
  ) => ({
    from: dayNumber(...from),
    to: dayNumber(...to),
  });

  it('cuts a year at its months', () => {
    expect(windowOf(period('2026'), 'early')).to.deep.equal(days([2026, 1, 1], [2026, 5, 1]));
    expect(windowOf(period('2026'), 'mid')).to.deep.equal(days([2026, 5, 1], [2026, 9, 1]));
    expect(windowOf(period('2028'), 'end')).to.deep.equal(days([2028, 10, 1], [2029, 1, 1]));
  });

  it('cuts a month at its days, a half and a quarter at their months', () => {
    expect(windowOf(period('2025-10'), 'early')).to.deep.equal(days([2025, 10, 1], [2025, 10, 11]));
    expect(windowOf(period('2025-02'), 'mid')).to.deep.equal(days([2025, 2, 11], [2025, 2, 21]));
    expect(windowOf(period('2025-10'), 'end')).to.deep.equal(days([2025, 10, 21], [2025, 11, 1]));
    expect(windowOf(period('2025-41'), 'early')).to.deep.equal(days([2025, 7, 1], [2025, 9, 1]));
    expect(windowOf(period('2025-33'), 'end')).to.deep.equal(days([2025, 3, 1], [2025, 4, 1]));
  });

  it('leaves "by", "before" and "after" open', () => {
    expect(windowOf(period('2030'), 'by')).to.deep.equal({
      from: -Infinity,
      to: dayNumber(2031, 1, 1),
    });
    expect(windowOf(period('2030'), 'before').to).to.equal(dayNumber(2030, 1, 1));
    expect(windowOf(period('2030'), 'after')).to.deep.equal({
      from: dayNumber(2031, 1, 1),
      to: Infinity,
    });
  });

  it('lies within the period, and is never empty', () => {
    fc.assert(
      fc.property(
        periods,
        fc.constantFrom('early' as const, 'mid' as const, 'end' as const),
        (one, part) => {
          const [window, span] = [windowOf(one, part), spanOf(one)];
          expect(window.from < window.to).to.equal(true);
          expect(window.from >= span.from && window.to <= span.to).to.equal(true);
          expect(windowOf(one)).to.deep.equal(span);
        },
      ),
    );
  });
});
