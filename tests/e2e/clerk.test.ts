import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { openInWorkbench } from './support/drive-workbook';
import { makeSampleYear, type SampleYear } from './support/sample-year';
import { describeInBrowser, openWorkbench } from './support/use-browser';

const LONG = { timeout: 60_000 };

/** Another program that takes what is on the clipboard: a document that can be written in, and plain text. */
async function openDocument(page: Page): Promise<Page> {
  const document = await page.context().newPage();
  await document.setContent('<div contenteditable="true" role="textbox"></div><textarea></textarea>');
  return document;
}

async function pasteInto(document: Page, place: string): Promise<void> {
  await document.bringToFront();
  await document.locator(place).focus();
  await document.keyboard.press('ControlOrMeta+v');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const number = (text: string): number => Number(text.replace(',', ''));

/** What a table says of each month and in all, months of other years and those nobody recorded aside. */
function countsIn(rows: readonly (readonly string[])[], headers: readonly string[]): Record<string, number> {
  const at = headers.indexOf('Incidents 2017/18');
  const counts = rows.flatMap((cells) =>
    at < cells.length ? [[cells[0]!, number(cells[at]!)] as const] : [],
  );
  return Object.fromEntries(counts.filter(([label, count]) => label !== '' && count > 0));
}

function incidentsByMonth({ truth }: SampleYear): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { year, month, measure, value } of truth.cells) {
    if (year !== truth.year || measure !== 'incidents') continue;
    for (const label of [month === null ? 'Not recorded' : MONTHS[Number(month.slice(-2)) - 1]!, 'Total'])
      counts[label] = (counts[label] ?? 0) + value;
  }
  return counts;
}

describeInBrowser('a clerk', (browser) => {
  it('copies a table of the report, which is a real table in a document and rows in a plain text', async () => {
    const year = await makeSampleYear('Arrests');
    const { page, pane, complaints } = await openWorkbench(browser(), {
      viewport: { width: 1366, height: 768 },
    });
    await openInWorkbench(page, year.log);
    await pane.getByRole('button', { name: 'Look at this workbook' }).click(LONG);
    await pane.getByText(/The report is on 2017\/18/).waitFor(LONG);
    await pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        year.files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
      );
    await pane.getByText('3 files were added.').waitFor(LONG);
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: /^Share/ })
      .click();
    await pane.getByRole('button', { name: /^Copy the table.*by month, all areas/ }).click(LONG);
    await pane.getByText('The table is on the clipboard').waitFor(LONG);

    const document = await openDocument(page);
    await pasteInto(document, '[contenteditable]');
    const table = document.locator('[contenteditable] table');
    await table.waitFor();
    const headers = await table.locator('thead th').allInnerTexts();
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
    expect(countsIn(rows, headers)).toEqual(incidentsByMonth(year));

    await pasteInto(document, 'textarea');
    const text = await document.locator('textarea').inputValue();
    const lines = text.split('\n').map((line) => line.split('\t'));
    const head = lines.findIndex(([label]) => label === 'Month');
    expect(lines[head]).toEqual(headers);
    expect(lines.slice(head + 1, head + 1 + rows.length)).toEqual(rows);
    // A frame within another’s page may not write to the clipboard by itself, as in Excel on the web.
    expect(complaints).toEqual([expect.stringContaining('The Clipboard API has been blocked')]);
  }, 300_000);
});
