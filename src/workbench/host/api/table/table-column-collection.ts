import { columnsOf, rowsOf, type Area } from '../../book/area';
import { insertCells } from '../../book/shift-cells';
import type { Table } from '../../book/table';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import type { Argument } from '../../dispatch/host-object';
import { optional, readText, readWholeNumber } from '../../dispatch/read-argument';
import { asJson } from '../../dispatch/resolve-path';
import { invalidArgument, itemNotFound } from '../../host-error';
import { putValue } from '../../book/enter';
import { rangeObject } from '../locate-range';
import { TABLE_COLUMN, TableColumn } from './table-column';

export const TABLE_COLUMN_COLLECTION: HostClass<Table> = defineClass<Table>({
  name: 'TableColumnCollection',
  items: (table) => table.columnIds.map((id) => TABLE_COLUMN.of(TableColumn.of(table, id))),
  scalars: { count: { get: ({ columnIds }) => columnIds.length } },
  methods: {
    add: (table, [index, values, name]) => TABLE_COLUMN.of(addColumn(table, index, values, name)),
    getCount: ({ columnIds }) => columnIds.length,
    getItem: (table, [key]) => TABLE_COLUMN.of(find(table, key) ?? itemNotFound('there is no such column')),
    getItemAt: (table, [index]) => {
      const id = table.columnIds[readWholeNumber(index)] ?? itemNotFound('there is no such column');
      return TABLE_COLUMN.of(TableColumn.of(table, id));
    },
    getItemOrNullObject: (table, [key]) => {
      const column = find(table, key);
      return column && TABLE_COLUMN.of(column);
    },
  },
});

function find(table: Table, key: Argument | undefined): TableColumn | undefined {
  const id = typeof key === 'number' ? key : table.columnIds[table.columnOf(readText(key))];
  return id !== undefined && table.columnIds.includes(id) ? TableColumn.of(table, id) : undefined;
}

function addColumn(
  table: Table,
  index: Argument | undefined,
  values: Argument | undefined,
  name: Argument | undefined,
): TableColumn {
  const { sheet, area } = table;
  const last = columnsOf(area);
  const asked = optional(index, readWholeNumber, last);
  const at = asked < 0 ? last : asked;
  if (at > last) invalidArgument('there is no such place for a column');
  const column: Area = { ...area, left: area.left + at, right: area.left + at };
  insertCells(sheet, column, 'columns');
  sheet.workbook.undo.forget();
  // A column put inside moved the table's far edge along; at either end it has to be told.
  table.area = { ...area, right: area.right + 1 };
  const id = Math.max(0, ...table.columnIds) + 1;
  table.columnIds.splice(at, 0, id);
  putValue(sheet, area.top, column.left, optional(name, readText, freeHeading(table)));
  if (values !== undefined && values !== null) {
    const given = asJson(values);
    const whole = Array.isArray(given) && given.length === rowsOf(area);
    const target = whole ? column : (table.body ?? column);
    rangeObject(sheet, { ...target, left: column.left, right: column.right }).write('values', given);
  }
  return TableColumn.of(table, id);
}

function freeHeading(table: Table): string {
  for (let number = table.columnIds.length; ; number++) {
    const heading = `Column${number}`;
    if (table.columnOf(heading) < 0) return heading;
  }
}
