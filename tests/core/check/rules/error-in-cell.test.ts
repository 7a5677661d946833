import { describe, expect, it } from 'vitest';

import { errorInCell } from '../../../../src/core/check/rules/error-in-cell';
import { error } from '../../records/make-recognition';
import { check, matrixOf } from '../check-sheets';

describe('error-in-cell', () => {
  it('finds an error among counts', () => {
    expect(check(errorInCell, [matrixOf({ A: [1, error('#REF!')] })])).toEqual(['C2']);
  });

  it('passes numbers', () => {
    expect(check(errorInCell, [matrixOf({ A: [1, 2] })])).toEqual([]);
  });
});
