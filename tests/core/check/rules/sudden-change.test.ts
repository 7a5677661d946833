import { describe, expect, it } from 'vitest';

import { suddenChange } from '../../../../src/core/check/rules/sudden-change';
import { check, effects, matrixOf } from '../check-sheets';

describe('sudden-change', () => {
  const year = (perMonth: number) => Array<number>(12).fill(perMonth);
  const partnership = (now: number) => [
    matrixOf({ A: year(20), B: year(30), C: year(40), D: year(50) }, { year: 2016 }, { sheet: 'last' }),
    matrixOf({ A: year(21), B: year(31), C: year(42), D: year(now) }, {}, { sheet: 'this' }),
  ];

  it('finds the area that fell while the others rose a little', () => {
    expect(check(suddenChange, partnership(20), { year: 2017 })).toEqual(['this']);
    expect(effects(suddenChange, partnership(20), { year: 2017 })).toMatchObject([{ area: 'D' }]);
  });

  it('passes an area that moves as the others do, and too few areas to say', () => {
    expect(check(suddenChange, partnership(52), { year: 2017 })).toEqual([]);
    const two = [
      matrixOf({ A: year(20), B: year(30) }, { year: 2016 }),
      matrixOf({ A: year(2), B: year(30) }),
    ];
    expect(check(suddenChange, two, { year: 2017 })).toEqual([]);
  });
});
