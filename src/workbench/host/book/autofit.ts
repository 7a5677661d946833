import { showValue } from '../input/show-value';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** Points that a character takes for each point of its font's size, about; Excel measures the real font. */
const WIDTH_OF_CHARACTER = 0.5;
const PADDING = 4;
const LINE_HEIGHT = 1.36;

/** Makes columns as wide as their widest text. Excel measures the font; here a character has a mean width. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const [row, { values }] of sheet.cells.rowsIn(area)) {
    for (let column = area.left; column <= Math.min(area.right, values.length - 1); column++) {
      const value = values[column];
      if (value === undefined) continue;
      const { numberFormat, font, alignment } = sheet.styles.at(row, column);
      if (alignment.wrapText) continue;
      const text = showValue(value, numberFormat, sheet.workbook.options.locale);
      const width = text.length * font.size * WIDTH_OF_CHARACTER + PADDING;
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
    }
  }
  for (const [column, width] of widest) sheet.columns.setSize(column, column, Math.round(width * 4) / 4);
}

/** Makes rows as high as their highest cell, with wrapped texts on as many lines as they need. */
export function autofitRows(sheet: Sheet, area: Area): void {
  for (const [row, { values }] of sheet.cells.rowsIn(area)) {
    let height = sheet.rows.standard;
    for (const [column, value] of values.entries()) {
      if (value === undefined) continue;
      const { numberFormat, font, alignment } = sheet.styles.at(row, column);
      const text = showValue(value, numberFormat, sheet.workbook.options.locale);
      const width = sheet.columns.sizeOf(column) - PADDING;
      const lines = alignment.wrapText
        ? text
            .split('\n')
            .reduce(
              (sum, line) =>
                sum + Math.max(1, Math.ceil((line.length * font.size * WIDTH_OF_CHARACTER) / width)),
              0,
            )
        : 1;
      height = Math.max(height, lines * font.size * LINE_HEIGHT);
    }
    sheet.rows.setSize(row, row, Math.min(409.5, Math.round(height * 4) / 4));
  }
}
