import type { CheckInput } from './check-context';
import { startCheck } from './check-run';
import type { FindingList } from './finding-list';
import type { Rule } from './rule';

/**
 * Runs the rules over a year and orders what they find: the gravest first, then what changes most. A finding the
 * profile silences is there too, with its reason.
 */
export function runRules(rules: readonly Rule[], input: CheckInput): FindingList {
  return startCheck(rules, input).findings;
}
