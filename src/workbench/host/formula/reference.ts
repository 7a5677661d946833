import { columnIndex, isOnSheet, LAST_COLUMN, LAST_ROW, type Area } from '../book/area';
import { splitSheetName, writeSheetName } from '../book/sheet-name';
import { columnLetters } from '../../../core/grid/address';

/** A reference of a formula, taken apart. `$` are kept for each of its corners. */
export interface Reference {
  /** The sheet it names; absent for the formula's own. */
  readonly sheet: string | undefined;
  readonly area: Area;
  readonly kind: 'cell' | 'cells' | 'columns' | 'rows';
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

const PART = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

/** Reads a reference; `undefined` where it is none, or names several sheets. */
export function readReference(text: string): Reference | undefined {
  const { sheet, rest } = splitSheetName(text);
  const [first = '', second] = rest.split(':');
  const start = readPart(first);
  const end = second === undefined ? start : readPart(second);
  if (!start || !end) return undefined;
  const area = {
    top: Math.min(start.row ?? 0, end.row ?? 0),
    bottom: start.row === undefined ? LAST_ROW : Math.max(start.row, end.row ?? 0),
    left: Math.min(start.column ?? 0, end.column ?? 0),
    right: start.column === undefined ? LAST_COLUMN : Math.max(start.column, end.column ?? 0),
  };
  const fixed = {
    top: start.rowFixed,
    left: start.columnFixed,
    bottom: end.rowFixed,
    right: end.columnFixed,
  };
  if (start.row === undefined) return { sheet, area, fixed, kind: 'columns' };
  if (start.column === undefined) return { sheet, area, fixed, kind: 'rows' };
  return { sheet, area, fixed, kind: second === undefined ? 'cell' : 'cells' };
}

/** Writes a reference; one that has left the sheet is `#REF!`. */
export function writeReference({ sheet, area, kind, fixed }: Reference): string {
  const prefix = sheet === undefined ? '' : `${writeSheetName(sheet)}!`;
  if (!isOnSheet(area)) return `${prefix}#REF!`;
  const column = (index: number, isFixed: boolean) => `${isFixed ? '$' : ''}${columnLetters(index)}`;
  const row = (index: number, isFixed: boolean) => `${isFixed ? '$' : ''}${index + 1}`;
  const { top, left, bottom, right } = area;
  switch (kind) {
    case 'columns':
      return `${prefix}${column(left, fixed.left)}:${column(right, fixed.right)}`;
    case 'rows':
      return `${prefix}${row(top, fixed.top)}:${row(bottom, fixed.bottom)}`;
    case 'cell':
      return `${prefix}${column(left, fixed.left)}${row(top, fixed.top)}`;
    case 'cells': {
      const end = `${column(right, fixed.right)}${row(bottom, fixed.bottom)}`;
      return `${prefix}${column(left, fixed.left)}${row(top, fixed.top)}:${end}`;
    }
  }
}

function readPart(text: string) {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // In `$5` the one dollar belongs to the row.
  const rowMark = letters === '' ? first || second : second;
  return {
    column: letters === '' ? undefined : columnIndex(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    columnFixed: letters !== '' && first === '$',
    rowFixed: rowMark === '$',
  };
}
