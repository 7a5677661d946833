import type { CellEdit, LeftOutReason } from '../../core/check/fixes/edit';

/** A corrected copy of a file, and the edits that its format cannot take. */
export interface CorrectedFile {
  readonly bytes: Uint8Array;
  readonly leftOut: ReadonlyMap<CellEdit, LeftOutReason>;
  /** Where the copy is a file of another kind than the original. */
  readonly extension?: '.xlsx';
}
