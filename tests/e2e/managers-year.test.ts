import type { FrameLocator, Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { leaveOutLibreOffice, recalculate } from '../support/libreoffice';
import { type PublishedTable, readPublished } from '../support/published-workbook';
import { watchRequests } from './support/count-requests';
import { openInWorkbench, saveFromWorkbench, typeInto } from './support/drive-workbook';
import { addInFrame } from './support/fill-workbook';
import { makeSampleYear, type SampleYear } from './support/sample-year';
import { describeInBrowser, openWorkbench } from './support/use-browser';

const LONG = { timeout: 100_000 };
const TYPED = 'No other options were considered, since the report is required by the code of practice.';

/** Says of nothing what it is: neither a heading of arrests nor of anything else. */
const UNKNOWN_HEADING = 'Lifted';

/** Clicks and counts. */
class Manager {
  clicks = 0;
  constructor(readonly pane: FrameLocator) {}

  async click(name: string | RegExp): Promise<void> {
    this.clicks++;
    await this.pane.getByRole('button', { name }).first().click(LONG);
  }

  async add(page: Page, files: SampleYear['files']): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await this.click('Add files');
    await (
      await chooser
    ).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
  }

  /** A list is opened and something in it is chosen. */
  async choose(list: string, item: string): Promise<void> {
    this.clicks += 2;
    await this.pane.getByLabel(list).selectOption({ label: item }, LONG);
  }

  async open(group: string): Promise<void> {
    this.clicks++;
    await this.pane.locator('.line-button', { hasText: group }).click(LONG);
  }

  async openSheet(sheet: string): Promise<void> {
    this.clicks++;
    await this.pane.locator('.sheet summary', { hasText: sheet }).first().click(LONG);
  }
}

async function writeReport(manager: Manager, button: string): Promise<void> {
  await manager.click(button);
  await manager.click('Write it');
  await manager.pane
    .getByText('The report is written', { exact: true })
    .waitFor({ state: 'visible', ...LONG });
  await expect.poll(() => manager.pane.getByText('Writing the report').count(), LONG).toBe(0);
}

/** The cells of a sheet as Excel shows them. */
async function textsOf(page: Page, sheet: string): Promise<string[][]> {
  return addInFrame(page).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange();
        range.load('text');
        await context.sync();
        return range.text;
      }),
    sheet,
  );
}

describeInBrowser('a manager’s year', (browser) => {
  it('takes at most five clicks from the open workbook to the written report', async () => {
    const { log, names } = await makeSampleYear('Arrests');
    const { page, pane, complaints } = await openWorkbench(browser(), {
      viewport: { width: 1366, height: 768 },
    });
    await openInWorkbench(page, log);
    const manager = new Manager(pane);
    await manager.click('Look at this workbook');
    await pane.getByText(/The report is on 2017\/18/).waitFor(LONG);
    const requests = watchRequests(page);
    await manager.click(/^Report/);
    await writeReport(manager, 'Write the report');
    expect(manager.clicks).toBeLessThanOrEqual(5);
    const sheets = await page.getByRole('tab').allTextContents();
    expect(sheets.slice(0, names.length)).toEqual(names);
    expect(sheets).toContain('Covering report');
    expect(requests.strange).toEqual([]);
    expect(complaints).toEqual([]);
  }, 300_000);

  it('goes from the open workbook to the saved report, whose figures are the truth, and nothing leaves the computer', async () => {
    const year = await makeSampleYear(UNKNOWN_HEADING);
    const { page, pane, complaints } = await openWorkbench(browser(), {
      viewport: { width: 1366, height: 768 },
      acceptDownloads: true,
    });
    await openInWorkbench(page, year.log);
    await pane.getByRole('button', { name: 'Look at this workbook' }).waitFor(LONG);
    const requests = watchRequests(page);
    const manager = new Manager(pane);

    await manager.click('Look at this workbook');
    await pane.getByText(/The report is on 2017\/18/).waitFor(LONG);
    await manager.add(page, year.files);
    await pane.getByText('3 files were added.').waitFor(LONG);

    await manager.openSheet('Apr 17');
    await pane
      .getByText(`No column was found for: Arrests. Nothing is made of “${UNKNOWN_HEADING}”.`)
      .first()
      .waitFor();
    await manager.click('Change columns');
    await manager.choose('What column I holds', 'Arrests');
    await manager.click('Use these columns');
    await pane.getByText('The columns are remembered, for next year too.').waitFor(LONG);

    await manager.click(/^Check/);
    await manager.open('Number kept as text');
    await manager.click(/^Put all/);
    await manager.click('Put right');
    await pane.getByText('Put right so far').waitFor(LONG);

    await manager.click(/^Report/);
    await writeReport(manager, 'Write the report');
    expect(manager.clicks).toBeLessThanOrEqual(15);

    // What somebody writes on the sheet itself stays when the report is written again.
    const before = await textsOf(page, 'Covering report');
    const prompt = before.findIndex((row) => row[1]?.startsWith('To be written:'));
    await page.getByRole('tab', { name: 'Covering report' }).click();
    await typeInto(page, `B${String(prompt + 1)}`, TYPED);
    await writeReport(manager, 'Write it again');
    const after = await textsOf(page, 'Covering report');
    expect(after[prompt]).toEqual([before[prompt]![0], TYPED]);

    const saved = await saveFromWorkbench(page);
    expect(requests.strange).toEqual([]);
    expect(await sendsOut(page)).toBe('refused by the policy');
    // Trying it is what the browser complains of.
    expect(complaints.filter((complaint) => !complaint.includes('example.org'))).toEqual([]);
    if (leaveOutLibreOffice()) return;
    const workbook = readPublished(await recalculate(saved));
    const figures = workbook.tables.find(({ sheet }) => sheet === 'Figures')!;
    expect(sumsOfFigures(figures)).toEqual(sumsOfTruth(year));
    const months = workbook.tables.find(({ headers }) => headers[0] === 'Month')!;
    expect(totalOf(months, 'Incidents')).toBe(sumOfYear(year, 'incidents'));
    expect(totalOf(months, 'Arrests')).toBe(sumOfYear(year, 'arrests'));
    expect(workbook.sheets.find(({ name }) => name === 'Covering report')!.text).toContain(TYPED);
  }, 600_000);
});

