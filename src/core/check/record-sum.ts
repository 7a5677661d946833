import { EXCLUSION_CODES } from '../records/record-writer';
import type { CheckContext, RowSpan } from './check-context';
import type { Bearing, Place } from './finding';
import { recordPlaces } from './places';
import { scanTable } from './record-scan';

/** What records come to together. Sums of stretches add up to the sum of all. */
export class RecordSum {
  rows = 0;
  #incidents = 0;
  readonly #areas = new Set<number>();

  /** All together. */
  static join(sums: Iterable<RecordSum>): RecordSum {
    const all = new RecordSum();
    for (const sum of sums) {
      all.rows += sum.rows;
      all.#incidents += sum.#incidents;
      for (const area of sum.#areas) all.#areas.add(area);
    }
    return all;
  }

  add({ columns, effects }: CheckContext, record: number): void {
    this.rows++;
    this.#incidents += effects.incidentsOf(record);
    this.#areas.add(columns.area[record]!);
  }

  /** What the records bear on; the area is said where it is one. */
  bearing({ effects }: CheckContext): Bearing {
    const names = new Set([...this.#areas].map((area) => effects.areaName(area)));
    const [name] = names;
    return effects.of(this.#incidents, names.size === 1 ? name : undefined);
  }
}

/** Records with what they come to. */
export class ListedSum extends RecordSum {
  readonly records: number[] = [];

  /** The records must rise. */
  override add(context: CheckContext, record: number): void {
    super.add(context, record);
    this.records.push(record);
  }

  /** Finds where the records of sums lie, rows that follow each other as one place. */
  static placesOf(sums: readonly ListedSum[]): (context: CheckContext) => readonly Place[] {
    return (context) =>
      recordPlaces(
        context,
        sums.flatMap(({ records }) => records),
      );
  }
}

/** The counted records of a table. */
export function countedSum(context: CheckContext, layout: number): RecordSum {
  return RecordSum.join(scanTable(context, sumCounted, layout));
}

function sumCounted(context: CheckContext, { first, end }: RowSpan): { readonly found: RecordSum } {
  const found = new RecordSum();
  for (let record = first; record < end; record++)
    if (context.columns.exclusion[record] === 0) found.add(context, record);
  return { found };
}

/** What a table would count were its rows not left out because they stand elsewhere too. */
export function sumWithCopies(context: CheckContext, layout: number): RecordSum {
  return RecordSum.join(scanTable(context, sumUnlessUnusable, layout));
}

function sumUnlessUnusable(context: CheckContext, { first, end }: RowSpan): { readonly found: RecordSum } {
  const found = new RecordSum();
  for (let record = first; record < end; record++)
    if (MAY_BE_COPIED.has(context.columns.exclusion[record]!)) found.add(context, record);
  return { found };
}

const COUNTED = 0;
const MAY_BE_COPIED: ReadonlySet<number> = new Set([
  COUNTED,
  EXCLUSION_CODES.get('duplicate reference')!,
  EXCLUSION_CODES.get('second view')!,
]);
