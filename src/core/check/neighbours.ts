import type { DayNumber } from '../calendar/civil-date';
import { NOT_KNOWN } from '../records/records';
import type { CheckContext } from './check-context';
import { type RecordScan, scanTable, type ScanState } from './record-scan';

/** An entry whose date is odd, and the date that seems meant. */
export interface OddDate {
  readonly record: number;
  readonly day: DayNumber;
  readonly meant: DayNumber;
}

/** Which day was meant by an odd one, to lie from one day to another; `undefined` where nobody can say. */
export type MeantDay = (day: DayNumber, from: DayNumber, to: DayNumber) => DayNumber | undefined;

/** Farther apart, neighbours say little about what lies between them. */
const CLOSE_DAYS = 10;

/** More odd entries on end are an order of their own: two logs on one sheet, say. */
const LONGEST_RUN = 500;

/** What a scan finds odd in a log; nothing where more than a third of its entries are dated before the one above. */
export function oddDatesOf(
  context: CheckContext,
  scan: RecordScan<readonly OddDate[]>,
  layout: number,
): readonly OddDate[] {
  let [dated, back] = [0, 0];
  for (const stretch of scanTable(context, stepsBack, layout)) {
    dated += stretch.dated;
    back += stretch.back;
  }
  return back * 3 <= dated ? scanTable(context, scan, layout).flat() : [];
}

/** Counts the entries, and those dated before the one above, whose day is carried. */
const stepsBack: RecordScan<{ readonly dated: number; readonly back: number }> = (
  { columns: { day, exclusion } },
  { first, end },
  [carried = NOT_KNOWN],
) => {
  let [above, dated, back] = [carried, 0, 0];
  for (let record = first; record < end; record++) {
    const own = day[record]!;
    if (own === NOT_KNOWN || exclusion[record] !== 0) continue;
    dated++;
    if (own < above) back++;
    above = own;
  }
  return { found: { dated, back }, carried: [above] };
};

/**
 * Finds the entries of a log, single ones and runs of them, whose dates do not lie between those above and below, where
 * these are in order – then the run is odd, and not they – and where one can say of each date what was meant: then
 * all lie close together. The first and the last entries have one neighbour and are judged by nobody.
 */
export function oddDates(meantDay: MeantDay): RecordScan<readonly OddDate[]> {
  return ({ columns }, { first, end }, carried) => {
    const { day, exclusion } = columns;
    const order = new OrderOfDates(meantDay, carried);
    for (let record = first; record < end; record++)
      if (day[record] !== NOT_KNOWN && exclusion[record] === 0) order.add(record, day[record]!);
    return { found: order.odd, carried: order.carried() };
  };
}

class OrderOfDates {
  readonly odd: OddDate[] = [];
  readonly #meantDay: MeantDay;
  /** The last day that is in order. */
  #before: DayNumber;
  /** A day right before that fits nowhere: with a second one in order behind it, an order of its own begins. */
  #stray: DayNumber;
  /** Entries that are odd if an entry in order follows. */
  #run: OddDate[];
  /** The latest day meant by the run. */
  #latest: DayNumber;

  constructor(meantDay: MeantDay, carried: ScanState) {
    this.#meantDay = meantDay;
    const [before = NOT_KNOWN, stray = NOT_KNOWN, ...run] = carried;
    [this.#before, this.#stray] = [before, stray];
    this.#run = Array.from({ length: run.length / 3 }, (_, at) => {
      const [record, day, meant] = run.slice(at * 3, at * 3 + 3);
      return { record: record!, day: day!, meant: meant! };
    });
    this.#latest = this.#run.reduce((latest, { meant }) => Math.max(latest, meant), NOT_KNOWN);
  }

  add(record: number, day: DayNumber): void {
    if (this.#run.length === 0 || !this.#goesOn(record, day)) this.#begin(record, day);
  }

  /** No more than what decides how the log goes on: where that is the same again, nothing behind need be read again. */
  carried(): ScanState {
    const run = this.#run.flatMap(({ record, day, meant }) => [record, day, meant]);
    return [this.#before, this.#stray, ...run];
  }

  /** Goes on with a run or ends it, with an entry in order or one that belongs to nothing; `false` for the latter. */
  #goesOn(record: number, day: DayNumber): boolean {
    const run = this.#run;
    if (day >= this.#latest && day <= this.#latest + CLOSE_DAYS) {
      const isClose = day - this.#before <= CLOSE_DAYS * run.length;
      if (isClose && run.every((entry) => entry.day < this.#before || entry.day > day)) this.odd.push(...run);
      this.#accept(day);
      return true;
    }
    const meant = this.#meantDay(day, this.#before, this.#latest + CLOSE_DAYS);
    if (meant !== undefined && run.length < LONGEST_RUN) {
      run.push({ record, day, meant });
      this.#latest = Math.max(this.#latest, meant);
      return true;
    }
    const last = run.at(-1)!.day;
    if (run.length > 1) this.#accept(last);
    else [this.#run, this.#stray] = [[], last];
    return false;
  }

  #begin(record: number, day: DayNumber): void {
    const before = this.#before;
    if (before === NOT_KNOWN || (day >= before && day <= before + CLOSE_DAYS)) {
      this.#accept(day);
      return;
    }
    const meant = this.#meantDay(day, before, before + CLOSE_DAYS);
    if (meant !== undefined) [this.#run, this.#latest] = [[{ record, day, meant }], meant];
    else if (this.#stray !== NOT_KNOWN && day >= this.#stray) this.#accept(day);
    else this.#stray = day;
  }

  #accept(day: DayNumber): void {
    this.#before = day;
    this.#stray = NOT_KNOWN;
    if (this.#run.length > 0) this.#run = [];
  }
}
