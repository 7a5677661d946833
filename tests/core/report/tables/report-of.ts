import { parseProfile, type Profile } from '../../../../src/core/profile/profile';
import { type Entry, makeInput, type MadeInput, type MadeTable } from '../make-input';
import { readReport, type ReadReport } from '../read-report';

/** A cross-table has no figure where it has no cell; a log has none where nothing happened. */
const MATRIX: MadeTable = { name: 'matrix', layout: { kind: 'matrix' } };

/** The report of the entries of a cross-table. */
export function reportOf(entries: readonly Entry[], rest: Partial<MadeInput> = {}): ReadReport {
  return readReport(makeInput({ tables: [MATRIX], entries, ...rest }));
}

/** A profile with these areas. */
export function partnership(areas: object[], rest: object = {}): Profile {
  return parseProfile({ version: 1, partnership: { areas }, ...rest });
}
