import { expect } from 'vitest';

import { buildCube } from '../../../src/core/figures/build-cube';
import { EMPTY_PROFILE, type Field, type Profile } from '../../../src/core/profile/profile';
import type { Layout } from '../../../src/core/recognise/layout';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { countRows } from '../../../src/core/records/count-rows';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { workbookOf } from '../../core/support/sheet-text';
import { countedInCube, countedInTables } from './counted';
import type { MadeSheet, PlacedTable } from './made-sheet';

/** The profile of a partnership that has said which areas it has, and nothing else. */
export function profileOf({ areas }: MadeSheet): Profile {
  return { version: 1, partnership: { areas: areas.map((name) => ({ name, kind: 'member' })) } };
}

/**
 * Reads a made sheet and expects that every table is found where it was put, with its fields, that every row is
 * accounted for with its reason, and that everything counts once, as a perfect reader would count it.
 */
export function expectAsMade(sheet: MadeSheet, profile: Profile = EMPTY_PROFILE): void {
  const recognition = recogniseWorkbooks([workbookOf('returns.xlsx', { Returns: sheet.text })], profile);
  expect(recognition.layouts.map(placeOfLayout)).toEqual(sheet.tables.map(placeOfTable));
  sheet.tables.forEach((placed, index) => {
    expect(fieldsOfLayout(recognition.layouts[index]!)).toMatchObject(fieldsOfTable(placed));
  });
  const records = encodeRecords(recognition);
  const { read, counted, byReason } = countRows(records);
  const excluded = excludedIn(sheet);
  expect(Object.fromEntries(byReason.map(({ reason, rows }) => [reason, rows]))).toEqual(excluded);
  expect(read).toBe(sheet.tables.reduce((sum, { table }) => sum + table.read, 0));
  expect(read).toBe(counted + Object.values(excluded).reduce((sum, rows) => sum + rows, 0));
  const made = sheet.tables.flatMap(({ table }) => table.counts);
  expect(countedInCube(buildCube(records))).toEqual(countedInTables(made));
}

type Place = Pick<Layout, 'kind' | 'subject'> & { readonly headerRow: number; readonly firstColumn: number };

function placeOfLayout({ kind, subject, headerRows, range: { firstColumn } }: Layout): Place {
  return { kind, ...(subject && { subject }), headerRow: headerRows.at(-1) ?? -1, firstColumn };
}

function placeOfTable({ table: { kind, subject }, headerRow, firstColumn }: PlacedTable): Place {
  return { kind, ...(subject && { subject }), headerRow, firstColumn };
}

type Columns = Partial<Record<Field, number>>;

function fieldsOfLayout({ fields }: Layout): Columns {
  return Object.fromEntries(fields.map(({ field, column }) => [field, column]));
}

function fieldsOfTable({ table, firstColumn }: PlacedTable): Columns {
  return Object.fromEntries(
    Object.entries(table.fields).map(([field, column]) => [field, firstColumn + column]),
  );
}

function excludedIn({ tables }: MadeSheet): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { table } of tables) {
    for (const [reason, rows] of Object.entries(table.excluded))
      sums.set(reason, (sums.get(reason) ?? 0) + rows);
  }
  return Object.fromEntries(sums);
}
