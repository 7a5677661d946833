import { describe, expect, it } from 'vitest';

import { type BookSheet, foundBy } from '../check-books';

const quarters = (areas: (quarter: number) => readonly string[]): BookSheet[] =>
  [1, 2, 3, 4].map((quarter) => ({
    name: `Q${String(quarter)}`,
    title: `Quarter ${String(quarter)} 2017/18`,
    head: ['Area', 'Incidents'],
    rows: areas(quarter).map((area) => [area, '20']),
  }));

describe('months-untold', () => {
  it('tells the months of an area that no table tells', () => {
    const sheets = quarters((quarter) => (quarter === 2 ? ['Stevenage'] : ['Stevenage', 'Hertsmere']));
    expect(foundBy('months-untold', sheets)).toEqual([
      'Q1!A3:B5: No table tells the incidents of Hertsmere from July 2017 to September 2017; the other quarters of the year are counted.',
    ]);
  });

  it('passes whole years', () => {
    expect(
      foundBy(
        'months-untold',
        quarters(() => ['Stevenage', 'Hertsmere']),
      ),
    ).toEqual([]);
  });
});
