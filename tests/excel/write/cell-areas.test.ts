import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type CellRange, parseRangeAddress, rangeAddress } from '../../../src/core/grid/address';
import { CellAreas, joinedAddresses } from '../../../src/excel/write/cell-areas';

function areasOf(cells: readonly (readonly [number, number])[], joinRows = true): readonly CellRange[] {
  const areas = new CellAreas(joinRows);
  for (const [row, column] of cells) areas.add(row, column);
  return areas.ranges();
}

const inOrder = fc
  .uniqueArray(fc.tuple(fc.nat(12), fc.nat(8)), { selector: ([row, column]) => row * 100 + column })
  .map((cells) => cells.sort((one, other) => one[0] - other[0] || one[1] - other[1]));

describe('areas of cells', () => {
  test('a block is one rectangle, and each row its own where rows are not to be joined', () => {
    const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => [row, column] as const));
    expect(areasOf(block).map(rangeAddress)).toEqual(['A1:B3']);
    expect(areasOf(block, false).map(rangeAddress)).toEqual(['A1:B1', 'A2:B2', 'A3:B3']);
  });

  test.each([true, false])(
    'cover just the cells they were given, each once (rows joined: %s)',
    (joinRows) => {
      fc.assert(
        fc.property(inOrder, (cells) => {
          const covered = areasOf(cells, joinRows).flatMap(
            ({ firstRow, lastRow, firstColumn, lastColumn }) => {
              const inside: string[] = [];
              for (let row = firstRow; row <= lastRow; row++)
                for (let column = firstColumn; column <= lastColumn; column++)
                  inside.push(`${row},${column}`);
              return inside;
            },
          );
          expect(covered.sort()).toEqual(cells.map(([row, column]) => `${row},${column}`).sort());
        }),
        { seed: 17, numRuns: 300 },
      );
    },
  );

  test('addresses are joined as far as one call takes them', () => {
    const ranges = Array.from({ length: 3000 }, (_, row) => ({
      firstRow: row * 2,
      lastRow: row * 2,
      firstColumn: 0,
      lastColumn: 3,
    }));
    const joined = joinedAddresses(ranges);
    expect(Math.max(...joined.map((address) => address.length))).toBeLessThanOrEqual(8000);
    expect(joined.flatMap((address) => address.split(',')).map(parseRangeAddress)).toEqual(ranges);
  });
});
