import { rowsOf, type Area } from '../../book/area';
import { deleteCells, insertCells } from '../../book/shift-cells';
import type { Table } from '../../book/table';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { optional, readList, readWholeNumber } from '../../dispatch/read-argument';
import { asJson } from '../../dispatch/resolve-path';
import { invalidArgument, itemNotFound } from '../../host-error';
import { isJsonList } from '../../json';
import { rangeObject } from '../locate-range';
import { TABLE_ROW, TableRow } from './table-row';

export const TABLE_ROW_COLLECTION: HostClass<Table> = defineClass<Table>({
  name: 'TableRowCollection',
  items: (table) =>
    Array.from({ length: table.bodyRows }, (_, index) => TABLE_ROW.of(TableRow.of(table, index))),
  scalars: { count: { get: ({ bodyRows }) => bodyRows } },
  methods: {
    add: (table, [index, values]) => {
      const given = asJson(values ?? null);
      const rows = isJsonList(given) ? given.length : 1;
      const at = optional(index, readWholeNumber, table.bodyRows);
      const first = at < 0 ? table.bodyRows : at;
      if (first > table.bodyRows) invalidArgument('there is no such place for a row');
      const area = insertRows(table, first, rows);
      if (given !== null) rangeObject(table.sheet, area).write('values', given);
      return TABLE_ROW.of(TableRow.of(table, first));
    },
    deleteRows: (table, [rows]) => {
      const indexes = readList(rows).map((row) => TABLE_ROW.behind(row)?.index ?? readWholeNumber(row));
      for (const index of indexes.sort((one, other) => other - one)) deleteRows(table, index, 1);
      return undefined;
    },
    deleteRowsAt: (table, [index, count]) => {
      deleteRows(table, readWholeNumber(index), optional(count, readWholeNumber, 1));
      return undefined;
    },
    getCount: ({ bodyRows }) => bodyRows,
    getItemAt: (table, [index]) => {
      const row = readWholeNumber(index);
      return row >= 0 && row < table.bodyRows
        ? TABLE_ROW.of(TableRow.of(table, row))
        : itemNotFound('there is no such row');
    },
  },
});

/** Makes room for rows of a table; what lies below moves down. */
function insertRows(table: Table, first: number, count: number): Area {
  const { sheet, area } = table;
  const top = area.top + (table.showHeaders ? 1 : 0) + first;
  const room = { ...area, top, bottom: top + count - 1 };
  insertCells(sheet, room, 'rows');
  sheet.workbook.undo.forget();
  table.area = { ...area, bottom: area.bottom + count };
  return room;
}

function deleteRows(table: Table, first: number, count: number): void {
  const { sheet, body } = table;
  if (!body || first < 0 || count < 1 || first + count > rowsOf(body)) {
    return invalidArgument('there are no such rows');
  }
  const top = body.top + first;
  deleteCells(sheet, { ...body, top, bottom: top + count - 1 }, 'rows');
  sheet.workbook.undo.forget();
}
