import type { DayNumber } from '../../src/core/calendar/civil-date';

/** A cell as somebody typed it, before it is written in one of the file formats. Text and numbers stand for themselves. */
export type DraftCell = null | string | number | FormattedNumber | DateCell | FormulaCell | ErrorCell;

export interface FormattedNumber {
  readonly kind: 'number';
  readonly number: number;
  readonly format: string;
}

/** A real date (and time, as a fraction of the day), or a real time alone (below 1). */
export interface DateCell {
  readonly kind: 'date';
  readonly day: DayNumber;
  readonly format: string;
}

/** A formula with the result the file remembers; `#DIV/0!` and the like are remembered errors. */
export interface FormulaCell {
  readonly kind: 'formula';
  readonly formula: string;
  readonly cached: number | ErrorCell;
  readonly format?: string;
}

export interface ErrorCell {
  readonly kind: 'error';
  readonly code: '#DIV/0!' | '#REF!';
}

export const DATE_FORMAT = 'dd/mm/yyyy';
export const TIME_FORMAT = 'hh:mm';

/** A real date shown as 03/04/2017. */
export function dateCell(day: DayNumber): DateCell {
  return { kind: 'date', day, format: DATE_FORMAT };
}

/** A real time shown as 01:30, from minutes after midnight. */
export function timeCell(minute: number): DateCell {
  return { kind: 'date', day: minute / 1440, format: TIME_FORMAT };
}

export function formatted(number: number, format: string): FormattedNumber {
  return { kind: 'number', number, format };
}

export function errorCell(code: ErrorCell['code']): ErrorCell {
  return { kind: 'error', code };
}

/** A formula (without its "=") and the result the file remembers, right or stale. */
export function formula(text: string, cached: number | ErrorCell, format?: string): FormulaCell {
  return format === undefined
    ? { kind: 'formula', formula: text, cached }
    : { kind: 'formula', formula: text, cached, format };
}
