import { describe, expect, test } from 'vitest';

import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import { AREAS, CATEGORIES, makeCube } from '../support/made-cube';
import { makeReport } from '../support/made-report';
import { sheetText } from './sheet-text';

const cube = makeCube({ rows: 60, areas: AREAS.slice(0, 3), categories: CATEGORIES.slice(0, 4) });
const plan = layOutReport(makeReport(cube), cube);

/** Whole sheets as text. Read the difference when one fails; `npx vitest run tests/golden -u` takes the new text. */
describe('the sheets of a small report', () => {
  test.each(plan.sheets.map((sheet) => [sheet.name, sheet] as const))('%s', async (name, sheet) => {
    const file = `snapshots/made-report/${name.toLowerCase().replaceAll(' ', '-')}.txt`;
    await expect(sheetText(sheet, { formulas: name !== 'Figures' })).toMatchFileSnapshot(file);
  });

  test('are named by what they show', () => {
    expect(sheetText(plan.sheets[0]!)).not.toContain('=SUM');
    expect(sheetText(plan.sheets[0]!)).toContain('# Cover (portrait');
  });
});
