import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { encodeRecords } from '../../../src/core/records/encode-records';
import type { Records } from '../../../src/core/records/records';
import { date, log, makeRecognition, type Short } from './make-recognition';

const APRIL_2016 = monthOf(2016, 4);
/** 1 April 2016. */
const DAY = 42_461;

/** The arrest cells of an area, a list for each month from April 2016 on. */
type Months = readonly (readonly Short[])[];

/** `count` entries of which every `every`th has an arrest; the others are blank. */
const some = (count: number, every: number): Short[] =>
  Array.from({ length: count }, (_, index) => (index % every === 0 ? 1 : null));
const typed = (count: number): Short[] => Array.from({ length: count }, (_, index) => index % 2);
const blank = (count: number): Short[] => Array<null>(count).fill(null);
const times = (count: number, month: readonly Short[]): Months => Array<readonly Short[]>(count).fill(month);

function encode(areas: Readonly<Record<string, Months>>): Records {
  const rows = Object.entries(areas).flatMap(([area, months]) =>
    months.flatMap((cells, month) =>
      cells.map((cell): Short[] => [area, date(DAY + Math.round(month * 30.44) + 5), cell]),
    ),
  );
  return encodeRecords(
    makeRecognition([
      { rows: [['Area', 'Date', 'Arrests'], ...rows], tables: [log(['area', 'date', 'arrests'])] },
    ]),
  );
}

/** The months, numbered from April 2016, in which each area's column was not kept. */
function unkept(areas: Readonly<Record<string, Months>>): Record<string, number[]> {
  const records = encode(areas);
  const found: Record<string, number[]> = {};
  for (const { area, month, measure } of records.unkept) {
    expect(measure).toBe('arrests');
    (found[records.areas[area]?.name ?? 'none'] ??= []).push(month - APRIL_2016);
  }
  return found;
}

const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

describe('the months in which a log’s column was not kept', () => {
  it('are none where blanks are scattered, as they mean none', () => {
    expect(unkept({ A: times(24, some(12, 4)), B: times(24, typed(3)) })).toEqual({});
  });

  it('are a year that is blank from end to end', () => {
    expect(unkept({ A: [...times(12, blank(5)), ...times(12, typed(5))], B: times(24, typed(2)) })).toEqual({
      A: from(0, 12),
    });
    expect(unkept({ A: [...times(12, blank(5)), ...times(12, some(5, 4))] })).toEqual({ A: from(0, 12) });
  });

  it('are all months of an area that never fills the column others fill', () => {
    expect(unkept({ A: times(12, blank(2)), B: times(12, some(6, 2)) })).toEqual({ A: from(0, 12) });
  });

  it('are no months of a small area that had hardly a chance of any', () => {
    expect(unkept({ A: times(12, blank(1)), B: times(24, some(40, 20)) })).toEqual({});
  });

  it('are blank months among filled ones where so many blanks are not to be believed', () => {
    const gap = [...times(5, some(30, 3)), blank(30), ...times(6, some(30, 3))];
    expect(unkept({ A: gap })).toEqual({ A: [5] });
    const last = [...times(9, typed(2)), ...times(3, blank(2))];
    expect(unkept({ A: last, B: times(12, typed(2)) })).toEqual({ A: [9, 10, 11] });
  });

  it('are no quiet month of a column in which blank means none', () => {
    expect(unkept({ A: [...times(5, some(6, 3)), blank(6), ...times(6, some(6, 3))] })).toEqual({});
  });

  it('are no months of a column that is filled now and then only', () => {
    const rare = [blank(50), blank(50), blank(50), some(50, 10), blank(50), blank(50)];
    expect(unkept({ A: [...rare, ...rare] })).toEqual({});
  });

  it('tell nothing of what is usual: a column kept for a quarter only is found on both sides', () => {
    const quarter = [...times(15, blank(6)), ...times(3, typed(6)), ...times(6, blank(6))];
    expect(unkept({ A: quarter })).toEqual({ A: [...from(0, 15), ...from(18, 6)] });
  });

  it('are all months of a column that nobody fills', () => {
    expect(unkept({ A: [blank(1), blank(1)] })).toEqual({ A: [0, 1] });
  });

  it('include months without entries between two of them', () => {
    const months = [...times(3, blank(9)), [], ...times(8, blank(9)), ...times(12, typed(9))];
    expect(unkept({ A: months })).toEqual({ A: from(0, 12) });
    const empty = encode({ A: months }).unkept.filter(({ entries }) => entries === 0);
    expect(empty.map(({ month }) => month - APRIL_2016)).toEqual([3]);
  });

  it('are not those in which somebody wrote that there were none', () => {
    expect(unkept({ A: [...times(11, typed(9)), [...blank(8), 'nil']] })).toEqual({});
  });

  it('are found among entries that name no area too', () => {
    expect(unkept({ '': times(12, blank(2)), B: times(12, typed(6)) })).toEqual({ none: from(0, 12) });
  });
});
