import { describe, expect, it } from 'vitest';

import { numberAsText } from '../../../../src/core/check/rules/number-as-text';
import { logOf, matrixOf } from '../check-sheets';
import { workbookOf } from '../../support/sheet-text';
import { findingsOf, fixYear, incidents, planned } from './fix-sheets';

describe('number-from-text', () => {
  it('writes the number that is read', () => {
    expect(planned([numberAsText], [logOf([{ arrests: '2' }, { arrests: ' 03 ' }])])).toEqual([
      'I2: "2" → 2',
      'I3: " 03 " → 3',
    ]);
    expect(planned([numberAsText], [matrixOf({ A: ['1,204', 3] })])).toEqual(['B2: "1,204" → 1204']);
  });

  it('leaves the figures as they are, and nothing to find', () => {
    const workbook = workbookOf('counts.xlsx', {
      Stonebridge: `
        Stonebridge – incidents 2017/18

        Category | Apr | May | Jun
        Robbery  | 3   | '4' | 5
        Drugs    | 6   | 7   | '1,008'`,
    });
    const { before, after, edits } = fixYear('number-as-text', [workbook]);
    expect(edits).toHaveLength(2);
    expect(findingsOf(after, 'number-as-text')).toBe(0);
    expect(incidents(after)).toBe(incidents(before));
  });
});
