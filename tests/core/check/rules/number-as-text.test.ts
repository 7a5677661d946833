import { describe, expect, it } from 'vitest';

import { numberAsText } from '../../../../src/core/check/rules/number-as-text';
import { check, logOf, matrixOf, entries } from '../check-sheets';

describe('number-as-text', () => {
  it('finds numbers as text in logs and among counts', () => {
    expect(check(numberAsText, [logOf([{ arrests: '2' }, { arrests: 2 }])])).toEqual(['I2']);
    expect(check(numberAsText, [matrixOf({ A: ['1,204', 3] })])).toEqual(['B2']);
  });

  it('passes words and other fields', () => {
    expect(check(numberAsText, [logOf([{ arrests: 'two', camera: '007' }])])).toEqual([]);
  });

  it('finds the same with many rows', () => {
    const many = logOf([...entries(400, { arrests: 1 }), { arrests: '1' }]);
    expect(check(numberAsText, [many])).toEqual(['I402']);
  });
});
