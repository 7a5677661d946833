import { describe, expect, test } from 'vitest';

import { reportOf } from './report-of';

describe('months', () => {
  test('show missing months, and in a row of its own what is known for the year only', () => {
    const report = reportOf([
      { year: 2016, area: 'Arden', counts: { incidents: 30 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 8 } },
      { month: '2017-06', area: 'Arden', counts: { incidents: 0 } },
    ]);
    expect(
      report
        .rows('months')
        .filter(([month]) => ['April', 'May', 'June', 'Not recorded', 'Total'].includes(month!)),
    ).toEqual([
      ['April', '[x]', '8', '[x]'],
      ['May', '[x]', '[x]', '[x]'],
      ['June', '[x]', '0', '[x]'],
      ['Not recorded', '30', '0', '[x]'],
      ['Total', '30', '8', '[x]'],
    ]);
    expect(report.table('months').rows.map(({ role }) => role)).toEqual([
      ...Array<string>(12).fill('part'),
      'not recorded',
      'total',
    ]);
  });

  test('have a table for each area, and for many areas one of areas by months', () => {
    const few = reportOf(
      ['Arden', 'Brackley'].map((area) => ({ month: '2017-04', area, counts: { incidents: 1 } })),
    );
    expect(few.rows('area-months-brackley')[1]).toEqual(['April', '1']);
    const many = reportOf(
      Array.from({ length: 21 }, (_, n) => ({
        month: '2017-05',
        area: `Ward ${n}`,
        counts: { incidents: 2 },
      })),
    );
    expect(many.hasTable('area-months-ward-1')).toBe(false);
    const rows = many.rows('areas-by-month-incidents-this-year');
    expect(rows[0]).toHaveLength(14);
    expect([rows[1], rows.at(-1)]).toEqual([
      ['Ward 0', '[x]', '2', ...Array<string>(10).fill('[x]'), '2'],
      ['Total', '[x]', '42', ...Array<string>(10).fill('[x]'), '42'],
    ]);
  });

  test('have no table for a partnership’s only area, which is the table of all', () => {
    const report = reportOf([{ month: '2017-04', area: 'Arden', counts: { incidents: 1 } }]);
    expect(report.hasTable('months')).toBe(true);
    expect(report.hasTable('area-months-arden')).toBe(false);
  });
});

describe('like for like', () => {
  test('counts only what was reported in both years', () => {
    const report = reportOf([
      { month: '2016-04', area: 'Arden', counts: { incidents: 10 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 8 } },
      { month: '2017-05', area: 'Arden', counts: { incidents: 50 } },
      { month: '2017-04', area: 'Brackley', counts: { incidents: 5 } },
    ]);
    expect(report.rows('like-for-like').slice(1)).toEqual([
      ['Arden', '10', '8', '-2'],
      ['Brackley', '[z]', '[z]', '[z]'],
      ['Total', '10', '8', '-2'],
    ]);
  });
});
