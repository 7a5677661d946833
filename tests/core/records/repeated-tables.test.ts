import { describe, expect, it } from 'vitest';

import { encodeRecords } from '../../../src/core/records/encode-records';
import { date, log, makeRecognition, type SheetSpec, type Short } from './make-recognition';
import { reasons } from './read-records';

/** 1 April 2017. */
const APRIL = 42_826;
const CATEGORIES = ['ASB', 'Robbery', 'Drugs'];

type Row = readonly [day: number, category: string, arrests: number];

/** Rows of the month that begins on a day, each told apart by little. */
function rowsOf(firstDay: number, count = 8): Row[] {
  return Array.from({ length: count }, (_, index) => [
    firstDay + ((index * 5) % 27),
    CATEGORIES[index % 3]!,
    index % 2,
  ]);
}

function sheet(name: string, rows: readonly Row[], references = false, prefix = name): SheetSpec {
  const cells = rows.map(([day, category, arrests], index): Short[] => [
    references ? `${prefix}${String(index + 1)}` : null,
    date(day),
    category,
    arrests,
  ]);
  return {
    sheet: name,
    rows: [['Ref', 'Date', 'Category', 'Arrests'], ...cells],
    tables: [log([references ? 'reference' : undefined, 'date', 'category', 'arrests'])],
  };
}

/** How many rows count on each sheet. */
function countedOn(...sheets: SheetSpec[]): number[] {
  const records = encodeRecords(makeRecognition(sheets));
  const reason = reasons(records);
  const counted = sheets.map(() => 0);
  reason.forEach((one, record) => {
    if (one === undefined) counted[records.columns.layout[record]!]!++;
  });
  return counted;
}

const MONTHS = [0, 1, 2].map((month) => rowsOf(APRIL + month * 31));
const TABS = MONTHS.map((rows, index) => sheet(`Month ${String(index)}`, rows));

describe('findRepeatedTables', () => {
  it('takes a sheet of all rows beside the sheets of the months for a second view', () => {
    expect(countedOn(...TABS, sheet('All', MONTHS.flat()))).toEqual([8, 8, 8, 0]);
    expect(countedOn(sheet('All', MONTHS.flat().reverse()), ...TABS)).toEqual([0, 8, 8, 8]);
  });

  it('finds it where one of them has references', () => {
    expect(countedOn(...TABS, sheet('All', MONTHS.flat(), true))).toEqual([8, 8, 8, 0]);
  });

  it('lets a month count that only the sheet of all rows has', () => {
    const [april, may] = TABS;
    expect(countedOn(april!, may!, sheet('All', MONTHS.flat()))).toEqual([0, 0, 24]);
  });

  it('is not misled by a row that was mended', () => {
    const mended = MONTHS.flat().map((row, index): Row => (index === 3 ? [row[0], 'Fraud', 0] : row));
    expect(countedOn(...TABS, sheet('All', mended))).toEqual([8, 8, 8, 0]);
  });

  it('counts the fuller of two: an older copy that lacks a few rows does not', () => {
    const rows = MONTHS.flat();
    expect(countedOn(sheet('New', rows), sheet('Old', rows.slice(0, 22)))).toEqual([24, 0]);
    expect(countedOn(sheet('Old', rows.slice(0, 22)), sheet('New', rows))).toEqual([0, 24]);
    const short = MONTHS.map((one, index) =>
      sheet(`Short ${String(index)}`, index === 0 ? one.slice(1) : one),
    );
    expect(countedOn(...short, sheet('All', rows))).toEqual([0, 0, 0, 24]);
  });

  it('counts tables whose rows are others, and those with references of their own', () => {
    const other = MONTHS.flat().map(([day, category, arrests]): Row => [day + 1, category, 1 - arrests]);
    expect(countedOn(...TABS, sheet('Other room', other))).toEqual([8, 8, 8, 24]);
    const [one, another] = ['A', 'B'].map((prefix) => sheet(prefix, MONTHS[0]!, true));
    expect(countedOn(one!, another!)).toEqual([8, 8]);
  });

  it('counts rows that are alike by chance: few of them, or told by too little', () => {
    const big = sheet('Big', rowsOf(APRIL, 200));
    expect(countedOn(big, sheet('Small', rowsOf(APRIL, 4)))).toEqual([200, 4]);
  });
});
