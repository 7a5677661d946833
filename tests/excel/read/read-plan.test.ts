import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ReadPlan, type ReadTask } from '../../../src/excel/read/read-plan';

const MEGABYTES_4_5 = 5 * 1024 * 1024 * 0.9;

function task(owner: string, rows: number, columns = 10): ReadTask<string> {
  return { owner, cells: { firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn: columns - 1 } };
}

/** Carries a plan out; `weigh` tells a share's bytes, and answers above the limit fail. */
function carryOut(plan: ReadPlan<string>, weigh: (share: ReadTask<string>) => number) {
  const answers: number[] = [];
  const rows: string[] = [];
  let refused = 0;
  for (let asked = plan.next(); asked.length > 0; asked = plan.next()) {
    const weights = asked.map(weigh);
    const bytes = weights.reduce((sum, weight) => sum + weight, 0);
    if (bytes > 5 * 1024 * 1024) {
      refused++;
      if (!plan.halve()) break;
      continue;
    }
    answers.push(bytes);
    for (const { owner, cells } of asked) {
      for (let row = cells.firstRow; row <= cells.lastRow; row++) rows.push(`${owner}${row}`);
    }
    plan.received(weights.at(-1)!);
  }
  return { answers, rows, refused };
}

const rowsIn = ({ cells }: ReadTask<string>) => cells.lastRow - cells.firstRow + 1;

describe('a plan of reading', () => {
  test('asks for many small sheets at once', () => {
    const sheets = Array.from({ length: 24 }, (_, index) => task(`sheet ${index}`, 40));
    expect(new ReadPlan(sheets, 30).next()).toHaveLength(24);
  });

  test('fills the answers of a large sheet after the first', () => {
    const { answers } = carryOut(
      new ReadPlan([task('log', 1_000_000, 13)], 30),
      (share) => rowsIn(share) * 230,
    );
    const full = answers.slice(1, -1);
    expect(Math.min(...full)).toBeGreaterThan(MEGABYTES_4_5 * 0.95);
    expect(answers.length).toBeLessThanOrEqual(Math.ceil((1_000_000 * 230) / (5 * 1024 * 1024)) * 1.2);
  });

  test('asks for less when rows turn out too long, and gives up on one row that is', () => {
    const heavy = carryOut(new ReadPlan([task('log', 3000)], 30), (share) => rowsIn(share) * 40_000);
    expect(heavy.rows).toHaveLength(3000);
    expect(heavy.refused).toBeGreaterThan(0);
    const hopeless = carryOut(new ReadPlan([task('log', 4)], 30), (share) => rowsIn(share) * 6_000_000);
    expect(hopeless.rows).toEqual([]);
  });

  test('asks for too much only a few times where long rows follow short ones', () => {
    const weigh = ({ cells }: ReadTask<string>) => {
      const long = Math.max(0, cells.lastRow - Math.max(cells.firstRow, 20_000) + 1);
      return rowsIn({ owner: '', cells }) * 60 + long * 1500;
    };
    const { rows, refused, answers } = carryOut(new ReadPlan([task('log', 25_000, 5)], 30), weigh);
    expect(rows).toHaveLength(25_000);
    expect(refused).toBeLessThanOrEqual(3);
    expect(answers.length).toBeLessThanOrEqual(5);
  });

  test('reads every row once and in order, whatever the rows weigh', () => {
    const sheets = fc.array(
      fc.record({ rows: fc.integer({ min: 1, max: 4000 }), weight: fc.integer({ min: 10, max: 60_000 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sheets, (all) => {
        const tasks = all.map(({ rows }, index) => task(`${index}:`, rows));
        const weigh = (share: ReadTask<string>) => rowsIn(share) * all[Number.parseInt(share.owner)]!.weight;
        const expected = all.flatMap(({ rows }, index) =>
          Array.from({ length: rows }, (_, row) => `${index}:${row}`),
        );
        expect(carryOut(new ReadPlan(tasks, 30), weigh).rows).toEqual(expected);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
