import { type DateSystem, dayNumberOfDate, type DayNumber } from '../../calendar/civil-date';
import { type Month, monthOfDate } from '../../calendar/month';
import type { Cell } from '../../grid/cell';
import type { Grid } from '../../grid/grid';
import { KIND_CODE } from '../../grid/cell';
import type { TableProfile } from '../../profile/profile';
import type { DateOrder } from '../layout';
import { plainText } from '../values/normalise-text';
import { readDate, readDateText } from '../values/read-date';
import type { DateReading } from '../values/readings';

/** A column of dates and what is known around it. */
export interface DateColumn {
  readonly grid: Grid;
  readonly column: number;
  /** Rows of data, from top to bottom. */
  readonly rows: readonly number[];
  /** The month of the sheet, where it is known. */
  readonly month?: Month;
  /** What the profile says. */
  readonly said?: TableProfile['dateOrder'];
}

/**
 * Judges once for a column in which order its texts have day and month. A text that is a date only month first
 * (04/13/2017) speaks for month first; texts that could be either are read so unless the sheet's month, or else the order
 * of the entries, speaks against it. `undefined` where nothing speaks for month first: day first then.
 */
export function judgeDateOrder(dates: DateColumn): DateOrder | undefined {
  const { said } = dates;
  if (said !== undefined) {
    const none = { monthFirst: 0, dayFirst: 0, isContradictory: false, areDatesSwapped: false };
    return { ...none, order: said, from: 'profile' };
  }
  const evidence = collectEvidence(dates);
  const { monthFirst, dayFirst, either, firstRow } = evidence;
  if (firstRow === undefined) return undefined;
  const isMonthFirst = isEitherMonthFirst(evidence);
  const isContradictory = dayFirst > 0 || (either > 0 && !isMonthFirst);
  return {
    order: isMonthFirst ? 'month first, else day' : 'day first, else month',
    from: 'cells',
    ...{ monthFirst, dayFirst, firstRow, isContradictory },
    areDatesSwapped: !isContradictory && dates.month === undefined && areDatesSwapped(evidence),
  };
}

interface Evidence {
  /** Texts that are a date only month first, only day first, and either way. */
  monthFirst: number;
  dayFirst: number;
  either: number;
  firstRow?: number;
  /** Texts that could be either and lie in the sheet's month only month first, and only day first. */
  inMonthMonthFirst: number;
  inMonthDayFirst: number;
  /** Cells that hold a date with a day and a month that could change places, and with a day that is no month. */
  swappableDates: number;
  otherDates: number;
  /** How the entries follow each other: texts read day first, month first, and dates with day and month swapped too. */
  readonly dayFirstOrder: Sequence;
  readonly monthFirstOrder: Sequence;
  readonly swappedOrder: Sequence;
}

/** The two ways to read a cell; the same where it can be read in one way only. */
interface BothWays {
  readonly sort: 'month first' | 'day first' | 'either' | 'swappable date' | 'other date' | 'plain' | 'none';
  readonly asDayFirst: DayNumber;
  readonly asMonthFirst: DayNumber;
  readonly monthOfDayFirst?: Month;
  readonly monthOfMonthFirst?: Month;
}

const NONE: BothWays = { sort: 'none', asDayFirst: 0, asMonthFirst: 0 };

function collectEvidence({ grid, column, rows, month }: DateColumn): Evidence {
  const evidence: Evidence = {
    ...{ monthFirst: 0, dayFirst: 0, either: 0, inMonthMonthFirst: 0, inMonthDayFirst: 0 },
    ...{ swappableDates: 0, otherDates: 0 },
    dayFirstOrder: new Sequence(),
    monthFirstOrder: new Sequence(),
    swappedOrder: new Sequence(),
  };
  const known = new Map<string, BothWays>();
  for (const row of rows) {
    const kind = grid.kindCodeAt(row, column);
    if (kind !== KIND_CODE.text && kind !== KIND_CODE.date) continue;
    const key = `${String(kind)} ${String(grid.valueAt(row, column))}`;
    let ways = known.get(key);
    if (!ways) known.set(key, (ways = readBothWays(grid.cellAt(row, column), grid.source.dateSystem)));
    if (ways.sort === 'none') continue;
    if (ways.sort === 'month first') {
      evidence.monthFirst++;
      evidence.firstRow ??= row;
    } else if (ways.sort === 'day first') evidence.dayFirst++;
    else if (ways.sort === 'swappable date') evidence.swappableDates++;
    else if (ways.sort === 'other date') evidence.otherDates++;
    else if (ways.sort === 'either') {
      evidence.either++;
      const fits = [ways.monthOfMonthFirst === month, ways.monthOfDayFirst === month];
      if (fits[0] && !fits[1]) evidence.inMonthMonthFirst++;
      if (fits[1] && !fits[0]) evidence.inMonthDayFirst++;
    }
    const isDate = ways.sort === 'swappable date';
    evidence.dayFirstOrder.add(ways.asDayFirst);
    evidence.monthFirstOrder.add(isDate ? ways.asDayFirst : ways.asMonthFirst);
    evidence.swappedOrder.add(ways.asMonthFirst);
  }
  return evidence;
}

