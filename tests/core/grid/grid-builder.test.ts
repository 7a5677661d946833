import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/core/grid/cell';
import { type GridSource, PAGE_SIZE } from '../../../src/core/grid/grid';
import { gridOfCells, GridBuilder } from '../../../src/core/grid/grid-builder';

const SOURCE: GridSource = { file: 'a', sheet: 'b', position: 0, visibility: 'hidden', dateSystem: '1904' };

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ kind: 'blank' }),
  fc.string().map((text): Cell => ({ kind: 'text', text })),
  fc.double({ noNaN: true }).map((number): Cell => ({ kind: 'number', number })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((serial): Cell => ({ kind: 'date', serial })),
  fc.boolean().map((boolean): Cell => ({ kind: 'boolean', boolean })),
  fc.constantFrom('#N/A', '#REF!').map((code): Cell => ({ kind: 'error', code })),
);

describe('a grid builder', () => {
  it('keeps every cell at its place', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 12 }), { maxLength: 12 }), (rows) => {
        const grid = gridOfCells(SOURCE, rows);
        expect(grid.rowCount).toBe(rows.length);
        expect(grid.columnCount).toBe(Math.max(0, ...rows.map((row) => row.length)));
        for (const [row, expected] of rows.entries()) {
          expect(expected.map((_, column) => grid.cellAt(row, column))).toEqual(expected);
        }
      }),
      { seed: 1 },
    );
  });

  it('skips rows', () => {
    const builder = new GridBuilder(SOURCE);
    builder.text('first');
    builder.skipToRow(3);
    expect(builder.row).toBe(3);
    builder.number(7);
    builder.skipToRow(3);
    const grid = builder.finish();
    expect(grid.rowCount).toBe(4);
    expect(grid.cellAt(0, 0)).toEqual({ kind: 'text', text: 'first' });
    expect([1, 2].map((row) => grid.isBlankRow(row))).toEqual([true, true]);
    expect(grid.cellAt(3, 0)).toEqual({ kind: 'number', number: 7 });
  });

  it('keeps a text once, however often it comes', () => {
    const builder = new GridBuilder(SOURCE);
    for (const text of ['Theft', 'Assault', 'Theft', 'constructor', 'Theft']) builder.text(text);
    builder.error('Theft');
    expect(builder.finish().data.texts).toEqual(['Theft', 'Assault', 'constructor']);
  });

  it.each([PAGE_SIZE - 1, PAGE_SIZE, PAGE_SIZE + 1, 2 * PAGE_SIZE + 5])(
    'reads back %d cells across pages',
    (count) => {
      const builder = new GridBuilder(SOURCE);
      const width = 1000;
      for (let index = 0; index < count; index++) {
        builder.number(index);
        if (index % width === width - 1) builder.endRow();
      }
      const { data } = builder.finish();
      const lengths = data.kindPages.map((page) => page.length);
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(count);
      expect(data.valuePages.map((page) => page.length)).toEqual(lengths);
    },
  );

  it("finds the cells on both sides of a page's edge", () => {
    const builder = new GridBuilder(SOURCE);
    for (let index = 0; index < PAGE_SIZE + 2; index++) builder.number(index);
    const grid = builder.finish();
    expect([PAGE_SIZE - 1, PAGE_SIZE, PAGE_SIZE + 1].map((column) => grid.valueAt(0, column))).toEqual([
      PAGE_SIZE - 1,
      PAGE_SIZE,
      PAGE_SIZE + 1,
    ]);
  });
});
