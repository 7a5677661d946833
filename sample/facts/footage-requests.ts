import { dayNumberOfDate, type DayNumber, daysInMonth } from '../../src/core/calendar/civil-date';
import { monthNumber, parseMonthKey, yearOfMonth } from '../../src/core/calendar/month';
import { RandomStream } from '../random';
import { AREAS } from './area';
import { LAST_YEAR_MONTHS, THIS_YEAR_MONTHS } from './month-range';

/** Somebody asked to see or to have footage. Requesters are roles, never people. */
export interface FootageRequest {
  readonly day: DayNumber;
  readonly area: string;
  readonly subArea: string | null;
  readonly requester: string;
  readonly outcome: 'Evidence produced' | 'No footage';
}

const REQUESTERS: readonly (readonly [role: string, weight: number])[] = [
  ['Police – response team', 46],
  ['Police – investigation team', 24],
  ['Insurance company', 9],
  ['Solicitor', 6],
  ['Data subject', 5],
  ['Council ASB team', 6],
  ['School', 4],
];

const EVIDENCE_SHARE = 0.4;
const REQUESTS_PER_THOUSAND_INCIDENTS = 125;

/** The requests of both years, in the order in which they came. */
export function simulateFootageRequests(): readonly FootageRequest[] {
  const requests = [...LAST_YEAR_MONTHS, ...THIS_YEAR_MONTHS].flatMap(simulateMonth);
  return requests.sort((one, other) => one.day - other.day);
}

function simulateMonth(month: string): FootageRequest[] {
  const key = parseMonthKey(month)!;
  const year = yearOfMonth(key);
  const first = dayNumberOfDate({ year, month: monthNumber(key), day: 1 });
  const reporting = AREAS.filter((area) => area.joinedOn === undefined || area.joinedOn <= month);
  return reporting.flatMap((area) => {
    const random = new RandomStream(`footage requests ${area.name} ${month}`);
    const usual = (area.incidentsAYear[2017]! / 12 / 1000) * REQUESTS_PER_THOUSAND_INCIDENTS;
    const count = Math.max(2, Math.round(usual * (0.7 + 0.6 * random.fraction())));
    return Array.from({ length: count }, () => ({
      day: first + random.integer(0, daysInMonth(year, monthNumber(key)) - 1),
      area: area.name,
      subArea: area.subAreas.length > 0 ? random.weighted(area.subAreas) : null,
      requester: random.weighted(REQUESTERS),
      outcome: random.chance(EVIDENCE_SHARE) ? ('Evidence produced' as const) : ('No footage' as const),
    }));
  });
}
