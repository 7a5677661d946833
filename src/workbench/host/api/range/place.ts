import { areaAddress, cellsIn, columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../../book/area';
import { writeSheetName } from '../../book/sheet-name';
import type { SheetRange } from '../../book/sheet-range';
import type { ScalarProperty } from '../../dispatch/define-class';

/** More cells than this are counted as -1 (documentation of `Range.cellCount`). */
const MOST_COUNTED = 2 ** 31 - 1;

function address({ sheet, area }: SheetRange): string {
  return `${writeSheetName(sheet.name)}!${areaAddress(area)}`;
}

/** Where a range lies. */
export const PLACE = {
  address: { get: address },
  addressLocal: { get: address },
  cellCount: { get: ({ area }) => (cellsIn(area) > MOST_COUNTED ? -1 : cellsIn(area)) },
  columnCount: { get: ({ area }) => columnsOf(area) },
  columnIndex: { get: ({ area }) => area.left },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  rowCount: { get: ({ area }) => rowsOf(area) },
  rowIndex: { get: ({ area }) => area.top },
  left: { get: ({ sheet, area }) => sheet.columns.offsetOf(area.left) },
  top: { get: ({ sheet, area }) => sheet.rows.offsetOf(area.top) },
  width: {
    get: ({ sheet, area }) => sheet.columns.offsetOf(area.right + 1) - sheet.columns.offsetOf(area.left),
  },
  height: { get: ({ sheet, area }) => sheet.rows.offsetOf(area.bottom + 1) - sheet.rows.offsetOf(area.top) },
} satisfies Record<string, ScalarProperty<SheetRange>>;
