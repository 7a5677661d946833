import { type FinancialYear, parseFinancialYear } from '../calendar/financial-year';
import { monthNumber } from '../calendar/month';
import { NOT_KNOWN, type Records } from '../records/records';

/** The year of a cube in which nothing counts. */
const NO_YEAR: FinancialYear = 0;

/** A year with fewer records than this share of the fullest one's is no year to report on. */
const LEAST_SHARE_OF_RECORDS = 0.5;
/** Fewer records of a year than this share lie in a month by mistake. */
const LEAST_SHARE_IN_MONTH = 0.02;

/**
 * The financial year to report on: the profile's; else, of those with many incident records, the one told furthest
 * towards its March; where there are no incidents, all records are looked at. Of two told as far it is the later, so
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
  const years = new Map<FinancialYear, Int32Array>();
  for (let record = 0; record < columns.length; record++) {
    const year = columns.year[record]!;
    const month = columns.month[record]!;
    if (columns.exclusion[record] !== 0 || year === NOT_KNOWN) continue;
    if (incidentsOnly && Number.isNaN(incidents![record]!)) continue;
    let months = years.get(year);
    if (!months) years.set(year, (months = new Int32Array(12)));
    // A figure for a whole year reaches to its end.
    months[month === NOT_KNOWN ? 11 : (monthNumber(month) + 8) % 12]!++;
  }
  const counted = [...years].map(([year, months]) => ({
    year,
    months,
    records: months.reduce((sum, count) => sum + count, 0),
  }));
  const most = Math.max(...counted.map(({ records }) => records));
  const full = counted
    .filter(({ records }) => records >= most * LEAST_SHARE_OF_RECORDS)
    .map(({ year, months, records }) => ({
      year,
      last: months.findLastIndex((count) => count >= records * LEAST_SHARE_IN_MONTH),
    }));
  full.sort((one, other) => other.last - one.last || other.year - one.year);
  return full[0]?.year;
}
