import type { FrameLocator, Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { readSample } from '../support/read-sample';
import { addInFrame, fillWorkbook } from './support/fill-workbook';
import { describeInBrowser, openWorkbench } from './support/use-browser';

/** The workbook of the sample that a manager keeps all year. */
async function stonebridgeLog() {
  const workbooks = await readSample();
  return workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!;
}

/** Clicks and counts. */
class Manager {
  clicks = 0;
  constructor(readonly pane: FrameLocator) {}

  async click(name: string | RegExp): Promise<void> {
    this.clicks++;
    await this.pane.getByRole('button', { name }).click();
  }
}

async function sheetNames(page: Page): Promise<string[]> {
  return addInFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

describeInBrowser('the pane in the workbench', (browser) => {
  it('takes the manager from the open workbook to the written report in at most five clicks', async () => {
    const { page, pane, complaints } = await openWorkbench(browser(), {
      viewport: { width: 1366, height: 768 },
    });
    await pane.getByRole('button', { name: 'Look at this workbook' }).waitFor();
    const source = await stonebridgeLog();
    await fillWorkbook(page, source);
    const requests: string[] = [];
    const manager = new Manager(pane);
    await manager.click('Look at this workbook');
    await pane.getByText(/The report is on 2017\/18/).waitFor({ timeout: 60_000 });
    page.on('request', (request) => requests.push(request.url()));
    await manager.click(/^Report/);
    await manager.click('Write the report');
    await manager.click('Write it');
    await pane.getByText('The report is written', { exact: true }).waitFor({ timeout: 100_000 });
    expect(manager.clicks).toBeLessThanOrEqual(5);
    const names = await sheetNames(page);
    expect(names.slice(0, source.grids.length)).toEqual(source.grids.map((grid) => grid.source.sheet));
    expect(names).toContain('Covering report');
    expect(complaints).toEqual([]);
  });
});
