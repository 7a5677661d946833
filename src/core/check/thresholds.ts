import type { CheckThreshold, Profile } from '../profile/profile';

/** The limits by which rules judge. */
export type Thresholds = Readonly<Record<CheckThreshold, number>>;

/** What holds where the profile says nothing else. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  /** Findings of one rule that are shown; all are counted. */
  shownPerRule: 50,
  /** More arrests than this from one incident are doubted. */
  mostArrestsPerIncident: 20,
  /** A larger share of "Other" says too little about what happened. */
  mostOtherShare: 0.15,
  /** Columns recognised with less confidence (0 to 1) are asked about. */
  leastFieldConfidence: 0.5,
  /** A figure this many usual deviations (1.4826 × median absolute deviation) off the median is unusual. */
  unusualDeviations: 4,
  /** Differences of fewer incidents than this are never unusual. */
  leastDifference: 10,
  /** An area without figures for this many months to the end has stopped reporting. */
  silentMonths: 3,
  /** A date this many months after the end of the year reported on lies in the future. */
  monthsAfterYear: 12,
  /** A table whose dates rise in at least this share of its rows is kept in order. */
  orderedShare: 0.9,
  /** Fewer attendances than this for each arrest are doubted. */
  leastAttendanceShare: 0.5,
  /** Rows below a table that are looked at for entries cut off by a blank row. */
  rowsLookedBelow: 20,
};

/** The thresholds that hold under a profile. */
export function thresholdsOf(profile: Profile): Thresholds {
  return { ...DEFAULT_THRESHOLDS, ...profile.checks?.thresholds };
}
