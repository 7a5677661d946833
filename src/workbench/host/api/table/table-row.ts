import type { Table } from '../../book/table';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import type { HostObject } from '../../dispatch/host-object';
import { itemNotFound } from '../../host-error';
import { rangeObject } from '../locate-range';

/** A row of a table by its position. Positions are all a row has: it is another one once rows come or go. */
export class TableRow {
  static #known = new WeakMap<Table, Map<number, TableRow>>();

  private constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  static of(table: Table, index: number): TableRow {
    const rows = TableRow.#known.get(table) ?? new Map<number, TableRow>();
    TableRow.#known.set(table, rows);
    const row = rows.get(index) ?? new TableRow(table, index);
    rows.set(index, row);
    return row;
  }

  get range(): HostObject {
    const { body, sheet } = this.table;
    if (!body || body.top + this.index > body.bottom) return itemNotFound('the row is gone');
    const top = body.top + this.index;
    return rangeObject(sheet, { ...body, top, bottom: top });
  }
}

export const TABLE_ROW: HostClass<TableRow> = defineClass<TableRow>({
  name: 'TableRow',
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: ({ range }) => range.read('values'),
      set: ({ range }, values) => {
        range.write('values', values);
      },
    },
  },
  methods: {
    delete: ({ range }) => {
      range.call('delete', ['Up']);
      return undefined;
    },
    getRange: ({ range }) => range,
  },
});
