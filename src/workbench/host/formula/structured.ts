import type { Area } from '../book/area';
import { unescapeHeading } from './table-references';
import type { Table } from '../book/table';
import { findTable } from '../book/tables';
import type { Workbook } from '../book/workbook';
import type { Sheet } from '../book/sheet';

/** Where a formula stands: `[@Column]` means the row it is in. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells a structured reference means; `undefined` where there are none. */
export function resolveStructured(
  text: string,
  workbook: Workbook,
  place: Place,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const open = text.indexOf('[');
  const name = text.slice(0, open);
  const table = name === '' ? tableAround(place) : findTable(workbook, name);
  if (!table) return undefined;
  const parts = splitParts(text.slice(open + 1, -1));
  const rows = rowsOf(table, parts.items, place);
  const columns = columnsOf(table, parts.columns);
  if (!rows || !columns) return undefined;
  const { top, bottom } = rows;
  const { left, right } = columns;
  return { sheet: table.sheet, area: { top, left, bottom, right } };
}

function tableAround({ sheet, row, column }: Place): Table | undefined {
  return sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

interface Parts {
  /** `#All`, `#This Row` …, in small letters. */
  readonly items: readonly string[];
  /** None for all columns, one, or the first and last of several. */
  readonly columns: readonly string[];
}

/** Takes the inside of the brackets apart: items with #, columns in brackets of their own or bare. */
function splitParts(inside: string): Parts {
  if (inside.startsWith('@')) {
    const rest = splitParts(inside.slice(1));
    return { items: ['#this row'], columns: rest.columns };
  }
  if (!inside.startsWith('[')) {
    if (inside.startsWith('#')) return { items: [inside.toLowerCase()], columns: [] };
    return { items: [], columns: inside === '' ? [] : [unescapeHeading(inside)] };
  }
  const items: string[] = [];
  const columns: string[] = [];
  for (const [, part = ''] of inside.matchAll(/\[((?:'.|[^\]'])*)\]/gs)) {
    if (part.startsWith('#')) items.push(part.toLowerCase());
    else columns.push(unescapeHeading(part));
  }
  return { items, columns };
}

function rowsOf(
  table: Table,
  items: readonly string[],
  { row }: Place,
): Pick<Area, 'top' | 'bottom'> | undefined {
  if (items.length === 0) return table.body;
  if (items.includes('#this row')) return { top: row, bottom: row };
  if (items.includes('#all')) return table.area;
  const parts = items.map((item) => {
    if (item === '#headers') return table.headerRow;
    return item === '#totals' ? table.totalRow : table.body;
  });
  let rows: Pick<Area, 'top' | 'bottom'> | undefined;
  for (const part of parts) {
    if (!part) continue;
    rows = {
      top: Math.min(rows?.top ?? part.top, part.top),
      bottom: Math.max(rows?.bottom ?? 0, part.bottom),
    };
  }
  return rows;
}

function columnsOf(table: Table, headings: readonly string[]): Pick<Area, 'left' | 'right'> | undefined {
  const [first, last = first] = headings;
  if (first === undefined || last === undefined) return table.area;
  const left = table.columnOf(first);
  const right = table.columnOf(last);
  if (left < 0 || right < 0) return undefined;
  return { left: table.area.left + Math.min(left, right), right: table.area.left + Math.max(left, right) };
}
