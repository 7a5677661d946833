import { parseFinancialYear } from './calendar/financial-year';
import type { Finding } from './check/finding';
import { RULES } from './check/rules/rules';
import { runRules } from './check/run-rules';
import { buildCube } from './figures/build-cube';
import type { Cube } from './figures/cube';
import type { SourceWorkbook } from './grid/workbook';
import type { Profile } from './profile/profile';
import { recogniseWorkbooks } from './recognise/recognise-workbooks';
import type { Recognition } from './recognise/recognition';
import { countRows, type RowCounts } from './records/count-rows';
import { encodeRecords } from './records/encode-records';
import type { Records } from './records/records';

/** A year's figures, and where each comes from. */
export interface CountedYear {
  readonly recognition: Recognition;
  readonly records: Records;
  readonly rowCounts: RowCounts;
  readonly cube: Cube;
}

/** Everything that is known about a year. */
export interface YearAnalysis extends CountedYear {
  readonly findings: Iterable<Finding>;
}

/**
 * Counts a year from its workbooks: recognise, record, count. The profile's year is taken; without one, the
 * financial year told furthest. The same input gives the same figures.
 */
export function countYear(workbooks: readonly SourceWorkbook[], profile: Profile): CountedYear {
  const recognition = recogniseWorkbooks(workbooks, profile);
  const records = encodeRecords(recognition);
  const year = profile.year === undefined ? undefined : parseFinancialYear(profile.year);
  return { recognition, records, rowCounts: countRows(records), cube: buildCube(records, year) };
}

/** Counts a year, and checks it with every rule. */
export function analyseYear(workbooks: readonly SourceWorkbook[], profile: Profile): YearAnalysis {
  const counted = countYear(workbooks, profile);
  return { ...counted, findings: runRules(RULES, counted) };
}
