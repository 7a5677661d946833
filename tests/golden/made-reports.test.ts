import { describe, expect, test } from 'vitest';

import { RandomStream } from '../../sample/random';
import { analyseYear } from '../../src/core/analyse-year';
import { composeReport } from '../../src/core/report/compose-report';
import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../src/core/report/workbook/plan';
import { writeXlsx } from '../../src/files/write/write-xlsx';
import { smallPartnership } from '../core/report/small-partnership';
import { leaveOutLibreOffice, recalculateAll } from '../support/libreoffice';
import { makePartnership } from '../support/made-tables/made-partnership';
import { planReport } from '../support/plan-report';
import { countFormulas, findDifferences } from '../support/recalculated';
import { threeBreakdowns } from '../support/three-breakdowns';
import { findFaults } from '../support/xlsx-package';

/** How many sheets each made-up partnership has: from hardly anything to a good deal. */
const PARTNERSHIPS = [1, 1, 2, 3];

function planOfPartnership(sheetCount: number, index: number): WorkbookPlan {
  const { workbooks, profile } = makePartnership(
    new RandomStream(`partnership ${String(index)}`),
    sheetCount,
  );
  return planReport(analyseYear(workbooks, profile), profile);
}

function planOfBreakdowns(): WorkbookPlan {
  const profile = { version: 1 } as const;
  return planReport(analyseYear(threeBreakdowns(1), profile), profile);
}

function planOfSmallPartnership(): WorkbookPlan {
  const input = smallPartnership();
  return layOutReport(composeReport(input), input.cube);
}

/** The plan with one wrong number in it, as a fault of core's would leave it. */
function withOneWrongValue(plan: WorkbookPlan): WorkbookPlan {
  let isDone = false;
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const { content } = cell;
        if (isDone || content.type !== 'formula' || typeof content.cached !== 'number') return cell;
        isDone = true;
        return { ...cell, content: { ...content, cached: content.cached + 1 } };
      }),
    })),
  }));
  return { ...plan, sheets };
}

describe.skipIf(leaveOutLibreOffice())('reports of made-up partnerships, recalculated in LibreOffice', () => {
  test('give for every formula what core evaluated, and would give a wrong one away', async () => {
    const right = [planOfSmallPartnership(), planOfBreakdowns(), ...PARTNERSHIPS.map(planOfPartnership)];
    for (const plan of right) expect(countFormulas(plan)).toBeGreaterThan(50);
    const plans = [...right, withOneWrongValue(right[0]!)];
    const written = await Promise.all(plans.map((plan) => writeXlsx(plan)));
    expect(written.map(findFaults)).toEqual(plans.map(() => []));
    const recalculated = await recalculateAll(written);
    const differences = await Promise.all(
      plans.map((plan, index) => findDifferences(plan, recalculated[index]!)),
    );
    expect(differences.slice(0, -1)).toEqual(right.map(() => []));
    expect(differences.at(-1)).toHaveLength(1);
  }, 120_000);
});
