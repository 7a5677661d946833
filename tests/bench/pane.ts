import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { chromium, type Page } from 'playwright-core';

import { serveWorkbench } from '../../src/workbench/server/serve-workbench';
import { CHROMIUM, CHROMIUM_FLAGS } from '../e2e/support/chromium';
import { openInWorkbench } from '../e2e/support/drive-workbook';
import { addInFrame } from '../e2e/support/fill-workbook';
import { firstScripts } from '../e2e/support/first-scripts';
import type { BenchResult } from './analysis';
import { logWorkbook } from './log-workbook';
import { type LongTask, MainThread, noteLongTasks } from './main-thread';

const ROWS = 200_000;
/** What people feel as a stutter begins here, in milliseconds. */
const LONGEST_TASK = 50;
const LONG = { timeout: 600_000 };
const MOST_GZIPPED_BYTES = 250_000;
/** Milliseconds of the pane's thread until it can be used, by its own clock, on a processor so many times slower. */
const LONGEST_FIRST_USE = 500;
const TIMES_SLOWER = 4;
const FILE = 'Second log.xlsx';

/**
 * What the pane loads first and what that takes; and the longest tasks of its own thread, in a browser with the built
 * pages, while a log of 200,000 rows is read from the open workbook, added as a file, and checked. The emulated Excel
 * has a thread of its own; what the runtime of Office does within the pane's is told apart.
 */
export async function benchPane(): Promise<BenchResult[]> {
  const root = process.cwd();
  spawnSync(process.execPath, [join(root, 'scripts', 'set-up.mjs'), 'web'], { stdio: 'inherit' });
  const served = await serveWorkbench({ root, ports: { addIn: 0, workbench: 0 } });
  const folder = mkdtempSync(join(tmpdir(), 'pane-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.addInitScript(noteLongTasks);
    await page.goto(served.workbench);
    const loaded = await measureLoading(page, new URL('taskpane.html', served.addIn).href);
    const bytes = Buffer.from(await logWorkbook(ROWS));
    await openInWorkbench(page, { name: 'Log.xlsx', bytes });
    // By its path: bytes handed over would be unpacked in the thread that is measured.
    writeFileSync(join(folder, FILE), bytes);
    return [...loaded, ...(await measureStages(page, join(folder, FILE)))];
  } finally {
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureLoading(page: Page, address: string): Promise<BenchResult[]> {
  const pane = page.frameLocator('iframe.add-in');
  await pane.getByRole('button', { name: /^Look at this workbook/ }).waitFor(LONG);
  const scripts = await firstScripts(page, address);
  const bytes = [...scripts.values()].reduce((sum, script) => sum + gzipSync(script).length, 0);
  const thread = await MainThread.of(page, addInFrame(page));
  const { session } = thread;
  // As on a computer that never opened it: neither the scripts nor what the browser made of them is kept.
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const before = await thread.metric('TaskDuration');
  await session.send('Runtime.evaluate', { expression: 'location.reload()' });
  await untilUsable(session);
  const worked = (await thread.metric('TaskDuration')) - before;
  await session.detach();
  return [
    {
      name: 'pane, first scripts (gzipped)',
      value: bytes / 1000,
      unit: 'kB',
      target: MOST_GZIPPED_BYTES / 1000,
    },
    {
      name: `pane, work to first use (processor ${TIMES_SLOWER} × slower)`,
      value: worked * 1000 * TIMES_SLOWER,
      unit: 'ms',
      target: LONGEST_FIRST_USE,
    },
  ];
}

/** Asks now and then, since a driver that watches the page is work of its thread too. */
async function untilUsable(session: MainThread['session']): Promise<void> {
  const expression = `performance.now() < 60_000 && document.querySelector('main button') !== null`;
  let isUsable = false;
  while (!isUsable) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { result } = await session.send('Runtime.evaluate', { expression });
    isUsable = result.value === true;
  }
}

async function measureStages(page: Page, file: string): Promise<BenchResult[]> {
  const pane = page.frameLocator('iframe.add-in');
  const button = (name: RegExp) => pane.getByRole('button', { name }).first();
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
        await pane.locator('input[type=file]').first().setInputFiles(file);
        await pane.getByText(`“${FILE}” was added.`).first().waitFor(LONG);
      },
    ],
  ];
  const results: BenchResult[] = [];
  const thread = await MainThread.of(page, addInFrame(page));
  for (const [stage, reach] of stages) {
    const tasks = await thread.during(reach);
    const longest = (one: keyof LongTask) => Math.max(0, ...tasks.map((task) => task[one]));
    results.push(
      { name: `pane, ${stage}: longest task with Office’s own`, value: longest('duration'), unit: 'ms' },
      {
        name: `pane, ${stage}: longest of the pane’s`,
        value: longest('own'),
        unit: 'ms',
        target: LONGEST_TASK,
      },
      {
        name: `pane, ${stage}: the pane’s over ${LONGEST_TASK} ms`,
        value: tasks.filter(({ own }) => own > LONGEST_TASK).length,
        unit: '',
        target: 0,
      },
    );
  }
  return results;
}
