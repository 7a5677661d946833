import { addToGroup } from '../group-by';

/**
 * Which of months in a line stand there by a slip, as the second of "May | Jun | Jun | Aug"; their places. Months that
 * come round again from the first, or many that stand twice, are meant so. Of two alike the one is taken that does not
 * fit beside its neighbours. Months may be numbers from 1 to 12, or counted on through the years.
 */
export function mistypedMonths(months: readonly number[]): number[] {
  const places = new Map<number, number[]>();
  months.forEach((month, place) => addToGroup(places, month, place));
  const repeats = months.length - places.size;
  if (repeats === 0 || repeats * FEWEST_OTHERS > places.size) return [];
  const beginsAgain = months.slice(-repeats).every((month, index) => month === months[index]);
  // A year's twelve months whose last is called as the first do not begin again.
  if (beginsAgain && !(repeats === 1 && months.length === 12)) return [];
  const fit = (place: number): number =>
    [place - 1, place + 1].filter((beside) => isBeside(months[beside], months[place]!)).length;
  return [...places.values()]
    .flatMap((alike) => {
      const best = alike.reduce((one, other) => (fit(other) > fit(one) ? other : one));
      return alike.filter((place) => place !== best);
    })
    .sort((one, other) => one - other);
}

/** So many months that stand once or more there must be for each that stands there again. */
const FEWEST_OTHERS = 4;

function isBeside(one: number | undefined, other: number): boolean {
  const step = one === undefined ? 0 : (((one - other) % 12) + 12) % 12;
  return step === 1 || step === 11;
}
