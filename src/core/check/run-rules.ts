import { CheckContext, type CheckInput } from './check-context';
import { type Finding, type Occurrence, SEVERITIES } from './finding';
import type { Rule } from './rule';
import { silencer } from './silence';

/**
 * Runs the rules over a year and orders what they find: the gravest first, then what changes most. A finding the
 * profile silences is there too, with its reason.
 */
export function runRules(rules: readonly Rule[], input: CheckInput): Finding[] {
  const context = new CheckContext(input);
  const reasonToSilence = silencer(context.recognition);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { id, severity } = rule;
    const silence = reasonToSilence(id);
    for (const { places, parameters, effect } of occurrencesOf(rule, context)) {
      const silenced = silence?.(places);
      findings.push({
        rule: id,
        severity,
        places,
        parameters,
        ...(effect && { effect }),
        ...(rule.fix && { fix: rule.fix }),
        ...(silenced !== undefined && { silenced }),
      });
    }
  }
  return orderFindings(findings);
}

/** What one rule finds in all parts of its scope. */
export function* occurrencesOf(rule: Rule, context: CheckContext): Iterable<Occurrence> {
  const { recognition } = context;
  switch (rule.scope) {
    case 'row':
      for (const span of context.spans) yield* rule.check(context, span);
      return;
    case 'table':
      for (let layout = 0; layout < recognition.layouts.length; layout++) yield* rule.check(context, layout);
      return;
    case 'sheet':
      for (let grid = 0; grid < recognition.grids.length; grid++) yield* rule.check(context, grid);
      return;
    case 'workbook':
      for (let workbook = 0; workbook < recognition.workbooks.length; workbook++)
        yield* rule.check(context, workbook);
      return;
    case 'year':
      yield* rule.check(context);
  }
}

/** A stable sort: findings of the same weight stay in the order of the rules and of the sheets. */
function orderFindings(findings: Finding[]): Finding[] {
  return findings.sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      (other.effect?.incidents ?? 0) - (one.effect?.incidents ?? 0) ||
      (other.effect?.share ?? 0) - (one.effect?.share ?? 0),
  );
}
