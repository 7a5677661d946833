import { describe, expect, it } from 'vitest';

import { referenceUsedTwice } from '../../../../src/core/check/rules/reference-used-twice';
import { check, logOf } from '../check-sheets';

describe('reference-used-twice', () => {
  it('finds one reference with different facts', () => {
    expect(
      check(referenceUsedTwice, [logOf([{ reference: 'X1' }, { reference: 'X1', area: 'Hertsmere' }])]),
    ).toEqual(['A3']);
  });

  it('passes different references, and a plain repetition', () => {
    expect(check(referenceUsedTwice, [logOf([{ reference: 'X1' }, { reference: 'X1' }, {}])])).toEqual([]);
  });
});
