import { describe, expect, test } from 'vitest';

import type { Where } from '../../../../src/core/figures/figure';
import { CellSpace } from '../../../../src/core/report/disclosure/cell-space';
import { CountRegister } from '../../../../src/core/report/disclosure/count-register';
import { formOfWhere } from '../../../../src/core/report/disclosure/linear-form';
import { protectCounts } from '../../../../src/core/report/disclosure/protect-counts';
import { makeCube, monthAt, YEAR } from './support/make-cube';
import { ReaderAttack } from './support/reader-attack';

const POLICY = { method: 'suppress', threshold: 5 } as const;
const AREAS = ['Arden', 'Brackley', 'Corvale'];
const MONTHS = [0, 1, 2];
const CATEGORIES = ['Drugs', 'Robbery', 'Arson'];

/** Three dimensions crossed in a circle: the tables cannot be taken apart. */
const cube = makeCube(
  AREAS.flatMap((area, a) =>
    MONTHS.flatMap((month) =>
      CATEGORIES.map((category, c) => ({
        area,
        month,
        category,
        count: (7 * a + 5 * month + 3 * c) % 5,
      })),
    ),
  ),
);
const wheres: Where[] = [
  { year: YEAR },
  ...AREAS.map((area) => ({ year: YEAR, area })),
  ...MONTHS.map((month) => ({ month: monthAt(month) })),
  ...AREAS.flatMap((area) => MONTHS.map((month) => ({ area, month: monthAt(month) }))),
  ...AREAS.flatMap((area) => CATEGORIES.map((category) => ({ year: YEAR, area, category }))),
  ...MONTHS.flatMap((month) => CATEGORIES.map((category) => ({ month: monthAt(month), category }))),
];
const space = new CellSpace(cube, 'incidents');
const register = new CountRegister(space);
const numbers = wheres.map((where) => register.enter(formOfWhere(where, space)));

function attackOn(withheld: Uint8Array): ReaderAttack {
  const seen = wheres.map((where, index) => {
    const { value } = register.counts[numbers[index]!]!;
    return withheld[numbers[index]!] === 1
      ? { where, low: 0, high: Infinity }
      : { where, low: value, high: value };
  });
  return new ReaderAttack(cube, seen);
}

describe('tables crossed in a circle', () => {
  test.each([3e9, 3e5, 3e4, 3e3, 0])('keep their small counts with an effort of %d', (effort) => {
    const { withheld, primary } = protectCounts(register.counts, space, POLICY, effort);
    const attack = attackOn(withheld);
    wheres.forEach((where, index) => {
      const { value } = register.counts[numbers[index]!]!;
      const isSmall = value > 0 && value < 5;
      expect(primary[numbers[index]!]).toBe(isSmall ? 1 : 0);
      if (isSmall) {
        expect(withheld[numbers[index]!]).toBe(1);
        expect(attack.isOpen(3, where)).toBe(true);
      }
    });
  });

  test('lose whole tables where the effort is too little, the finest first, and the total last', () => {
    const lost = (effort: number) => protectCounts(register.counts, space, POLICY, effort).withheld;
    const count = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0);
    expect(count(lost(3e9))).toBeLessThan(count(lost(3e4)));
    expect(lost(0).every((flag) => flag === 1)).toBe(true);
    expect(lost(3e9)[numbers[0]!]).toBe(0);
  });

  test('claim to know nothing of what was not reckoned with', () => {
    const { isKnownAbove, isKnownAtMost } = protectCounts(register.counts, space, POLICY, 0);
    expect(numbers.some((number) => isKnownAbove(number, 0) || isKnownAtMost(number, 1e9))).toBe(false);
  });
});

test('counts that make no sense as numbers of events are withheld or shown, and nothing breaks', () => {
  const odd = makeCube([
    { category: 'a', count: -3 },
    { category: 'b', count: 2.5 },
    { category: 'c', count: 40 },
  ]);
  const oddSpace = new CellSpace(odd, 'incidents');
  const counts = new CountRegister(oddSpace);
  for (const where of [{}, { category: 'a' }, { category: 'b' }, { category: 'c' }]) {
    counts.enter(formOfWhere({ year: YEAR, ...where }, oddSpace));
  }
  const { withheld } = protectCounts(counts.counts, oddSpace, POLICY);
  expect(withheld[2]).toBe(1);
});
