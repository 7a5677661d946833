import { describe, expect, test } from 'vitest';

import { isNameOfTotal } from '../../../../src/core/recognise/rows/counted-totals';
import { onlyTable, recogniseText } from '../../support/recognise-text';

const HEADINGS = 'Month | Area | Category | Incidents | Arrests';
const COUNTS = [
  [4, 9],
  [3, 8],
  [5, 2],
  [6, 7],
  [1, 4],
] as const;

/** Two areas, month by month: two categories and a third line of both. */
function tidy(third: string, sumOf: (one: number, other: number) => number): string {
  const rows = COUNTS.flatMap(([one, other], index) =>
    ['Stevenage', 'Hertsmere'].flatMap((area, place) => {
      const named = `2017-0${String(index + 4)} | ${area}`;
      const [robbery, assault] = [one + place, other + 2 * place];
      return [
        `${named} | Robbery | ${String(robbery)} | 1`,
        `${named} | Assault | ${String(assault)} | 1`,
        `${named} | ${third} | ${String(sumOf(robbery, assault))} | 2`,
      ];
    }),
  );
  return [HEADINGS, ...rows].join('\n');
}

const EVERY_THIRD = Array.from({ length: 10 }, (_, index) => 4 + 3 * index);

describe('a counted table with rows that add up others', () => {
  test.each(['Total', 'All crime', 'All incidents', 'All'])('leaves out those named %s', (name) => {
    const table = onlyTable(recogniseText(tidy(name, (one, other) => one + other)));
    expect(table.layout).toBe('log');
    expect(Object.values(table.leftOut).flat()).toEqual(EVERY_THIRD);
  });

  test('leaves them out by their sums, whatever they are called', () => {
    const table = onlyTable(recogniseText(tidy('Everything seen', (one, other) => one + other)));
    expect(table.leftOut).toEqual({ 'subtotal row': EVERY_THIRD });
  });

  test('keeps a category that only once counts what the others do', () => {
    const counts = tidy('Drugs', (one, other) => (one === 4 ? one + other : one + 1));
    expect(onlyTable(recogniseText(counts)).leftOut).toEqual({});
  });

  test('keeps the only line of a month, though it is called a total', () => {
    const rows = ['2017-04', '2017-05', '2017-06'].map((month) => `${month} | Stevenage | All crime | 9 | 1`);
    expect(onlyTable(recogniseText([HEADINGS, ...rows].join('\n'))).leftOut).toEqual({});
  });

  test('leaves out the lines of all areas beside those of each', () => {
    const rows = ['2017-04', '2017-05', '2017-06'].flatMap((month, index) => [
      `${month} | Stevenage | Robbery | ${String(3 + index)} | 1`,
      `${month} | Hertsmere | Robbery | ${String(5 - index)} | 1`,
      `${month} | All areas | Robbery | 8 | 2`,
      `${month} | All areas | All crime | 8 | 2`,
    ]);
    const table = onlyTable(recogniseText([HEADINGS, ...rows].join('\n')));
    expect(table.leftOut).toEqual({ 'subtotal row': [4, 5, 8, 9, 12, 13] });
  });
});

test.each(['All other crime', 'All Saints', 'Town wide', 'Alarm', 'Allotments'])(
  '%s names no total',
  (name) => {
    expect(isNameOfTotal(name)).toBe(false);
  },
);
