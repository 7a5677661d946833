import { describe, expect, test } from 'vitest';

import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { contentBlocks } from '../../../src/excel/write/content-blocks';
import { typedContent } from '../../../src/excel/write/typed-content';

const cube = makeCube();
const plan = layOutReport(makeReport(cube), cube);

describe('blocks of contents', () => {
  test.each(plan.sheets.map((sheet) => [sheet.name, sheet] as const))(
    'together hold every cell of “%s” at its place and no other',
    (_, sheet) => {
      const typed = new Map<string, string | number>();
      for (const { range, rows } of contentBlocks(sheet, '1900')) {
        expect(rows).toHaveLength(range.lastRow - range.firstRow + 1);
        rows.forEach((row, rowIndex) => {
          expect(row).toHaveLength(range.lastColumn + 1);
          row.forEach((value, column) => {
            if (value !== null && value !== '') typed.set(`${range.firstRow + rowIndex},${column}`, value);
          });
        });
      }
      const planned = new Map<string, string | number>();
      sheet.rows.forEach(({ cells }, row) => {
        for (const { column, content } of cells) {
          const value = typedContent(content, '1900');
          if (value !== null) planned.set(`${row},${column}`, value);
        }
      });
      expect([...typed].sort()).toEqual([...planned].sort());
    },
  );

  test('a blank cell of a total row is emptied, since Excel fills that row itself', () => {
    const sheet = {
      ...plan.sheets[0]!,
      rows: [
        { height: 15, cells: [{ column: 0, style: 'plain', content: { type: 'text', text: 'Area' } }] },
        { height: 15, cells: [{ column: 0, style: 'plain', content: { type: 'blank' } }] },
      ],
      tables: [
        {
          name: 'Areas',
          range: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 },
          columns: [{ name: 'Area' }],
          totalRow: true,
        },
      ],
    } as const;
    expect([...contentBlocks(sheet, '1900')].map(({ rows }) => rows)).toEqual([[['Area'], ['']]]);
  });
});
