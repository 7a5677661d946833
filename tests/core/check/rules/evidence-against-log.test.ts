import { describe, expect, it } from 'vitest';

import { evidenceAgainstLog } from '../../../../src/core/check/rules/evidence-against-log';
import { date, register } from '../../records/make-recognition';
import { check, sentences, logOf, matrixOf, entries, DAY } from '../check-sheets';

describe('evidence-against-log', () => {
  const register17 = (rows: number) => ({
    rows: [['Date', 'Area'], ...Array.from({ length: rows }, () => [date(DAY), 'A'])],
    tables: [register('evidence', ['date', 'area'])],
    sheet: 'Discs',
  });

  it('finds a table that counts the evidence differently', () => {
    const sheets = [
      register17(3),
      matrixOf({ A: [5] }, { measure: 'evidence' }),
      logOf(entries(1, { area: 'A' })),
    ];
    expect(sentences(evidenceAgainstLog, sheets)).toEqual([
      'This table gives 5 evidence packages for A in April 2017; the register that is counted gives 3.',
    ]);
  });

  it('passes where they agree', () => {
    expect(check(evidenceAgainstLog, [register17(3), matrixOf({ A: [3] }, { measure: 'evidence' })])).toEqual(
      [],
    );
  });
});
