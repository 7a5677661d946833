import { describe, expect, it } from 'vitest';

import { evidenceWithoutIncident } from '../../../../src/core/check/rules/evidence-without-incident';
import { date, register } from '../../records/make-recognition';
import { check, logOf, entries, DAY } from '../check-sheets';

describe('evidence-without-incident', () => {
  const discs = (references: readonly string[]) => ({
    rows: [['Ref', 'Date'], ...references.map((reference) => [reference, date(DAY)])],
    tables: [register('evidence', ['reference', 'date'])],
  });

  it('finds a reference no log has', () => {
    expect(check(evidenceWithoutIncident, [logOf(entries(4)), discs(['r1', 'R2', 'R9'])])).toEqual(['A4']);
  });

  it('passes a register with numbers of its own', () => {
    expect(check(evidenceWithoutIncident, [logOf(entries(4)), discs(['D1', 'D2', 'R1'])])).toEqual([]);
  });
});
