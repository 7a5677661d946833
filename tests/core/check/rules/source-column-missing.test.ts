import { describe, expect, it } from 'vitest';

import { sourceColumnMissing } from '../../../../src/core/check/rules/source-column-missing';
import { date, log } from '../../records/make-recognition';
import { check, logOf, DAY } from '../check-sheets';

describe('source-column-missing', () => {
  const sheet = {
    rows: [
      ['Date', 'Camera'],
      [date(DAY), 'C1'],
    ],
    sheet: 'Bare',
  };
  const other = logOf([{}, { area: 'Hertsmere' }]);

  it('finds a log without the column', () => {
    expect(check(sourceColumnMissing, [other, { ...sheet, tables: [log(['date', 'camera'])] }])).toEqual([
      'A1:B2',
    ]);
  });

  it('passes where the table as a whole says it', () => {
    const context = { source: 'Operator' };
    expect(
      check(sourceColumnMissing, [other, { ...sheet, tables: [log(['date', 'camera'], { context })] }]),
    ).toEqual([]);
  });
});
