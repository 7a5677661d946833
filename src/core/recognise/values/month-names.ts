/** The full names of the months, January first. */
const FULL_NAMES: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Misspellings that can mean nothing else. */
const MISSPELT: readonly (readonly [string, number])[] = [
  ['januray', 1],
  ['febuary', 2],
  ['feburary', 2],
  ['febraury', 2],
  ['agust', 8],
  ['septmber', 9],
  ['sepember', 9],
  ['ocotber', 10],
  ['novemeber', 11],
  ['novmber', 11],
  ['decmber', 12],
];
/** Beginnings of names that are words or names of their own: Marc is a person. */
const WORDS: ReadonlySet<string> = new Set(['marc']);
/** Of fewer letters nobody could tell the month. */
const SHORTEST = 3;

/** A name cut off anywhere, as sheet tabs and narrow columns have it: "Octob", "Septem". */
function cutOff(name: string): string[] {
  return Array.from({ length: name.length - SHORTEST + 1 }, (_, index) => name.slice(0, SHORTEST + index));
}

const MONTH_OF_NAME: ReadonlyMap<string, number> = new Map([
  ...FULL_NAMES.flatMap((name, index) =>
    cutOff(name)
      .filter((word) => !WORDS.has(word))
      .map((word) => [word, index + 1] as const),
  ),
  ...MISSPELT,
]);

/** Every word that names a month, in small letters, the longest first: for patterns. */
export const MONTH_WORDS: readonly string[] = [...MONTH_OF_NAME.keys()].sort(
  (one, other) => other.length - one.length,
);

/** The month, 1–12, that a lower-case word names, in full or cut off; `undefined` for any other word. */
export function monthOfName(word: string): number | undefined {
  return MONTH_OF_NAME.get(word);
}

/**
 * The full year of two digits as people write it: 80–99 are 1980–1999, before which no town had cameras to report
 * on; 00–79 are 2000–2079.
 */
export function yearOfTwoDigits(year: number): number {
  return year >= 80 ? 1900 + year : 2000 + year;
}

/** The year of two or four digits. */
export function yearOfDigits(digits: string): number {
  return digits.length === 2 ? yearOfTwoDigits(Number(digits)) : Number(digits);
}
