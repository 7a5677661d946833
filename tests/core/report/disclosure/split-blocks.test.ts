import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CountEquations, Term } from '../../../../src/core/report/disclosure/count-equations';
import { splitEquations } from '../../../../src/core/report/disclosure/split-blocks';

const sumOf = (cells: readonly number[], terms: readonly Term[]): number =>
  terms.reduce((sum, { index, times }) => sum + times * cells[index]!, 0);

const plus = (...cells: number[]): Term[] => cells.map((index) => ({ index, times: 1 }));

describe('splitting equations', () => {
  test('takes apart what shares no cell', () => {
    const parts = splitEquations({
      cells: [1, 2, 3, 4],
      counts: [plus(2), plus(0, 1), plus(3, 2)],
      links: [],
    });
    expect(parts.map(({ members }) => members)).toEqual([[1], [0, 2]]);
    expect(parts.map(({ cells }) => cells)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('keeps together what hangs together by a link alone', () => {
    const link: Term[] = [
      { index: 0, times: 1 },
      { index: 1, times: -1 },
    ];
    const parts = splitEquations({ cells: [2, 2], counts: [plus(0), plus(1)], links: [link] });
    expect(parts).toHaveLength(1);
    expect(parts[0]!.links).toEqual([link]);
  });

  test('leaves out cells that are in no count, and counts without a cell', () => {
    const parts = splitEquations({ cells: [5, 6], counts: [[], plus(1)], links: [] });
    expect(parts).toEqual([{ cells: [6], counts: [plus(0)], links: [], members: [1] }]);
  });

  test('says in parts what the whole says, and no part can be split again', () => {
    const terms = fc
      .uniqueArray(fc.nat(7), { maxLength: 3 })
      .chain((cells) =>
        fc.tuple(
          ...cells.map((index) => fc.record({ index: fc.constant(index), times: fc.constantFrom(1, 2, -1) })),
        ),
      );
    const equations: fc.Arbitrary<CountEquations> = fc.record({
      cells: fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }),
      counts: fc.array(terms, { maxLength: 6 }),
      links: fc.array(
        terms.filter((link) => link.length > 0),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(equations, (whole) => {
        const parts = splitEquations(whole);
        const told = whole.counts.flatMap((count, index) => (count.length > 0 ? [index] : []));
        expect(parts.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(told);
        let cells = 0;
        for (const part of parts) {
          cells += part.cells.length;
          part.members.forEach((count, at) => {
            expect(part.counts[at]).toHaveLength(whole.counts[count]!.length);
            expect(sumOf(part.cells, part.counts[at]!)).toBe(sumOf(whole.cells, whole.counts[count]!));
          });
          expect(splitEquations(part)).toHaveLength(1);
        }
        expect(cells).toBeLessThanOrEqual(whole.cells.length);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
