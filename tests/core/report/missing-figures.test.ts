import { describe, expect, test } from 'vitest';

import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import { formatMonthKey, parseMonthKey } from '../../../src/core/calendar/month';
import { describeMonths, stepOfCoverage } from '../../../src/core/report/missing-figures';
import { createReportContext } from '../../../src/core/report/report-context';
import { type Entry, makeInput } from './make-input';

const YEAR = monthsOfFinancialYear(2017).map(formatMonthKey);
const counts = (area: string, months: readonly string[], measured: Entry['counts']): Entry[] =>
  months.map((month) => ({ table: 'matrix', month, area, counts: measured }));
const without = (...months: string[]) => YEAR.filter((month) => !months.includes(month));

function missingOf(entries: readonly Entry[]) {
  const tables = [{ name: 'matrix', layout: { kind: 'matrix' as const } }];
  return createReportContext(makeInput({ entries, tables })).missing;
}

describe('findMissingFigures', () => {
  test('finds nothing missing where every month is there', () => {
    expect(missingOf(counts('Arden', YEAR, { incidents: 0 }))).toEqual([]);
  });

  test('tells measures that miss the same months together', () => {
    const months = without('2017-06', '2017-09');
    expect(missingOf(counts('Arden', months, { incidents: 3, arrests: 1 }))).toEqual([
      {
        measures: ['incidents', 'arrests'],
        area: 'Arden',
        year: 2017,
        months: ['2017-06', '2017-09'].map((month) => parseMonthKey(month)),
      },
    ]);
  });

  test('tells a month that no area has once, and what single areas miss besides', () => {
    const missing = missingOf([
      ...counts('Arden', without('2017-06'), { incidents: 3 }),
      ...counts('Brackley', without('2017-06', '2017-07'), { incidents: 3 }),
    ]);
    expect(missing).toEqual([
      { measures: ['incidents'], year: 2017, months: [parseMonthKey('2017-06')] },
      { measures: ['incidents'], area: 'Brackley', year: 2017, months: [parseMonthKey('2017-07')] },
    ]);
  });

  test('misses a whole year of arrests, but not of alarm activations an area never had', () => {
    const missing = missingOf([
      ...counts('Arden', YEAR, { incidents: 3, arrests: 1, activations: 70 }),
      ...counts('Brackley', YEAR, { incidents: 3 }),
    ]);
    expect(missing).toEqual([{ measures: ['arrests'], area: 'Brackley', year: 2017, months: [] }]);
  });
});

describe('describeMonths', () => {
  test.each([
    [[0], 'April 2017'],
    [[0, 1], 'April 2017 and May 2017'],
    [[0, 1, 2], 'April 2017 to June 2017'],
    [[0, 2, 3, 4, 5, 11], 'April 2017, June 2017 to September 2017 and March 2018'],
  ])('names %j', (steps, text) => {
    const months = monthsOfFinancialYear(2017);
    expect(describeMonths(steps.map((step) => months[step]!))).toBe(text);
  });
});

describe('stepOfCoverage', () => {
  const stepOf = (entries: readonly Entry[]) => {
    const tables = [{ name: 'matrix', layout: { kind: 'matrix' as const } }];
    return stepOfCoverage(createReportContext(makeInput({ entries, tables })));
  };

  test('is a month where what is compared is given by month', () => {
    expect(stepOf(counts('Arden', YEAR, { incidents: 3, arrests: 1 }))).toBe('month');
  });

  test('is a year where figures are given for the year alone', () => {
    expect(stepOf([{ table: 'matrix', year: 2017, area: 'Arden', counts: { incidents: 36 } }])).toBe('year');
  });

  test('does not hang on lists of cameras, which have no month', () => {
    expect(
      stepOf([
        ...counts('Arden', YEAR, { incidents: 3 }),
        { table: 'matrix', year: 2017, area: 'Arden', counts: { cameras: 12 } },
      ]),
    ).toBe('month');
  });
});
