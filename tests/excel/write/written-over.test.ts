import { expect, test } from 'vitest';

import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../../src/core/report/workbook/plan';
import { runInExcel } from '../../../src/excel/excel-context';
import { writeReport } from '../../../src/excel/write/write-report';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { onSheet } from '../pane-in-excel';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Apr 17', 'May 17'] }));

const cube = makeCube({ rows: 300 });
const more = layOutReport(makeReport(cube), cube);
/** The same without a sheet from its middle. */
const few = { ...more, sheets: more.sheets.filter(({ name }) => name !== 'Charts') };
const write = (plan: WorkbookPlan) => runInExcel((context) => writeReport(context, plan, '1900'));
const namesOf = ({ sheets }: WorkbookPlan) => sheets.map(({ name }) => name);
const sheetNames = () => excel().workbook.sheets.map(({ name }) => name);

test('a sheet that comes later lies where the plan has it, and the others where people put them', async () => {
  await write(few);
  await onSheet('May 17', (sheet) => {
    sheet.position = sheetNames().length - 1;
  });
  await write(more);
  expect(sheetNames()).toEqual(['Apr 17', ...namesOf(more), 'May 17']);

  await write(few);
  const last = namesOf(few).at(-1)!;
  await onSheet(last, (sheet) => {
    sheet.position = 0;
  });
  await write(more);
  const others = namesOf(more).filter((name) => name !== last);
  expect(sheetNames()).toEqual([last, 'Apr 17', ...others, 'May 17']);
});

test('rows and columns that people hid on the report hide nothing of the next', async () => {
  await write(few);
  const hide = namesOf(few).map((name) =>
    onSheet(name, (sheet) => {
      sheet.getRange('4:6').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
    }),
  );
  await Promise.all(hide);
  await write(more);
  for (const { name, rows, columns } of excel().workbook.sheets) {
    const hidden = Array.from({ length: 100 }, (_, line) => rows.isHidden(line) || columns.isHidden(line));
    expect(hidden, name).not.toContain(true);
  }
});
