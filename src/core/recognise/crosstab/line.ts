import type { FinancialYear } from '../../calendar/financial-year';
import type { Measure } from '../layout';
import type { MonthWords, SpanWords } from '../words/month-words';
import { measureOfHeading } from '../words/measure-words';
import type { HeadingReading } from '../words/read-heading';

/** A name on a line, and on which level it stands: a heading row, a label column, a depth of indentation, a section. */
export interface LineName {
  readonly text: string;
  readonly level: string;
}

/** A column or row of a cross-table with everything its headings and labels say, outer ones first. */
export interface Line {
  /** Zero-based column or row on the grid. */
  readonly index: number;
  /** The innermost text, as shown. */
  readonly label: string;
  readonly month?: MonthWords;
  readonly span?: SpanWords;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly year?: FinancialYear;
  readonly isYearDoubtful?: true;
  readonly calendarYear?: number;
  readonly relative?: 0 | -1;
  readonly measure?: Measure;
  /** The level on which the measure stands. */
  readonly measureLevel?: string;
  readonly isTotal: boolean;
  readonly isSubtotal: boolean;
  readonly isYearToDate: boolean;
  readonly isComparison: boolean;
  readonly names: readonly LineName[];
}

/** One text on the way to a line, with its level. */
export interface LineStep {
  readonly reading: HeadingReading;
  readonly level: string;
}

/** "Count of incident_ref", "Sum of Arrests": how a pivot heads its values. */
const PIVOT_VALUE = /^(count|sum|number|distinct count)\s+of\s+(.+)$/i;
/** A pivot's own words are no names. */
const PIVOT_WORDS = /^(?:row labels|column labels|values|\(all\)|\(multiple items\))$/i;
/** Beside a measure this says that it is no year to date, and names nothing. */
const OF_THE_MONTH =
  /^(?:(?:in|for|the|this|current|reporting)\s+)*(?:month|period|monthly|quarterly|actual|current)$/i;
const BLANK_ITEM = /^\(blank\)$/i;

/** Puts a line together from the texts that lead to it; an inner text overrules an outer one. */
export function lineOf(index: number, steps: readonly LineStep[]): Line {
  let line: Line = {
    index,
    label: steps.findLast(({ reading }) => reading.text !== '')?.reading.text ?? '',
    isTotal: false,
    isSubtotal: false,
    isYearToDate: false,
    isComparison: false,
    names: [],
  };
  for (const { reading, level } of steps) {
    const { month, span, quarter, year, isYearDoubtful, calendarYear, relative } = reading;
    const measure = reading.measure ?? measureOfPivotValue(reading.text);
    const isName = reading.name !== '' && !PIVOT_WORDS.test(reading.name) && !PIVOT_VALUE.test(reading.text);
    const name = BLANK_ITEM.test(reading.text) ? '' : reading.name;
    line = {
      ...line,
      ...(month && { month }),
      ...(span && { span }),
      ...(quarter && { quarter }),
      ...(year !== undefined && { year }),
      ...(isYearDoubtful && { isYearDoubtful }),
      ...(calendarYear !== undefined && { calendarYear }),
      ...(relative !== undefined && { relative }),
      ...(measure && { measure, measureLevel: level }),
      isTotal: line.isTotal || reading.isTotal,
      isSubtotal: line.isSubtotal || reading.isSubtotal,
      isYearToDate: line.isYearToDate || reading.isYearToDate,
      isComparison: line.isComparison || reading.isComparison,
      names: isName ? [...line.names, { text: name, level }] : line.names,
    };
  }
  if (line.measure === undefined) return line;
  return { ...line, names: line.names.filter(({ text }) => !OF_THE_MONTH.test(text.trim())) };
}

/** What a pivot's values count: "Sum of Arrests" arrests, "Count of incident_ref" its rows, which are incidents. */
export function measureOfPivotValue(text: string): Measure | undefined {
  const match = PIVOT_VALUE.exec(text);
  if (!match) return undefined;
  const named = measureOfHeading(match[2]!.replaceAll('_', ' '));
  return named ?? (match[1]!.toLowerCase() === 'sum' ? undefined : 'incidents');
}

/** Whether a line says when: a month, or a part of a year. */
export function isTimed({ month, span, quarter, isYearToDate }: Line): boolean {
  return month !== undefined || span !== undefined || quarter !== undefined || isYearToDate;
}

/** Whether a line names a year and nothing finer. */
export function isYearLine(line: Line): boolean {
  return !isTimed(line) && (line.year ?? line.calendarYear ?? line.relative) !== undefined;
}
