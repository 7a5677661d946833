import { expect, test } from 'vitest';

import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { styleOf } from '../../../src/core/report/workbook/styles';
import { formatAreas, styleAreas } from '../../../src/excel/write/style-areas';

const cube = makeCube();
const plan = layOutReport(makeReport(cube), cube);

test('every cell of a report gets its style and its number format, once', () => {
  for (const sheet of plan.sheets) {
    const cells = sheet.rows.flatMap((row) => row.cells);
    const size = (
      areas: Iterable<{
        ranges: () => readonly {
          firstRow: number;
          lastRow: number;
          firstColumn: number;
          lastColumn: number;
        }[];
      }>,
    ) =>
      [...areas]
        .flatMap((area) => area.ranges())
        .reduce((sum, r) => sum + (r.lastRow - r.firstRow + 1) * (r.lastColumn - r.firstColumn + 1), 0);
    expect(size(styleAreas(sheet).map(({ areas }) => areas))).toBe(cells.length);
    expect(size(formatAreas(sheet).values())).toBe(
      cells.filter(({ numberFormat }) => numberFormat !== undefined).length,
    );
  }
});

test('heavier lines are drawn after lighter ones', () => {
  const weights = { hair: 1, thin: 2, dashed: 3, medium: 4 };
  for (const sheet of plan.sheets) {
    const heaviest = styleAreas(sheet).map(({ style }) => {
      const { top, bottom, left, right } = styleOf(style);
      return Math.max(0, ...[top, bottom, left, right].map((line) => (line ? weights[line.weight] : 0)));
    });
    expect(heaviest).toEqual([...heaviest].sort((one, other) => one - other));
  }
});
