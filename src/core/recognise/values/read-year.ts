import type { DateSystem } from '../../calendar/civil-date';
import { parseFinancialYear } from '../../calendar/financial-year';
import type { Cell } from '../../grid/cell';
import { textOfCell } from './cell-text';
import { plainText } from './normalise-text';
import { readDate } from './read-date';
import type { YearReading } from './readings';

/** Years that workbooks speak of. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/**
 * Reads a year in a cell of its own: 2017 is the calendar's, or under the heading of a financial year the one that
 * begins then; "2017/18" and "FY18" are financial years. A date stands for its year.
 */
export function readYear(cell: Cell, system: DateSystem, isFinancial = false): YearReading {
  const text = plainText(textOfCell(cell));
  if (text === '') return { kind: 'blank' };
  const number = yearOf(cell, text, system);
  if (number !== undefined && number >= FIRST_YEAR && number <= LAST_YEAR)
    return { kind: isFinancial ? 'financial' : 'calendar', year: number };
  const financial = cell.kind === 'text' ? parseFinancialYear(text) : undefined;
  return financial === undefined ? { kind: 'unread', text } : { kind: 'financial', year: financial };
}

function yearOf(cell: Cell, text: string, system: DateSystem): number | undefined {
  if (cell.kind === 'date') {
    const reading = readDate(cell, system);
    return reading.kind === 'date' ? reading.date.year : undefined;
  }
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
