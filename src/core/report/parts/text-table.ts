import type { Table, TableCell, TableColumn } from '../document';
import { tableNameOf } from '../identifiers';

/** A table of words, and of plain numbers where a cell is one. */
export interface TextTableSpec {
  readonly id: string;
  readonly title: string;
  /** A column of numbers says so; all others are text. */
  readonly columns: readonly {
    readonly id: string;
    readonly header: string;
    readonly width: number;
    readonly isNumber?: boolean;
  }[];
  readonly rows: readonly (readonly (string | number | TableCell)[])[];
  readonly notes: readonly string[];
}

/** Makes a table of texts and numbers. A cell must not be empty: what has nothing to say says so in words. */
export function textTable({ id, title, columns, rows, notes }: TextTableSpec): Table {
  return {
    type: 'table',
    id,
    name: tableNameOf(id),
    title,
    columns: columns.map((column): TableColumn => ({
      id: column.id,
      header: column.header,
      width: column.width,
      align: column.isNumber === true ? 'right' : 'left',
    })),
    rows: rows.map((cells) => ({ role: 'part', cells: cells.map(toCell) })),
    notes,
  };
}

function toCell(value: string | number | TableCell): TableCell {
  if (typeof value === 'string') return { type: 'text', text: value };
  if (typeof value === 'number') {
    return { type: 'number', value, format: Number.isInteger(value) ? 'count' : 'one decimal' };
  }
  return value;
}
