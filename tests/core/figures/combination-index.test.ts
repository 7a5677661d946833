import { describe, expect, it } from 'vitest';

import { CombinationIndex } from '../../../src/core/figures/combination-index';

/** Small enough for a table, and too many for one. */
const SIZES = [
  [3, 2, 4, 5],
  [3, 2, 2_000_000_000, 1_000_000],
] as const;

describe.each(SIZES)('CombinationIndex of %i × %i × %i × %i', (...sizes) => {
  const [times, areas, categories, sources] = sizes;
  const index = new CombinationIndex([times, areas, categories, sources]);
  const last = [times - 1, areas - 1, categories - 1, sources - 1] as const;

  it('gives each combination one number', () => {
    expect(index.idOf(...last)).toBe(0);
    expect(index.idOf(0, 0, 0, 0)).toBe(1);
    expect(index.idOf(1, 0, 0, 0)).toBe(2);
    expect(index.idOf(0, 0, 0, 1)).toBe(3);
    expect(index.idOf(...last)).toBe(0);
    expect(index.count).toBe(4);
  });

  it('gives them back in order', () => {
    const found: number[][] = [];
    index.forEachInOrder((...combination) => found.push(combination));
    expect(found).toEqual([
      [0, 0, 0, 0, 1],
      [0, 0, 0, 1, 3],
      [1, 0, 0, 0, 2],
      [...last, 0],
    ]);
  });
});
