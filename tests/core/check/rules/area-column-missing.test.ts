import { describe, expect, it } from 'vitest';

import { areaColumnMissing } from '../../../../src/core/check/rules/area-column-missing';
import { bareLog, check, logOf } from '../check-sheets';

describe('area-column-missing', () => {
  const other = logOf([{}, { area: 'Hertsmere' }]);

  it('finds a log without the column', () => {
    expect(check(areaColumnMissing, [other, bareLog()])).toEqual(['A1:B2']);
  });

  it('passes where the table as a whole says it', () => {
    const context = { area: 'Stevenage' };
    expect(check(areaColumnMissing, [other, bareLog(context)])).toEqual([]);
  });

  it('passes where there is only one area at all', () => {
    expect(check(areaColumnMissing, [bareLog()])).toEqual([]);
  });
});
