import { describe, expect, it } from 'vitest';

import { categoryColumnMissing } from '../../../../src/core/check/rules/category-column-missing';
import { bareLog, check, logOf } from '../check-sheets';

describe('category-column-missing', () => {
  const other = logOf([{}, { area: 'Hertsmere' }]);

  it('finds a log without the column', () => {
    expect(check(categoryColumnMissing, [other, bareLog()])).toEqual(['A1:B2']);
  });

  it('passes where the table as a whole says it', () => {
    const context = { category: 'Robbery' };
    expect(check(categoryColumnMissing, [other, bareLog(context)])).toEqual([]);
  });
});
