import { HostError, invalidArgument } from '../host-error';
import { columnsOf, intersection, type Area } from './area';
import { putValue } from './enter';
import { readable } from './readable-value';
import type { Sheet } from './sheet';
import { insertCells } from './shift-cells';
import { fixReferences, followTableName, freeHeading } from './follow-table';
import { Table, tellGone } from './table';
import type { Workbook } from './workbook';

export function tablesOf(workbook: Workbook): Table[] {
  return workbook.sheets.flatMap(({ tables }) => tables);
}

export function findTable(workbook: Workbook, key: string): Table | undefined {
  const wanted = key.toLowerCase();
  return tablesOf(workbook).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** Makes a table of cells. Without headings in the first row, a row of them is put above. `name` must be free. */
export function addTable(sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  for (const other of sheet.tables) {
    if (intersection(other.area, area)) {
      throw new HostError('InvalidOperation', `it would overlap the table “${other.name}”`);
    }
  }
  if (sheet.merges.some((merge) => intersection(merge.area, area)))
    throw new HostError('MergedRangeConflict');
  let whole = area;
  if (!hasHeaders) {
    insertCells(sheet, { ...area, bottom: area.top }, 'rows');
    sheet.workbook.undo.forget();
    whole = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) {
    whole = { ...area, bottom: area.bottom + 1 };
  }
  const { workbook } = sheet;
  const number = workbook.nextTableNumber();
  const table = new Table(sheet, tableId(number), name ?? freeTableName(workbook), whole);
  nameColumns(sheet, whole);
  sheet.tables.push(table);
  workbook.touch();
  workbook.events.tell({ kind: 'table added', tableId: table.id, tableName: table.name, sheetId: sheet.id });
  return table;
}

/** Gives a table another name: letters, digits, full stops and underscores, no name that is taken. */
export function renameTable(table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) invalidArgument(`“${name}” is no name for a table`);
  const holder = findTable(table.sheet.workbook, name);
  if (holder && holder !== table) invalidArgument(`there is a table “${name}”`);
  const before = table.name;
  table.name = name;
  if (before !== name) followTableName(table, before, name);
}

/** Makes plain cells of a table; formulas that named it name these. */
export function convertToRange(table: Table): void {
  const { sheet } = table;
  fixReferences(table);
  sheet.workbook.undo.forget();
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  tellGone(table);
  sheet.workbook.touch();
}

function nameColumns(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let index = 0; index < columnsOf(area); index++) {
    const column = area.left + index;
    const written = String(readable(sheet.cells.valueAt(area.top, column)));
    const heading = freeHeading(written, index, taken);
    taken.add(heading.toLowerCase());
    if (heading !== sheet.cells.valueAt(area.top, column)) putValue(sheet, area.top, column, heading);
  }
}

function freeTableName(workbook: Workbook): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!findTable(workbook, name)) return name;
  }
}

function tableId(number: number): string {
  return `{00000000-000C-0000-FFFF-FFFF${(number - 1).toString(16).toUpperCase().padStart(8, '0')}}`;
}
