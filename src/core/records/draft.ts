import type { Recognition } from '../recognise/recognition';
import type { RecordWriter } from './record-writer';
import type { Area } from './records';

/** The records of one layout: from `first` up to, not including, `end`. */
export interface Segment {
  /** Index into `Recognition.layouts`. */
  readonly layout: number;
  readonly first: number;
  readonly end: number;
}

/** Records on their way: every name is a dictionary index already, views are not chosen yet. */
export interface Draft {
  readonly recognition: Recognition;
  readonly writer: RecordWriter;
  readonly areas: readonly Area[];
  /** Areas whose figures are the sum of all others'. */
  readonly wholes?: ReadonlySet<number>;
  /** In the order of the layouts, one each. */
  readonly segments: readonly Segment[];
}
