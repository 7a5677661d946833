import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CellEdit } from '../../src/core/check/fixes/edit';
import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import { Deadline, TURN_MILLISECONDS, TURNS } from '../../src/excel/deadline';
import { openWorkbook } from '../../src/excel/open-workbook';
import { NO_MEMORY } from '../../src/excel/storage/memory';
import { faultAt, NO_FAULTS } from '../../src/workbench/host/protocol/faults';
import { makeCube } from '../support/made-cube';
import { makeReport } from '../support/made-report';
import { useExcel } from './use-excel';

const excel = useExcel(() => ({ sheets: ['Apr 17'] }));
const WHOLE = TURNS * TURN_MILLISECONDS;
const cube = makeCube({ rows: 60 });
const plan = layOutReport(makeReport(cube), cube);
const { profile } = NO_MEMORY;
const EDIT: CellEdit = {
  kind: 'cell',
  rule: 'spaces',
  file: 'Book1.xlsx',
  sheet: 'Apr 17',
  cell: 'A1',
  before: { kind: 'blank' },
  after: { kind: 'text', text: 'Town' },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the host and the runtime do all they have to; they wait on nothing but each other. */
async function atRest(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const calls: readonly [string, number, () => Promise<unknown>][] = [
  ['reading', 0, () => openWorkbook.read()],
  ['reading, in the middle', 4, () => openWorkbook.read()],
  ['saving', 1, () => openWorkbook.saveMemory(NO_MEMORY, { ...NO_MEMORY, files: ['a.xlsx'] })],
  [
    'writing',
    3,
    () =>
      openWorkbook.regenerateReport({ base: NO_MEMORY, profile, dateSystem: '1900', compose: () => plan }),
  ],
  ['fixing', 1, () => openWorkbook.applyFixes([EDIT])],
];

describe('an Excel that never answers', () => {
  test.each(calls)('is given up after a while, and asked again with success: %s', async (_, sync, call) => {
    excel().host.faults = faultAt(sync, { kind: 'drop' });
    const outcome = call().then(
      () => 'done',
      (error: unknown) => error,
    );
    await atRest();
    await vi.advanceTimersByTimeAsync(WHOLE - TURN_MILLISECONDS);
    const waits = await Promise.race([outcome, Promise.resolve('waits')]);
    expect(waits).toBe('waits');
    await vi.advanceTimersByTimeAsync(TURN_MILLISECONDS);
    expect(await outcome).toMatchObject({ name: 'ExcelFault', reason: 'no-answer' });
    expect(vi.getTimerCount()).toBe(0);
    excel().host.faults = NO_FAULTS;
    await call();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is waited for anew with every answer', async () => {
    const deadline = new Deadline();
    const passed = deadline.passed.catch(() => 'passed');
    for (let answer = 0; answer < 3; answer++) {
      deadline.start();
      await vi.advanceTimersByTimeAsync(WHOLE - 1);
      deadline.stop();
      // Our own work between two questions is nobody's waiting.
      await vi.advanceTimersByTimeAsync(WHOLE);
    }
    expect(await Promise.race([passed, Promise.resolve('waits')])).toBe('waits');
  });
});
