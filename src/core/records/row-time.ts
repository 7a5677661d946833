import { monthNumber, monthOf, type Month } from '../calendar/month';
import { readDateTime } from '../recognise/values/read-date';
import { readMonth } from '../recognise/values/read-month';
import { readTime } from '../recognise/values/read-time';
import { readYear } from '../recognise/values/read-year';
import type { MonthReading, TimeReading, YearReading } from '../recognise/values/readings';
import { BLANK_CODE, timeOfDay, wholeDay } from './cell-codes';
import { areFinancialYears, dateHabits, monthHabits, orderOf, timeHabits } from './column-habits';
import type { EncodingTask } from './encoding';
import {
  monthInYear,
  monthNearest,
  placeDate,
  type Placement,
  placeUndated,
  type TimeContext,
} from './place-in-time';
import { CodedColumn, type RowPart } from './row-part';
import { fieldColumn } from './tally-columns';
import { NO_DATE, readWrittenDate, type WrittenDate } from './written-date';

/** When the rows of a log or register count, and at what time of day things happened. */
export function rowTime(task: EncodingTask): RowPart {
  const { layout, writer } = task;
  const dates = dateColumn(task);
  const months = monthColumn(task);
  const years = yearColumn(task);
  const times = timeColumn(task);
  const place = rememberPlacements(task, dates, months, years);
  const remarkColumn = dates?.column ?? months?.column ?? layout.range.firstColumn;
  return {
    columns: [dates, months, years, times].filter((column) => column !== undefined),
    write(record, offset) {
      const placement = place(
        dates?.codes[offset] ?? BLANK_CODE,
        months?.codes[offset] ?? BLANK_CODE,
        years?.codes[offset] ?? BLANK_CODE,
      );
      writer.month[record] = placement.month;
      writer.year[record] = placement.year;
      writer.day[record] = placement.day;
      if (placement.exclusion) writer.exclude(record, placement.exclusion);
      if (placement.remark) {
        writer.remark(placement.remark, record, remarkColumn, dates?.at(offset).text ?? '');
      }
      const time = times?.at(offset);
      if (time?.kind === 'time') writer.minute[record] = time.minutes;
      else if (time?.kind === 'unread') writer.remark('time unreadable', record, times!.column, time.text);
    },
  };
}

function dateColumn({ grid, layout }: EncodingTask): CodedColumn<WrittenDate> | undefined {
  const field = fieldColumn(layout, 'date');
  if (!field) return undefined;
  const options = dateHabits(grid, layout, field.column);
  const { dateSystem } = grid.source;
  return new CodedColumn(grid, field.column, (cell) => readWrittenDate(cell, dateSystem, options), {
    serialKey: wholeDay,
    reach: 'merged',
  });
}

function monthColumn({ grid, layout }: EncodingTask): CodedColumn<MonthReading> | undefined {
  const field = fieldColumn(layout, 'month');
  if (!field) return undefined;
  const options = monthHabits(field.header);
  return new CodedColumn(grid, field.column, (cell) => readMonth(cell, grid.source.dateSystem, options), {
    reach: 'merged',
  });
}

/** The years of the months, or of the dates without a year, beside them. */
function yearColumn({ grid, layout }: EncodingTask): CodedColumn<YearReading> | undefined {
  const field = fieldColumn(layout, 'year');
  if (!field) return undefined;
  const { dateSystem } = grid.source;
  const isFinancial = areFinancialYears(field.header) || isYearOfTable({ grid, layout }, field.column);
  return new CodedColumn(grid, field.column, (cell) => readYear(cell, dateSystem, isFinancial), {
    reach: 'merged',
  });
}

/** Whether every row has the year that the title or the file's name says: then it is that financial year, also in January. */
function isYearOfTable({ grid, layout }: Pick<EncodingTask, 'grid' | 'layout'>, column: number): boolean {
  const { bodyFirstRow, bodyLastRow, context } = layout;
  let found = false;
  for (let row = bodyFirstRow; row <= Math.min(bodyLastRow, grid.rowCount - 1); row++) {
    const reading = readYear(grid.cellAt(row, column), grid.source.dateSystem);
    if (reading.kind === 'blank') continue;
    if (reading.kind !== 'calendar' || reading.year !== context.year) return false;
    found = true;
  }
  return found;
}

