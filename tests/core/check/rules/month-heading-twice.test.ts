import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { monthHeadingTwice } from '../../../../src/core/check/rules/month-heading-twice';
import { counts } from '../../records/make-recognition';
import { check, effects, matrixOf, sentences } from '../check-sheets';

/** April to March, with other numbers of months given by column. */
function typed(changes: Readonly<Record<number, number>>) {
  const months = Array.from({ length: 12 }, (_, index) => changes[index] ?? index);
  const sheet = matrixOf({ Stevenage: months.map((_, index) => index + 1) });
  const columns = months.map((month) => ({ month: monthOf(2017, 4) + month }));
  return {
    ...sheet,
    tables: [counts([{ area: 'Stevenage' }], columns, { context: { measure: 'incidents' } })],
  };
}

describe('month-heading-twice', () => {
  it('finds a month typed over another at its cell', () => {
    expect(check(monthHeadingTwice, [typed({ 3: 2 })])).toEqual(['E1 D1']);
    expect(sentences(monthHeadingTwice, [typed({ 3: 2 })])).toEqual([
      'June 2017 stands over two columns of this table. Both are counted in that month.',
    ]);
    expect(effects(monthHeadingTwice, [typed({ 3: 2 })])).toMatchObject([{ incidents: 4 }]);
  });

  it('passes months once each, and columns that all stand twice', () => {
    const pairs = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index, index >> 1]));
    expect(check(monthHeadingTwice, [typed({})])).toEqual([]);
    expect(check(monthHeadingTwice, [typed(pairs)])).toEqual([]);
  });
});
