import type { Finding } from './finding';
import { SEVERITIES } from './finding';
import type { CheckContext, Rule } from './rule';

/** Runs the rules over a year and orders what they find: the gravest first, then what changes most incidents. */
export function runRules(rules: readonly Rule[], context: CheckContext): Finding[] {
  const findings = rules.flatMap((rule) =>
    Array.from(rule.check(context), (occurrence): Finding => ({
      rule: rule.id,
      severity: rule.severity,
      ...occurrence,
    })),
  );
  // A stable sort: findings of the same weight stay in the order of the rules and of the sheets.
  return findings.sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      (other.effect?.incidents ?? 0) - (one.effect?.incidents ?? 0),
  );
}
