import { describe, expect, test } from 'vitest';

import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { findNameClashes } from '../../../src/excel/write/name-clashes';
import type { ReportInWorkbook } from '../../../src/excel/write/report-in-workbook';
import { NO_REPORT } from '../../../src/excel/write/report-state';

const cube = makeCube();
const plan = layOutReport(makeReport(cube), cube);
const empty: ReportInWorkbook = {
  state: NO_REPORT,
  owned: [],
  otherSheets: [],
  order: [],
  tables: [],
  names: [],
  isProtected: false,
  isAlone: false,
  parts: [],
};
const [cover] = plan.sheets;
const owned = [{ partId: cover!.partId, id: '{1}', name: cover!.name, chartIds: [] }];

describe('names that clash', () => {
  test('none in a workbook with other names, or with the report’s own from before', () => {
    const others = [{ id: '{7}', name: 'Apr 17' }];
    expect(findNameClashes(plan, { ...empty, otherSheets: others })).toEqual([]);
    const table = { name: 'Figures', sheetId: '{1}' };
    const names = plan.names.map(({ name }) => name);
    const state = { ...NO_REPORT, names };
    expect(findNameClashes(plan, { ...empty, owned, tables: [table], names, state })).toEqual([]);
  });

  test('the user’s own sheet, table and name are told, whatever the case', () => {
    const sheet = { id: '{7}', name: cover!.name.toUpperCase() };
    expect(findNameClashes(plan, { ...empty, otherSheets: [sheet] })).toEqual([
      { kind: 'sheet', name: cover!.name },
    ]);
    const table = { name: 'FIGURES', sheetId: '{7}' };
    expect(findNameClashes(plan, { ...empty, tables: [table] })).toEqual([
      { kind: 'table', name: 'Figures' },
    ]);
    const name = plan.names[0]!.name;
    expect(findNameClashes(plan, { ...empty, names: [name.toLowerCase()] })).toEqual([
      { kind: 'name', name },
    ]);
  });
});