/** The date in two numbers and a year, whatever parts them: cheaper than reading what is none. */
const TWO_NUMBERS = /\d{1,2}[^\da-z]{1,3}\d{1,2}[^\da-z]{1,3}\d{2}/;

function readBothWays(cell: Cell, system: DateSystem): BothWays {
  if (cell.kind === 'text') {
    if (!TWO_NUMBERS.test(plainText(cell.text).toLowerCase())) return plainDay(readDateText(cell.text));
    return ofReadings(
      readDateText(cell.text, undefined, 'day first'),
      readDateText(cell.text, undefined, 'month first'),
    );
  }
  const reading = readDate(cell, system);
  // A time of day alone is a serial of no day.
  if (reading.kind !== 'date') return NONE;
  const asDayFirst = dayNumberOfDate(reading.date);
  if (!reading.swappable) {
    const sort = reading.date.day > 12 ? 'other date' : 'plain';
    return { sort, asDayFirst, asMonthFirst: asDayFirst };
  }
  const { year, month, day } = reading.date;
  return {
    sort: 'swappable date',
    asDayFirst,
    asMonthFirst: dayNumberOfDate({ year, month: day, day: month }),
  };
}

function ofReadings(dayFirst: DateReading, monthFirst: DateReading): BothWays {
  if (dayFirst.kind !== 'date') {
    return monthFirst.kind === 'date' ? { ...plainDay(monthFirst), sort: 'month first' } : NONE;
  }
  if (monthFirst.kind !== 'date') return { ...plainDay(dayFirst), sort: 'day first' };
  const asDayFirst = dayNumberOfDate(dayFirst.date);
  const asMonthFirst = dayNumberOfDate(monthFirst.date);
  return {
    sort: asDayFirst === asMonthFirst ? 'plain' : 'either',
    ...{ asDayFirst, asMonthFirst },
    monthOfDayFirst: monthOfDate(dayFirst.date),
    monthOfMonthFirst: monthOfDate(monthFirst.date),
  };
}

function plainDay(reading: DateReading): BothWays {
  if (reading.kind !== 'date') return NONE;
  const day = dayNumberOfDate(reading.date);
  return { sort: 'plain', asDayFirst: day, asMonthFirst: day };
}

function isEitherMonthFirst(evidence: Evidence): boolean {
  const { inMonthMonthFirst, inMonthDayFirst, dayFirst, dayFirstOrder, monthFirstOrder } = evidence;
  if (inMonthMonthFirst !== inMonthDayFirst) return inMonthMonthFirst > inMonthDayFirst;
  const gain = dayFirstOrder.disorder - monthFirstOrder.disorder;
  return dayFirst === 0 ? gain >= 0 : gain > 0;
}

/** With fewer dates, that none has a day after the twelfth may be chance. */
const LEAST_DATES = 3;

function areDatesSwapped({ swappableDates, otherDates, monthFirstOrder, swappedOrder }: Evidence): boolean {
  return (
    otherDates === 0 && swappableDates >= LEAST_DATES && swappedOrder.disorder < monthFirstOrder.disorder
  );
}

/** How far the days of a list are from rising, or from falling: the steps that go against the way of the most. */
class Sequence {
  #last: DayNumber | undefined;
  #rising = 0;
  #falling = 0;

  add(day: DayNumber): void {
    if (this.#last !== undefined && day > this.#last) this.#rising++;
    if (this.#last !== undefined && day < this.#last) this.#falling++;
    this.#last = day;
  }

  get disorder(): number {
    return Math.min(this.#rising, this.#falling);
  }
}
