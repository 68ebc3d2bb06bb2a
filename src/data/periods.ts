/**
 * Periods of time as the dataset writes them: a subset of EDTF, counted in whole days.
 *
 *     const result = parsePeriod('2025-01/2025-08');
 *     if (result.ok) spanOf(result.period); // {from: 20089, to: 20332}, `to` excluded
 */
export {type CivilDate, civilDate, dayNumber, daysInMonth, isLeapYear} from './periods/calendar.js';
export {
  type Bound,
  type Moment,
  type Period,
  type PeriodError,
  type PeriodFault,
  type PeriodResult,
  type Precision,
  monthsOf,
  parsePeriod,
  periodOf,
  printPeriod,
} from './periods/parse.js';
export {
  type Span,
  comparePeriods,
  contains,
  coversSame,
  datesOf,
  follows,
  hullOf,
  intersectionOf,
  isApproximate,
  isUncertain,
  lengthInDays,
  lengthInMonths,
  overlaps,
  precisionOf,
  spanOf,
  spanOfMoment,
  yearBefore,
} from './periods/span.js';
export {type DatePart, windowOf} from './periods/window.js';
