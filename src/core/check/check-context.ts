import type { Cube } from '../figures/cube';
import type { Grid } from '../grid/grid';
import type { Layout } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';
import type { ExclusionReason } from '../records/exclusion';
import type { RecordColumns, Records, Remark, RemarkCode } from '../records/records';
import { Effects } from './effects';
import { indexExclusions, indexRemarks } from './record-index';
import { type Thresholds, thresholdsOf } from './thresholds';

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

/** All a rule may look at. What several rules need is worked out once, when the first asks. */
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

  constructor({ records, cube }: CheckInput) {
    this.records = records;
    this.columns = records.columns;
    this.recognition = records.recognition;
    this.cube = cube;
    this.thresholds = thresholdsOf(records.recognition.profile);
    this.effects = new Effects(records, cube);
    this.spans = spansOf(records);
  }

  layout(index: number): Layout {
    return this.recognition.layouts[index]!;
  }

  /** The sheet a layout lies on. */
  gridOf(layout: number): Grid {
    return this.recognition.grids[this.layout(layout).grid]!;
  }

  /** The records left out for a reason, in order. */
  excluded(reason: ExclusionReason): readonly number[] {
    this.#exclusions ??= indexExclusions(this.columns);
    return this.#exclusions.get(reason) ?? [];
  }

  /** The remarks with a code, in the order of their records. */
  remarks(code: RemarkCode): readonly Remark[] {
    this.#remarks ??= indexRemarks(this.records.remarks);
    return this.#remarks.get(code) ?? [];
  }

  /** What a function makes of this context, worked out once however many rules ask. */
  shared<Value>(make: (context: CheckContext) => Value): Value {
    if (!this.#shared.has(make)) this.#shared.set(make, make(this));
    // What lies under a function is what it returned.
    return this.#shared.get(make) as Value;
  }
}

/** The records of a layout lie together, in the order of the layouts. */
function spansOf({ columns, recognition }: Records): RowSpan[] {
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
