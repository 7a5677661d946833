import { dateOfDayNumber } from '../calendar/civil-date';
import { AREA, DAY, type RowFacts } from './row-facts';
import { NOT_KNOWN } from './records';

/** Of more rows than these, every so many-th is looked at to see how different they are. */
const LOOKED_AT = 4096;
/** No agreement is surer than this to be no chance. */
const LEAST_CHANCE = 1e-9;

/**
 * Gives the chance that a row finds one in the pool that tells the same in a set of fields, though it is about something
 * else: the more rows of its month and area there are, and the more alike they are, the greater.
 */
export function chanceReader(
  facts: RowFacts,
  pool: ArrayLike<number>,
): (record: number, fields: number) => number {
  const inMonth = new Map<number, number>();
  const inArea = new Map<string, number>();
  for (let place = 0; place < pool.length; place++) {
    const month = facts.monthOf(pool[place]!);
    const key = `${month} ${facts.areaOf(pool[place]!)}`;
    inMonth.set(month, (inMonth.get(month) ?? 0) + 1);
    inArea.set(key, (inArea.get(key) ?? 0) + 1);
  }
  const kinds = new Map<number, number>();
  return (record, fields) => {
    let different = kinds.get(fields);
    if (different === undefined) kinds.set(fields, (different = differentKinds(facts, pool, fields)));
    const month = facts.monthOf(record);
    const rivals =
      (fields & AREA) === 0
        ? (inMonth.get(month) ?? 0)
        : (inArea.get(`${month} ${facts.areaOf(record)}`) ?? 0) + (inArea.get(`${month} ${NOT_KNOWN}`) ?? 0);
    const chance = 1 - Math.exp(-rivals / different);
    return Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
  };
}

/** How many kinds of rows there are in a month of an area, rare ones weighing little. */
function differentKinds(facts: RowFacts, pool: ArrayLike<number>, fields: number): number {
  const profiles = new Map<number, number>();
  const days = new Map<number, number>();
  const months = new Map<number, number>();
  const daysOfMonths = new Map<number, number>();
  const step = Math.ceil(pool.length / LOOKED_AT);
  let rows = 0;
  for (let place = 0; place < pool.length; place += step) {
    const record = pool[place]!;
    if ((facts.filled(record) & fields) !== fields) continue;
    rows++;
    count(profiles, facts.profileOf(record, fields));
    if ((fields & DAY) === 0) continue;
    const day = facts.dayOf(record);
    count(days, day);
    count(months, facts.monthOf(record));
    count(daysOfMonths, dateOfDayNumber(day).day);
  }
  const ofProfiles = kindsAmong(pairsAlike(profiles), rows * (rows - 1), 1);
  if ((fields & DAY) === 0) return ofProfiles;
  // What happens on the first of each month only is told apart by its days no better than by its months.
  const inMonth = kindsAmong(pairsAlike(days), pairsAlike(months), MOST_DAYS);
  const overYear = kindsAmong(pairsAlike(daysOfMonths), rows * (rows - 1), MOST_DAYS);
  return ofProfiles * Math.min(inMonth, overYear);
}

/** So many days of a month are taken to be told apart where few rows say otherwise. */
const MOST_DAYS = 28;

/** How many kinds there are if so many of the pairs are of one kind; where there are few pairs, as many as usual. */
function kindsAmong(alike: number, pairs: number, usual: number): number {
  return (pairs + usual) / (alike + 1);
}

function pairsAlike(counts: ReadonlyMap<number, number>): number {
  let pairs = 0;
  for (const count of counts.values()) pairs += count * (count - 1);
  return pairs;
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
