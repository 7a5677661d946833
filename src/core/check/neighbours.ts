import type { DayNumber } from '../calendar/civil-date';
import { NOT_KNOWN } from '../records/records';
import type { RecordScan } from './record-scan';

/** An entry whose date is odd, and the date that seems meant. */
export interface OddDate {
  readonly record: number;
  readonly day: DayNumber;
  readonly meant: DayNumber;
}

/** Which day was meant by an odd one, to be held between the neighbours' days; `undefined` where nobody can say. */
export type MeantDay = (day: DayNumber, before: DayNumber, behind: DayNumber) => DayNumber | undefined;

/**
 * Finds the entries of a log whose date does not lie between its neighbours' dates, where those two are in order
 * themselves and close together – then the entry is odd, and not they – and of which one can say what was meant. The
 * first and the last entry have one neighbour and are judged by nobody. What is carried: the day before the last, the
 * last day, and its record.
 */
export function oddDates(meantDay: MeantDay): RecordScan<readonly OddDate[]> {
  return ({ columns }, { first, end }, carried) => {
    const { day, exclusion } = columns;
    const found: OddDate[] = [];
    let [before = NOT_KNOWN, own = NOT_KNOWN, last = NOT_KNOWN] = carried;
    for (let record = first; record < end; record++) {
      const behind = day[record]!;
      if (behind === NOT_KNOWN || exclusion[record] !== 0) continue;
      if (before !== NOT_KNOWN && (own < before || own > behind)) {
        const areClose = before <= behind && behind - before <= CLOSE_DAYS;
        const meant = areClose ? meantDay(own, before, behind) : undefined;
        if (meant !== undefined) found.push({ record: last, day: own, meant });
      }
      [before, own, last] = [own, behind, record];
    }
    return { found, carried: [before, own, last] };
  };
}

/** Farther apart, neighbours say little about what lies between them. */
const CLOSE_DAYS = 10;