/** The time column; without one, the times written with the dates. */
function timeColumn({ grid, layout }: EncodingTask): CodedColumn<TimeReading> | undefined {
  const time = fieldColumn(layout, 'time');
  if (time) {
    const options = timeHabits(grid, layout, time.column);
    return new CodedColumn(grid, time.column, (cell) => readTime(cell, options), { serialKey: timeOfDay });
  }
  const date = fieldColumn(layout, 'date');
  if (!date) return undefined;
  const { dateSystem } = grid.source;
  const order = orderOf(layout, date.column);
  return new CodedColumn(grid, date.column, (cell) => readDateTime(cell, dateSystem, order).time, {
    serialKey: dayWithTime,
  });
}

const SECONDS_A_DAY = 86_400;
/** Any day will do to hang a time on. */
const SOME_DAY = 40_000;

/** Stands for all serials with the same time to the second. */
function dayWithTime(serial: number): number {
  return SOME_DAY + (Math.round(serial * SECONDS_A_DAY) % SECONDS_A_DAY) / SECONDS_A_DAY;
}

/** Works every date with a month and a year beside it that occurs out once. */
function rememberPlacements(
  { layout }: EncodingTask,
  dates: CodedColumn<WrittenDate> | undefined,
  months: CodedColumn<MonthReading> | undefined,
  years: CodedColumn<YearReading> | undefined,
): (dateCode: number, monthCode: number, yearCode: number) => Placement {
  const known: (Placement | undefined)[][][] = [];
  const contexts: TimeContext[][] = [];
  const contextOf = (monthCode: number, yearCode: number) =>
    ((contexts[yearCode] ??= [])[monthCode] ??= timeContext(
      layout.context,
      months?.readingOf(monthCode),
      years?.readingOf(yearCode),
    ));
  const placeNew = (dateCode: number, monthCode: number, yearCode: number): Placement => {
    const context = contextOf(monthCode, yearCode);
    if (dates) return placeDate(dates.readingOf(dateCode), context);
    if (!months || context.fromRow) return placeUndated(context);
    // There is a month column, and nothing in it that could be read.
    return placeDate({ ...NO_DATE, kind: monthCode === BLANK_CODE ? 'blank' : 'unread', text: '' }, context);
  };
  return (dateCode, monthCode, yearCode) => {
    const ofDate = ((known[yearCode] ??= [])[dateCode] ??= []);
    return (ofDate[monthCode] ??= placeNew(dateCode, monthCode, yearCode));
  };
}

function timeContext(
  context: { readonly month?: Month; readonly year?: number },
  reading: MonthReading | undefined,
  year: YearReading | undefined,
): TimeContext {
  const own = ownMonth(context, reading, year);
  const month = own ?? context.month;
  return {
    ...(month === undefined ? {} : { month }),
    ...(context.year === undefined ? {} : { year: context.year }),
    ...(year?.kind === 'calendar' || year?.kind === 'financial' ? { yearOfRow: year } : {}),
    fromRow: own !== undefined,
  };
}

/** The month the row's month column says; without its year, in that of the year column, or else of the sheet. */
function ownMonth(
  { month, year }: { readonly month?: Month; readonly year?: number },
  reading: MonthReading | undefined,
  own: YearReading | undefined,
): Month | undefined {
  if (reading?.kind === 'month') return monthOf(reading.year, reading.month);
  if (reading?.kind !== 'month of any year') return undefined;
  if (own?.kind === 'calendar') return monthOf(own.year, reading.month);
  if (own?.kind === 'financial') return monthInYear(reading.month, own.year);
  if (year !== undefined) return monthInYear(reading.month, year);
  if (month === undefined) return undefined;
  return monthNumber(month) === reading.month ? month : monthNearest(reading.month, month);
}
