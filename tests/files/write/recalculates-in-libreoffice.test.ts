import { describe, expect, test } from 'vitest';

import type { Cube } from '../../../src/core/figures/cube';
import type { ReportDocument } from '../../../src/core/report/document';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { hostileReport } from '../../support/hostile-report';
import { leaveOutLibreOffice, recalculate } from '../../support/libreoffice';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { countFormulas, findDifferences } from '../../support/recalculated';
import { findFaults } from '../../support/xlsx-package';

async function expectSameThere(document: ReportDocument, cube: Cube, leastFormulas: number): Promise<void> {
  const plan = layOutReport(document, cube);
  expect(countFormulas(plan)).toBeGreaterThanOrEqual(leastFormulas);
  const bytes = await writeXlsx(plan);
  expect(findFaults(bytes)).toEqual([]);
  expect(await findDifferences(plan, await recalculate(bytes))).toEqual([]);
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
