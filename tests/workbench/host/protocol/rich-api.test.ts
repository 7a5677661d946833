import { afterEach, describe, expect, it } from 'vitest';

import { faultAt, type Fault } from '../../../../src/workbench/host/protocol/faults';
import { NO_LIMITS } from '../../../../src/workbench/host/protocol/limits';
import { startExcel, type ExcelOptions, type StartedExcel } from '../../../excel/start-excel';

let excel: StartedExcel | undefined;
afterEach(() => {
  excel?.close();
});

async function start(options: ExcelOptions = {}): Promise<StartedExcel> {
  excel = await startExcel(options);
  return excel;
}

function writeTwoCells({ Excel: api }: StartedExcel): Promise<void> {
  return api.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['one']];
    sheet.getRange('A2').values = [['two']];
    await context.sync();
  });
}

function columnA({ workbook }: StartedExcel) {
  const { cells } = workbook.sheets[0]!;
  return [cells.valueAt(0, 0), cells.valueAt(1, 0)];
}

describe('the limits of Excel on the web', () => {
  const large = Array.from({ length: 60_000 }, (_, row) => Array.from({ length: 20 }, () => `text ${row}`));

  it('refuse a request over 5 MB before anything is done', async () => {
    const started = await start();
    const run = started.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:T60000');
      range.values = large;
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(started.workbook.sheets[0]!.cells.valueAt(0, 0)).toBeUndefined();
    expect(started.host.syncs.at(-1)!.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('refuse an answer over 5 MB', async () => {
    const { Excel: api } = await start();
    const run = api.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z99999');
      range.load('values');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('give null, without an error, for more than five million cells', async () => {
    const { Excel: api } = await start();
    await api.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A:F');
      range.load('values, cellCount');
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.cellCount).toBe(6 * 1_048_576);
    });
  });

  it('are not there on the desktop', async () => {
    const { Excel: api, workbook } = await start({ limits: NO_LIMITS });
    await api.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:T60000');
      range.values = large;
      await context.sync();
    });
    expect(workbook.sheets[0]!.cells.valueAt(59_999, 19)).toBe('text 59999');
  });
});

describe('faults put in', () => {
  async function withFault(fault: Fault) {
    const started = await start();
    started.host.faults = faultAt(0, fault);
    return started;
  }

  it('can refuse a sync', async () => {
    const started = await withFault({ kind: 'fail', code: 'GeneralException' });
    await expect(writeTwoCells(started)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(columnA(started)).toEqual([undefined, undefined]);
  });

  it('can stop a sync after any of its actions', async () => {
    const outcomes: unknown[][] = [];
    for (let actions = 0; actions < 12; actions++) {
      const started = await withFault({ kind: 'fail half-way', code: 'GeneralException', actions });
      await writeTwoCells(started).catch(() => undefined);
      outcomes.push(columnA(started));
      started.close();
    }
    const seen = new Set(outcomes.map((outcome) => JSON.stringify(outcome)));
    expect([...seen]).toEqual(['[null,null]', '["one",null]', '["one","two"]']);
  });

  it('can lose the answer to what was done', async () => {
    const started = await withFault({ kind: 'lose answer' });
    await expect(writeTwoCells(started)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    expect(columnA(started)).toEqual(['one', 'two']);
  });

  it('can leave a sync without an answer for ever', async () => {
    const started = await withFault({ kind: 'drop' });
    let answered = false;
    void writeTwoCells(started).then(() => (answered = true));
    await started.settled();
    await started.settled();
    expect([answered, ...columnA(started)]).toEqual([false, undefined, undefined]);
  });

  it('can be slow', async () => {
    const started = await withFault({ kind: 'slow', milliseconds: 5 });
    await writeTwoCells(started);
    expect(columnA(started)).toEqual(['one', 'two']);
  });
});

describe('while somebody types in a cell', () => {
  it('a batch fails', async () => {
    const started = await start();
    started.host.editingCell = true;
    await expect(writeTwoCells(started)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('a batch that waits for it is done afterwards', async () => {
    const started = await start();
    started.host.editingCell = true;
    const run = started.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['later']];
      await context.sync();
    });
    await started.settled();
    expect(columnA(started)[0]).toBeUndefined();
    started.host.leaveCell();
    await run;
    expect(columnA(started)[0]).toBe('later');
  });
});

describe('requirement sets', () => {
  it('are what the host declares', async () => {
    const { Office: office } = await start({ excelApi: '1.9' });
    const supported = (version: string) => office.context.requirements.isSetSupported('ExcelApi', version);
    expect(['1.1', '1.9', '1.10', '1.15'].map(supported)).toEqual([true, true, false, false]);
  });

  it('stop a call above them before it is sent', async () => {
    const { Excel: api, host } = await start({ excelApi: '1.9' });
    const run = api.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').customProperties.load('items');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.syncs).toEqual([]);
  });
});

describe('the record of syncs', () => {
  it('counts each with its bytes', async () => {
    const started = await start();
    await writeTwoCells(started);
    const [sync] = started.host.syncs;
    expect(sync!.actions).toBeGreaterThan(4);
    expect(sync!.requestBytes).toBeGreaterThan(200);
    expect(sync!.responseBytes).toBeGreaterThan(50);
    expect(sync!.error).toBeUndefined();
  });
});
