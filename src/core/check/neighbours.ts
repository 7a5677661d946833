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

/** What a stretch of a log says of the order of its dates. */
export interface DateOrder {
  readonly odd: readonly OddDate[];
  readonly dated: number;
  /** Entries dated before the one above them. */
  readonly back: number;
}

/** Farther apart, neighbours say little about what lies between them. */
const CLOSE_DAYS = 10;

/** More odd entries on end are an order of their own: two logs on one sheet, say. */
const LONGEST_RUN = 500;

/** The odd dates of a log; none where more than a third of its entries are dated before the one above: it has no order. */
export function oddDatesOf(
  context: CheckContext,
  scan: RecordScan<DateOrder>,
  layout: number,
): readonly OddDate[] {
  const stretches = scanTable(context, scan, layout);
  const sum = (of: (order: DateOrder) => number): number =>
    stretches.reduce((whole, stretch) => whole + of(stretch), 0);
  const isInOrder = sum(({ back }) => back) * 3 <= sum(({ dated }) => dated);
  return isInOrder ? stretches.flatMap(({ odd }) => odd) : [];
}

/**
 * Finds the entries of a log, single ones and runs of them, whose dates do not lie between those above and below, where
 * these are in order – then the run is odd, and not they – and where one can say of each date what was meant: then
 * all lie close together. The first and the last entries have one neighbour and are judged by nobody.
 */
export function oddDates(meantDay: MeantDay): RecordScan<DateOrder> {
  return ({ columns }, { first, end }, carried) => {
    const { day, exclusion } = columns;
    const order = new OrderOfDates(meantDay, carried);
    for (let record = first; record < end; record++)
      if (day[record] !== NOT_KNOWN && exclusion[record] === 0) order.add(record, day[record]!);
    return { found: order.found(), carried: order.carried() };
  };
}

class OrderOfDates {
  readonly #meantDay: MeantDay;
  readonly #odd: OddDate[] = [];
  #dated = 0;
  #back = 0;
  /** The day of the entry above. */
  #above: DayNumber;
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
    const [above = NOT_KNOWN, before = NOT_KNOWN, stray = NOT_KNOWN, latest = NOT_KNOWN, ...run] = carried;
    [this.#above, this.#before, this.#stray, this.#latest] = [above, before, stray, latest];
    this.#run = Array.from({ length: run.length / 3 }, (_, at) => {
      const [record, day, meant] = run.slice(at * 3, at * 3 + 3);
      return { record: record!, day: day!, meant: meant! };
    });
  }

  add(record: number, day: DayNumber): void {
    this.#dated++;
    if (day < this.#above) this.#back++;
    this.#above = day;
    if (this.#run.length === 0 || !this.#goesOn(record, day)) this.#begin(record, day);
  }

  found(): DateOrder {
    return { odd: this.#odd, dated: this.#dated, back: this.#back };
  }

  carried(): ScanState {
    const run = this.#run.flatMap(({ record, day, meant }) => [record, day, meant]);
    return [this.#above, this.#before, this.#stray, this.#latest, ...run];
  }

  /** Goes on with a run or ends it, with an entry in order or one that belongs to nothing; `false` for the latter. */
  #goesOn(record: number, day: DayNumber): boolean {
    const run = this.#run;
    if (day >= this.#latest && day <= this.#latest + CLOSE_DAYS) {
      const isClose = day - this.#before <= CLOSE_DAYS * run.length;
      if (isClose && run.every((entry) => entry.day < this.#before || entry.day > day))
        this.#odd.push(...run);
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
