import type { Measure } from '../../../src/core/recognise/layout';
import { exclusionReason } from '../../../src/core/records/record-writer';
import type { Records } from '../../../src/core/records/records';

/** What tests look at: the reasons, the values of a measure and the remarks of all records in order. */

export function reasons(records: Records): (string | undefined)[] {
  return Array.from(records.columns.exclusion, exclusionReason);
}

export function values(records: Records, measure: Measure): number[] {
  return Array.from(records.columns.measures.get(measure) ?? []);
}

export function remarkCodes(records: Records): string[] {
  return records.remarks.map(({ code }) => code);
}
