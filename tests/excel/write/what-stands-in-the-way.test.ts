import { expect, test } from 'vitest';

import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { runInExcel } from '../../../src/excel/excel-context';
import { ProtectedError } from '../../../src/excel/write/refuse-protected';
import { removeReport } from '../../../src/excel/write/remove-report';
import { findReport } from '../../../src/excel/write/report-in-workbook';
import { writeReport } from '../../../src/excel/write/write-report';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { useExcel } from '../use-excel';

const cube = makeCube();
const report = makeReport(cube);
const plan = layOutReport(report, cube);
const shorter = layOutReport({ ...report, parts: report.parts.slice(0, -1) }, cube);
const left = plan.sheets.filter(({ partId }) => !shorter.sheets.some((other) => other.partId === partId));

const excel = useExcel(() => ({ sheets: ['Apr 17'] }));
const write = (what = plan) => runInExcel((context) => writeReport(context, what, '1900'));
const sheetNames = () => excel().workbook.sheets.map(({ name }) => name);

async function protect(name: string): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });
}

test('a protected sheet of the report is named before anything is changed', async () => {
  await write();
  const { name } = plan.sheets[2]!;
  await protect(name);
  await expect(write()).rejects.toThrow(ProtectedError);
  await expect(write()).rejects.toThrow(name);
  const { state, names } = await runInExcel(findReport);
  expect([state.phase, names.length]).toEqual(['complete', plan.names.length]);
});

test('the user’s own protected sheets stand in nobody’s way', async () => {
  await protect('Apr 17');
  await write();
  expect((await runInExcel(findReport)).state.phase).toBe('complete');
});

test('in a protected workbook the report is written over its own sheets, else nothing is changed', async () => {
  const { workbook } = excel();
  workbook.protection = { password: 'secret' };
  await expect(write()).rejects.toThrow(ProtectedError);
  workbook.protection = undefined;
  await write();
  workbook.protection = { password: 'secret' };
  await write();
  await expect(write(shorter)).rejects.toThrow(ProtectedError);
  await expect(runInExcel(removeReport)).rejects.toThrow(ProtectedError);
  expect((await runInExcel(findReport)).state.phase).toBe('complete');
  expect(sheetNames()).toEqual(['Apr 17', ...plan.sheets.map(({ name }) => name)]);
});

test('sheets of the report that only a program can show are taken out all the same', async () => {
  await write();
  const { workbook } = excel();
  expect(left.length).toBeGreaterThan(0);
  for (const { name } of left) workbook.hideSheet(workbook.findSheet(name)!, 'VeryHidden');
  await write(shorter);
  expect(sheetNames()).toEqual(['Apr 17', ...shorter.sheets.map(({ name }) => name)]);
  for (const sheet of workbook.sheets.slice(1)) workbook.hideSheet(sheet, 'VeryHidden');
  await runInExcel(removeReport);
  expect(sheetNames()).toEqual(['Apr 17']);
});

test('a report that is all there is to see leaves an empty sheet behind', async () => {
  await write();
  const { workbook } = excel();
  workbook.hideSheet(workbook.sheets[0]!, 'Hidden');
  await runInExcel(removeReport);
  expect(sheetNames()[0]).toBe('Apr 17');
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['Hidden', 'Visible']);
});
