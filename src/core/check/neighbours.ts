import type { DayNumber } from '../calendar/civil-date';
import { NOT_KNOWN } from '../records/records';
import type { CheckContext } from './check-context';
import { type RecordScan, scanTable } from './record-scan';

/** A dated entry of a log with the days of the entries before and behind it. */
export interface Neighbourhood {
  readonly record: number;
  readonly day: DayNumber;
  readonly before: DayNumber;
  readonly behind: DayNumber;
}

/**
 * The entries of a log whose date does not lie between its neighbours' dates, where those two are in order themselves
 * and close together: then the entry is odd, and not they. The first and the last entry have one neighbour and are
 * judged by nobody.
 */
export function oddDates(context: CheckContext, layout: number): readonly Neighbourhood[] {
  return scanTable(context, findOddDates, layout).flat();
}

/** Carries the day before the last, the last day, and its record. */
const findOddDates: RecordScan<readonly Neighbourhood[]> = ({ columns }, { first, end }, carried) => {
  const { day, exclusion } = columns;
  const found: Neighbourhood[] = [];
  let [before = NOT_KNOWN, own = NOT_KNOWN, last = NOT_KNOWN] = carried;
  for (let record = first; record < end; record++) {
    const behind = day[record]!;
    if (behind === NOT_KNOWN || exclusion[record] !== 0) continue;
    if (before !== NOT_KNOWN) {
      const isOdd = own < before || own > behind;
      const areClose = before <= behind && behind - before <= CLOSE_DAYS;
      if (isOdd && areClose) found.push({ record: last, day: own, before, behind });
    }
    [before, own, last] = [own, behind, record];
  }
  return { found, carried: [before, own, last] };
};

/** Farther apart, neighbours say little about what lies between them. */
const CLOSE_DAYS = 10;
