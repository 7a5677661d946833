import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Effort, EffortSpent } from '../../../../src/core/report/disclosure/effort';
import type { ReachQuestion } from '../../../../src/core/report/disclosure/linear-program';
import { Simplex } from '../../../../src/core/report/disclosure/simplex';

/** The method on a matrix given as columns of numbers. */
function simplexOf(
  columns: readonly (readonly number[])[],
  { upper, target, amount, effort }: { upper: number[]; target: number[]; amount: number; effort?: Effort },
): Simplex {
  const starts = [0];
  const rows: number[] = [];
  const coefficients: number[] = [];
  for (const column of columns) {
    column.forEach((coefficient, row) => {
      if (coefficient === 0) return;
      rows.push(row);
      coefficients.push(coefficient);
    });
    starts.push(rows.length);
  }
  const question: ReachQuestion = {
    upper: Float64Array.from(upper),
    target: Float64Array.from(target),
    amount,
    ...(effort ? { effort } : {}),
  };
  const matrix = {
    rowCount: columns[0]!.length,
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    coefficients: Float64Array.from(coefficients),
  };
  return new Simplex(matrix, question);
}

/** One column gains what two others can give. */
const GIVE_AND_TAKE = [[1], [-1], [-1]];
const free = { upper: [Infinity, 3, Infinity], target: [1, 0, 0], amount: 5 };

describe('the simplex method', () => {
  test('begins with everything at nothing and the whole way to go', () => {
    const simplex = simplexOf(GIVE_AND_TAKE, free);
    expect(simplex.gap()).toBe(5);
    expect([...simplex.values()]).toEqual([0, 0, 0]);
  });

  test('closes the gap as far as the bounds let it', () => {
    const simplex = simplexOf(GIVE_AND_TAKE, { ...free, upper: [Infinity, 3, 1] });
    simplex.closeGap();
    expect(simplex.gap()).toBe(1);
    expect([...simplex.values()]).toEqual([4, 3, 1]);
  });

  test('takes a cheaper way without giving up what was reached', () => {
    const simplex = simplexOf(GIVE_AND_TAKE, free);
    simplex.closeGap();
    simplex.cheapen(Float64Array.of(0, 1, 2));
    expect(simplex.gap()).toBe(0);
    expect([...simplex.values()]).toEqual([5, 3, 2]);
    simplex.cheapen(Float64Array.of(0, 2, 1));
    expect([...simplex.values()]).toEqual([5, 0, 5]);
  });

  test('gives up where something could be had for less than nothing without end', () => {
    const simplex = simplexOf([[0], [0]], { upper: [1, Infinity], target: [1, 0], amount: 1 });
    simplex.closeGap();
    expect(() => {
      simplex.cheapen(Float64Array.of(0, -1));
    }).toThrow(EffortSpent);
  });

  test('pays for each step, and gives up where that is not enough', () => {
    const simplex = simplexOf(GIVE_AND_TAKE, { ...free, effort: new Effort(3) });
    expect(() => {
      simplex.closeGap();
    }).toThrow(EffortSpent);
  });

  test('ends where many steps lead nowhere', () => {
    // Columns that can only move in rings, most of them closed: every step but a few is of no length.
    const size = 6;
    const ring = fc.array(fc.constantFrom(-2, -1, 0, 0, 1, 2), { minLength: size, maxLength: size });
    const rings = fc.array(ring, { minLength: 14, maxLength: 14 });
    const bounds = fc.array(fc.constantFrom(0, 1, Infinity), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(rings, bounds, (columns, upper) => {
        const target = columns.map((_, at) => (at % 3) - 1);
        const simplex = simplexOf(columns, { upper, target, amount: 4, effort: new Effort(1e5) });
        simplex.closeGap();
        const values = simplex.values();
        const reached = target.reduce((sum, times, at) => sum + times * values[at]!, 0);
        expect(reached).toBeCloseTo(4 - simplex.gap(), 6);
        for (let row = 0; row < size; row++)
          expect(columns.reduce((sum, column, at) => sum + column[row]! * values[at]!, 0)).toBeCloseTo(0, 6);
        const gap = simplex.gap();
        simplex.cheapen(Float64Array.from(columns, (_, at) => at % 4));
        expect(simplex.gap()).toBeCloseTo(gap, 6);
      }),
      { seed: 45, numRuns: 300 },
    );
  });
});
