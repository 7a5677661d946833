import { describe, expect, it } from 'vitest';

import { countLeftOut } from '../../../../src/core/check/rules/count-left-out';
import { check, matrixOf } from '../check-sheets';

describe('count-left-out', () => {
  it('finds a count of a matrix that cannot be read', () => {
    expect(check(countLeftOut, [matrixOf({ A: [1, 'approx 5'] })])).toEqual(['C2']);
  });

  it('passes counts, and a cell that says there is none', () => {
    expect(check(countLeftOut, [matrixOf({ A: [1, 'n/a', '-', null] })])).toEqual([]);
  });
});
