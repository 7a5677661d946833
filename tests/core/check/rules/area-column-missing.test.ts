import { describe, expect, it } from 'vitest';

import { areaColumnMissing } from '../../../../src/core/check/rules/area-column-missing';
import { date, log } from '../../records/make-recognition';
import { check, logOf, DAY } from '../check-sheets';

describe('area-column-missing', () => {
  const sheet = {
    rows: [
      ['Date', 'Camera'],
      [date(DAY), 'C1'],
    ],
    sheet: 'Bare',
  };
  const other = logOf([{}, { area: 'Hertsmere' }]);

  it('finds a log without the column', () => {
    expect(check(areaColumnMissing, [other, { ...sheet, tables: [log(['date', 'camera'])] }])).toEqual([
      'A1:B2',
    ]);
  });

  it('passes where the table as a whole says it', () => {
    const context = { area: 'Stevenage' };
    expect(
      check(areaColumnMissing, [other, { ...sheet, tables: [log(['date', 'camera'], { context })] }]),
    ).toEqual([]);
  });

  it('passes where there is only one area at all', () => {
    expect(check(areaColumnMissing, [{ ...sheet, tables: [log(['date', 'camera'])] }])).toEqual([]);
  });
});
