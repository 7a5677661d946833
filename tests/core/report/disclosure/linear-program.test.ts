import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { reachTarget, type SparseColumns } from '../../../../src/core/report/disclosure/linear-program';
import { ExactProgramme } from './support/exact-simplex';

/** A matrix as rows of numbers. */
function pack(matrix: readonly (readonly number[])[], width: number): SparseColumns {
  const starts = [0];
  const rows: number[] = [];
  const coefficients: number[] = [];
  for (let column = 0; column < width; column++) {
    matrix.forEach((row, index) => {
      if (row[column] === 0) return;
      rows.push(index);
      coefficients.push(row[column]!);
    });
    starts.push(rows.length);
  }
  return {
    rowCount: matrix.length,
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    coefficients: Float64Array.from(coefficients),
  };
}

function reach(
  matrix: readonly (readonly number[])[],
  upper: readonly number[],
  target: readonly number[],
  amount: number,
  cost?: readonly number[],
) {
  return reachTarget(pack(matrix, upper.length), {
    upper: Float64Array.from(upper),
    target: Float64Array.from(target),
    amount,
    ...(cost ? { cost: Float64Array.from(cost) } : {}),
  });
}

describe('reaching a target', () => {
  test('goes no further than asked', () => {
    expect(reach([], [Infinity], [1], 3)).toEqual({ reached: 3, values: Float64Array.of(3) });
  });

  test('stops at a bound', () => {
    expect(reach([], [2], [1], 3).reached).toBe(2);
  });

  test('keeps rows balanced: what one column gains another loses', () => {
    const { reached, values } = reach([[1, -1]], [Infinity, 2], [1, 0], 5);
    expect(reached).toBe(2);
    expect([...values]).toEqual([2, 2]);
  });

  test('takes the cheapest of several ways', () => {
    const { values } = reach([[1, -1, -1]], [Infinity, Infinity, Infinity], [1, 0, 0], 2, [0, 3, 1]);
    expect([...values]).toEqual([2, 0, 2]);
  });

  test('takes the cheapest way as far as it goes where not all can be reached', () => {
    const { reached, values } = reach([[1, -1, -1]], [Infinity, 1, 1], [1, 0, 0], 5, [0, 3, 1]);
    expect(reached).toBe(2);
    expect([...values]).toEqual([2, 1, 1]);
  });

  test('stays at nothing where nothing can move', () => {
    expect(reach([[1]], [Infinity], [1], 4).reached).toBe(0);
    expect(reach([], [], [], 4).reached).toBe(4 - 4);
  });
});

const size = { rows: 4, columns: 7 };
const entry = fc.constantFrom(-1, 0, 0, 1);
const problem = fc.record({
  matrix: fc.array(fc.array(entry, { minLength: size.columns, maxLength: size.columns }), {
    minLength: size.rows,
    maxLength: size.rows,
  }),
  upper: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size.columns, maxLength: size.columns }),
  target: fc.array(entry, { minLength: size.columns, maxLength: size.columns }),
  cost: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: size.columns, maxLength: size.columns }),
  amount: fc.integer({ min: 1, max: 20 }),
});

/** x within its bounds, rows balanced; the last variables are what is left to the bounds. */
function exactly({ matrix, upper }: { matrix: number[][]; upper: number[] }): {
  rows: { coefficients: number[]; right: number }[];
  width: number;
} {
  const slack = (index: number) => upper.map((_, at) => (at === index ? 1 : 0));
  return {
    rows: [
      ...matrix.map((row) => ({ coefficients: [...row, ...upper.map(() => 0)], right: 0 })),
      ...upper.map((bound, index) => ({ coefficients: [...slack(index), ...slack(index)], right: bound })),
    ],
    width: 2 * upper.length,
  };
}

describe('against exact arithmetic', () => {
  test('reaches exactly as far, within bounds and balanced', () => {
    fc.assert(
      fc.property(problem, ({ matrix, upper, target, cost, amount }) => {
        const { rows, width } = exactly({ matrix, upper });
        const best = new ExactProgramme(rows, width).maximise([...target, ...upper.map(() => 0)])!;
        const most = Math.min(amount, best.top / best.bottom);
        for (const { reached, values } of [
          reach(matrix, upper, target, amount),
          reach(matrix, upper, target, amount, cost),
        ]) {
          expect(reached).toBeCloseTo(most, 7);
          values.forEach((value, column) => {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(upper[column]! + 1e-7);
          });
          for (const row of matrix) {
            expect(row.reduce<number>((sum, times, column) => sum + times * values[column]!, 0)).toBeCloseTo(
              0,
              7,
            );
          }
          const moved = target.reduce<number>((sum, times, column) => sum + times * values[column]!, 0);
          expect(moved).toBeCloseTo(reached, 7);
        }
      }),
      { seed: 31, numRuns: 1500 },
    );
  });

  test('costs exactly the least', () => {
    fc.assert(
      fc.property(problem, ({ matrix, upper, target, cost, amount }) => {
        const { reached, values } = reach(matrix, upper, target, amount, cost);
        if (!Number.isInteger(reached)) return;
        const { rows, width } = exactly({ matrix, upper });
        const withTarget = [...rows, { coefficients: [...target, ...upper.map(() => 0)], right: reached }];
        const least = new ExactProgramme(withTarget, width).maximise([
          ...cost.map((price) => -price + 0),
          ...upper.map(() => 0),
        ])!;
        const ours = cost.reduce((sum, price, column) => sum + price * values[column]!, 0);
        expect(ours).toBeCloseTo(-least.top / least.bottom, 6);
      }),
      { seed: 32, numRuns: 1500 },
    );
  });
});
