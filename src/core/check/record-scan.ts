import type { CheckContext, RowSpan } from './check-context';
import type { Index } from './year-index';

/** What a scan carries from one stretch of records to the next: few numbers. */
export type ScanState = readonly number[];

/**
 * A pass over the records of a table that can be taken up again in its middle: it goes stretch by stretch and keeps what
 * it found in each, so that after a change only the stretches are read again in which something changed – and those
 * behind, as long as something else is carried into them.
 */
export type RecordScan<Found> = (
  context: CheckContext,
  stretch: RowSpan,
  carried: ScanState,
) => { readonly found: Found; readonly carried?: ScanState };

const NOTHING: ScanState = [];

/** Records of a stretch: few enough to be read again at once, and so many that there are few stretches. */
const STRETCH = 1024;

interface Stretch {
  readonly span: RowSpan;
  readonly before: ScanState;
  readonly after: ScanState;
  readonly found: unknown;
  isStale: boolean;
}

/** What scans found, kept from one check to the next. */
export class ScanResults {
  readonly #scans = new Map<RecordScan<unknown>, Map<number, Stretch[]>>();

  /** What a scan finds in the records of a table, stretch by stretch; only what is stale is read. */
  run<Found>(scan: RecordScan<Found>, context: CheckContext, span: RowSpan): readonly Found[] {
    let tables = this.#scans.get(scan);
    if (!tables) this.#scans.set(scan, (tables = new Map<number, Stretch[]>()));
    let stretches = tables.get(span.layout);
    if (!stretches) tables.set(span.layout, (stretches = []));
    let carried = NOTHING;
    const count = Math.ceil((span.end - span.first) / STRETCH);
    for (let at = 0; at < count; at++) {
      const known = stretches[at];
      if (known && !known.isStale && isSameState(known.before, carried)) {
        carried = known.after;
        continue;
      }
      const first = span.first + at * STRETCH;
      const part = { layout: span.layout, first, end: Math.min(first + STRETCH, span.end) };
      const { found, carried: after = NOTHING } = scan(context, part, carried);
      stretches[at] = { span: part, before: carried, after, found, isStale: false };
      carried = after;
    }
    // What is kept under a scan is what that scan returned.
    return stretches.map(({ found }) => found as Found);
  }

  /** Marks the stretches of changed records, to be read again when somebody asks. */
  forget(records: readonly number[]): void {
    for (const tables of this.#scans.values()) {
      for (const stretches of tables.values()) {
        const start = stretches[0]?.span.first ?? 0;
        for (const record of records) {
          const stretch = stretches[Math.floor((record - start) / STRETCH)];
          if (stretch) stretch.isStale = true;
        }
      }
    }
  }
}

/** Everything scans found. */
export const scanResults: Index<ScanResults> = {
  build: () => new ScanResults(),
  update: (results, { difference }) => {
    results.forget(difference.records);
    return results;
  },
};

/** What a scan finds in the records of a layout, stretch by stretch. */
export function scanTable<Found>(
  context: CheckContext,
  scan: RecordScan<Found>,
  layout: number,
): readonly Found[] {
  return context.index(scanResults).run(scan, context, context.spans[layout]!);
}

/** What a scan finds in all records, stretch by stretch. */
export function scanYear<Found>(context: CheckContext, scan: RecordScan<Found>): readonly Found[] {
  return context.spans.flatMap(({ layout }) => scanTable(context, scan, layout));
}

function isSameState(one: ScanState, other: ScanState): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