/** What becomes of a page of the add-in that wants to send something to somebody. */
async function sendsOut(page: Page): Promise<string> {
  return addInFrame(page).evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          resolve(
            effectiveDirective === 'connect-src'
              ? 'refused by the policy'
              : `refused by ${effectiveDirective}`,
          );
        });
        fetch('https://example.org/').then(
          () => {
            resolve('sent');
          },
          () => {
            setTimeout(() => {
              resolve('not sent');
            }, 1_000);
          },
        );
      }),
  );
}

/** Year, month, area and measure with what they come to. */
type Sums = Record<string, number>;

function sumsOfFigures({ headers, rows }: PublishedTable): Sums {
  const sums: Sums = {};
  const at = (header: string) => headers.indexOf(header);
  for (const row of rows) {
    for (const [header, measure] of MEASURES) {
      const value = row[at(header)];
      if (typeof value === 'number' && value !== 0)
        add(sums, [row[at('Year')], monthOf(row[at('Month')]), row[at('Area')], measure], value);
    }
  }
  return sums;
}

function sumsOfTruth({ truth }: SampleYear): Sums {
  const sums: Sums = {};
  const wanted: ReadonlySet<string> = new Set(MEASURES.map(([, measure]) => measure));
  for (const { year, month, area, measure, value } of truth.cells)
    if (wanted.has(measure)) add(sums, [year, month ?? '', area, measure], value);
  return sums;
}

const MEASURES = [
  ['Incidents', 'incidents'],
  ['Arrests', 'arrests'],
  ['Attendances', 'attendances'],
  ['Evidence packages', 'evidence'],
  ['Footage reviews', 'reviews'],
  ['Cameras', 'cameras'],
  ['Faults', 'faults'],
] as const;

function add(sums: Sums, place: readonly unknown[], value: number): void {
  const key = place.join(' ');
  sums[key] = (sums[key] ?? 0) + value;
}

/** A month as its first day is kept in a cell: 42826 is 2017-04. */
function monthOf(cell: string | number | undefined): string {
  if (typeof cell !== 'number') return '';
  return new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 7);
}

/** The last row of a table is its total; the column of this year goes by the measure or by the measure and the year. */
function totalOf({ headers, rows }: PublishedTable, measure: string): string | number | undefined {
  const at = headers.findIndex((header) => header === measure || header === `${measure} 2017/18`);
  return rows.at(-1)?.[at];
}

function sumOfYear({ truth }: SampleYear, wanted: string): number {
  return truth.cells
    .filter(({ year, measure }) => year === truth.year && measure === wanted)
    .reduce((sum, { value }) => sum + value, 0);
}
