import { CellError, type CellValue } from '../../host/book/cell-value';
import type { CellStyle } from '../../host/book/cell-style';
import { intersection, isIn, type Area } from '../../host/book/area';
import type { Sheet } from '../../host/book/sheet';
import { showValue } from '../../host/input/show-value';
import { isVisibleStyle, sideOf, type Side } from './cell-look';
import type { Geometry, Pane } from './geometry';
import { ruleLooksIn } from './rule-look';
import { withTableLook } from './table-look';

/** A cell as it is drawn: what it shows and where. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  /** The last cell it covers, where it is merged. */
  readonly area: Area;
  readonly text: string;
  readonly style: CellStyle;
  readonly side: Side;
  /** Pixels from the sheet's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How much its text may run over blank neighbours on the right, in pixels. */
  readonly overflow: number;
  readonly isLink: boolean;
}

/** Width of a text in pixels, about: looked up by whoever can measure. */
export type MeasureText = (text: string, style: CellStyle) => number;

/** How many columns to the left of the view are looked at for texts that run into it. */
const LOOK_BACK = 12;

/** The cells of a part of the view that show something, each once, row by row. */
export function boxesIn(sheet: Sheet, geometry: Geometry, pane: Pane, measure: MeasureText): CellBox[] {
  const { rows, columns } = geometry;
  const seen: Area = {
    top: pane.rows.first,
    bottom: pane.rows.last,
    left: pane.columns.first,
    right: pane.columns.last,
  };
  const merges = sheet.merges.filter(({ area }) => intersection(area, seen)).map(({ area }) => area);
  const looks = ruleLooksIn(sheet, seen);
  const boxes: CellBox[] = [];
  const add = (row: number, column: number, area: Area, isMerged: boolean) => {
    const box = boxOf(sheet, geometry, looks, row, column, area, isMerged, measure);
    if (box) boxes.push(box);
  };
  for (const area of merges) add(area.top, area.left, area, true);
  const firstColumn = Math.max(0, pane.columns.first - LOOK_BACK);
  for (let row = seen.top; row <= seen.bottom; row++) {
    if (rows.sizeOf(row) === 0) continue;
    for (let column = firstColumn; column <= seen.right; column++) {
      if (columns.sizeOf(column) === 0) continue;
      // A text from the left is drawn only where it runs into view.
      if (column < seen.left && sheet.cells.valueAt(row, column) === undefined) continue;
      if (merges.some((merge) => isIn(merge, row, column))) continue;
      const before = boxes.length;
      add(row, column, { top: row, left: column, bottom: row, right: column }, false);
      const made = boxes[before];
      if (made && column < seen.left && made.x + made.width + made.overflow <= columns.offsetOf(seen.left))
        boxes.pop();
    }
  }
  return boxes;
}

function boxOf(
  sheet: Sheet,
  { rows, columns }: Geometry,
  looks: ReturnType<typeof ruleLooksIn>,
  row: number,
  column: number,
  area: Area,
  isMerged: boolean,
  measure: MeasureText,
): CellBox | undefined {
  const value = sheet.cells.valueAt(row, column);
  const style = looks(row, column, withTableLook(sheet, row, column, sheet.styles.at(row, column)));
  if (value === undefined && !isVisibleStyle(style) && !isMerged) return undefined;
  const x = columns.offsetOf(area.left);
  const y = rows.offsetOf(area.top);
  const width = columns.offsetOf(area.right + 1) - x;
  const height = rows.offsetOf(area.bottom + 1) - y;
  const side = sideOf(style, value);
  const shown = showValue(value, style.numberFormat, sheet.workbook.options.locale);
  const needed = shown === '' ? 0 : measure(shown, style) + PADDING;
  return {
    row,
    column,
    area,
    text: fitting(value, shown, needed, width),
    style,
    side,
    x,
    y,
    width,
    height,
    overflow:
      typeof value === 'string' && !isMerged && !style.alignment.wrapText && side === 'left' && needed > width
        ? roomOnTheRight(sheet, columns, row, column, needed - width)
        : 0,
    isLink: sheet.links.some((link) => isIn(link.area, row, column)),
  };
}

const PADDING = 6;

/** Numbers that do not fit are never cut: they show as hashes. */
function fitting(value: CellValue | undefined, shown: string, needed: number, width: number): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value instanceof CellError) return shown;
  return needed > width + PADDING ? '#'.repeat(Math.max(1, Math.floor((width - PADDING) / 7))) : shown;
}

function roomOnTheRight(
  sheet: Sheet,
  columns: Geometry['columns'],
  row: number,
  column: number,
  wanted: number,
): number {
  let room = 0;
  for (let next = column + 1; next < columns.count && room < wanted; next++) {
    if (sheet.cells.valueAt(row, next) !== undefined) break;
    if (sheet.merges.some(({ area }) => isIn(area, row, next))) break;
    room += columns.sizeOf(next);
  }
  return Math.min(room, wanted);
}
