import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runScenario } from '../../../src/workbench/conformance/scenario';
import { SCENARIOS } from '../../../src/workbench/conformance/scenarios/index';
import { NO_LIMITS } from '../../../src/workbench/host/protocol/limits';
import { startExcel, type StartedExcel } from '../../excel/start-excel';

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel({ limits: NO_LIMITS });
});
afterAll(() => {
  excel.close();
});

describe('the conformance scenarios', () => {
  it('have names of their own', () => {
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  });

  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    expect(await runScenario(excel.Excel, scenario)).toEqual(scenario.expected);
    expect(excel.host.failures).toEqual([]);
  });

  it('leave nothing behind', () => {
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(excel.workbook.names).toEqual([]);
  });
});
