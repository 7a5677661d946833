import type { CheckContext, RowSpan } from './check-context';
import type { Bearing, Place } from './finding';
import { recordPlace } from './places';
import { scanTable } from './record-scan';

/** What records come to together, and where they lie. Sums of stretches add up to the sum of all. */
export class RecordSum {
  rows = 0;
  #incidents = 0;
  readonly #areas = new Set<number>();
  readonly places: Place[] = [];

  /** The records must rise. */
  static of(context: CheckContext, records: Iterable<number>): RecordSum {
    const sum = new RecordSum();
    for (const record of records) sum.add(context, record);
    return sum;
  }

  /** All together, in their order; `joinsRows`: rows that follow each other become one place. */
  static join(sums: Iterable<RecordSum>, joinsRows = false): RecordSum {
    const all = new RecordSum();
    for (const sum of sums) {
      all.rows += sum.rows;
      all.#incidents += sum.#incidents;
      for (const area of sum.#areas) all.#areas.add(area);
      sum.places.forEach((place, at) => {
        if (at === 0 && joinsRows) all.addRow(place);
        else all.places.push(place);
      });
    }
    return all;
  }

  add({ columns, effects }: CheckContext, record: number): void {
    this.rows++;
    this.#incidents += effects.incidentsOf(record);
    this.#areas.add(columns.area[record]!);
  }

  /** Adds a place, to the last one where it goes on from it. */
  addRow(place: Place): void {
    const last = this.places.at(-1);
    const follows =
      last?.grid === place.grid &&
      last.firstColumn === place.firstColumn &&
      last.lastRow !== undefined &&
      place.firstRow === last.lastRow + 1;
    if (follows && place.lastRow !== undefined)
      this.places[this.places.length - 1] = { ...last, lastRow: place.lastRow };
    else this.places.push(place);
  }

  /** Adds a record and its row or cell. */
  addPlaced(context: CheckContext, record: number): void {
    this.add(context, record);
    this.addRow(recordPlace(context, record));
  }

  /** What the records bear on; the area is said where it is one. */
  bearing({ effects }: CheckContext): Bearing {
    const names = new Set([...this.#areas].map((area) => effects.areaName(area)));
    const [name] = names;
    return effects.of(this.#incidents, names.size === 1 ? name : undefined);
  }
}

/** The counted records of a table, without their places. */
export function countedSum(context: CheckContext, layout: number): RecordSum {
  return RecordSum.join(scanTable(context, sumCounted, layout));
}

function sumCounted(context: CheckContext, { first, end }: RowSpan): { readonly found: RecordSum } {
  const found = new RecordSum();
  for (let record = first; record < end; record++)
    if (context.columns.exclusion[record] === 0) found.add(context, record);
  return { found };
}
