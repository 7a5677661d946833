import { describe, expect, test } from 'vitest';

import { type Entry, makeInput } from '../make-input';
import { readReport } from '../read-report';
import { smallPartnership } from '../small-partnership';

const MATRIX = { name: 'm', layout: { kind: 'matrix' as const } };
const reportOf = (entries: readonly Entry[]) => readReport(makeInput({ entries, tables: [MATRIX] }));
const SMALL = readReport(smallPartnership());

describe('charts', () => {
  test('are those the committee’s report needs', () => {
    const part = SMALL.document.parts.find(({ role }) => role === 'charts')!;
    expect(part.blocks.filter(({ type }) => type === 'chart').map(({ id }) => id)).toEqual([
      'chart-incidents-by-month',
      'chart-incidents-by-area',
      'chart-arrests-by-area',
      'chart-categories',
      'chart-sources',
      'chart-evidence',
      'chart-activations',
    ]);
  });

  test('draw both years from a table of Appendix A, without its total', () => {
    expect(SMALL.chart('chart-incidents-by-month')).toMatchObject({
      kind: 'column',
      labelsFrom: 'months',
      firstRows: 12,
      series: [
        { name: '2016/17', table: 'months', column: 'incidents-last-year' },
        { name: '2017/18', table: 'months', column: 'incidents-this-year' },
      ],
    });
    expect(SMALL.chart('chart-arrests-by-area')?.series.map(({ column }) => column)).toEqual([
      'arrests-last-year',
      'arrests-this-year',
    ]);
  });

  test('draw one year where there is one', () => {
    const report = reportOf(
      ['Arden', 'Brackley'].map((area) => ({ month: '2017-04', area, counts: { incidents: 1 } })),
    );
    expect(report.chart('chart-incidents-by-area')?.series).toHaveLength(1);
    expect(report.chart('chart-incidents-by-month')?.title).toBe('Incidents by month, 2017/18');
    expect(report.text('chart-incidents-by-month')).toBe(
      'In 2017/18 incidents were recorded for one month, April (2). Where there is no figure nothing is drawn.',
    );
  });

  test('show the ten largest of many areas and say so', () => {
    const report = reportOf(
      Array.from({ length: 200 }, (_, n) => ({
        month: '2017-04',
        area: `Ward ${n}`,
        category: `Type ${n % 14}`,
        counts: { incidents: n },
      })),
    );
    expect(report.chart('chart-incidents-by-area')).toMatchObject({ kind: 'bar', firstRows: 10 });
    expect(report.text('chart-incidents-by-area')).toBe(
      'The chart shows the 10 areas with the most incidents in 2017/18, of 200 in all. In 2017/18 the most incidents were recorded in Ward 199 (199) and Ward 198 (198).',
    );
    expect(report.text('chart-categories')).toContain('The chart shows the 10 categories');
    expect(report.rows('areas')).toHaveLength(1 + 200 + 1);
  });

  test('are left out where there is nothing to compare', () => {
    const report = reportOf([
      { month: '2017-04', area: 'Arden', category: 'Drugs', counts: { incidents: 1 } },
    ]);
    expect(
      ['chart-incidents-by-area', 'chart-arrests-by-area', 'chart-categories', 'chart-sources'].map(
        report.chart,
      ),
    ).toEqual(Array(4).fill(undefined));
    const empty = reportOf([]);
    expect(empty.text('charts.introduction')).toBe('The workbooks hold nothing that could be drawn.');
  });
});
