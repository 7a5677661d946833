import type { Grid } from '../grid/grid';
import type { Layout } from '../recognise/layout';
import { plainText } from '../recognise/values/normalise-text';
import type { DateOptions } from '../recognise/values/read-date';
import type { MonthOptions } from '../recognise/values/read-month';
import type { TimeOptions } from '../recognise/values/read-time';

/** How many rows of a column are looked at: its habits show at once. */
const SAMPLE = 1000;
/** Crosses and ticks may be rare: more rows are looked at for them. */
const ANSWERS_LOOKED_AT = 20_000;

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

/** Ticks, and other ways of saying yes beside which an "x" can only be the cross of a no. */
const TICKS = new Set(['✓', '✔', '☑', '✅', '√', 'ü', 'tick', 'ticked']);
const YES = new Set(['y', 'yes']);
const NO = new Set(['n', 'no']);

/**
 * Whether an "x" in a column of answers is a cross, and so a no: where ticks stand beside it, or "Y" and never an "N". On
 * its own it is a mark in a box, and so a yes.
 */
export function areCrossesNo(grid: Grid, column: number): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < Math.min(grid.rowCount, ANSWERS_LOOKED_AT); row++) {
    const cell = grid.cellAt(row, column);
    if (cell.kind === 'text') seen.add(plainText(cell.text).toLowerCase());
  }
  const has = (words: ReadonlySet<string>): boolean => [...words].some((word) => seen.has(word));
  return seen.has('x') && (has(TICKS) || (has(YES) && !has(NO)));
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
