import { expect, it } from 'vitest';

import { logOf, NO_DATE, workbookOf } from '../taskpane/small-log';
import { typeInto } from './support/drive-workbook';
import { fillWorkbook } from './support/fill-workbook';
import { describeInBrowser, openWorkbench, type OpenWorkbench } from './support/use-browser';

const LONG = { timeout: 60_000 };

async function lookAtSmallLog(opened: OpenWorkbench): Promise<void> {
  const { page, pane } = opened;
  await pane.getByRole('button', { name: 'Look at this workbook' }).waitFor(LONG);
  await fillWorkbook(page, workbookOf(logOf(40, (row) => (row === 4 ? NO_DATE : undefined))));
  await pane.getByRole('button', { name: 'Look at this workbook' }).click();
  await pane.getByText(/The report is on 2017\/18/).waitFor(LONG);
}

describeInBrowser('the pane beside a workbook somebody works in', (browser) => {
  it('takes a finding away once its cell is mended, and counts the row, with nothing pressed', async () => {
    const opened = await openWorkbench(browser(), { viewport: { width: 1366, height: 768 } });
    const { pane, complaints } = opened;
    await lookAtSmallLog(opened);
    await pane.getByRole('button', { name: /^Check/ }).click();
    await pane.getByText('Date that cannot be read').first().waitFor(LONG);
    await typeInto(opened.page, 'B5', '06/04/2017');
    await expect.poll(() => pane.getByText('Date that cannot be read').count(), LONG).toBe(0);
    await pane.getByText(/The figures follow what changed on “Log”/).waitFor(LONG);
    await typeInto(opened.page, 'B5', 'sometime');
    await pane.getByText('Date that cannot be read').first().waitFor(LONG);
    expect(complaints).toEqual([]);
  });

  it('shows the dashboard in a window of its own, which follows what is typed and prints on A4', async () => {
    const opened = await openWorkbench(browser(), { viewport: { width: 1366, height: 768 } });
    const { page, pane, complaints } = opened;
    await lookAtSmallLog(opened);
    await pane.getByRole('button', { name: /^Dashboard/ }).click();
    const [wide] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('button', { name: 'Open in its own window' }).click(),
    ]);
    const incidents = wide.locator('.dash-headline .dash-big').first();
    await expect.poll(() => incidents.innerText(), LONG).toBe('39');
    // The window stays with the pane, whatever step somebody is at.
    await pane.getByRole('button', { name: /^Sources/ }).click();
    await typeInto(opened.page, 'B5', '06/04/2017');
    await expect.poll(() => incidents.innerText(), LONG).toBe('40');
    await pane.getByRole('button', { name: /^Dashboard/ }).click();
    await pane.getByRole('button', { name: /^More for “Incidents by month/ }).click();
    await pane.getByRole('menuitem', { name: 'Put into the workbook' }).click();
    await pane.getByText('The chart and its table are in the workbook.').waitFor(LONG);
    await page.getByRole('tab', { name: 'Chart – Incidents by month', selected: true }).waitFor(LONG);
    // It is no source: nothing is counted twice.
    await pane.getByRole('button', { name: /^Sources/ }).click();
    await pane.getByRole('button', { name: 'Look again' }).click();
    await expect.poll(() => pane.getByText('Reading').count(), LONG).toBe(0);
    await expect.poll(() => incidents.innerText(), LONG).toBe('40');
    const pdf = await wide.pdf({ preferCSSPageSize: true });
    // A4 is 595 by 842 points.
    expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 59[45][^ ]* 84[12]/);
    expect(complaints).toEqual([]);
  });

  it('is tried with a sample, and the workbook is not touched', async () => {
    const { page, pane, complaints } = await openWorkbench(browser(), {
      viewport: { width: 1366, height: 768 },
    });
    const tabs = () => page.getByRole('tab').allInnerTexts();
    await pane.getByRole('button', { name: 'Try it with a sample' }).waitFor(LONG);
    const before = await tabs();
    await pane.getByRole('button', { name: 'Try it with a sample' }).click();
    await pane.getByText(/The report is on 2017\/18/).waitFor({ timeout: 90_000 });
    await pane.getByText('Stonebridge incident log 2017-18.xlsx').first().waitFor(LONG);
    await pane.getByRole('button', { name: /^Dashboard/ }).click();
    await pane.locator('.dash-headline .dash-big').first().waitFor(LONG);
    expect(await tabs()).toEqual(before);
    expect(complaints).toEqual([]);
  });
});
