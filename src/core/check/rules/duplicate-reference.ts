import { tellLeftOut } from '../exclusion-rule';
import { EXCLUSION_CODES } from '../../records/record-writer';
import { type RecordScan, scanYear } from '../record-scan';
import type { YearRule } from '../rule';
import { sameFiles } from './same-file-twice';
import { copiedSheets } from './same-sheet-twice';

/**
 * An entry that repeats the reference, date, area and category of an earlier one and is left out. Entries of a sheet or
 * file that is a copy as a whole are told with that sheet or file.
 */
export const duplicateReference: YearRule = {
  id: 'duplicate-reference',
  family: 'rows',
  severity: 'warning',
  fix: 'exclude-duplicate',
  scope: 'year',
  reads: ['exclusion', 'year', 'area', 'incidents', 'cells', 'files'],
  *check(context) {
    const found = scanYear(context, duplicates).flat();
    if (found.length === 0) return;
    const { recognition, columns } = context;
    const files = sameFiles(recognition);
    const sheets = context.shared(copiedSheets);
    for (const record of found) {
      const { grid } = context.layout(columns.layout[record]!);
      if (sheets.has(grid) || files.has(recognition.workbookOfGrid[grid]!)) continue;
      yield { ...tellLeftOut(context, record), effect: context.effects.ofRecord(record) };
    }
  },
};

const DUPLICATE = EXCLUSION_CODES.get('duplicate reference');

const duplicates: RecordScan<readonly number[]> = ({ columns: { exclusion } }, { first, end }) => {
  const found: number[] = [];
  for (let record = first; record < end; record++) if (exclusion[record] === DUPLICATE) found.push(record);
  return { found };
};
