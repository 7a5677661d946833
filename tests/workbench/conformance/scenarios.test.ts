import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runScenario } from '../../../src/workbench/conformance/scenario';
import { SCENARIOS } from '../../../src/workbench/conformance/scenarios/index';
import { NO_LIMITS } from '../../../src/workbench/host/protocol/limits';
import { startExcel, type StartedExcel } from '../../excel/start-excel';
import { FLOOR } from '../../excel/use-excel';

it('the scenarios have names of their own', () => {
  expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
});

describe.each([
  ['the floor', FLOOR],
  ['the ceiling', '1.15'],
])('at %s, ExcelApi %s', (_which, excelApi) => {
  let excel: StartedExcel;
  beforeAll(async () => {
    excel = await startExcel({ excelApi, limits: NO_LIMITS });
  });
  afterAll(() => {
    excel.close();
  });

  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    expect(await runScenario(excel.Excel, scenario)).toEqual(scenario.expected);
    expect(excel.host.failures).toEqual([]);
  });

  it('nothing is left behind', () => {
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(excel.workbook.names).toEqual([]);
    expect(excel.host.references.size).toBe(0);
  });
});
