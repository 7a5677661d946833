import { dateOfDayNumber, type DayNumber } from '../../src/core/calendar/civil-date';
import { formatMonthKey, monthOfDate } from '../../src/core/calendar/month';
import type { SourceName } from './source';

/** One incident as it happened, before anybody wrote it down. */
export interface Incident {
  readonly day: DayNumber;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly area: string;
  readonly subArea: string | null;
  readonly camera: string;
  readonly category: string;
  readonly source: SourceName;
  readonly attended: boolean;
  readonly arrests: number;
  /** Evidence packages produced from it. */
  readonly evidence: number;
  readonly operator: string;
}

/** The month a day lies in, as `2017-04`. */
export function monthKeyOfDay(day: DayNumber): string {
  return formatMonthKey(monthOfDate(dateOfDayNumber(day)));
}
