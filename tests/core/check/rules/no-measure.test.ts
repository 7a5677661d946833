import { describe, expect, it } from 'vitest';

import { noMeasure } from '../../../../src/core/check/rules/no-measure';
import { counts } from '../../records/make-recognition';
import { check, matrixOf } from '../check-sheets';

describe('no-measure', () => {
  it('finds counts of which nothing says what they count', () => {
    const table = counts([{ area: 'A' }], [{ year: 2017 }]);
    expect(
      check(noMeasure, [
        {
          rows: [
            ['', '2017/18'],
            ['A', 4],
          ],
          tables: [table],
        },
      ]),
    ).toEqual(['B2']);
  });

  it('passes counts that are headed', () => {
    expect(check(noMeasure, [matrixOf({ A: [4] })])).toEqual([]);
  });
});
