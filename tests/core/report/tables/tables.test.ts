import { describe, expect, test } from 'vitest';

import { monthsOfFinancialYear } from '../../../../src/core/calendar/financial-year';
import { formatMonthKey } from '../../../../src/core/calendar/month';
import { parseProfile } from '../../../../src/core/profile/profile';
import { fields, makeInput, type MadeTable } from '../make-input';
import { readReport } from '../read-report';
import { reportOf } from './report-of';

const YEARS = [2016, 2017].flatMap((year) => monthsOfFinancialYear(year).map(formatMonthKey));

describe('key figures and rates', () => {
  test('mark what last year does not have', () => {
    const report = reportOf([
      { month: '2016-04', area: 'Arden', counts: { incidents: 10 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 12, arrests: 3 } },
    ]);
    expect(report.rows('key-figures')).toEqual([
      ['Measure', '2016/17', '2017/18', 'Change', 'Change in %'],
      ['Incidents', '10', '12', '+2', '+20.0%'],
      ['Arrests', '[x]', '3', '[x]', '[x]'],
    ]);
    expect(report.rows('key-rates')).toEqual([
      ['Measure', '2017/18'],
      ['Arrests per 100 incidents', '25.0'],
    ]);
  });

  test('give no change across a break in everything', () => {
    const profile = parseProfile({ version: 1, breaks: [{ from: '2017-04', reason: 'New definition' }] });
    const report = reportOf(
      [
        { month: '2016-04', counts: { incidents: 3293 } },
        { month: '2017-04', counts: { incidents: 955 } },
      ],
      { profile },
    );
    expect(report.rows('key-figures')[1]).toEqual(['Incidents', '3,293', '955', '[b]', '[b]']);
  });
});

describe('all tables', () => {
  test('are numbered in their order, each on a sheet of its own named by it', () => {
    const log: MadeTable = { name: 'log', layout: { fields: fields('date', 'area', 'arrests') } };
    const { document } = readReport(
      makeInput({
        tables: [log],
        entries: YEARS.map((month) => ({ month, area: 'A/B', counts: { incidents: 1, arrests: 1 } })).concat(
          YEARS.map((month) => ({ month, area: 'C', counts: { incidents: 1, arrests: 1 } })),
        ),
      }),
    );
    const sheets = document.parts.filter(({ role }) => role === 'statistics');
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual([
      'A1 Key figures',
      'A2 Key rates',
      'A3 Areas',
      'A4 Like for like',
      'A5 Months',
      'A6 A-B',
      'A7 C',
    ]);
    expect(sheets.map(({ title }) => /^Table A(\d+): /.exec(title)?.[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  test('stand upright, however wide', () => {
    const entries = ['2016-04', '2017-04'].map((month) => ({
      month,
      area: 'Arden',
      counts: { incidents: 1, arrests: 1, attendances: 1 },
    }));
    const { document } = reportOf([
      ...entries,
      { month: '2017-04', area: 'Brackley', counts: { incidents: 1 } },
    ]);
    const orientation = (id: string) => document.parts.find((part) => part.id === id)?.orientation;
    expect([orientation('table-areas'), orientation('table-months')]).toEqual(['portrait', 'portrait']);
  });
});
