/*
 * How a basemap pack writes its numbers: base 44 in 88 letters, least digit first, the upper half of
 * the letters meaning that more follow. src/geography/unpack.ts reads it.
 */
/** 88 letters without quote, backslash, backtick and tilde; a space or a tilde ends an arc. */
const LETTERS = Array.from({length: 94}, (_, i) => String.fromCharCode(33 + i)).filter(
  (letter) => !'"\'\\`~'.includes(letter),
);
const HALF = 44;

/** Most arc numbers are one more than the highest so far: written as the distance to that. */
export function follower() {
  let next = 0;
  return (numbers) => {
    const out = [];
    let at = 0;
    const copy = () => out.push(numbers[at++]);
    while (at < numbers.length) {
      for (let polygons = numbers[at], p = (copy(), 0); p < polygons; p++) {
        for (let rings = numbers[at], r = (copy(), 0); r < rings; r++) {
          for (let length = numbers[at], i = (copy(), 0); i < length; i++) {
            const index = numbers[at++];
            const arc = index < 0 ? ~index : index;
            // Even: forwards; odd: backwards. Zero is the commonest: the next new arc.
            out.push(2 * (next - arc) + (index < 0 ? 1 : 0));
            if (arc === next) next += 1;
          }
        }
      }
    }
    return out;
  };
}

/** Non-negative whole numbers, least letter first; the upper half of the alphabet continues. */
export function write(numbers) {
  return numbers
    .map((number) => {
      let text = '';
      let rest = number;
      while (rest >= HALF) {
        text += LETTERS[HALF + (rest % HALF)];
        rest = Math.floor(rest / HALF);
      }
      return text + LETTERS[rest];
    })
    .join('');
}

const zigzag = (number) => (number < 0 ? -2 * number - 1 : 2 * number);

/** Each arc as steps from the end of the one before it; " " ends an arc, "~" closes it. */
export function writeArcs(arcs) {
  let [x, y] = [0, 0];
  return arcs
    .map((arc) => {
      const closed = arc.length > 3 && String(arc[0]) === String(arc.at(-1));
      const steps = (closed ? arc.slice(0, -1) : arc).flatMap(([nextX, nextY]) => {
        const step = [zigzag(nextX - x), zigzag(nextY - y)];
        [x, y] = [nextX, nextY];
        return step;
      });
      return write(steps) + (closed ? '~' : ' ');
    })
    .join('');
}
