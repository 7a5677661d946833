import { describe, expect, test } from 'vitest';

import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { ExcelFault } from '../../../src/excel/excel-fault';
import { runInExcel } from '../../../src/excel/excel-context';
import { NameClashError } from '../../../src/excel/write/name-clashes';
import { removeReport } from '../../../src/excel/write/remove-report';
import { findReport } from '../../../src/excel/write/report-in-workbook';
import { writeReport } from '../../../src/excel/write/write-report';
import { WritingStopped } from '../../../src/excel/write/write-queue';
import { type Fault, faultAt, NO_FAULTS } from '../../../src/workbench/host/protocol/faults';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { useExcel } from '../use-excel';

const cube = makeCube();
const plan = layOutReport(makeReport(cube), cube);
const excel = useExcel(() => ({ sheets: ['Apr 17', 'May 17'] }));

/** How many round trips a first writing of this report takes; each is made to fail, and the one that is not there. */
const SYNCS = 4;
/** So many a writing over an earlier report takes at most. */
const SYNCS_OVER_EARLIER = 15;
const TYPED = [
  ['Ref', 'Area'],
  ['SBC/1', 'Town'],
];

async function typeSource(): Promise<void> {
  await runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Apr 17').getRange('A1:B2');
    range.values = TYPED;
    range.format.fill.color = '#FFEE00';
    await context.sync();
  });
}

/** Everything the user's own sheets hold, and in which order they lie. */
function ownSheets(): unknown {
  const { sheets } = excel().workbook;
  return sheets
    .filter(({ name }) => name.endsWith(' 17'))
    .map(({ id, name, cells, styles }) => ({
      id,
      name,
      values: [0, 1].map((row) => [0, 1].map((column) => cells.valueAt(row, column))),
      used: cells.usedArea({ top: 0, left: 0, bottom: 99, right: 99 }, false),
      style: styles.at(0, 0),
    }));
}

const write = () =>
  runInExcel(async (context) => {
    await writeReport(context, plan, '1900');
    return context.syncCount;
  });
const sheetNames = () => excel().workbook.sheets.map(({ name }) => name);

let before: unknown;
async function startWithSource(): Promise<number> {
  await typeSource();
  before = ownSheets();
  let attempts = 0;
  excel().host.faults = ({ index }) => {
    attempts = index;
    return undefined;
  };
  await runInExcel((context) => context.sync());
  excel().host.faults = NO_FAULTS;
  return attempts + 1;
}

const faults: readonly [string, Fault][] = [
  ['is refused', { kind: 'fail', code: 'GeneralException' }],
  ['stops after its first action', { kind: 'fail half-way', code: 'GeneralException', actions: 1 }],
  ['stops after twenty actions', { kind: 'fail half-way', code: 'GeneralException', actions: 20 }],
  ['stops after two hundred actions', { kind: 'fail half-way', code: 'GeneralException', actions: 200 }],
  ['loses its answer', { kind: 'lose answer' }],
];

describe.each(faults)('a writing in which a round trip %s', (_, fault) => {
  test.each(Array.from({ length: SYNCS + 1 }, (__, index) => index))(
    'leaves the user’s sheets as they were, and is known and mended (round trip %i)',
    async (sync) => {
      const first = await startWithSource();
      excel().host.faults = faultAt(first + sync, fault);
      const outcome = await write().catch((error: unknown) => error);
      excel().host.faults = NO_FAULTS;
      expect(ownSheets()).toEqual(before);
      if (typeof outcome === 'number') {
        // The writing was over before this round trip, or the round trip before its fault.
        expect(sync >= outcome || fault.kind === 'fail half-way').toBe(true);
        expect((await runInExcel(findReport)).state.phase).toBe('complete');
        return;
      }
      expect(outcome).toBeInstanceOf(ExcelFault);
      const found = await runInExcel(findReport);
      const hasNothing = sheetNames().length === 2;
      const isWhole = found.state.phase === 'complete' && found.owned.length === plan.sheets.length;
      expect(hasNothing || isWhole || found.state.phase === 'being written').toBe(true);

      await write();
      const mended = await runInExcel(findReport);
      expect(mended.state.phase).toBe('complete');
      expect(sheetNames().sort()).toEqual(
        ['Apr 17', 'May 17', ...plan.sheets.map(({ name }) => name)].sort(),
      );
      expect(ownSheets()).toEqual(before);
    },
  );
});

test('a first writing takes the round trips that are made to fail above, and no more', async () => {
  await startWithSource();
  expect(await write()).toBe(SYNCS);
});

test('a writing that somebody stops leaves the user’s sheets alone, and the next makes it whole', async () => {
  await startWithSource();
  const stop = new AbortController();
  excel().workbook.events.listen(() => {
    if (sheetNames().length > 2) stop.abort();
  });
  const writing = runInExcel((context) => writeReport(context, plan, '1900', undefined, stop.signal));
  await expect(writing).rejects.toThrow(WritingStopped);
  expect(ownSheets()).toEqual(before);
  expect((await runInExcel(findReport)).state.phase).toBe('being written');
  await write();
  expect((await runInExcel(findReport)).state.phase).toBe('complete');
  expect(ownSheets()).toEqual(before);
});

describe('a report in the workbook', () => {
  test('is written over by the next, on the same sheets, wherever they lie and whatever they are called', async () => {
    await startWithSource();
    await write();
    const ids = excel().workbook.sheets.map(({ id }) => id);
    const syncs = await write();
    expect(syncs).toBeLessThanOrEqual(SYNCS_OVER_EARLIER);
    expect(excel().workbook.sheets.map(({ id }) => id)).toEqual(ids);
    expect(ownSheets()).toEqual(before);
  });

  test('can be taken out again, unfinished or whole', async () => {
    const first = await startWithSource();
    excel().host.faults = faultAt(first + 2, {
      kind: 'fail half-way',
      code: 'GeneralException',
      actions: 150,
    });
    await expect(write()).rejects.toThrow(ExcelFault);
    excel().host.faults = NO_FAULTS;
    await runInExcel(removeReport);
    expect(sheetNames()).toEqual(['Apr 17', 'May 17']);
    expect(excel().workbook.names).toEqual([]);
    await write();
    const removed = await runInExcel(removeReport);
    expect(removed).toEqual(plan.sheets.map(({ name }) => name));
    expect(sheetNames()).toEqual(['Apr 17', 'May 17']);
    expect(ownSheets()).toEqual(before);
  });

  test('never takes a sheet of the user’s that has a name it needs', async () => {
    await startWithSource();
    await runInExcel(async (context) => {
      const own = context.workbook.worksheets.add(plan.sheets[0]!.name);
      own.getRange('A1').values = [['mine']];
      await context.sync();
    });
    await expect(write()).rejects.toThrow(NameClashError);
    expect(excel().workbook.sheets).toHaveLength(3);
    await runInExcel(removeReport);
    expect(excel().workbook.sheets).toHaveLength(3);
  });
});
