import { describe, expect, it } from 'vitest';

import { foundBy } from '../check-books';

const quarters = (of: (quarter: number) => number) =>
  [1, 2, 3, 4].map((quarter) => ({
    name: `Q${String(quarter)}`,
    title: 'Returns 2017/18',
    head: ['Area', 'Incidents'],
    rows: ['Stevenage', 'Hertsmere', 'Harlow'].map((area, place) => [area, String(of(quarter) + place)]),
  }));

describe('quarters-run-up', () => {
  it('finds the last of tables whose figures all rise', () => {
    expect(
      foundBy(
        'quarters-run-up',
        quarters((quarter) => 20 * quarter),
      ),
    ).toEqual([
      'Q4!A3:B6: Every figure rises from quarter to quarter, so the tables are taken for totals to date: this last one is counted, and they are not added up.',
    ]);
  });

  it('passes tables of quarters that do not', () => {
    expect(
      foundBy(
        'quarters-run-up',
        quarters((quarter) => 20 + (quarter % 2)),
      ),
    ).toEqual([]);
  });
});
