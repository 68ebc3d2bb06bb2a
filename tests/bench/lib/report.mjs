// Medians, and ratios to the floor of the same round: other jobs on the machine slow both alike.

const FLOOR = 'lit-floor';

/** About nothing for the floor: a ratio to it says nothing. */
const NO_RATIO = ['blocking', 'shift', 'kept', 'nodes'];

/** What to hold, from the design; printed beside the kit's figures and never a test. `of`: a ratio to the floor, else the figure itself. */
const TO_HOLD = {
  drawn: {most: 1.65, aim: 1.45, of: 'floor'},
  work: {most: 2.6, aim: 2.0, of: 'floor'},
  blocking: {most: 110, aim: 30},
  shift: {most: 0},
  heap: {most: 2.9, aim: 2.4},
  resize: {most: 3, aim: 1.5, of: 'floor'},
  theme: {most: 1.5, aim: 1.2, of: 'floor'},
  cycle: {most: 3, aim: 2.2, of: 'floor'},
};

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const short = (value) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

/** Lines of cells as a table of equal columns. */
export function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i])))
        .join('  '),
    )
    .join('\n');
}

/** @param {number} found what was measured @param {number} most */
export const verdict = (found, most) => (found <= most ? 'held' : 'not held');

/**
 * @param {object[]} results one a load
 * @param {Record<string, string>} titles of the contenders
 */
export function report(results, titles) {
  const names = Object.keys(titles);
  const of = (name, suite) => results.filter((r) => r.name === name && r.suite === suite);
  const value = (name, suite, key) => median(of(name, suite).map((result) => result[key]));
  const ratio = (name, suite, key) => {
    const floor = new Map(of(FLOOR, suite).map((result) => [result.round, result[key]]));
    return median(of(name, suite).map((result) => result[key] / floor.get(result.round)));
  };
  const hold = (key, suite) => {
    const {most, aim, of: base} = TO_HOLD[key] ?? {};
    if (most === undefined) return ['', ''];
    const times = base ? '×' : '';
    const wanted = `≤ ${most}${times}${aim === undefined ? '' : `, aim ${aim}${times}`}`;
    if (!names.includes('kit')) return [wanted, ''];
    return [wanted, verdict(base ? ratio('kit', suite, key) : value('kit', suite, key), most)];
  };
  const row = (title, suite, key, unit) => [
    `${title}, ${unit}`,
    ...names.flatMap((name) => {
      const times = NO_RATIO.includes(key) ? NaN : ratio(name, suite, key);
      return [short(value(name, suite, key)), Number.isFinite(times) ? `${short(times)}×` : ''];
    }),
    ...hold(key, suite),
  ];
  const bytes = (pattern) => (name) =>
    of(name, 'phone')[0]
      .files.filter(({path}) => pattern.test(path))
      .reduce((sum, file) => sum + file.bytes, 0) / 1000;
  const bytesRow = (title, pattern) => [
    `${title}, kB brotli`,
    ...names.flatMap((name) => [short(bytes(pattern)(name)), '']),
    '',
    '',
  ];
  return aligned([
    ['', ...names.flatMap((name) => [titles[name], '']), 'to hold', ''],
    bytesRow('scripts', /\.js$/),
    bytesRow('data and outlines', /\.json$/),
    bytesRow('all', /./),
    row('phone: four figures drawn', 'phone', 'drawn', 'ms'),
    row('phone: main-thread work', 'phone', 'work', 'ms'),
    row('phone: blocking time', 'phone', 'blocking', 'ms'),
    row('phone: layout shift', 'phone', 'shift', 'score'),
    row('four figures: heap', 'desk', 'heap', 'MB'),
    row('a resize step: work', 'desk', 'resize', 'ms'),
    row('another width, waited for: work', 'desk', 'turn', 'ms'),
    row('a change of theme: work', 'desk', 'theme', 'ms'),
    row('mount and remove four: work', 'desk', 'cycle', 'ms'),
    row('kept after a removal', 'desk', 'kept', 'kB'),
    row('nodes kept after a removal', 'desk', 'nodes', 'nodes'),
  ]);
}
