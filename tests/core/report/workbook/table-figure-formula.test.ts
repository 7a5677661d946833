import { describe, expect, test } from 'vitest';

import type { TableFigure } from '../../../../src/core/figures/figure';
import { textTable } from '../../../../src/core/report/parts/text-table';
import type { Reading } from '../../../../src/core/report/read-cell';
import { readTableFigure } from '../../../../src/core/report/table-figures';
import { cellOfRow, columnSum, countOfRows, sumOfRows } from '../../../../src/core/report/table-cells';
import { tableFigureFormula } from '../../../../src/core/report/workbook/table-figure-formula';

const written = textTable({
  id: 'rows',
  title: 'Rows',
  columns: [
    { id: 'sheet', header: 'Sheet', width: 1 },
    { id: 'reason', header: 'Reason', width: 1 },
    { id: 'rows', header: 'Rows', width: 1, isNumber: true },
  ],
  rows: [
    ['Log', 'Cancelled', 3],
    ['Log', 'Note row', 4],
    ['Apr 17', 'Cancelled', 5],
    ['log', 'Cancelled', 7],
    ['a*', 'Cancelled', { type: 'shorthand', shorthand: '[z]' }],
  ],
  notes: [],
});
const table = {
  ...written,
  rows: [
    ...written.rows,
    {
      role: 'total' as const,
      cells: [
        { type: 'text' as const, text: 'Log' },
        { type: 'text' as const, text: 'Cancelled' },
        columnSum('rows', 'rows'),
      ],
    },
  ],
};
const reading: Reading = { evaluate: () => 0, tables: new Map([['rows', table]]) };
const context = { reading, tableNames: new Map([['rows', 'Left_out']]) };

const CASES: readonly [string, TableFigure, number, string][] = [
  ['a cell', cellOfRow('rows', 1, 'rows'), 4, 'INDEX(Left_out[Rows],2)'],
  ['all rows', countOfRows('rows'), 5, 'ROWS(Left_out[Sheet])'],
  ['a column', sumOfRows('rows', 'rows'), 19, 'SUM(Left_out[Rows])'],
  [
    'rows with a text',
    sumOfRows('rows', 'rows', { reason: 'Cancelled' }),
    15,
    'SUMIFS(Left_out[Rows],Left_out[Reason],"Cancelled")',
  ],
  ['rows counted', countOfRows('rows', { reason: 'Cancelled' }), 4, 'COUNTIFS(Left_out[Reason],"Cancelled")'],
  [
    'what would be taken for a date',
    sumOfRows('rows', 'rows', { sheet: 'Apr 17', reason: 'Cancelled' }),
    5,
    'SUMPRODUCT((Left_out[Sheet]="Apr 17")*(Left_out[Reason]="Cancelled")*1,Left_out[Rows])',
  ],
  [
    'what would be taken for a wildcard',
    countOfRows('rows', { sheet: 'a*' }),
    1,
    'SUMPRODUCT((Left_out[Sheet]="a*")*1)',
  ],
  [
    'what differs in case only',
    sumOfRows('rows', 'rows', { sheet: 'Log' }),
    7,
    'SUMPRODUCT(EXACT(Left_out[Sheet],"Log")*1,Left_out[Rows])',
  ],
];

describe('a figure over a table of the report', () => {
  test.each(CASES)('%s', (_, figure, value, formula) => {
    expect(readTableFigure(figure, reading)).toBe(value);
    expect(tableFigureFormula(figure, context)).toEqual({ formula, whole: true });
  });

  test('throws where there is no such number', () => {
    expect(() => readTableFigure(cellOfRow('rows', 4, 'rows'), reading)).toThrow('No number');
    expect(() => readTableFigure(cellOfRow('rows', 9, 'rows'), reading)).toThrow('No number');
    expect(() => readTableFigure(countOfRows('others'), reading)).toThrow('others');
  });
});
