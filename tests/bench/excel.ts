import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import { LARGEST_MESSAGE, runInExcel } from '../../src/excel/excel-context';
import { readOpenWorkbook } from '../../src/excel/read/read-open-workbook';
import { writeReport } from '../../src/excel/write/write-report';
import type { Sheet } from '../../src/workbench/host/book/sheet';
import { startExcel, type StartedExcel } from '../excel/start-excel';
import { makeCube } from '../support/made-cube';
import { makeReport } from '../support/made-report';
import type { BenchResult } from './analysis';
import { logRows } from './log-workbook';

const MOST_OWN_SHARE = 0.3;
const MOST_TIMES_THE_SYNCS = 1.2;
/** What may be left of one read or writing: rounding of the collector, not a workbook. */
const MOST_LEFT_MEGABYTES = 2;
const REPETITIONS = 10;

/** Reading a log of so many rows from the open workbook, through Microsoft's runtime and the emulated Excel. */
export async function benchExcelReading(rows: number): Promise<BenchResult[]> {
  const excel = await openExcel();
  try {
    fill(excel.workbook.sheets[0]!, rows);
    const label = `${rows / 1000}k rows × 13 through Excel`;
    const { milliseconds, waited, sent } = await timed(excel, () =>
      runInExcel((context) => readOpenWorkbook(context, () => false)),
    );
    const answered = sent.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    const least = Math.ceil(answered / LARGEST_MESSAGE);
    return [
      { name: `${label}: time`, value: milliseconds, unit: 'ms' },
      {
        name: `${label}: own share of it`,
        value: milliseconds - waited,
        unit: 'ms',
        ratio: (milliseconds - waited) / milliseconds,
        target: MOST_OWN_SHARE,
      },
      {
        name: `${label}: round trips (the bytes demand ${least})`,
        value: sent.length,
        unit: '',
        ratio: sent.length / least,
        target: MOST_TIMES_THE_SYNCS,
      },
      { name: `${label}: answers`, value: answered / 1e6, unit: 'MB' },
    ];
  } finally {
    close(excel);
  }
}

/** Writing a report into the open workbook. */
export async function benchExcelReport(): Promise<BenchResult[]> {
  const excel = await openExcel();
  try {
    const cube = makeCube();
    const plan = layOutReport(makeReport(cube), cube);
    const { milliseconds, waited, sent } = await timed(excel, () =>
      runInExcel((context) => writeReport(context, plan, '1900')),
    );
    const requests = sent.map(({ requestBytes }) => requestBytes);
    return [
      { name: 'report into Excel: time', value: milliseconds, unit: 'ms' },
      {
        name: 'report into Excel: own share of it',
        value: milliseconds - waited,
        unit: 'ms',
        ratio: (milliseconds - waited) / milliseconds,
        target: MOST_OWN_SHARE,
      },
      { name: 'report into Excel: round trips', value: sent.length, unit: '', target: 15 },
      {
        name: 'report into Excel: requests',
        value: requests.reduce((sum, one) => sum + one, 0) / 1e6,
        unit: 'MB',
      },
      {
        name: 'report into Excel: largest request',
        value: Math.max(...requests) / 1e6,
        unit: 'MB',
        target: 5,
      },
    ];
  } finally {
    close(excel);
  }
}

/** What ten reads and ten regenerations leave behind, each, once rubbish is collected. */
export async function benchExcelMemory(): Promise<BenchResult[]> {
  const excel = await openExcel();
  try {
    const cube = makeCube();
    const plan = layOutReport(makeReport(cube), cube);
    fill(excel.workbook.sheets[0]!, 20_000);
    const once = async () => {
      await runInExcel((context) => readOpenWorkbook(context, ({ name }) => name !== 'Log'));
      await runInExcel((context) => writeReport(context, plan, '1900'));
    };
    await once();
    await once();
    const before = heapInUse();
    for (let time = 0; time < REPETITIONS; time++) await once();
    const left = (heapInUse() - before) / REPETITIONS;
    return [
      { name: 'memory left by a read and a report', value: left, unit: 'MB', target: MOST_LEFT_MEGABYTES },
    ];
  } finally {
    close(excel);
  }
}

interface Timed {
  readonly milliseconds: number;
  /** Waiting for the runtime and the host. */
  readonly waited: number;
  readonly sent: StartedExcel['host']['syncs'];
}

async function timed(excel: StartedExcel, work: () => Promise<unknown>): Promise<Timed> {
  const { prototype } = excel.Excel.RequestContext;
  // Called below with the context it belongs to.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const sync = prototype.sync;
  let waited = 0;
  prototype.sync = async function timedSync(this: Excel.RequestContext) {
    const start = performance.now();
    try {
      await sync.call(this);
    } finally {
      waited += performance.now() - start;
    }
  } as typeof sync;
  const first = excel.host.syncs.length;
  const start = performance.now();
  try {
    await work();
  } finally {
    prototype.sync = sync;
  }
  return { milliseconds: performance.now() - start, waited, sent: excel.host.syncs.slice(first) };
}

function fill(sheet: Sheet, count: number): void {
  let row = 0;
  for (const values of logRows(count)) {
    for (const [column, value] of values.entries()) sheet.cells.setValue(row, column, value);
    row++;
  }
}

async function openExcel(): Promise<StartedExcel> {
  const excel = await startExcel({ sheets: ['Log'] });
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return excel;
}

function close(excel: StartedExcel): void {
  excel.close();
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
}

/** The heap in use, in megabytes, once rubbish is collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('The collector cannot be called.');
  for (let time = 0; time < 3; time++) Reflect.apply(collect, undefined, []);
  return process.memoryUsage().heapUsed / 1e6;
}
