import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LineSizes } from '../../../src/workbench/host/book/line-sizes';
import { enter } from '../../../src/workbench/host/book/enter';
import { merge } from '../../../src/workbench/host/book/merges';
import { createAxis } from '../../../src/workbench/page/grid/axis';
import { readTabText, writeTabText } from '../../../src/workbench/page/grid/clipboard';
import { geometryOf, panesOf, revealed } from '../../../src/workbench/page/grid/geometry';
import { edgeCell, nextCell } from '../../../src/workbench/page/grid/move-cursor';
import { newWorkbook } from '../../excel/start-excel';

describe('an axis', () => {
  it('puts every line behind the one before, and finds each by any of its pixels', () => {
    const change = fc.record({
      line: fc.nat(30),
      points: fc.integer({ min: 3, max: 90 }),
      hidden: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
        const lines = new LineSizes(15);
        for (const { line, points, hidden } of changes) {
          lines.setSize(line, line, points);
          lines.setHidden(line, line, hidden);
        }
        const axis = createAxis(lines, 25);
        let offset = 0;
        for (let line = 0; line < 25; line++) {
          const size = lines.isHidden(line) ? 0 : Math.round((lines.sizeOf(line) * 4) / 3);
          expect([axis.offsetOf(line), axis.sizeOf(line)]).toEqual([offset, size]);
          if (size > 0) expect([axis.indexAt(offset), axis.indexAt(offset + size - 1)]).toEqual([line, line]);
          offset += size;
        }
        expect(axis.total).toBe(offset);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe('the parts of the view', () => {
  it('keep frozen lines in place and scroll to a cell only where it is not seen', () => {
    const sheet = newWorkbook(['Log']).sheets[0]!;
    sheet.frozen = { rows: 1, columns: 1 };
    const geometry = geometryOf(sheet, { row: 500, column: 2 });
    const view = { left: 64, top: 2000, width: 600, height: 400 };
    const panes = panesOf(geometry, view);
    expect(panes.map(({ key }) => key)).toEqual(['corner', 'top', 'left', 'main']);
    expect(panes[0]!.rows).toEqual({ first: 0, last: 0 });
    expect(panes[3]!.rows.first).toBe(101);
    expect(revealed(geometry, view, { row: 110, column: 3 })).toEqual({ left: 64, top: 2000 });
    expect(revealed(geometry, view, { row: 50, column: 3 }).top).toBe(49 * 20);
    expect(revealed(geometry, view, { row: 0, column: 3 }).top).toBe(2000);
  });
});

describe('the clipboard', () => {
  it('gives blocks back as they were, whatever their texts hold', () => {
    const text = fc.stringMatching(/^[a-z"\t\r\n,;]{0,6}$/);
    const block = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        const sheet = newWorkbook(['Log']).sheets[0]!;
        for (const [row, cells] of rows.entries()) {
          for (const [column, cell] of cells.entries()) if (cell) sheet.cells.setValue(row, column, cell);
        }
        const area = { top: 0, left: 0, bottom: rows.length - 1, right: rows[0]!.length - 1 };
        expect(readTabText(writeTabText(sheet, area))).toEqual(rows);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('reads what other programs copy', () => {
    expect(readTabText('a\tb\nc\td\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(readTabText('one')).toEqual([['one']]);
    expect(readTabText('5" pipe\t"')).toEqual([['5" pipe', '"']]);
  });
});

describe('the cursor', () => {
  it('passes over hidden lines and leaves merged cells as one', () => {
    const sheet = newWorkbook(['Log']).sheets[0]!;
    sheet.rows.setHidden(1, 2, true);
    merge(sheet, { top: 4, left: 0, bottom: 5, right: 2 }, false);
    expect(nextCell(sheet, { row: 0, column: 0 }, 'down')).toEqual({ row: 3, column: 0 });
    expect(nextCell(sheet, { row: 4, column: 0 }, 'right')).toEqual({ row: 4, column: 3 });
    expect(nextCell(sheet, { row: 4, column: 0 }, 'down')).toEqual({ row: 6, column: 0 });
    expect(nextCell(sheet, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
  });

  it('goes to the edge of a block, then to the next, then to the end', () => {
    const sheet = newWorkbook(['Log']).sheets[0]!;
    for (const row of [0, 1, 2, 6]) enter(sheet, row, 0, 1);
    const steps = [0, 2, 6].map((row) => edgeCell(sheet, { row, column: 0 }, 'down').row);
    expect(steps).toEqual([2, 6, 1_048_575]);
    expect(edgeCell(sheet, { row: 6, column: 0 }, 'up').row).toBe(2);
  });
});
