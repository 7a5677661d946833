import type { Page } from 'playwright-core';

import type { SampleFile } from '../../../sample/sample';
import { addInFrame } from './fill-workbook';

/** Opens a file in the workbench, as somebody opens a workbook in Excel, and waits until the add-in begins with it. */
export async function openInWorkbench(page: Page, { name, bytes }: SampleFile): Promise<void> {
  const body = page.frameLocator('iframe.add-in').locator('body');
  await page.frameLocator('iframe.add-in').locator('nav').waitFor({ timeout: 60_000 });
  await body.evaluate((element) => {
    element.dataset['workbook'] = 'the one before';
  });
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
  await page
    .frameLocator('iframe.add-in')
    .locator('body:not([data-workbook]) nav')
    .waitFor({ timeout: 60_000 });
}

/** Saves the workbook that is open in the workbench; gives the bytes of the file. */
export async function saveFromWorkbench(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'File' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('menuitem', { name: 'Save as .xlsx' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Types into a cell of the sheet in front, as somebody at the workbench does. */
export async function typeInto(page: Page, address: string, words: string): Promise<void> {
  const nameBox = page.getByLabel(/^Name box/);
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.locator(`#cell-${address}`).waitFor();
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Deletes a row of a sheet, as somebody in Excel would; the first row is 1. */
export async function deleteRow(page: Page, sheet: string, row: number): Promise<void> {
  await addInFrame(page).evaluate(
    ([name, address]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(address).delete('Up');
        await context.sync();
      }),
    [sheet, `${String(row)}:${String(row)}`] as const,
  );
}

/** Closes the pane and opens it again on the same workbook. */
export async function reopenPane(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.add-in')!;
    const address = frame.src;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    frame.src = 'about:blank';
    await loaded;
    frame.src = address;
  });
}

/** Begins to type into the cell in front and stays in it, however much of the page the pane covers. */
export async function startTyping(page: Page): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.type('1');
  await page.locator('.cell-editor').waitFor();
}

/** Leaves the cell again, and what was typed. */
export async function stopTyping(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.cell-editor').waitFor({ state: 'detached' });
}

/** Opens the workbench anew on an empty workbook, in a language of Excel, as on a computer that remembers no pane. */
export async function openAnew(page: Page, workbench: string, language: string): Promise<void> {
  const isOpen = page.frames().some((frame) => frame.url().includes('taskpane.html'));
  if (isOpen)
    await addInFrame(page).evaluate(() => {
      localStorage.clear();
    });
  await page.goto(`${workbench}?language=${language}`);
}
