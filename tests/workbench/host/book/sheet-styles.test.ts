import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { holds, LAST_COLUMN, LAST_ROW, type Area } from '../../../../src/workbench/host/book/area';
import { newWorkbook } from '../../../excel/start-excel';

/** Cells, whole rows and whole columns near the corner of a sheet. */
const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(4), fc.nat(4), fc.nat(2), fc.nat(2), fc.constantFrom('cells', 'rows', 'columns'))
  .map(([top, left, height, width, kind]) => ({
    top: kind === 'columns' ? 0 : top,
    bottom: kind === 'columns' ? LAST_ROW : top + height,
    left: kind === 'rows' ? 0 : left,
    right: kind === 'rows' ? LAST_COLUMN : left + width,
  }));

const changes = fc.array(
  fc.record({ area: areas, bold: fc.boolean(), which: fc.constantFrom('bold', 'italic') }),
  {
    maxLength: 8,
  },
);

describe('the styles of a sheet', () => {
  it('are for each cell what was last said of it, however wide it was said', () => {
    fc.assert(
      fc.property(changes, areas, (made, asked) => {
        const [sheet] = newWorkbook(['S']).sheets;
        const { styles } = sheet!;
        for (const { area, bold, which } of made) {
          styles.change(area, (style) => ({ ...style, font: { ...style.font, [which]: bold } }));
        }
        for (let row = 0; row < 8; row++) {
          for (let column = 0; column < 8; column++) {
            const cell = { top: row, left: column, bottom: row, right: column };
            const last = (which: string) =>
              made.findLast((change) => change.which === which && holds(change.area, cell))?.bold ?? false;
            const { bold, italic } = styles.at(row, column).font;
            expect([bold, italic]).toEqual([last('bold'), last('italic')]);
          }
        }
        // A finite part of what was asked for, and a cell far from every change.
        const seen = new Set<number>();
        for (let row = asked.top; row <= Math.min(asked.bottom, asked.top + 9); row++) {
          for (let column = asked.left; column <= Math.min(asked.right, asked.left + 9); column++) {
            seen.add(styles.numberAt(row, column));
          }
        }
        expect(styles.numbersIn(asked)).toEqual(seen);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
