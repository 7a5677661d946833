import type { RandomStream } from '../../../sample/random';

/** Invented places. */
export const PLACES = [
  'Ashcombe',
  'Birchley',
  'Coldwater',
  'Dunmarsh',
  'Eastholt',
  'Farnwick',
  'Gorseby',
  'Hollin Bridge',
  'Ivelstone',
  'Kestrel Heath',
  'Larkfield Green',
  'Millbeck',
  'Netherby',
  'Oakhanger',
  'Penwick',
  'Quarrydale',
  'Ravensby',
  'Saltmere',
  'Thornwick',
  'Upper Wendle',
  'Vellacott',
  'Westerholm',
  'Yarnbridge',
  'Zelford',
] as const;

/** Names of the house list, which are written as they are named. */
export const CATEGORIES = [
  'Robbery',
  'Burglary',
  'Drugs',
  'Weapons',
  'Criminal damage',
  'Missing person',
  'Drunkenness',
  'Vehicle crime',
] as const;
export const SOURCES = [
  'Alarm activation',
  'Shopwatch radio',
  'Pubwatch radio',
  'Public',
  'Retrospective review',
] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month: its year and its number, 1–12. */
export interface MadeMonth {
  readonly year: number;
  readonly month: number;
}

export function keyOf({ year, month }: MadeMonth): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** Months of a financial year in their order: all twelve, or some that follow each other. */
export function monthsOf(random: RandomStream, year: number): MadeMonth[] {
  const first = random.chance(0.5) ? 0 : random.integer(0, 8);
  const last = random.chance(0.5) ? 11 : random.integer(first + 2, 11);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index < 9 ? year : year + 1,
    month: ((first + index + 3) % 12) + 1,
  }));
}

/** 2017/18 */
export function yearText(year: number): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** A way to write the months of a heading; the first names no year. */
export const MONTH_FORMS: readonly ((month: MadeMonth) => string)[] = [
  ({ month }) => shortName(month),
  ({ month, year }) => `${shortName(month)} ${String(year % 100)}`,
  ({ month, year }) => `${MONTHS[month - 1]!} ${String(year)}`,
  ({ month, year }) => `${month === 9 ? 'Sept' : shortName(month)} '${String(year % 100)}`,
  (month) => `'${keyOf(month)}'`,
  (month) => `${keyOf(month)}-01`,
];

function shortName(month: number): string {
  return MONTHS[month - 1]!.slice(0, 3);
}

/** Some of a list, at least `least`, in its order. */
export function someOf<Item>(random: RandomStream, list: readonly Item[], least: number): Item[] {
  const wanted = random.integer(least, list.length);
  const left = [...list];
  while (left.length > wanted) left.splice(random.integer(0, left.length - 1), 1);
  return left;
}

/** A list in another order. */
export function shuffled<Item>(random: RandomStream, list: readonly Item[]): Item[] {
  const left = [...list];
  return Array.from(list, () => left.splice(random.integer(0, left.length - 1), 1)[0]!);
}
