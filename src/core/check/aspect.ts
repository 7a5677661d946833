import type { Field } from '../profile/profile';
import type { RecordColumns } from '../records/records';

/**
 * Something of a year's data that rules read and one changed cell may change. Of the rest – where tables lie, the
 * thresholds, the silences – nothing is named: where that changes, all is checked again.
 */
export type Aspect =
  /** A column of the records. */
  | Exclude<keyof RecordColumns, 'length' | 'layout' | 'row' | 'column'>
  /** Names of areas, categories, sources and cameras, in their order. */
  | 'names'
  | 'remarks'
  | 'views'
  /** The incidents that records count; with it always `measures`. */
  | 'incidents'
  /** The figures: whatever of the records the cube is made from. */
  | 'cube'
  /** The figures of incidents; with it always `cube`. */
  | 'cube of incidents'
  /** What was noticed about a table beside its place and fields: headings, confidence, titles, totals, ambiguities. */
  | 'table notes'
  | 'suggestions'
  /** What is known of files beside their sheets. */
  | 'files'
  /** Any cell, as it stands on its sheet. */
  | 'cells'
  /** Cells of one field, as they stand on their sheets. */
  | `cells of ${Field}`;
