import { monthOfYear } from '../recognise/words/named-month';
import type { Fact } from './collect-facts';
import type { SlotPlace } from './slot';

/** All months of a year as bits, April the first. */
export const WHOLE_YEAR = 0xfff;

/** The months of its year that a fact of a slot tells, as bits. */
export function monthsOfFact({ month, year }: SlotPlace, { part }: Pick<Fact, 'part'>): number {
  if (month !== undefined) return 1 << (month - monthOfYear(year, 4));
  return part === undefined ? WHOLE_YEAR : monthsOfPart(part);
}

/** The months of a part of a year, as bits. */
export function monthsOfPart({ first, last }: { readonly first: number; readonly last: number }): number {
  return (WHOLE_YEAR >> (11 - last)) & ~((1 << first) - 1);
}

/** How many months facts of one slot tell together. */
export function countMonths(place: SlotPlace, facts: readonly Fact[]): number {
  let months = facts.reduce((all, fact) => all | monthsOfFact(place, fact), 0);
  let count = 0;
  for (; months > 0; months >>= 1) count += months & 1;
  return count;
}
