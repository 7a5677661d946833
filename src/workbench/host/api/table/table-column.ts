import type { Area } from '../../book/area';
import { putValue } from '../../book/enter';
import { followHeading } from '../../book/follow-table';
import { deleteCells } from '../../book/shift-cells';
import type { Table } from '../../book/table';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import type { HostObject } from '../../dispatch/host-object';
import { readText } from '../../dispatch/read-argument';
import { invalidArgument, itemNotFound } from '../../host-error';
import { FILTER } from '../filter';
import { rangeObject } from '../locate-range';

/** One column of a table, known by a number that stays with it. */
export class TableColumn {
  static #known = new WeakMap<Table, Map<number, TableColumn>>();

  private constructor(
    readonly table: Table,
    readonly id: number,
  ) {}

  static of(table: Table, id: number): TableColumn {
    const columns = TableColumn.#known.get(table) ?? new Map<number, TableColumn>();
    TableColumn.#known.set(table, columns);
    const column = columns.get(id) ?? new TableColumn(table, id);
    columns.set(id, column);
    return column;
  }

  get index(): number {
    const index = this.table.columnIds.indexOf(this.id);
    return index < 0 || this.table.deleted ? itemNotFound('the column is gone') : index;
  }

  /** Its part of some rows of the table. */
  within(rows: Area | undefined, otherwise: string): HostObject {
    if (!rows) return invalidArgument(otherwise);
    const column = this.table.area.left + this.index;
    return rangeObject(this.table.sheet, { ...rows, left: column, right: column });
  }
}

export const TABLE_COLUMN: HostClass<TableColumn> = defineClass<TableColumn>({
  name: 'TableColumn',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: ({ index }) => index },
    name: {
      get: (column) => column.table.headings[column.index] ?? '',
      set: (column, value) => {
        const { sheet, area } = column.table;
        const name = readText(value);
        if (column.table.columnOf(name) >= 0) invalidArgument(`there is a column “${name}”`);
        putValue(sheet, area.top, area.left + column.index, name);
      },
    },
    values: {
      get: (column) => column.within(column.table.area, '').read('values'),
      set: (column, values) => {
        column.within(column.table.area, '').write('values', values);
      },
    },
  },
  objects: {
    filter: (column) => FILTER.of(column),
  },
  methods: {
    delete: (column) => {
      const { table, index } = column;
      const at = table.area.left + index;
      if (table.columnIds.length === 1) invalidArgument('a table has at least one column');
      followHeading(table, table.headings[index]!, undefined);
      table.columnIds.splice(index, 1);
      deleteCells(table.sheet, { ...table.area, left: at, right: at }, 'columns');
      table.sheet.workbook.undo.forget();
      return undefined;
    },
    getDataBodyRange: (column) => column.within(column.table.body, 'the table has no rows'),
    getHeaderRowRange: (column) => column.within(column.table.headerRow, 'the table shows no headings'),
    getRange: (column) => column.within(column.table.area, ''),
    getTotalRowRange: (column) => column.within(column.table.totalRow, 'the table shows no totals'),
  },
});
