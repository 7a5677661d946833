import type { FrameLocator, Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { readSample, sampleFiles } from '../support/read-sample';
import { deleteRow, reopenPane } from './support/drive-workbook';
import { addInFrame, fillWorkbook } from './support/fill-workbook';
import { describeInBrowser, openWorkbench } from './support/use-browser';

const LONG = { timeout: 60_000 };

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name });
const step = (pane: FrameLocator, name: string) =>
  pane.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });

async function openLog(page: Page, pane: FrameLocator): Promise<void> {
  await button(pane, 'Look at this workbook').waitFor();
  const workbooks = await readSample();
  await fillWorkbook(
    page,
    workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!,
  );
  await button(pane, 'Look at this workbook').click();
  await pane.getByText(/The report is on 2017\/18/).waitFor(LONG);
}

/** What is selected in Excel. */
async function selected(page: Page): Promise<string> {
  return addInFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    }),
  );
}

describeInBrowser('a finance officer', (browser) => {
  it('follows a figure to its cells, reviews it, signs off, and sees the seal break when a cell is changed', async () => {
    const { page, pane, complaints } = await openWorkbench(browser(), {
      viewport: { width: 1366, height: 768 },
    });
    await openLog(page, pane);

    await step(pane, 'Dashboard').click();
    const figure = pane.locator('.dash-headline .dash-figure').first();
    const incidents = Number((await figure.textContent())!.replace(',', ''));
    await figure.click();
    await pane.getByText('The rows behind it').waitFor(LONG);
    const place = button(pane, /^Go to /).first();
    const address = (await place.getAttribute('aria-label'))!.replace(/^Go to (.*) (\S+)$/, "'$1'!$2");
    await place.click();
    await expect.poll(() => selected(page)).toBe(address);
    await pane.getByRole('textbox', { name: 'Your role' }).fill('Finance officer');
    await button(pane, 'Mark as reviewed').click();
    await pane.getByText(/^Reviewed by Finance officer, \d/).waitFor(LONG);
    await button(pane, 'Close').click();

    await button(pane, 'Review and sign-off').click();
    await pane.getByText('1 figure reviewed, 0 moved since.').waitFor(LONG);
    await pane.getByRole('textbox', { name: 'Note (optional)' }).fill('Held against the returns.');
    await button(pane, 'Sign off these figures').click();
    await pane.getByText(/^Signed off by Finance officer, .* The figures are the same\.$/).waitFor(LONG);
    const seal = await pane.locator('.dash-hash').textContent();

    await reopenPane(page);
    // Where somebody was, with what they decided.
    await expect.poll(() => pane.locator('[aria-current=step]').textContent(), LONG).toMatch(/^Dashboard/);
    await button(pane, 'Review and sign-off').click();
    await pane.getByText(/The figures are the same\.$/).waitFor(LONG);
    expect(await pane.locator('.dash-hash').textContent()).toBe(seal);
    expect(await pane.getByText('Note: Held against the returns.').count()).toBe(1);

    // An incident less.
    await deleteRow(page, 'Apr 17', 4);
    await step(pane, 'Sources').click();
    await button(pane, /^Look again/).click();
    await button(pane, 'See what moved').click(LONG);
    await pane.getByText(/^The seal is broken: figures moved/).waitFor(LONG);
    const row = pane.getByRole('row', { name: /^Incidents, whole year/ });
    const cells = (await row.getByRole('cell').allTextContents()).map((text) => text.replace(',', ''));
    expect(cells).toEqual([String(incidents), String(incidents - 1), '-1']);
    await pane.getByText('1 figure reviewed, 1 moved since.').waitFor(LONG);
    expect(complaints).toEqual([]);
  });

  it('reviews and signs off with the keyboard alone, and the focus is never lost', async () => {
    const { page, pane } = await openWorkbench(browser(), { viewport: { width: 1366, height: 768 } });
    await openLog(page, pane);
    await pane.locator('nav button').first().focus();
    const focused = () =>
      addInFrame(page).evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
        return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
      });
    const tabTo = async (name: RegExp, key = 'Tab') => {
      for (let presses = 0; presses < 60; presses++) {
        if (name.test(await focused())) return;
        await page.keyboard.press(key);
      }
      throw new Error(`Tab does not come to ${String(name)}; it stands at “${await focused()}”.`);
    };
    await tabTo(/^Dashboard/);
    await page.keyboard.press('Enter');
    await pane.locator('.dash-headline .dash-figure').first().waitFor(LONG);
    await tabTo(/Incidents: show where/);
    await page.keyboard.press('Enter');
    await pane.getByText('How it is worked out').waitFor(LONG);
    await tabTo(/^Your role/);
    await page.keyboard.type('Auditor');
    await page.keyboard.press('Enter');
    await expect.poll(focused, LONG).toBe('Take the mark back');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/Incidents/);

    await tabTo(/^Review and sign-off/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(focused, LONG).toBe('Review and sign-off');
    // In the role of before.
    await tabTo(/^Sign off these figures/);
    await page.keyboard.press('Enter');
    await pane.getByText(/^Signed off by Auditor.*same\.$/).waitFor(LONG);
    await expect.poll(focused).toBe('Review and sign-off');
    expect(await pane.locator('footer [role=status]').textContent()).toContain('signed off by Auditor');
    await tabTo(/^Sign off in another role/);
    await page.keyboard.press('Enter');
    await tabTo(/^Your role/);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Review and sign-off');
    expect(await pane.locator('.dash-review').count()).toBe(0);
  });

  it('is told which files were added last time, and the seal holds once they are there again', async () => {
    const { page, pane } = await openWorkbench(browser(), { viewport: { width: 1366, height: 768 } });
    await openLog(page, pane);
    const { name, bytes } = (await sampleFiles()).find((file) => file.name.startsWith('Member returns'))!;
    const add = () =>
      pane
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await add();
    await pane.getByText(name).first().waitFor(LONG);
    await step(pane, 'Dashboard').click();
    await button(pane, 'Review and sign-off').click();
    await pane.getByRole('textbox', { name: 'Your role' }).fill('Finance officer');
    await button(pane, 'Sign off these figures').click();
    await pane.getByText(/The figures are the same\.$/).waitFor(LONG);

    await reopenPane(page);
    await pane.getByText(`Last time “${name}” was added too.`).waitFor(LONG);
    await button(pane, 'Review and sign-off').click();
    await pane.getByText(`files that are not added now: “${name}”`).waitFor(LONG);
    await add();
    await pane.getByText(/The figures are the same\.$/).waitFor(LONG);
    expect(await button(pane, 'Go on without').count()).toBe(0);
  });
});
