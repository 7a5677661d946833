import type { CheckInput } from './check-context';
import { startCheck } from './check-run';
import type { Finding } from './finding';
import type { Rule } from './rule';

/**
 * Runs the rules over a year and orders what they find: the gravest first, then what changes most. A finding the
 * profile silences is there too, with its reason.
 */
export function runRules(rules: readonly Rule[], input: CheckInput): Finding[] {
  return [...startCheck(rules, input).findings];
}
