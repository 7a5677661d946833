import type { Cube } from '../figures/cube';
import type { Grid } from '../grid/grid';
import type { Layout } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';
import type { ExclusionReason } from '../records/exclusion';
import { EXCLUSION_CODES } from '../records/record-writer';
import type { RecordColumns, Records, Remark, RemarkCode } from '../records/records';
import { Effects } from './effects';
import type { Difference } from './compare-inputs';
import { cubeSums } from './cube-sums';
import { indexExclusions, indexRemarks, itemsBetween } from './record-index';
import { type Thresholds, thresholdsOf } from './thresholds';
import type { Index, YearChange } from './year-index';

/** What is checked. */
export interface CheckInput {
  readonly records: Records;
  readonly cube: Cube;
}

/** Records of one table, `first` up to, not including, `end`. */
export interface RowSpan {
  /** Index into `Recognition.layouts`. */
  readonly layout: number;
  readonly first: number;
  readonly end: number;
}

/** So few records are looked at one by one: to look up all of the year would cost more. */
export const FEW_RECORDS = 256;

/**
 * All a rule may look at. What several rules need is worked out once, when the first asks; what is dear and easily kept
 * up to date is an index, which the context of the year after a change takes over.
 */
export class CheckContext {
  readonly records: Records;
  readonly columns: RecordColumns;
  readonly recognition: Recognition;
  readonly cube: Cube;
  readonly thresholds: Thresholds;
  readonly effects: Effects;
  /** The records of each layout. */
  readonly spans: readonly RowSpan[];
  #exclusions: ReadonlyMap<ExclusionReason, readonly number[]> | undefined;
  #remarks: ReadonlyMap<RemarkCode, readonly Remark[]> | undefined;
  readonly #shared = new Map<unknown, unknown>();
  readonly #indexes = new Map<unknown, KeptIndex>();

  /** `earlier`: the context of the year before a change, whose indexes are taken from it, and the change. */
  constructor(
    { records, cube }: CheckInput,
    earlier?: { readonly context: CheckContext; readonly difference: Difference },
  ) {
    this.records = records;
    this.columns = records.columns;
    this.recognition = records.recognition;
    this.cube = cube;
    this.thresholds = thresholdsOf(records.recognition.profile);
    this.effects = new Effects(records, cube, () => this.index(cubeSums));
    this.spans = earlier?.context.spans ?? spansOf(records);
    if (earlier) this.#takeOver({ before: earlier.context, after: this, difference: earlier.difference });
  }

  #takeOver(change: YearChange): void {
    for (const [index, kept] of change.before.#indexes) this.#indexes.set(index, kept.update(change));
    change.before.#indexes.clear();
  }

  /** The content of an index, built when somebody asks for the first time. */
  index<Content>(index: Index<Content>): Content {
    let kept = this.#indexes.get(index);
    if (!kept) this.#indexes.set(index, (kept = keepIndex(index, index.build(this))));
    // What lies under an index is what it built.
    return kept.content as Content;
  }

  /** A record as a run of one. */
  spanOf(record: number): RowSpan {
    return { layout: this.columns.layout[record]!, first: record, end: record + 1 };
  }

  layout(index: number): Layout {
    return this.recognition.layouts[index]!;
  }

  /** The sheet a layout lies on. */
  gridOf(layout: number): Grid {
    return this.recognition.grids[this.layout(layout).grid]!;
  }

  /** The records of a run, or of the year, that are left out for a reason, in order. */
  excluded(reason: ExclusionReason, span?: RowSpan): Iterable<number> {
    if (span && !this.#exclusions && span.end - span.first <= FEW_RECORDS)
      return this.#excludedIn(reason, span);
    this.#exclusions ??= indexExclusions(this.columns);
    const records = this.#exclusions.get(reason) ?? [];
    return span ? itemsBetween(records, (record) => record, span) : records;
  }

  *#excludedIn(reason: ExclusionReason, { first, end }: RowSpan): Iterable<number> {
    const code = EXCLUSION_CODES.get(reason);
    for (let record = first; record < end; record++)
      if (this.columns.exclusion[record] === code) yield record;
  }

  /** The remarks with a code on records of a run, or of the year, in the order of their records. */
  remarks(code: RemarkCode, span?: RowSpan): Iterable<Remark> {
    if (span && !this.#remarks && span.end - span.first <= FEW_RECORDS) return this.#remarksIn(code, span);
    this.#remarks ??= indexRemarks(this.records.remarks);
    const remarks = this.#remarks.get(code) ?? [];
    return span ? itemsBetween(remarks, ({ record }) => record, span) : remarks;
  }

  *#remarksIn(code: RemarkCode, span: RowSpan): Iterable<Remark> {
    for (const remark of itemsBetween(this.records.remarks, ({ record }) => record, span))
      if (remark.code === code) yield remark;
  }

  /** What a function makes of this context, worked out once however many rules ask. */
  shared<Value>(make: (context: CheckContext) => Value): Value {
    if (!this.#shared.has(make)) this.#shared.set(make, make(this));
    // What lies under a function is what it returned.
    return this.#shared.get(make) as Value;
  }
}

/** An index with what it built. */
interface KeptIndex {
  readonly content: unknown;
  readonly update: (change: YearChange) => KeptIndex;
}

function keepIndex<Content>(index: Index<Content>, content: Content): KeptIndex {
  return { content, update: (change) => keepIndex(index, index.update(content, change)) };
}

/** The records of a layout lie together, in the order of the layouts. */
export function spansOf({ columns, recognition }: Records): RowSpan[] {
  let first = 0;
  return recognition.layouts.map((_, layout) => {
    const end = endOfLayout(columns, first, layout);
    const span = { layout, first, end };
    first = end;
    return span;
  });
}

/** The first record from `first` on that belongs to a later layout. */
function endOfLayout({ layout: layouts, length }: RecordColumns, first: number, layout: number): number {
  let low = first;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (layouts[middle]! > layout) high = middle;
    else low = middle + 1;
  }
  return low;
}
