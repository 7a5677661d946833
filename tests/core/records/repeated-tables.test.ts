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

  it('compares what both fill: a copy without times, with some, or without areas', () => {
    const rows = entriesOf(60);
    const full = logOf('Log', rows, ['date', 'time', 'area', 'category']);
    expect(countedOn(full, logOf('Thin', rows, ['date', 'area', 'category']))).toEqual([60, 0]);
    expect(countedOn(logOf('Thin', rows, ['date', 'area', 'category']), full)).toEqual([0, 60]);
    expect(countedOn(full, logOf('No area', rows, ['date', 'time', 'category']))).toEqual([60, 0]);
    const sometimes = rows.map((row, index) => (index % 3 === 0 ? { ...row, time: null } : row));
    expect(countedOn(full, logOf('Copy', sometimes, ['date', 'time', 'area', 'category']))).toEqual([60, 0]);
    const never = rows.map((row) => ({ ...row, time: null }));
    expect(countedOn(full, logOf('Copy', never, ['date', 'time', 'area', 'category']))).toEqual([60, 0]);
  });

  it('sees through other numbers, and says what it found', () => {
    const rows = entriesOf(60);
    const fields = ['reference', 'date', 'time', 'area', 'category'] as const;
    const own = logOf('Log', rows, fields);
    const numbered = rows.map((row, index) => ({ ...row, reference: `POL/${String(index * 7)}` }));
    const copy = logOf('Police', [...numbered].reverse(), fields);
    expect(countedOn(own, copy)).toEqual([60, 0]);
    expect(encodeRecords(makeRecognition([own, copy])).repetitions).toEqual([
      { layout: 1, other: 0, by: 'rows', size: 60, matched: 60, isCopy: true },
    ]);
  });

  it('sees through other words for categories, and for areas where one may be short for the other', () => {
    const rows = entriesOf(60);
    const fields = ['date', 'time', 'area', 'category'] as const;
    const own = logOf('Log', rows, fields);
    const renamed = (field: 'area' | 'category', names: Readonly<Record<string, string>>) =>
      logOf(
        'Copy',
        rows.map((row) => ({ ...row, [field]: names[textOf(row[field])] ?? row[field] })),
        fields,
      );
    expect(countedOn(own, renamed('area', { Stevenage: 'SBC', Hertsmere: 'Hertsm' }))).toEqual([60, 0]);
    expect(countedOn(own, renamed('area', { Stevenage: 'Leeds', Hertsmere: 'York' }))).toEqual([60, 60]);
    const otherWords = { ASB: 'Nuisance', Robbery: 'Mugging', Drugs: 'Substances' };
    expect(countedOn(own, renamed('category', otherWords))).toEqual([60, 0]);
    const oneWord = { ASB: 'Zebra', Robbery: 'Zebra', Drugs: 'Zebra' };
    expect(countedOn(own, renamed('category', oneWord))).toEqual([60, 60]);
  });

  it('counts both where too few rows are the same, and names them', () => {
    const rows = entriesOf(60);
    const fields = ['date', 'time', 'area', 'category'] as const;
    const other = entriesOf(60, 5);
    const mixed = rows.map((row, index) => (index % 4 === 0 ? other[index]! : row));
    const sheets = [logOf('Log', rows, fields), logOf('Other', mixed, fields)];
    expect(countedOn(...sheets)).toEqual([60, 60]);
    const { repetitions } = encodeRecords(makeRecognition(sheets));
    expect(repetitions).toMatchObject([{ by: 'rows', size: 60, matched: 45, isCopy: false }]);
    const apart = encodeRecords(makeRecognition([sheets[0]!, logOf('Other', other, fields)]));
    expect(apart.repetitions).toEqual([]);
  });

  it('takes no two logs for one another that say too little: many rows of few kinds', () => {
    const [rows, others] = [entriesOf(2000), entriesOf(2000, 5)];
    const sheets = [rows, others].map((one, index) =>
      logOf(`Log ${String(index)}`, one, ['date', 'area', 'category']),
    );
    expect(countedOn(...sheets)).toEqual([2000, 2000]);
    expect(encodeRecords(makeRecognition(sheets)).repetitions).toEqual([]);
    const monthly = ['A', 'B'].map((name) =>
      logOf(
        name,
        [0, 30, 61, 91, 122, 153, 183, 214, 244, 275, 306, 334].map((day) => ({
          date: date(APRIL + day),
          area: 'Stevenage',
          category: 'ASB',
        })),
        ['date', 'area', 'category', 'notes'],
        name,
      ),
    );
    expect(countedOn(...monthly)).toEqual([12, 12]);
    const patrols = Array.from({ length: 50 }, (_, week) => ({
      date: date(APRIL + week * 7),
      category: week % 2 === 0 ? 'ASB' : 'Drugs',
    }));
    const weekly = ['A', 'B'].map((name) => logOf(name, patrols, ['date', 'category', 'notes'], name));
    expect(countedOn(...weekly)).toEqual([50, 50]);
  });

  it('keeps what only the copies tell, of all of them', () => {
    const rows = entriesOf(90).map((row, index) => ({ ...row, arrests: index % 2 }));
    const halves = [0, 1, 2].map((part) =>
      logOf(
        `Part ${String(part)}`,
        rows.filter((_, index) => index % 3 === part),
        ['date', 'time', 'category', 'arrests'],
      ),
    );
    const list = logOf('List', rows, ['date', 'time', 'area', 'category']);
    const { columns } = encodeRecords(makeRecognition([...halves, list]));
    const sumOf = (measure: 'incidents' | 'arrests') =>
      [...columns.measures.get(measure)!].reduce(
        (sum, value, record) => sum + (columns.exclusion[record] === 0 && !Number.isNaN(value) ? value : 0),
        0,
      );
    expect(sumOf('incidents')).toBe(90);
    expect(sumOf('arrests')).toBe(45);
  });

  it('lets the table with areas count', () => {
    const rows = entriesOf(60);
    const wide = logOf('Log', rows, ['date', 'time', 'camera', 'category']);
    const placed = logOf('Areas', rows, ['date', 'area', 'category']);
    expect(countedOn(placed, wide)).toEqual([60, 0]);
    expect(countedOn(wide, placed)).toEqual([0, 60]);
  });
});

type LogField = 'reference' | 'date' | 'time' | 'camera' | 'area' | 'category' | 'arrests' | 'notes';
type LogRow = Partial<Record<LogField, Short>>;

function logOf(name: string, rows: readonly LogRow[], fields: readonly LogField[], note?: string): SheetSpec {
  return {
    sheet: name,
    rows: [[...fields], ...rows.map((row) => fields.map((field) => row[field] ?? note ?? null))],
    tables: [log(fields)],
  };
}

/** Entries of a year as they might be, the same for the same seed. */
function entriesOf(count: number, seed = 1): LogRow[] {
  let state = seed;
  const next = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * most);
  };
  next(1);
  return Array.from({ length: count }, (_, index) => ({
    reference: `R${String(index)}`,
    date: date(APRIL + next(360)),
    time: `${String(next(24)).padStart(2, '0')}:${String(next(60)).padStart(2, '0')}`,
    camera: `C${String(next(30))}`,
    area: ['Stevenage', 'Hertsmere'][next(2)]!,
    category: CATEGORIES[next(3)]!,
  }));
}

function textOf(cell: Short | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
