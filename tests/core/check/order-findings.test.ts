import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Finding, SEVERITIES } from '../../../src/core/check/finding';
import { orderFindings, pileFindings } from '../../../src/core/check/order-findings';

/** What the findings of one rule weigh; no weight is none. */
interface Weight {
  readonly incidents?: number;
  readonly share?: number;
}

const anyWeight: fc.Arbitrary<Weight> = fc.oneof(
  fc.constant({}),
  fc.record({ incidents: fc.nat(3) }),
  fc.record({ incidents: fc.nat(3), share: fc.constantFrom(0, 0.25, 0.5) }),
);
const anyRule = fc.record({
  severity: fc.constantFrom(...SEVERITIES),
  weights: fc.array(anyWeight, { maxLength: 8 }),
});

function findingsOf(rule: number, severity: Finding['severity'], weights: readonly Weight[]): Finding[] {
  return weights.map(({ incidents, share }, number) => ({
    rule: `rule ${String(rule)}`,
    severity,
    places: [{ grid: 0 }],
    parameters: { number },
    ...(incidents === undefined ? {} : { effect: { incidents, ...(share === undefined ? {} : { share }) } }),
  }));
}

test('findings lie as a sort by severity, incidents and share leaves them, equal ones in the order of the rules', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), (rules) => {
      const made = rules.map(({ severity, weights }, rule) => ({
        severity,
        findings: findingsOf(rule, severity, weights),
      }));
      const sorted = made
        .flatMap(({ findings }) => findings)
        .sort(
          (one, other) =>
            SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
            (other.effect?.incidents ?? 0) - (one.effect?.incidents ?? 0) ||
            (other.effect?.share ?? 0) - (one.effect?.share ?? 0),
        );
      const piles = made.map(({ severity, findings }) => pileFindings(severity, findings));
      expect(orderFindings(piles)).toEqual(sorted);
    }),
    { seed: 64, numRuns: 300 },
  );
});

test('no findings are no findings', () => {
  expect(orderFindings([])).toEqual([]);
  expect(orderFindings([pileFindings('error', [])])).toEqual([]);
});
