import { expect, test } from 'vitest';

import { SAMPLE_PROFILE } from '../../../sample/profile';
import type { WorkbookPlan } from '../../../src/core/report/workbook/plan';
import { LARGEST_MESSAGE, runInExcel } from '../../../src/excel/excel-context';
import { writeReport } from '../../../src/excel/write/write-report';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { planReport } from '../../support/plan-report';
import { analyseSample } from '../../support/read-sample';
import { cellAddress } from '../../../src/core/grid/address';
import { WHOLE_SHEET } from '../../../src/workbench/host/book/area';
import { CellError } from '../../../src/workbench/host/book/cell-value';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Log'] }));

/** Round trips of a writing, and how many bytes they took to Excel and back. */
async function write(plan: WorkbookPlan) {
  const before = excel().host.syncs.length;
  const syncs = await runInExcel(async (context) => {
    await writeReport(context, plan, '1900');
    return context.syncCount;
  });
  const sent = excel().host.syncs.slice(before);
  const requests = sent.map(({ requestBytes }) => requestBytes);
  const bytes = sent.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  return { syncs, bytes, largest: Math.max(...requests) };
}

/** Looking for the report, marking it as unfinished, marking it as whole. */
const ROUND_TRIPS_OF_NO_BYTES = 6;

test('the sample report is written, and written again, in at most 15 round trips', async () => {
  const plan = planReport(await analyseSample(), SAMPLE_PROFILE);
  for (const time of ['first', 'second']) {
    const { syncs, bytes, largest } = await write(plan);
    expect(syncs, `the ${time} time`).toBeLessThanOrEqual(15);
    expect(syncs).toBeLessThanOrEqual(ROUND_TRIPS_OF_NO_BYTES + Math.ceil(bytes / (LARGEST_MESSAGE * 0.6)));
    expect(largest).toBeLessThan(LARGEST_MESSAGE);
    expect(errorsShown(), `the ${time} time`).toEqual([]);
  }
}, 240_000);

/** Cells that show an error once everything is calculated, with their formulas. */
function errorsShown(): string[] {
  const { workbook } = excel();
  workbook.settle();
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.rowsIn(WHOLE_SHEET)].flatMap(([row, { values }]) =>
      values.flatMap((value, column) =>
        value instanceof CellError
          ? [
              `${sheet.name}!${cellAddress(row, column)} ${value.code} ${sheet.cells.formulaAt(row, column) ?? ''}`,
            ]
          : [],
      ),
    ),
  );
}

test('round trips grow with bytes only: not with sheets, tables or cells', async () => {
  const cube = makeCube();
  const report = makeReport(cube);
  const many = Array.from({ length: 12 }, (_, index) =>
    report.parts
      .filter(({ role }) => role === 'statistics')
      .map((part) => ({ ...part, id: `${part.id}-${index}`, sheetName: `${part.sheetName} ${index}` })),
  ).flat();
  // Over an earlier report, as the large one is.
  await write(layOutReport(report, cube));
  const small = await write(layOutReport(report, cube));
  const unlike = many.map((part, index) => ({
    ...part,
    blocks: part.blocks.map((block) => ({ ...block, id: `${block.id}-${index}` })),
  }));
  const large = await write(layOutReport({ ...report, parts: [...report.parts, ...unlike] }, cube));
  expect(large.syncs - small.syncs).toBeLessThanOrEqual(
    Math.ceil((large.bytes - small.bytes) / (LARGEST_MESSAGE * 0.6)),
  );
}, 120_000);
