import { namesOf, occurrencesOfCodes } from '../named-records';
import type { YearRule } from '../rule';

/** An area the profile's list does not have; without a list there is none to miss. */
export const unknownArea: YearRule = {
  id: 'unknown-area',
  family: 'cells',
  severity: 'warning',
  scope: 'year',
  reads: ['remarks', 'names', 'exclusion', 'area', 'incidents'],
  check(context) {
    const names = namesOf(context, 'area');
    const codes = new Set(
      Array.from(context.remarks('area not in profile'), ({ text }) => names.indexOf(text)),
    );
    return occurrencesOfCodes(context, 'area', codes);
  },
};
