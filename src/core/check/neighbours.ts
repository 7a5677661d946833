import type { DayNumber } from '../calendar/civil-date';
import { NOT_KNOWN } from '../records/records';
import type { CheckContext } from './check-context';

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
export function* oddDates(context: CheckContext, layout: number): Iterable<Neighbourhood> {
  const { day, exclusion } = context.columns;
  const { first, end } = context.spans[layout]!;
  let [beforeLast, last] = [-1, -1];
  for (let record = first; record < end; record++) {
    if (day[record] === NOT_KNOWN || exclusion[record] !== 0) continue;
    if (beforeLast >= 0) {
      const [before, own, behind] = [day[beforeLast]!, day[last]!, day[record]!];
      const isOdd = own < before || own > behind;
      const areClose = before <= behind && behind - before <= CLOSE_DAYS;
      if (isOdd && areClose) yield { record: last, day: own, before, behind };
    }
    [beforeLast, last] = [last, record];
  }
}

/** Farther apart, neighbours say little about what lies between them. */
const CLOSE_DAYS = 10;
