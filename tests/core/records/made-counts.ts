import { monthOf } from '../../../src/core/calendar/month';
import type { Measure } from '../../../src/core/recognise/layout';
import { encodeRecords } from '../../../src/core/records/encode-records';
import type { Records } from '../../../src/core/records/records';
import { counts, date, log, makeRecognition, type SheetSpec } from './make-recognition';
import { PROFILE } from './partnership-facts';

export const APRIL = monthOf(2017, 4);
/** 3 April 2017. */
export const DAY = 42_828;

/** What counts of a measure, by reporting area and time. */
export function counted({ columns, areas }: Records, measure: Measure): Map<string, number> {
  const sums = new Map<string, number>();
  const values = columns.measures.get(measure);
  for (let record = 0; values && record < columns.length; record++) {
    if (columns.exclusion[record] !== 0 || Number.isNaN(values[record])) continue;
    const area = areas[columns.area[record]!];
    const name = area?.parent === undefined ? area?.name : areas[area.parent]!.name;
    const key = `${name ?? 'none'} ${String(columns.month[record])} ${String(columns.year[record])}`;
    sums.set(key, (sums.get(key) ?? 0) + values[record]!);
  }
  return sums;
}

export function total(records: Records, measure: Measure): number {
  return [...counted(records, measure).values()].reduce((sum, value) => sum + value, 0);
}

export function encode(...sheets: SheetSpec[]): Records {
  return encodeRecords(makeRecognition(sheets, PROFILE));
}

export function withoutZeros(sums: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...sums].filter(([, value]) => value !== 0));
}

export const dated = (rows: readonly (readonly [string, number])[]): SheetSpec => ({
  rows: [['Area', 'Date'], ...rows.map(([area, day]) => [area, date(day)])],
  tables: [log(['area', 'date'])],
});

export const monthly = (
  area: string,
  values: readonly (number | null)[],
  rest: Parameters<typeof counts>[2] = {},
): SheetSpec => ({
  file: `${area} ${String(values)} ${rest.kind ?? 'matrix'}`,
  rows: [[''], ['x', ...values]],
  tables: [
    counts(
      [{}],
      values.map((_, index) => ({ month: APRIL + index })),
      { context: { measure: 'incidents', area }, ...rest },
    ),
  ],
});
