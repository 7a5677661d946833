import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { counts, date, log, makeRecognition, type SheetSpec } from './make-recognition';

const APRIL = monthOf(2017, 4);
const STEVENAGE = [10, 12, 9, 14, 11, 13, 8, 15, 10, 12, 7, 16];
const HERTSMERE = [5, 7, 4, 6, 8, 5, 9, 3, 6, 7, 5, 4];
const EAST_HERTS = [3, 2, 4, 1, 5, 3, 2, 6, 3, 1, 4, 2];

const sumOf = (...series: number[][]): number[] =>
  STEVENAGE.map((_, month) => series.reduce((sum, one) => sum + one[month]!, 0));

/** A sheet of the incidents of areas by month. */
function sheet(areas: Readonly<Record<string, readonly number[]>>): SheetSpec {
  const lines = Object.entries(areas);
  return {
    rows: [[null, ...STEVENAGE.map(() => 'month')], ...lines.map(([name, values]) => [name, ...values])],
    tables: [
      counts(
        lines.map(([area]) => ({ area })),
        STEVENAGE.map((_, month) => ({ month: APRIL + month })),
        { context: { measure: 'incidents' } },
      ),
    ],
  };
}

/** A log with as many rows a month as the areas have. */
function logOf(areas: Readonly<Record<string, readonly number[]>>): SheetSpec {
  const rows = Object.entries(areas).flatMap(([area, values]) =>
    values.flatMap((value, month) =>
      Array.from({ length: value }, (_, index) => [
        area,
        date(42_826 + month * 30.5 - ((month * 30.5) % 1) + 2 + index),
      ]),
    ),
  );
  return { rows: [['Area', 'Date'], ...rows], tables: [log(['area', 'date'])] };
}

/** What counts, by area, and which areas are parts of which. */
function countedIn(...sheets: SheetSpec[]): Record<string, number> {
  const { columns, areas } = encodeRecords(makeRecognition(sheets));
  const sums: Record<string, number> = {};
  for (let record = 0; record < columns.length; record++) {
    const value = columns.measures.get('incidents')![record]!;
    if (columns.exclusion[record] !== 0 || Number.isNaN(value)) continue;
    const area = areas[columns.area[record]!]!;
    const name = area.parent === undefined ? area.name : `${areas[area.parent]!.name}/${area.name}`;
    sums[name] = (sums[name] ?? 0) + value;
  }
  return sums;
}

const PARTS = { Stevenage: STEVENAGE, Hertsmere: HERTSMERE, 'East Herts': EAST_HERTS };
const COUNTED = { Stevenage: 137, Hertsmere: 69, 'East Herts': 36 };
const ALL = sumOf(STEVENAGE, HERTSMERE, EAST_HERTS);

describe('areasByFigures', () => {
  it('counts no area that is the sum of all others, whatever it is called', () => {
    expect(countedIn(sheet({ Hertfordshire: ALL }), sheet(PARTS))).toEqual(COUNTED);
    const alone = Object.entries(PARTS).map(([name, values]) => sheet({ [name]: values }));
    expect(countedIn(...alone, sheet({ County: ALL }))).toEqual(COUNTED);
  });

  it('counts it where one month in three says otherwise', () => {
    const other = ALL.map((value, month) => (month % 3 === 0 ? value + 1 : value));
    expect(countedIn(sheet({ Watford: other }), sheet(PARTS))).toEqual({ ...COUNTED, Watford: 246 });
  });

  it('counts an area that is the sum of others by little: the same small figure each month', () => {
    const series = (value: number) => STEVENAGE.map(() => value);
    expect(
      countedIn(sheet({ Ware: series(3) }), sheet({ Hoddesdon: series(1), Cheshunt: series(2) })),
    ).toEqual({ Ware: 36, Hoddesdon: 12, Cheshunt: 24 });
  });

  it('takes the wards on a sheet that add up to an area for its parts', () => {
    const town = STEVENAGE.map((value) => value - 4);
    const wards = sheet({ Bedwell: STEVENAGE.map(() => 4), 'Pin Green': town });
    expect(countedIn(sheet(PARTS), wards)).toEqual({
      Hertsmere: 69,
      'East Herts': 36,
      'Stevenage/Bedwell': 48,
      'Stevenage/Pin Green': 89,
    });
  });

  it('takes areas of a log that begin with the name of one for its parts', () => {
    const town = STEVENAGE.map(() => 4);
    const names = { 'Stevenage - Old Town': town, 'Stevenage - Town Centre': town };
    expect(countedIn(logOf(names), sheet({ Stevenage: STEVENAGE.map(() => 8) }))).toEqual({
      'Stevenage/Stevenage - Old Town': 48,
      'Stevenage/Stevenage - Town Centre': 48,
    });
  });

  it('takes an area whose figures are those of another in the logs for that one', () => {
    const records = countedIn(logOf(PARTS), sheet({ SBC: STEVENAGE }));
    expect(records).toEqual(COUNTED);
  });
});
