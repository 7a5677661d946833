import { describe, expect, test } from 'vitest';

import { parseProfile } from '../../../../src/core/profile/profile';
import { type Entry, makeInput, type MadeInput } from '../make-input';
import { readReport } from '../read-report';

function summaryOf(entries: readonly Entry[], rest: Partial<MadeInput> = {}) {
  const report = readReport(
    makeInput({ entries, tables: [{ name: 'm', layout: { kind: 'matrix' } }], ...rest }),
  );
  return (topic: string) => report.text(`executive-summary.${topic}`);
}

const two = (before: Entry['counts'], now: Entry['counts'], rest: Partial<Entry> = {}): Entry[] => [
  { month: '2016-04', area: 'Arden', counts: before, ...rest },
  { month: '2017-04', area: 'Arden', counts: now, ...rest },
];

describe('the executive summary', () => {
  test.each([
    [100, 105, 'recorded 105 incidents in 2017/18, 5 more than in 2016/17 (an increase of 5.0%).'],
    [105, 100, 'recorded 100 incidents in 2017/18, 5 fewer than in 2016/17 (a decrease of 4.8%).'],
    [100, 100, 'recorded 100 incidents in 2017/18, as many as in 2016/17.'],
    [2, 1, 'recorded 1 incident in 2017/18, 1 fewer than in 2016/17 (a decrease of 50.0%).'],
    [2, 0, 'recorded no incidents in 2017/18, 2 fewer than in 2016/17 (a decrease of 100.0%).'],
    [0, 3, 'recorded 3 incidents in 2017/18, 3 more than in 2016/17.'],
    [0, 0, 'recorded no incidents in 2017/18, as many as in 2016/17.'],
  ])('says how incidents went from %d to %d', (before, now, sentence) => {
    expect(summaryOf(two({ incidents: before }, { incidents: now }))('incidents')).toBe(
      `The control room ${sentence}`,
    );
  });

  test('makes no comparison with a year that is not there, or across a break', () => {
    expect(summaryOf(two({}, { incidents: 7 }))('incidents')).toBe(
      'The control room recorded 7 incidents in 2017/18; the workbooks hold no figure for 2016/17 to compare this with.',
    );
    const profile = parseProfile({ version: 1, breaks: [{ from: '2017-01', reason: 'New' }] });
    expect(summaryOf(two({ incidents: 9 }, { incidents: 7 }), { profile })('incidents')).toBe(
      'The control room recorded 7 incidents in 2017/18; a break in the series means that this cannot be compared with 2016/17.',
    );
  });

  test('sets arrests beside incidents per 100, which may exceed 100', () => {
    const summary = summaryOf(two({ incidents: 2, arrests: 1 }, { incidents: 2, arrests: 3 }));
    expect(summary('arrests')).toBe(
      'The work of the control room contributed to 3 arrests in 2017/18, 2 more than in 2016/17 (an increase of 200.0%). That is 150.0 arrests per 100 incidents, against 50.0 in 2016/17.',
    );
  });

  test('sets rates beside last year’s only over the areas and months of both', () => {
    const summary = summaryOf([
      ...two({ incidents: 100, arrests: 40 }, { incidents: 100, arrests: 30 }),
      { month: '2017-10', area: 'Fenland', counts: { incidents: 50, arrests: 45 } },
    ]);
    expect(summary('arrests')).toContain(
      'That is 50.0 arrests per 100 incidents. Counting only the areas and months reported in both years, it was 30.0 per 100 incidents, against 40.0 in 2016/17.',
    );
  });

  test('gives no rate where nothing happened or the counts cover different months', () => {
    expect(summaryOf(two({}, { incidents: 0, arrests: 0 }))('arrests')).toBe(
      'The work of the control room contributed to no arrests in 2017/18; the workbooks hold no figure for 2016/17 to compare this with.',
    );
    const uneven = [
      ...two({}, { incidents: 5, arrests: 2 }),
      { month: '2017-05', area: 'Arden', counts: { incidents: 9 } },
    ];
    expect(summaryOf(uneven)('arrests')).not.toContain('per 100');
  });

  test('says nothing of what is not recorded', () => {
    const summary = summaryOf(two({}, { incidents: 5 }));
    expect(['arrests', 'attendances', 'proactive', 'like-for-like'].map(summary)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test.each([
    [1, 'There was 1 police attendance at incidents in 2017/18'],
    [0, 'There were no police attendances at incidents in 2017/18'],
    [12, 'There were 12 police attendances at incidents in 2017/18'],
  ])('words %d police attendances', (attendances, beginning) => {
    expect(summaryOf(two({}, { incidents: 1, attendances }))('attendances')).toContain(beginning);
  });

  test('gives the proactive share of what is known', () => {
    const source = (name: string, incidents: number): Entry => ({
      month: '2017-04',
      source: name,
      counts: { incidents },
    });
    const entries = [source('Operator', 1), source('Police control', 3)];
    expect(summaryOf([...entries, { month: '2017-04', counts: { incidents: 96 } }])('proactive')).toMatch(
      /^Of the incidents in 2017\/18 whose source is recorded, 25\.0% were proactive .* and 75\.0% were reactive .*\.$/,
    );
  });

  test('compares only what both years report where months are missing in one of them', () => {
    const months = (from: number, count: number, year: number) =>
      Array.from({ length: count }, (_, step) => `${year}-${String(from + step).padStart(2, '0')}`);
    const entries = [...months(4, 6, 2016), ...months(4, 6, 2017)].map((month): Entry => ({
      month,
      area: 'Arden',
      counts: { incidents: 10, ...(month < '2017-07' && { attendances: 4 }) },
    }));
    const summary = summaryOf(entries);
    expect(summary('attendances')).toBe(
      'There were 12 police attendances at incidents in April 2017 to June 2017, the months for which police attendances are recorded; this is not compared with the total of 2016/17, as some areas or months have figures in one of the two years only. Counting only the areas and months for which police attendances were reported in both years, they stayed at 12.',
    );
    expect(summary('incidents')).toContain('as many as in 2016/17');
  });

  test('gives what is recorded for fewer months than incidents as the months’, not the year’s', () => {
    const months = Array.from({ length: 9 }, (_, step) => `2017-${String(step + 4).padStart(2, '0')}`);
    const entries = months.map((month): Entry => {
      const counts = { incidents: 10, ...(month < '2017-10' && { arrests: 4 }) };
      return { month, area: 'Arden', counts };
    });
    const summary = summaryOf(entries);
    expect(summary('arrests')).toMatch(
      /contributed to 24 arrests in April 2017 to September 2017, the months for which arrests are recorded; /,
    );
    expect(summary('incidents')).toContain('90 incidents in 2017/18');
  });

  test('adds the like-for-like comparison only where it differs', () => {
    expect(summaryOf(two({ incidents: 4 }, { incidents: 5 }))('like-for-like')).toBeUndefined();
    const joined = two({ incidents: 4 }, { incidents: 5 }).concat({
      month: '2017-04',
      area: 'Brackley',
      counts: { incidents: 90 },
    });
    expect(summaryOf(joined)('like-for-like')).toBe(
      'Counting only the areas and months for which incidents were reported in both years, they rose by 1 from 4 to 5.',
    );
  });
});
