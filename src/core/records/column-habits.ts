import type { Grid } from '../grid/grid';
import type { Layout } from '../recognise/layout';
import { plainText } from '../recognise/values/normalise-text';
import type { DateOptions } from '../recognise/values/read-date';
import type { MonthOptions } from '../recognise/values/read-month';
import type { TimeOptions } from '../recognise/values/read-time';

/** How many rows of a column are looked at: its habits show at once. */
const SAMPLE = 1000;

/** A date column of an export without formats: five digits as text in most cells; and the order of day and month. */
export function dateHabits(grid: Grid, layout: Layout, column: number): DateOptions {
  const texts = sampleTexts(grid, layout, column);
  const serials = texts.filter((text) => /^\d{5}(?:\.\d+)?$/.test(text)).length;
  return { serialTexts: serials > texts.length / 2, ...orderOf(layout, column) };
}

/** In which order a column's texts have day and month, where it is not plainly day first. */
export function orderOf({ fields }: Layout, column: number): Pick<DateOptions, 'order'> {
  const found = fields.find((one) => one.column === column)?.dateOrder;
  return found ? { order: found.order } : {};
}

/** A time column of digits that lost their leading zeros: nothing but one to four digits as text, some of them short. */
export function timeHabits(grid: Grid, layout: Layout, column: number): TimeOptions {
  const texts = sampleTexts(grid, layout, column);
  return {
    leadingZerosLost:
      texts.length > 1 &&
      texts.every((text) => /^\d{1,4}$/.test(text) && (text === '0' || !text.startsWith('0'))) &&
      texts.some((text) => text.length === 3),
  };
}

/** A month column headed as a period counts the months of the financial year. */
export function monthHabits(header: string): MonthOptions {
  return {
    financialPeriods: /\b(?:period|fin(?:ancial)?(?: year)? month|fy month)\b/i.test(plainText(header)),
  };
}

/** Whether a column of years holds financial years, by its heading. */
export function areFinancialYears(header: string): boolean {
  return /\b(?:fin(?:ancial)?|fy|f\/y)\b/i.test(plainText(header));
}

function sampleTexts(grid: Grid, layout: Layout, column: number): string[] {
  const texts: string[] = [];
  const lastRow = Math.min(layout.bodyLastRow, layout.bodyFirstRow + SAMPLE);
  for (let row = layout.bodyFirstRow; row <= lastRow; row++) {
    const cell = grid.cellAt(row, column);
    const text = cell.kind === 'text' ? plainText(cell.text) : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}
