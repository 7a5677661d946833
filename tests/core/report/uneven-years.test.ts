import { describe, expect, test } from 'vitest';

import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import { formatMonthKey } from '../../../src/core/calendar/month';
import { parseProfile } from '../../../src/core/profile/profile';
import { createReportContext } from '../../../src/core/report/report-context';
import { unevenMark } from '../../../src/core/report/uneven-years';
import { type Entry, makeInput } from './make-input';

const MONTHS = [2016, 2017].flatMap((year) => monthsOfFinancialYear(year).map(formatMonthKey));
const reports = (area: string, ...without: string[]): Entry[] =>
  MONTHS.filter((month) => !without.includes(month)).map((month) => ({
    table: 'matrix',
    month,
    area,
    counts: { incidents: 3 },
  }));

function contextOf(entries: readonly Entry[]) {
  const profile = parseProfile({
    version: 1,
    partnership: {
      areas: [
        { name: 'Arden' },
        { name: 'Brackley' },
        { name: 'Dunmoor', kind: 'client', joinedOn: '2016-06' },
      ],
    },
  });
  const tables = [{ name: 'matrix', layout: { kind: 'matrix' as const } }];
  return createReportContext(makeInput({ entries, profile, tables, year: 2017 }));
}

describe('whether a change compares like with like', () => {
  const june = 2;
  const joined = reports('Dunmoor', '2016-04', '2016-05');

  test('it does where both years count the same, or miss the same', () => {
    const context = contextOf([...reports('Arden'), ...reports('Brackley', '2016-06', '2017-06'), ...joined]);
    for (const counted of [{}, { area: 'Arden' }, { area: 'Brackley' }, { areaKind: 'member' as const }])
      expect(unevenMark(context, 'incidents', counted)).toBeUndefined();
  });

  test('it does not where one area misses a month of one year: neither in that area and month nor in any total', () => {
    const context = contextOf([...reports('Arden'), ...reports('Brackley', '2016-06'), ...joined]);
    const marks = (month?: number) =>
      [
        {},
        { area: 'Arden' },
        { area: 'Brackley' },
        { areaKind: 'member' as const },
        { areaKind: 'client' as const },
      ].map((counted) => unevenMark(context, 'incidents', counted, month));
    expect(marks()).toEqual(['[x]', undefined, '[x]', '[x]', undefined]);
    expect(marks(june)).toEqual(['[x]', undefined, '[x]', '[x]', undefined]);
    expect(marks(june + 1)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('it does not in an area that joined between, though all areas together may grow by it', () => {
    const context = contextOf([...reports('Arden'), ...reports('Brackley'), ...joined]);
    expect(unevenMark(context, 'incidents', { area: 'Dunmoor' })).toBe('[z]');
    expect(unevenMark(context, 'incidents', { area: 'Dunmoor' }, june)).toBeUndefined();
    expect(unevenMark(context, 'incidents')).toBeUndefined();
  });

  test('a figure for the whole year stands for its months', () => {
    const year: Entry = { table: 'matrix', year: 2016, area: 'Brackley', counts: { incidents: 40 } };
    const months = reports('Brackley').filter(({ month }) => month! >= '2017-04');
    expect(unevenMark(contextOf([year, ...months]), 'incidents', { area: 'Brackley' })).toBeUndefined();
    expect(unevenMark(contextOf([year, ...months.slice(1)]), 'incidents', { area: 'Brackley' })).toBe('[x]');
  });
});
