import type { Records } from '../../src/core/records/records';

const LAST_DAY = 50_000;
const MOST_ARRESTS = 20;
const END_OF_DAY = 1440;

/** Seven trivial checks in a single loop: what a person would write who wants to know how many, and not where. */
export function checkPlainly({ columns }: Records): number {
  const { exclusion, day, minute, area, category, measures, length } = columns;
  const arrests = measures.get('arrests')!;
  const attendances = measures.get('attendances')!;
  let found = 0;
  for (let record = 0; record < length; record++) {
    if (exclusion[record] !== 0) continue;
    if (day[record]! > LAST_DAY) found++;
    if (minute[record] === END_OF_DAY) found++;
    if (area[record]! < 0) found++;
    if (category[record]! < 0) found++;
    if (arrests[record]! < 0) found++;
    if (arrests[record]! > MOST_ARRESTS) found++;
    if (arrests[record]! > 0 && attendances[record] === 0) found++;
  }
  return found;
}
