import { describe, expect, it } from 'vitest';

import { countOutOfLine } from '../../../../src/core/check/rules/count-out-of-line';
import { check, effects, matrixOf } from '../check-sheets';

describe('count-out-of-line', () => {
  const months = [12, 14, 11, 13, 112, 12, 15, 13, 12, 11, 14, 12];

  it('finds the month that is far off, and does not hide behind its own size', () => {
    expect(check(countOutOfLine, [matrixOf({ A: months })])).toEqual(['F2']);
    expect(effects(countOutOfLine, [matrixOf({ A: months })])).toMatchObject([{ incidents: 100, area: 'A' }]);
  });

  it('passes ordinary variation, and few months', () => {
    expect(check(countOutOfLine, [matrixOf({ A: months.map((value) => Math.min(value, 25)) })])).toEqual([]);
    expect(check(countOutOfLine, [matrixOf({ A: months.slice(2, 6) })])).toEqual([]);
  });
});
