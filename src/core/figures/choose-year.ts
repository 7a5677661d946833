import { type FinancialYear, parseFinancialYear } from '../calendar/financial-year';
import { NOT_KNOWN, type Records } from '../records/records';

/** The year of a cube in which nothing counts. */
const NO_YEAR: FinancialYear = 0;

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
  const counts = new Map<FinancialYear, number>();
  let year: FinancialYear = NOT_KNOWN;
  let run = 0;
  for (let record = 0; record < columns.length; record++) {
    if (columns.exclusion[record] !== 0 || columns.year[record] === NOT_KNOWN) continue;
    if (incidentsOnly && Number.isNaN(incidents![record]!)) continue;
    // Records of a year come in runs: a run is added up at once.
    if (columns.year[record] !== year) {
      counts.set(year, (counts.get(year) ?? 0) + run);
      year = columns.year[record]!;
      run = 0;
    }
    run++;
  }
  counts.set(year, (counts.get(year) ?? 0) + run);
  counts.delete(NOT_KNOWN);
  const byCount = [...counts].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || other - one);
  return byCount[0]?.[0];
}
