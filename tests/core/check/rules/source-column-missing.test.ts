import { describe, expect, it } from 'vitest';

import { sourceColumnMissing } from '../../../../src/core/check/rules/source-column-missing';
import { bareLog, check, logOf } from '../check-sheets';

describe('source-column-missing', () => {
  const other = logOf([{}, { area: 'Hertsmere' }]);

  it('finds a log without the column', () => {
    expect(check(sourceColumnMissing, [other, bareLog()])).toEqual(['A1:B2']);
  });

  it('passes where the table as a whole says it', () => {
    const context = { source: 'Operator' };
    expect(check(sourceColumnMissing, [other, bareLog(context)])).toEqual([]);
  });
});
