import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { buildCube } from '../../../src/core/figures/build-cube';
import type { AreaProfile } from '../../../src/core/profile/profile';
import { createEvaluator } from '../../../src/core/figures/evaluate';
import type { Measure } from '../../../src/core/recognise/layout';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { counts, log, makeRecognition, type SheetSpec } from '../records/make-recognition';

/** Counts of an area by month, from April 2016; a null is a blank. */
function months(area: string, values: readonly (number | null)[]): SheetSpec {
  return {
    file: area,
    rows: [[''], ['x', ...values]],
    tables: [
      counts(
        [{}],
        values.map((_, index) => ({ month: monthOf(2016, 4) + index })),
        { context: { measure: 'incidents', area } },
      ),
    ],
  };
}

function wholeYear(area: string, year: number): SheetSpec {
  return {
    file: `${area} ${String(year)}`,
    rows: [[''], ['x', 100]],
    tables: [counts([{}], [{ year }], { context: { measure: 'incidents', area } })],
  };
}

/** A month, numbered from April 2016, as a log writes it. */
function monthText(month: number): string {
  const date = monthOf(2016, 4) + month;
  return `${String(Math.floor(date / 12))}-${String((date % 12) + 1).padStart(2, '0')}`;
}

/** The months (numbered from April 2016; -1 a whole year) in which an area compares like with like. */
function comparable(area: string, sheets: readonly SheetSpec[], areas: AreaProfile[] = []): number[] {
  const records = encodeRecords(makeRecognition(sheets, { version: 1, partnership: { areas } }));
  return buildCube(records, 2017)
    .rows.filter((row) => row.area === area && row.likeForLike.has('incidents'))
    .map(({ month }) => (month === undefined ? -1 : month - monthOf(2016, 4)));
}

const all = Array.from({ length: 24 }, (_, index) => index);
const without = (...left: number[]) => all.filter((month) => !left.includes(month));

describe('like for like', () => {
  it('is everything of an area that reports in both years', () => {
    expect(comparable('A', [months('A', Array<number>(24).fill(5))])).toEqual(all);
  });

  it('is nothing of an area that reports in one', () => {
    const late = [...Array<null>(12).fill(null), ...Array<number>(12).fill(5)];
    expect(comparable('A', [months('A', late)])).toEqual([]);
  });

  it('leaves a missing month out with its pair', () => {
    const values: (number | null)[] = Array<number>(24).fill(5);
    values[3] = null;
    expect(comparable('A', [months('A', values)])).toEqual(without(3, 15));
  });

  it('starts in the month the area joined, even where something was counted before', () => {
    const areas = [{ name: 'A', joinedOn: '2016-10' }];
    expect(comparable('A', [months('A', Array<number>(24).fill(5))], areas)).toEqual(
      without(0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16, 17),
    );
  });

  it('compares a whole year with a whole year, or with twelve months, but not with fewer', () => {
    const thisYear = [...Array<null>(12).fill(null), ...Array<number>(12).fill(5)];
    expect(comparable('A', [wholeYear('A', 2016), wholeYear('A', 2017)])).toEqual([-1, -1]);
    expect(comparable('A', [wholeYear('A', 2016), months('A', thisYear)])).toEqual([-1, ...all.slice(12)]);
    expect(comparable('A', [wholeYear('A', 2016), months('A', thisYear.slice(0, 20))])).toEqual([]);
  });

  it('leaves out a year for which an area’s log has entries but nothing in the column', () => {
    const entries = (area: string, arrestsOf: (month: number) => number | null) =>
      all.flatMap((month) =>
        [0, 1].map((entry) => [`${area} ${String(entry)}`, area, monthText(month), arrestsOf(month)]),
      );
    const records = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['Ref', 'Area', 'Month', 'Arrests'],
            ...entries('A', () => 1),
            ...entries('B', (month) => (month < 12 ? null : 0)),
          ],
          tables: [log([undefined, 'area', 'month', 'arrests'])],
        },
      ]),
    );
    const { rows } = buildCube(records, 2017);
    const ofArea = (area: string, measure: 'incidents' | 'arrests') =>
      rows.filter((row) => row.area === area && row.likeForLike.has(measure)).length;
    expect([ofArea('A', 'incidents'), ofArea('A', 'arrests')]).toEqual([24, 24]);
    expect([ofArea('B', 'incidents'), ofArea('B', 'arrests')]).toEqual([24, 0]);
    const isRated = rows.filter((row) => row.area === 'B' && row.rated.has('all'));
    expect(isRated.map(({ year }) => year)).toEqual(Array(12).fill(2017));
  });

  it('takes a month without entries for none where the log it shares with others was kept', () => {
    const entries = (areas: readonly [string, number][]): SheetSpec => ({
      rows: [['Month', 'Area'], ...areas.map(([area, month]) => [monthText(month), area])],
      tables: [log(['month', 'area'])],
    });
    const busy = all.map((month): [string, number] => ['Busy', month]);
    const quiet = without(4, 20).map((month): [string, number] => ['Quiet', month]);
    expect(comparable('Quiet', [entries([...busy, ...quiet])])).toEqual(without(4, 20));
    // Before its first entry an area is not said to report.
    const late = all.slice(12).map((month): [string, number] => ['Late', month]);
    expect(comparable('Late', [entries([...busy, ...late])])).toEqual([]);
    // An area that is counted elsewhere has no part in the log.
    const counted = all.map((month) => (month === 3 ? null : 5));
    const apart = [entries([...busy, ...quiet]), months('Counted', counted)];
    expect(comparable('Counted', apart)).toEqual(without(3, 15));
    expect(comparable('Quiet', apart)).toEqual(without(4, 20));
  });

  it('is told apart by measure: a month without attendances is left out of theirs only', () => {
    const count = (measure: Measure, values: readonly (number | null)[]): SheetSpec => ({
      file: measure,
      rows: [[''], ['x', ...values]],
      tables: [
        counts(
          [{}],
          values.map((_, index) => ({ month: monthOf(2016, 4) + index })),
          { context: { measure, area: 'A' } },
        ),
      ],
    });
    const gap = all.map((month) => (month === 19 ? null : 5));
    const sheets = [count('incidents', Array<number>(24).fill(9)), count('attendances', gap)];
    const records = encodeRecords(makeRecognition(sheets));
    const evaluate = createEvaluator(buildCube(records, 2017));
    const sum = (measure: 'incidents' | 'attendances', year: number) =>
      evaluate({ type: 'sum', measure, where: { year, likeForLike: measure } });
    expect([sum('incidents', 2016), sum('incidents', 2017)]).toEqual([108, 108]);
    expect([sum('attendances', 2016), sum('attendances', 2017)]).toEqual([55, 55]);
  });

  it('says nothing of other years', () => {
    const records = encodeRecords(makeRecognition([months('A', Array<number>(24).fill(5))]));
    expect(buildCube(records, 2019).rows.some(({ likeForLike }) => likeForLike.size > 0)).toBe(false);
  });
});
