/** English month names, the abbreviations in use, and two misspellings that can mean nothing else. */
const NAMES: readonly (readonly string[])[] = [
  ['jan', 'january'],
  ['feb', 'febr', 'february', 'febuary', 'feburary'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

const MONTH_OF_NAME = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The month, 1–12, that a lower-case word names; `undefined` for any other word. */
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
