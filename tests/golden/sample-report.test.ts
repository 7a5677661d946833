import { beforeAll, describe, expect, test } from 'vitest';

import { SAMPLE_PROFILE } from '../../sample/profile';
import type { WorkbookPlan } from '../../src/core/report/workbook/plan';
import { writeXlsx } from '../../src/files/write/write-xlsx';
import { leaveOutLibreOffice, recalculate } from '../support/libreoffice';
import { planReport } from '../support/plan-report';
import { analyseSample } from '../support/read-sample';
import { countFormulas, findDifferences } from '../support/recalculated';
import { findFaults } from '../support/xlsx-package';
import { sheetText } from './sheet-text';

/** The whole report of the sample partnership: made from its files, written, and worked out anew by another program. */
let plan: WorkbookPlan;

beforeAll(async () => {
  plan = planReport(await analyseSample(), SAMPLE_PROFILE);
});

describe.skipIf(leaveOutLibreOffice())('the sample report, recalculated in LibreOffice', () => {
  test('gives for every formula what core evaluated', async () => {
    expect(countFormulas(plan)).toBeGreaterThan(1_000);
    const bytes = await writeXlsx(plan);
    expect(findFaults(bytes)).toEqual([]);
    expect(await findDifferences(plan, await recalculate(bytes))).toEqual([]);
  }, 120_000);
});

/** Sheets too long to be read whole: the first rows tell what the others are. */
const LONG_SHEETS: ReadonlyMap<string, number> = new Map([
  ['Figures', 12],
  ['Reconciliation', 120],
  ['Data quality', 120],
]);

/** Whole sheets as text. Read the difference when this fails; `npx vitest run tests/golden -u` takes the new text. */
test('the sheets of the sample report', async () => {
  for (const sheet of plan.sheets) {
    const file = `snapshots/sample-report/${sheet.name.toLowerCase().replaceAll(' ', '-')}.txt`;
    const rows = LONG_SHEETS.get(sheet.name);
    const head = rows === undefined ? sheet : { ...sheet, rows: sheet.rows.slice(0, rows) };
    const rest = sheet.rows.length - head.rows.length;
    const text = sheetText(head) + (rest > 0 ? `… ${String(rest)} rows more\n` : '');
    await expect.soft(text).toMatchFileSnapshot(file);
  }
});
