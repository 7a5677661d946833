import { describe, expect, it } from 'vitest';

import { recogniseText } from '../../support/recognise-text';

const MONTHS = ['Apr 17', 'May 17', 'Jun 17', 'Jul 17', 'Aug 17', 'Sep 17', 'Oct 17', 'Nov 17', 'Dec 17'];

/** A small sheet with months down and figures under the headings; `sums` adds them up at the end. */
function read(headings: readonly string[], sums = false, title = '') {
  const rows = MONTHS.map((month, index) => {
    const figures = headings.map((_, column) => 5 + ((index * 7 + column * 5) % 11));
    const sum = figures.reduce((one, other) => one + other, 0);
    return [month, ...figures, ...(sums ? [sum] : [])].join(' | ');
  });
  const heading = ['Month', ...headings, ...(sums ? ['Total incidents'] : [])].join(' | ');
  const { layouts } = recogniseText([...(title === '' ? [] : [title, '']), heading, ...rows].join('\n'));
  return layouts.map(({ kind, context, countColumns }) => ({
    kind,
    counts: countColumns.map(({ label, measure }) => [label, measure ?? context.measure]),
  }));
}

describe('small sheets with months down and names across', () => {
  it('are tables of counts, beside a measure too', () => {
    expect(read(['Proactive', 'Reactive', 'Arrests'])).toEqual([
      {
        kind: 'block',
        counts: [
          ['Proactive', 'incidents'],
          ['Reactive', 'incidents'],
          ['Arrests', 'arrests'],
        ],
      },
    ]);
    expect(read(['CCTV', 'Police'])).toMatchObject([{ kind: 'matrix' }]);
    expect(read(['Police', 'Shopwatch', 'Pubwatch', 'Operator'])).toMatchObject([{ kind: 'matrix' }]);
  });

  it('count once what has a column of its own', () => {
    const [table] = read(['Police', 'CCTV'], true);
    expect(table!.counts).toEqual([
      ['Police', 'incidents'],
      ['CCTV', 'incidents'],
    ]);
  });

  it('count what their title says', () => {
    const [table] = read(['Shoplifting', 'Drugs', 'Robbery'], false, 'Arrests 2017/18');
    expect(table!.counts.map(([, measure]) => measure)).toEqual(['arrests', 'arrests', 'arrests']);
  });
});
