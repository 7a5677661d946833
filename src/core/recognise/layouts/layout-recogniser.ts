import type { LayoutKind } from '../../profile/profile';
import type { Recognised, RegionTask } from '../region-task';

/** How one kind of table is recognised. Adding a kind is adding a file and a line in `LAYOUT_RECOGNISERS`. */
export interface LayoutRecogniser {
  readonly kind: LayoutKind;
  /** What the region is if it is a table of this kind; `undefined` where it cannot be one. */
  readonly recognise: (task: RegionTask) => Recognised | undefined;
}

/** A table less sure than this is not taken for one, unless the profile says what it is. */
export const LEAST_CONFIDENCE = 0.45;
