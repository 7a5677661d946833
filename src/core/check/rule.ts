import type { Cube } from '../figures/cube';
import type { Records } from '../records/records';
import type { Occurrence, Severity } from './finding';

/** All a rule may look at. */
export interface CheckContext {
  readonly records: Records;
  readonly cube: Cube;
}

/** One thing that can be wrong with a year's data. Its sentences stand in the catalogue under its id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (context: CheckContext) => Iterable<Occurrence>;
}
