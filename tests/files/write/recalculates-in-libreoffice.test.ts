import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';

import { cellAddress } from '../../../src/core/grid/address';
import type { Cube } from '../../../src/core/figures/cube';
import type { ReportDocument } from '../../../src/core/report/document';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../../src/core/report/workbook/plan';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { hostileReport } from '../../support/hostile-report';
import { leaveOutLibreOffice, recalculate } from '../../support/libreoffice';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { findFaults } from '../../support/xlsx-package';

/** Each formula cell of which another program makes something else than core evaluated. */
async function differences(plan: WorkbookPlan, bytes: Uint8Array): Promise<string[]> {
  const { sheets } = await readXlsx(await recalculate(bytes));
  const values = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  const found: string[] = [];
  for (const sheet of plan.sheets) {
    const rows = values.get(sheet.name);
    if (!rows) found.push(`${sheet.name} is missing`);
    sheet.rows.forEach((row, index) => {
      for (const { column, content } of row.cells) {
        if (content.type !== 'formula') continue;
        const value = rows?.[index]?.[column] ?? null;
        if (!isSame(content.cached, value)) {
          const where = `${sheet.name}!${cellAddress(index, column)}`;
          found.push(
            `${where}: ${JSON.stringify(content.cached)} here, ${JSON.stringify(value)} there: ${content.formula}`,
          );
        }
      }
    });
  }
  return found;
}

function isSame(here: number | string, there: unknown): boolean {
  if (typeof here === 'string') return (there ?? '') === here;
  return typeof there === 'number' && Math.abs(there - here) <= 1e-9 * Math.max(1, Math.abs(here));
}

function countFormulas(plan: WorkbookPlan): number {
  const cells = plan.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
  return cells.filter((cell) => cell.content.type === 'formula').length;
}

async function expectSameThere(document: ReportDocument, cube: Cube, leastFormulas: number): Promise<void> {
  const plan = layOutReport(document, cube);
  expect(countFormulas(plan)).toBeGreaterThanOrEqual(leastFormulas);
  const bytes = await writeXlsx(plan);
  expect(findFaults(bytes)).toEqual([]);
  expect(await differences(plan, bytes)).toEqual([]);
}

describe.skipIf(leaveOutLibreOffice())('a written report, recalculated in LibreOffice', () => {
  test('gives for every formula what core evaluated', async () => {
    const cube = makeCube();
    await expectSameThere(makeReport(cube), cube, 140);
  });

  test('does so where there is nothing to count', async () => {
    const cube = makeCube({ rows: 0 });
    await expectSameThere(makeReport(cube), cube, 140);
  });

  test.each([1, 2])(
    'does so for hostile names, sparse counts and every kind of sentence (%i)',
    async (seed) => {
      const { document, cube } = hostileReport(seed);
      await expectSameThere(document, cube, 300);
    },
  );
});
