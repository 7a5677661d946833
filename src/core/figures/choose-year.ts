import { type FinancialYear, parseFinancialYear } from '../calendar/financial-year';
import { monthNumber } from '../calendar/month';
import { NOT_KNOWN, type Records } from '../records/records';

/** The year of a cube in which nothing counts. */
const NO_YEAR: FinancialYear = 0;

/** A year with less than this share of the fullest one's incidents is no year to report on. */
const LEAST_SHARE_OF_FULLEST = 0.5;
/** Less of a year than this share lies in a month by mistake. */
const LEAST_SHARE_IN_MONTH = 0.02;

/**
 * The financial year to report on: the profile's; else, of those with many incidents, the one told furthest
 * towards its March; where there are none, all records are looked at. Of two told as far it is the later, so
 * that a year of which something is missing is not passed over for the year before. Without any record it is 0.
 */
export function chooseYear(records: Records): FinancialYear {
  const { profile } = records.recognition;
  const decided = profile.year === undefined ? undefined : parseFinancialYear(profile.year);
  return decided ?? yearToldFurthest(records, true) ?? yearToldFurthest(records, false) ?? NO_YEAR;
}

function yearToldFurthest({ columns }: Records, incidentsOnly: boolean): FinancialYear | undefined {
  const incidents = columns.measures.get('incidents');
  if (incidentsOnly && !incidents) return undefined;
  const years = new Map<FinancialYear, Float64Array>();
  for (let record = 0; record < columns.length; record++) {
    const year = columns.year[record]!;
    const month = columns.month[record]!;
    if (columns.exclusion[record] !== 0 || year === NOT_KNOWN) continue;
    // A row of a log is one incident, a cell of a table many: only incidents can be weighed against each other.
    const weight = incidentsOnly ? incidents![record]! : 1;
    if (Number.isNaN(weight)) continue;
    let months = years.get(year);
    if (!months) years.set(year, (months = new Float64Array(12)));
    // A figure for a whole year reaches to its end.
    months[month === NOT_KNOWN ? 11 : (monthNumber(month) + 8) % 12]! += weight;
  }
  const counted = [...years].map(([year, months]) => ({
    year,
    months,
    whole: months.reduce((sum, count) => sum + count, 0),
  }));
  const most = Math.max(...counted.map(({ whole }) => whole));
  const full = counted
    .filter(({ whole }) => whole >= most * LEAST_SHARE_OF_FULLEST)
    .map(({ year, months, whole }) => ({
      year,
      last: months.findLastIndex((count) => count >= whole * LEAST_SHARE_IN_MONTH),
    }));
  full.sort((one, other) => other.last - one.last || other.year - one.year);
  return full[0]?.year;
}
