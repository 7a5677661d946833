import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NumberSteps } from '../../../src/core/check/number-steps';

const factsOf = (steps: NumberSteps, numbers: readonly number[]) => ({
  distinct: steps.distinct,
  ones: steps.ones,
  gaps: steps.gaps(Float64Array.from(numbers)),
});

describe('the steps of numbers', () => {
  test('are counted with each number taken once', () => {
    const numbers = [3, 3, 4, 5, 9, 9, 10, 20];
    expect(factsOf(NumberSteps.of(Float64Array.from(numbers)), numbers)).toEqual({
      distinct: 6,
      ones: 3,
      gaps: [
        { before: 5, behind: 9 },
        { before: 10, behind: 20 },
      ],
    });
    expect(factsOf(NumberSteps.of(new Float64Array(0)), [])).toEqual({ distinct: 0, ones: 0, gaps: [] });
  });

  test('are, while numbers come and go, those of the numbers that are there', () => {
    const number = fc.nat(12);
    const changes = fc.array(fc.record({ number, comes: fc.boolean(), asks: fc.boolean() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), changes, (first, all) => {
        let numbers = [...first].sort((one, other) => one - other);
        const steps = NumberSteps.of(Float64Array.from(numbers));
        for (const { number: own, comes, asks } of all) {
          const found = numbers.findIndex((other) => other >= own);
          const at = found < 0 ? numbers.length : found;
          if (comes) {
            steps.enter(own, numbers[at - 1], numbers[at]);
            numbers = numbers.toSpliced(at, 0, own);
          } else if (numbers[at] === own) {
            numbers = numbers.toSpliced(at, 1);
            steps.leave(own, numbers[at - 1], numbers[at]);
          }
          if (!asks) continue;
          expect(factsOf(steps, numbers)).toEqual(
            factsOf(NumberSteps.of(Float64Array.from(numbers)), numbers),
          );
        }
      }),
      { seed: 72, numRuns: 300 },
    );
  });
});
