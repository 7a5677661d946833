import type { Download } from 'playwright-core';
import { expect, it } from 'vitest';

import { loadXlsx } from '../../src/workbench/host/file/load-xlsx';
import { saveXlsx } from '../../src/workbench/host/file/save-xlsx';
import { newWorkbook } from '../excel/start-excel';
import { describeInBrowser, openWorkbench, type OpenWorkbench } from './support/use-browser';

/** The add-in's frame, once its own code runs. */
async function addInFrame({ page, pane }: OpenWorkbench) {
  await pane.locator('#root > *').first().waitFor();
  return page.frames().find((frame) => frame.url().includes('taskpane.html'))!;
}

async function type({ page }: OpenWorkbench, ...keys: string[]) {
  for (const key of keys) {
    if (key.length > 1 && /^[A-Z]/.test(key)) await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}

const cell = ({ page }: OpenWorkbench, address: string) => page.locator(`#cell-${address}`);

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describeInBrowser('the workbench', (browser) => {
  it('starts the add-in with Microsoft’s own runtime and answers it', async () => {
    const opened = await openWorkbench(browser());
    const frame = await addInFrame(opened);
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.values = [['1/4']];
        range.load('text');
        await context.sync();
        return range.text[0]![0];
      }),
    );
    expect(read).toBe('1-Apr');
    await expect.poll(() => cell(opened, 'A1').textContent()).toBe('1-Apr');
    expect(opened.complaints).toEqual([]);
  });

  it('is typed in by the rules of Excel, undone and made again', async () => {
    const opened = await openWorkbench(browser());
    await opened.page.locator('.grid').click({ position: { x: 70, y: 30 } });
    await type(opened, '2', 'Enter', '1/4/17', 'Enter', '=A1*21', 'Enter');
    await expect.poll(() => cell(opened, 'A3').textContent()).toBe('42');
    expect(await cell(opened, 'A2').textContent()).toBe('01/04/2017');
    await type(opened, 'ArrowUp', 'ArrowUp', 'ArrowUp', '3', 'Enter');
    await expect.poll(() => cell(opened, 'A3').textContent()).toBe('63');
    await type(opened, 'Control+z');
    await expect.poll(() => cell(opened, 'A3').textContent()).toBe('42');
    await type(opened, 'Control+y');
    await expect.poll(() => cell(opened, 'A3').textContent()).toBe('63');
    await type(opened, 'ArrowUp', 'F2', '5', 'Escape');
    expect(await cell(opened, 'A1').textContent()).toBe('3');
    expect(opened.complaints).toEqual([]);
  });

  it('shows the selection to the add-in and the add-in’s to the person', async () => {
    const opened = await openWorkbench(browser());
    const frame = await addInFrame(opened);
    await opened.page.locator('.grid').click({ position: { x: 70, y: 30 } });
    await type(opened, 'ArrowDown', 'Shift+ArrowRight');
    const seen = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange();
        selected.load('address');
        await context.sync();
        const address = selected.address;
        context.workbook.worksheets.getActiveWorksheet().getRange('H900').select();
        await context.sync();
        return address;
      }),
    );
    expect(seen).toBe('Sheet1!A2:B2');
    await expect.poll(() => opened.page.getByLabel(/^Name box/).inputValue()).toBe('H900');
    await cell(opened, 'H900').waitFor();
  });

  it('copies and pastes blocks, formulas with their references', async () => {
    const opened = await openWorkbench(browser(), { permissions: ['clipboard-read', 'clipboard-write'] });
    await opened.page.locator('.grid').click({ position: { x: 70, y: 30 } });
    await type(opened, '2', 'Tab', '=A1*2', 'Enter', 'Control+Home', 'Shift+ArrowRight', 'Control+c');
    await type(opened, 'Control+Home', 'ArrowDown', 'Control+v');
    await expect.poll(() => cell(opened, 'B2').textContent()).toBe('4');
    await type(opened, 'Control+Home', '5', 'Enter');
    await expect.poll(() => cell(opened, 'B1').textContent()).toBe('10');
    expect(await cell(opened, 'B2').textContent()).toBe('4');
    // From elsewhere: rows and columns as text.
    await opened.page.evaluate(() => navigator.clipboard.writeText('Area\tCount\r\n"Old\nTown"\t7'));
    await type(opened, 'Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+v');
    await expect.poll(() => cell(opened, 'B5').textContent()).toBe('7');
    expect(await cell(opened, 'A5').textContent()).toBe('Old\nTown');
  });

  it('opens a workbook, hidden sheets among it, and saves what was changed', async () => {
    const workbook = newWorkbook(['Log', 'Old log']);
    workbook.sheets[0]!.cells.setValue(0, 0, 'kept');
    workbook.sheets[1]!.visibility = 'Hidden';
    const opened = await openWorkbench(browser(), { acceptDownloads: true });
    const { page } = opened;
    const bytes = Buffer.from(await saveXlsx(workbook));
    await page.setInputFiles('input[type=file]', { name: 'Year.xlsx', mimeType: '', buffer: bytes });
    await page.getByRole('tab', { name: 'Log' }).waitFor();
    await page.getByRole('button', { name: 'Hidden sheets' }).click();
    await page.getByRole('menuitem', { name: 'Show “Old log”' }).click();
    await page.getByRole('tab', { name: 'Old log', selected: true }).waitFor();
    await page.locator('.grid').click({ position: { x: 70, y: 30 } });
    await type(opened, 'typed', 'Enter');
    await page.getByRole('button', { name: 'File' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save as .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Year.xlsx');
    const saved = await loadXlsx(await bytesOf(download), workbook.options);
    expect(
      saved.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.valueAt(0, 0)]),
    ).toEqual([
      ['Log', 'Visible', 'kept'],
      ['Old log', 'Visible', 'typed'],
    ]);
    await page.setInputFiles('input[type=file]', {
      name: 'No.xlsx',
      mimeType: '',
      buffer: Buffer.from('no'),
    });
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toContain('“No.xlsx” could not be opened');
    expect(opened.complaints).toEqual([]);
  });

  it('starts the add-in anew with another workbook, and lets it read that one only', async () => {
    const opened = await openWorkbench(browser());
    const { page } = opened;
    const first = await addInFrame(opened);
    await first.evaluate(() => {
      document.body.dataset['workbook'] = 'first';
    });
    const bytes = Buffer.from(await saveXlsx(newWorkbook(['Second log'])));
    await page.setInputFiles('input[type=file]', { name: 'Second.xlsx', mimeType: '', buffer: bytes });
    await page.getByRole('tab', { name: 'Second log' }).waitFor();
    await expect.poll(() => opened.pane.locator('body').getAttribute('data-workbook')).toBeNull();
    const frame = await addInFrame(opened);
    const sheets = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    );
    expect(sheets).toEqual(['Second log']);
    expect(opened.complaints).toEqual([]);
  });

  it('offers what the manifest puts on the ribbon, and each command leads where it says', async () => {
    const opened = await openWorkbench(browser());
    const { page, pane } = opened;
    await addInFrame(opened);
    const step = () => pane.locator('main').getAttribute('data-step');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect.poll(step).toBe('check');
    await page.getByRole('button', { name: 'Write report' }).click();
    await expect.poll(step).toBe('report');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(step).toBe('sources');
    await page.getByRole('button', { name: 'Exports' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Copy for publication',
      'Tables for Word',
      'Dashboard',
    ]);
    await page.getByRole('menuitem', { name: 'Dashboard' }).click();
    await expect.poll(step).toBe('dashboard');
    await page.getByRole('button', { name: 'Exports' }).click();
    await page.getByRole('menuitem', { name: 'Tables for Word' }).click();
    await expect.poll(step).toBe('share');
    expect(opened.complaints).toEqual([]);
  });

  it('stays quick with 200,000 rows', async () => {
    const opened = await openWorkbench(browser());
    const { page } = opened;
    const frame = await addInFrame(opened);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (let first = 0; first < 200_000; first += 50_000) {
          const rows = Array.from({ length: 50_000 }, (_, row) => [first + row, (first + row) * 2]);
          sheet.getRangeByIndexes(first, 0, rows.length, 2).values = rows;
          await context.sync();
        }
      }),
    );
    await page.locator('.grid').click({ position: { x: 70, y: 30 } });
    await type(opened, 'Control+ArrowDown');
    await expect.poll(() => cell(opened, 'A200000').textContent()).toBe('199999');
    expect(await page.locator('.cell').count()).toBeLessThan(400);
    // Drawing after a keystroke, in the page's own time.
    const took = await page.evaluate(async () => {
      const grid = document.querySelector('.grid')!;
      const press = (key: string) =>
        grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      const start = performance.now();
      for (let times = 0; times < 20; times++) {
        press('PageUp');
        await new Promise((resolve) =>
          requestAnimationFrame(() => {
            setTimeout(resolve);
          }),
        );
      }
      return (performance.now() - start) / 20;
    });
    expect(took).toBeLessThan(400);
  });
});
