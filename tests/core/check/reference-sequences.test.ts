import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CheckContext } from '../../../src/core/check/check-context';
import { referenceSequences, Sequence } from '../../../src/core/check/reference-sequences';
import { followIndex, inputOf } from './changed-year';
import { logOf } from './check-sheets';

type Entered = readonly [number: number, row: number];

const heldBy = ({ numbers, rows, length }: Sequence): Entered[] =>
  Array.from({ length }, (_, at) => [numbers[at]!, rows[at]!]);

const inOrder = (entered: readonly Entered[]): Entered[] =>
  [...entered].sort(([a, rowA], [b, rowB]) => a - b || rowA - rowB);

describe('a sequence', () => {
  test('is in order of its numbers, equal ones in order of their rows', () => {
    const sequence = Sequence.of('R', [7, 3, 7, 1], [1, 2, 3, 4]);
    expect(heldBy(sequence)).toEqual([
      [1, 4],
      [3, 2],
      [7, 1],
      [7, 3],
    ]);
    expect([0, 1, 3, 5, 7, 9].map((number) => sequence.find(number))).toEqual([
      undefined,
      0,
      1,
      undefined,
      2,
      undefined,
    ]);
  });

  test('holds what was entered and not taken out, whatever the order', () => {
    const numbers = fc.array(fc.nat(6), { maxLength: 12 });
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(6), fc.nat(30)), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, steps, (first, changes) => {
        let expected: Entered[] = first.map((number, row) => [number, row]);
        const sequence = Sequence.of('', first, [...first.keys()]);
        for (const [isNew, number, row] of changes) {
          if (isNew) {
            if (expected.some(([, taken]) => taken === row)) continue;
            sequence.add(number, row);
            expected.push([number, row]);
          } else {
            const left = expected[row % Math.max(1, expected.length)];
            if (!left) continue;
            sequence.remove(...left);
            expected = expected.filter((entered) => entered !== left);
          }
          expect(heldBy(sequence)).toEqual(inOrder(expected));
          const place = inOrder(expected).findIndex(([own]) => own === number);
          expect(sequence.find(number)).toBe(place < 0 ? undefined : place);
        }
      }),
      { seed: 66, numRuns: 300 },
    );
  });
});

/** The sequences of the log, as prefix and numbers with their rows. */
function sequencesOf(tables: ReturnType<typeof referenceSequences.build>): Record<string, Entered[]> {
  return Object.fromEntries([...tables.get(0)!].map(([prefix, sequence]) => [prefix, heldBy(sequence)]));
}

describe('the references of a log', () => {
  test('are numbers behind what stands before them; those that end in none, or in too many digits, are left', () => {
    const references = [
      'CC/10',
      'CC/9',
      '7',
      'CC/x',
      'A1B2',
      '0012',
      'ID1234567890123',
      'ID123456789012',
      '',
    ];
    const log = references.map((reference) => ({ reference }));
    const sequences = referenceSequences.build(new CheckContext(inputOf([logOf(log)])));
    expect(sequencesOf(sequences)).toEqual({
      'CC/': [
        [9, 2],
        [10, 1],
      ],
      '': [
        [7, 3],
        [12, 6],
      ],
      A1B: [[2, 5]],
      ID: [[123456789012, 8]],
    });
  });

  test('kept up to date are as built anew', () => {
    const reference = fc.constantFrom('R1', 'R2', 'R02', 'S1', 'S', '5', 'R99999999999999', null);
    const log = fc.array(reference, { minLength: 5, maxLength: 5 });
    const changes = fc.array(
      fc.record({ row: fc.nat(4), field: fc.constant('reference' as const), value: reference }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(log, changes, (references, changed) => {
        const entries = references.map((one) => ({ reference: one }));
        for (const { kept, anew } of followIndex(referenceSequences, entries, changed))
          expect(sequencesOf(kept)).toEqual(sequencesOf(anew));
      }),
      { seed: 67, numRuns: 40 },
    );
  });
});
