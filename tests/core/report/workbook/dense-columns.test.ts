import { expect, test } from 'vitest';

import type { TableTexts } from '../../../../src/core/report/workbook/column-needs';
import { denseColumns } from '../../../../src/core/report/workbook/dense-columns';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const table = (texts: readonly string[], aligns: TableTexts['aligns']): TableTexts => ({
  headers: texts.map((_, column) => `H${column}`),
  aligns,
  rows: Array.from({ length: 5 }, () => ({ texts, bold: false })),
});

test('tables that share columns get the room where their texts are longest', () => {
  const { widths } = denseColumns(
    100,
    [
      table(['Short', words(40), '12'], ['left', 'left', 'right']),
      table(['Short', 'Short'], ['left', 'left']),
    ],
    0,
  );
  expect(widths[1]!).toBeGreaterThan(70);
  expect(widths[2]!).toBeLessThan(8);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(100);
});

test('a number keeps its room beside texts of another table', () => {
  const { widths } = denseColumns(
    60,
    [table(['Short', '1,234,567'], ['left', 'right']), table([words(30), 'ab'], ['left', 'left'])],
    0,
  );
  expect(widths[1]!).toBeGreaterThan(9);
  expect(widths[0]!).toBeGreaterThan(40);
});
