import { describe, expect, test } from 'vitest';

import { Withholding } from '../../../../src/core/report/disclosure/withholding';
import { blockOf, COUNTS, flagsOf } from './support/small-table';

const CELLS = [2, 7, 8, 9];
const RING = [1, 2, 3];
/** How far apart what the small cell may be must lie. */
const WIDTH = 3;

const planOf = (implied: ConstructorParameters<typeof Withholding>[2] = []) =>
  new Withholding(blockOf(CELLS), flagsOf([0]), implied, WIDTH);

describe('what readers are left with', () => {
  test('a small count alone is given away by its row', () => {
    expect([...planOf().openSecrets()]).toEqual([0]);
  });

  test('three more round a ring keep it, and each other', () => {
    const plan = planOf();
    plan.withhold(RING);
    expect([...plan.openSecrets()]).toEqual([]);
    expect(plan.secondaries()).toEqual(RING);
    expect(plan.weight()).toBe(7 + 8 + 9);
  });

  test('a count withheld to protect others is a secret only while it is withheld', () => {
    const plan = planOf();
    plan.withhold([1]);
    // Row total less the small cell: both can move against each other, but their columns give them away.
    expect([...plan.openSecrets()]).toEqual([0, 1]);
    plan.show(1);
    expect([...plan.openSecrets()]).toEqual([0]);
  });

  test('to show a count again forgets what relied on it', () => {
    const plan = planOf();
    plan.withhold(RING);
    expect(plan.isKept(0)).toBe(true);
    plan.show(3);
    expect(plan.isKept(0)).toBe(false);
    plan.withhold([3]);
    expect(plan.isKept(0)).toBe(true);
  });

  test('a snapshot brings back what was known, and is not touched by what comes after', () => {
    const plan = planOf();
    plan.withhold(RING);
    const kept = plan.snapshot();
    plan.show(2);
    expect([...plan.openSecrets()]).not.toEqual([]);
    plan.restore(kept);
    plan.show(1);
    plan.restore(kept);
    expect([...plan.openSecrets()]).toEqual([]);
    expect(plan.secondaries()).toEqual(RING);
  });

  test('a remembered movement counts for every secret in it, rounded down to whole numbers', () => {
    const plan = planOf();
    plan.remember([
      { index: 0, times: 1.9 },
      { index: 1, times: -2 },
    ]);
    expect(plan.missing(0, false)).toBe(WIDTH - 1);
    expect(plan.missing(0, true)).toBe(WIDTH);
    // The room of the other lies below it, and its secret is one wide.
    expect(plan.missing(1, true)).toBe(1 - 2);
  });

  test('a small difference of two counts is a secret of its own', () => {
    // What is left of the first row when its second cell is taken away: the small cell, written another way.
    const sum = [
      { index: 4, times: 1 },
      { index: 1, times: -1 },
    ];
    const plan = planOf([{ sum, width: WIDTH }]);
    const [implied] = [COUNTS.length];
    expect([...plan.openSecrets()]).toEqual([0, implied]);
    plan.withhold(RING);
    expect(plan.isKept(implied)).toBe(true);
  });
});
