import { expect, test } from 'vitest';

import { linesOf, onlyTable, recogniseText } from '../../support/recognise-text';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const COUNTS = new Map([
  ['Stevenage', [10, 12, 9, 14, 11, 13, 8, 15, 10, 12, 7, 16]],
  ['Hertsmere', [5, 7, 4, 6, 8, 5, 9, 3, 6, 7, 5, 4]],
]);

test.each(['Peak month', 'Peak', 'Best month', 'Worst month', 'Busiest', 'Quietest month'])(
  'a column headed %s is no area and no count',
  (heading) => {
    for (const peakOf of [
      (counts: number[]) => String(Math.max(...counts)),
      (counts: number[]) => MONTHS[counts.indexOf(Math.max(...counts))]!,
    ]) {
      const rows = [...COUNTS].map(([area, counts]) => [area, ...counts, peakOf(counts)].join(' | '));
      const text = ['Incidents by area 2017/18', '', ['Area', ...MONTHS, heading].join(' | '), ...rows];
      const table = onlyTable(recogniseText(text.join('\n')));
      expect(linesOf(table.countRows)).toEqual(['4: Stevenage', '5: Hertsmere']);
      expect(table.countColumns).toHaveLength(12);
    }
  },
);
