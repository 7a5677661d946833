import { describe, expect, test } from 'vitest';

import { parseMonthKey } from '../../../src/core/calendar/month';
import { parseProfile } from '../../../src/core/profile/profile';
import type { Measure } from '../../../src/core/recognise/layout';
import { createReportContext } from '../../../src/core/report/report-context';
import { type Entry, fields, makeInput, type MadeTable } from './make-input';

const month = (key: string) => parseMonthKey(key)!;
const MONTHS = ['2017-04', '2017-05', '2017-06', '2017-07'];

function coverageOf(entries: readonly Entry[], tables?: readonly MadeTable[], joinedOn?: string) {
  const profile = parseProfile({
    version: 1,
    partnership: { areas: [{ name: 'Arden' }, { name: 'Brackley', ...(joinedOn && { joinedOn }) }] },
  });
  return createReportContext(makeInput({ entries, profile, ...(tables && { tables }) })).coverage;
}

const kept = (name: string, ...names: Parameters<typeof fields>): MadeTable => ({
  name,
  layout: { fields: fields(...names) },
});

const entry = (
  key: string,
  area: string,
  table = 'log',
  counts: Entry['counts'] = { incidents: 1 },
): Entry => ({
  table,
  month: key,
  area,
  counts,
});

describe('createCoverage', () => {
  test('takes a month without entries for none where a shared log was kept in it', () => {
    const coverage = coverageOf(
      [
        ...MONTHS.map((key) => entry(key, 'Arden')),
        entry('2017-04', 'Brackley'),
        entry('2017-07', 'Brackley'),
      ],
      [kept('log', 'date', 'area')],
    );
    expect(coverage.ofMonth('incidents', 'Brackley', month('2017-05'))).toBe('recorded');
    expect(coverage.ofMonth('incidents', 'Brackley', month('2017-08'))).toBe('missing');
  });

  test('takes it for missing where the area keeps a log of its own', () => {
    const coverage = coverageOf(
      [
        ...MONTHS.map((key) => entry(key, 'Arden')),
        entry('2017-04', 'Brackley', 'own'),
        entry('2017-06', 'Brackley', 'own'),
      ],
      [kept('log', 'date', 'area'), kept('own', 'date')],
    );
    expect(coverage.ofMonth('incidents', 'Brackley', month('2017-05'))).toBe('missing');
    expect(coverage.ofMonth('incidents', 'Brackley', month('2017-06'))).toBe('recorded');
    expect(coverage.gaps).toContainEqual({ measure: 'incidents', area: 'Brackley', month: month('2017-05') });
  });

  test('joins the sister sheets of a monthly log, but not logs of other areas', () => {
    const coverage = coverageOf(
      [
        entry('2017-04', 'Arden', 'Apr'),
        entry('2017-04', 'Brackley', 'Apr'),
        entry('2017-05', 'Arden', 'May'),
        entry('2017-05', 'Corvale', 'May'),
        entry('2017-06', 'Brackley', 'Jun'),
        entry('2017-06', 'Arden', 'Jun'),
        ...['2017-04', '2017-06'].flatMap((key) => [entry(key, 'Far', 'other'), entry(key, 'Away', 'other')]),
      ],
      [...['Apr', 'May', 'Jun'].map((name) => kept(name, 'date', 'area')), kept('other', 'date', 'area')],
    );
    expect(coverage.ofMonth('incidents', 'Brackley', month('2017-05'))).toBe('recorded');
    expect(coverage.ofMonth('incidents', 'Far', month('2017-05'))).toBe('missing');
  });

  test('tells months before joining from missing ones', () => {
    const coverage = coverageOf(
      [...MONTHS.map((key) => entry(key, 'Arden')), entry('2017-07', 'Brackley')],
      undefined,
      '2017-06',
    );
    expect(coverage.ofMonth('incidents', 'Brackley', month('2017-05'))).toBe('before joining');
    expect(coverage.ofMonth('incidents', 'Brackley', month('2017-06'))).toBe('missing');
    expect(coverage.ofYear('incidents', 'Brackley', 'before')).toBe('before joining');
    expect(coverage.ofYear('incidents', 'Arden', 'before')).toBe('missing');
  });

  test('takes a measure for kept only where the log has a column for it', () => {
    const both = (measure: Measure) => (key: string, area: string, table: string) =>
      entry(key, area, table, { incidents: 1, [measure]: 1 });
    const arrests = both('arrests');
    const coverage = coverageOf(
      [
        arrests('2017-04', 'Arden', 'with'),
        entry('2017-05', 'Arden', 'with'),
        entry('2017-04', 'Brackley', 'with'),
        entry('2017-06', 'Arden', 'without'),
        entry('2017-06', 'Brackley', 'without'),
      ],
      [kept('with', 'date', 'area', 'arrests'), kept('without', 'date', 'area')],
    );
    expect(coverage.ofMonth('arrests', 'Arden', month('2017-05'))).toBe('recorded');
    expect(coverage.ofMonth('arrests', 'Brackley', month('2017-04'))).toBe('recorded');
    expect(coverage.ofMonth('arrests', 'Arden', month('2017-06'))).toBe('missing');
  });

  test('says for all areas together what any of them has', () => {
    const coverage = coverageOf([entry('2017-04', 'Arden')]);
    expect(coverage.ofMonth('incidents', undefined, month('2017-04'))).toBe('recorded');
    expect(coverage.ofMonth('incidents', undefined, month('2017-05'))).toBe('missing');
    expect(coverage.has('incidents', 'now')).toBe(true);
    expect(coverage.has('incidents', 'before')).toBe(false);
    expect(coverage.has('arrests', 'now')).toBe(false);
  });

  test('says which dimensions the records tell', () => {
    const coverage = coverageOf([
      { month: '2017-04', area: 'Arden', category: 'Drugs', counts: { incidents: 1 } },
      { year: 2017, source: 'Operator', counts: { arrests: 1 } },
    ]);
    expect(coverage.tells('incidents', 'category', 'now')).toBe(true);
    expect(coverage.tells('incidents', 'source', 'now')).toBe(false);
    expect(coverage.tells('arrests', 'source', 'now')).toBe(true);
    expect(coverage.tells('arrests', 'month', 'now')).toBe(false);
    expect(coverage.tells('arrests', 'area', 'now')).toBe(false);
    expect(coverage.tells('incidents', 'category', 'now', 'Brackley')).toBe(false);
  });
});
