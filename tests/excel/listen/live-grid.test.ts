import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Cell } from '../../../src/core/grid/cell';
import { BLANK_CELL } from '../../../src/core/grid/cell';
import { type Grid, type GridSource, PAGE_SIZE } from '../../../src/core/grid/grid';
import { GridBuilder, gridOfCells } from '../../../src/core/grid/grid-builder';
import { LiveGrid } from '../../../src/excel/listen/live-grid';

const SOURCE: GridSource = {
  file: 'Book1.xlsx',
  sheet: 'Log',
  position: 0,
  visibility: 'visible',
  dateSystem: '1900',
};
const noPause = () => Promise.resolve();

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(BLANK_CELL),
  fc.constantFrom('a', 'b', '__proto__').map((text): Cell => ({ kind: 'text', text })),
  fc.nat(9).map((number): Cell => ({ kind: 'number', number })),
  fc.nat(9).map((serial): Cell => ({ kind: 'date', serial })),
  fc.constant<Cell>({ kind: 'error', code: '#N/A' }),
);
const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
const trimmed = (row: readonly Cell[]) => row.slice(0, row.findLastIndex(({ kind }) => kind !== 'blank') + 1);

function cellsOf(grid: Grid): Cell[][] {
  const all = Array.from({ length: grid.rowCount }, (_, row) =>
    trimmed(Array.from({ length: grid.rowWidth(row) }, (__, column) => grid.cellAt(row, column))),
  );
  return all.slice(0, all.findLastIndex((row) => row.length > 0) + 1);
}

/** The cells of an area at their places, as they are read again. */
function partOf(
  now: readonly (readonly Cell[])[],
  area: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number },
): Grid {
  const builder = new GridBuilder(SOURCE);
  now.forEach((row, index) => {
    if (index < area.firstRow || index > area.lastRow) return;
    builder.skipToRow(index);
    row.forEach((one, column) => {
      builder.cell(column < area.firstColumn || column > area.lastColumn ? BLANK_CELL : one);
    });
    builder.endRow();
  });
  return builder.finish();
}

test('a sheet of which areas were read again is the sheet as it is now', async () => {
  const area = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(4), fc.nat(4)).map(([one, other, left, right]) => ({
    firstRow: Math.min(one, other),
    lastRow: Math.max(one, other),
    firstColumn: Math.min(left, right),
    lastColumn: Math.max(left, right),
  }));
  await fc.assert(
    fc.asyncProperty(rows, fc.array(fc.tuple(area, rows), { maxLength: 4 }), async (first, edits) => {
      const live = new LiveGrid(gridOfCells(SOURCE, first), noPause);
      let now = first.map((row) => [...row]);
      for (const [where, typed] of edits) {
        const before = now;
        now = Array.from({ length: Math.max(now.length, typed.length) }, (_, row) =>
          Array.from({ length: 5 }, (__, column) => {
            const isIn =
              row >= where.firstRow &&
              row <= where.lastRow &&
              column >= where.firstColumn &&
              column <= where.lastColumn;
            return (isIn ? typed[row]?.[column] : now[row]?.[column]) ?? BLANK_CELL;
          }),
        );
        const changed = await live.replace(where, partOf(now, where));
        const differing = now.flatMap((row, at) =>
          row.flatMap((one, column) =>
            JSON.stringify(one) === JSON.stringify(before[at]?.[column] ?? BLANK_CELL)
              ? []
              : [{ row: at, column }],
          ),
        );
        expect(changed).toEqual(differing);
        const expected = now.map(trimmed);
        expect(cellsOf(live.grid)).toEqual(
          expected.slice(0, expected.findLastIndex((row) => row.length > 0) + 1),
        );
        expect(new Set(live.grid.data.texts).size).toBe(live.grid.data.texts.length);
      }
    }),
    { seed: 20_170_402, numRuns: 300 },
  );
});

test('pages above the change are shared, and long work gives way to others', async () => {
  const builder = new GridBuilder(SOURCE);
  for (let row = 0; row < 30_000; row++) {
    for (let column = 0; column < 10; column++) builder.number(row + column);
    builder.endRow();
  }
  const old = builder.finish();
  let pauses = 0;
  const live = new LiveGrid(old, () => {
    pauses++;
    return Promise.resolve();
  });
  const area = { firstRow: 20_000, lastRow: 20_000, firstColumn: 2, lastColumn: 2 };
  const part = new GridBuilder(SOURCE);
  part.skipToRow(20_000);
  part.blank();
  part.blank();
  part.text('typed');
  part.endRow();
  expect(await live.replace(area, part.finish())).toEqual([{ row: 20_000, column: 2 }]);
  const shared = Math.floor(200_000 / PAGE_SIZE);
  expect(live.grid.data.kindPages.slice(0, shared)).toEqual(old.data.kindPages.slice(0, shared));
  expect(live.grid.data.kindPages[0]).toBe(old.data.kindPages[0]);
  expect(live.grid.data.kindPages[shared]).not.toBe(old.data.kindPages[shared]);
  expect(live.grid.cellAt(20_000, 2)).toEqual({ kind: 'text', text: 'typed' });
  expect(live.grid.cellAt(29_999, 9)).toEqual({ kind: 'number', number: 30_008 });
  expect(old.cellAt(20_000, 2)).toEqual({ kind: 'number', number: 20_002 });
  expect(pauses).toBeGreaterThanOrEqual(1);
});
