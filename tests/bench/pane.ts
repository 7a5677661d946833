import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { chromium, type Page } from 'playwright-core';

import { serveWorkbench } from '../../src/workbench/server/serve-workbench';
import { CHROMIUM, CHROMIUM_FLAGS } from '../e2e/support/chromium';
import { openInWorkbench } from '../e2e/support/drive-workbook';
import { addInFrame } from '../e2e/support/fill-workbook';
import type { BenchResult } from './analysis';
import { logWorkbook } from './log-workbook';

const ROWS = 200_000;
/** What people feel as a stutter begins here, in milliseconds. */
const LONGEST_TASK = 50;
const LONG = { timeout: 600_000 };

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/**
 * The longest tasks of the pane's own thread, in a browser with the built pages, while a log of 200,000 rows is read
 * from the open workbook, added as a file, and checked.
 */
export async function benchPane(): Promise<BenchResult[]> {
  const root = process.cwd();
  spawnSync(process.execPath, [join(root, 'scripts', 'set-up.mjs'), 'web'], { stdio: 'inherit' });
  const served = await serveWorkbench({ root, ports: { addIn: 0, workbench: 0 } });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.addInitScript(noteLongTasks);
    await page.goto(served.workbench);
    await addLargeLog(page);
    return await measureStages(page);
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function addLargeLog(page: Page): Promise<void> {
  page.setDefaultTimeout(LONG.timeout);
  await openInWorkbench(page, { name: 'Log.xlsx', bytes: await logWorkbook(ROWS) });
  // A frame with a thread of its own has a session of its own; without one the emulated Excel would be measured.
  await (await page.context().newCDPSession(addInFrame(page))).detach();
}

async function measureStages(page: Page): Promise<BenchResult[]> {
  const pane = page.frameLocator('iframe.add-in');
  const button = (name: RegExp) => pane.getByRole('button', { name }).first();
  const bytes = Buffer.from(await logWorkbook(ROWS));
  const stages: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['opened', () => button(/^Look at this workbook/).waitFor(LONG)],
    [
      'reading the open workbook',
      async () => {
        await button(/^Look at this workbook/).click();
        await pane.getByText(/The report is on 2017\/18/).waitFor(LONG);
      },
    ],
    [
      'checking',
      async () => {
        await button(/^Check/).click();
        await pane.locator('.line-button').first().click(LONG);
        await pane.locator('.finding-button').first().waitFor(LONG);
        await button(/^Next finding/).click();
        await pane.locator('.finding-details').waitFor(LONG);
      },
    ],
    [
      'adding a file',
      async () => {
        await button(/^Sources/).click();
        const file = { name: 'Second log.xlsx', mimeType: '', buffer: bytes };
        await pane.locator('input[type=file]').first().setInputFiles(file);
        await pane.getByText('“Second log.xlsx” was added.').first().waitFor(LONG);
      },
    ],
  ];
  const results: BenchResult[] = [];
  for (const [stage, reach] of stages) {
    await reach();
    const tasks = await takeLongTasks(page);
    const longest = tasks.reduce((most, { duration }) => Math.max(most, duration), 0);
    results.push(
      { name: `pane, ${stage}: longest task`, value: longest, unit: 'ms', target: LONGEST_TASK },
      { name: `pane, ${stage}: tasks over ${LONGEST_TASK} ms`, value: tasks.length, unit: '', target: 0 },
    );
  }
  return results;
}

function noteLongTasks(): void {
  const found: LongTask[] = [];
  Reflect.set(window, 'longTasks', found);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) found.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

async function takeLongTasks(page: Page): Promise<LongTask[]> {
  return addInFrame(page).evaluate(() => {
    const found = Reflect.get(window, 'longTasks') as LongTask[];
    return found.splice(0);
  });
}
