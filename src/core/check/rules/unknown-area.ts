import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import type { YearRule } from '../rule';

/** An area the profile's list does not have; without a list there is none to miss. */
export const unknownArea: YearRule = {
  id: 'unknown-area',
  family: 'cells',
  severity: 'warning',
  scope: 'year',
  reads: ['remarks', 'names', 'exclusion', 'area', 'measures'],
  *check(context) {
    const names = namesOf(context, 'area');
    const codes = new Set(
      Array.from(context.remarks('area not in profile'), ({ text }) => names.indexOf(text)),
    );
    for (const [code, records] of recordsOfCodes(context, 'area', codes)) {
      yield {
        places: namePlaces(context, 'area', records),
        parameters: { name: names[code]!, rows: records.length },
        effect: context.effects.ofRecords(records),
      };
    }
  },
};
