import { tellLeftOut } from '../exclusion-rule';
import { EXCLUSION_CODES } from '../../records/record-writer';
import { type RecordScan, scanYear } from '../record-scan';
import type { YearRule } from '../rule';

/** An entry that repeats the reference, date, area and category of an earlier one and is left out. */
export const duplicateReference: YearRule = {
  id: 'duplicate-reference',
  family: 'rows',
  severity: 'warning',
  fix: 'exclude-duplicate',
  scope: 'year',
  reads: ['exclusion', 'year', 'area', 'incidents', 'cells'],
  *check(context) {
    for (const record of scanYear(context, duplicates).flat())
      yield { ...tellLeftOut(context, record), effect: context.effects.ofRecord(record) };
  },
};

const DUPLICATE = EXCLUSION_CODES.get('duplicate reference');

const duplicates: RecordScan<readonly number[]> = ({ columns: { exclusion } }, { first, end }) => {
  const found: number[] = [];
  for (let record = first; record < end; record++) if (exclusion[record] === DUPLICATE) found.push(record);
  return { found };
};
