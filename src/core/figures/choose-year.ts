import { type FinancialYear, parseFinancialYear } from '../calendar/financial-year';
import { NOT_KNOWN, type Records } from '../records/records';

/** The year of a cube in which nothing counts. */
const NO_YEAR: FinancialYear = 0;

/** The largest year the records can hold. */
const LAST_YEAR = 0x7fff;

/**
 * The financial year to report on: the profile's; else the one with most incident records; else, where there are no
 * incidents, the one with most records. Of two with as many it is the later. Without any record it is 0.
 */
export function chooseYear(records: Records): FinancialYear {
  const { profile } = records.recognition;
  const decided = profile.year === undefined ? undefined : parseFinancialYear(profile.year);
  return decided ?? yearWithMost(records, true) ?? yearWithMost(records, false) ?? NO_YEAR;
}

function yearWithMost({ columns }: Records, incidentsOnly: boolean): FinancialYear | undefined {
  const incidents = columns.measures.get('incidents');
  if (incidentsOnly && !incidents) return undefined;
  const counts = new Int32Array(LAST_YEAR + 1);
  for (let record = 0; record < columns.length; record++) {
    const year = columns.year[record]!;
    if (columns.exclusion[record] !== 0 || year === NOT_KNOWN) continue;
    if (!incidentsOnly || !Number.isNaN(incidents![record]!)) counts[year]!++;
  }
  let best = 0;
  counts.forEach((count, year) => {
    if (count > 0 && count >= counts[best]!) best = year;
  });
  return counts[best]! > 0 ? best : undefined;
}
