import type { Page } from 'playwright-core';

import { addInFrame } from './fill-workbook';

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
