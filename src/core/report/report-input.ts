import type { Month } from '../calendar/month';
import type { Finding } from '../check/finding';
import type { Cube } from '../figures/cube';
import type { Profile } from '../profile/profile';
import type { Measure } from '../recognise/layout';
import type { ExclusionReason } from '../records/exclusion';
import type { Records } from '../records/records';

/** What was read from one sheet: read = counted + the rows of all exclusions. */
export interface SheetRowCounts {
  /** Index into `Recognition.grids`. */
  readonly grid: number;
  readonly read: number;
  readonly counted: number;
  readonly excluded: readonly { readonly reason: ExclusionReason; readonly rows: number }[];
}

/** A month for which an area that reports the measure in its year has no figure. */
export interface Gap {
  readonly measure: Measure;
  readonly area: string;
  readonly month: Month;
}

/** All a report is composed from. The same input gives the same document. */
export interface ReportInput {
  readonly cube: Cube;
  readonly records: Records;
  /** What people decided; `records.recognition.profile` is the same with everything inferred filled in. */
  readonly profile: Profile;
  /** One entry a sheet that holds candidate rows, in any order. */
  readonly rowCounts: readonly SheetRowCounts[];
  /** What the checks found, in their order; those that are silenced with their reasons. */
  readonly findings: Iterable<Finding>;
}
