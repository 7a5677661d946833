import type { FrameLocator, Page } from 'playwright-core';

import type { Language } from '../../../src/core/language/languages';
import { deleteRow, reopenPane, startTyping, stopTyping } from '../support/drive-workbook';
import type { SampleFile } from '../../../sample/sample';

export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly sample: readonly SampleFile[];
  /** Opens the workbench with the pane, an empty workbook behind it, in the language of Excel. */
  readonly open: (language: Language) => Promise<void>;
  /** Puts the sample’s log into the open workbook. */
  readonly fill: () => Promise<void>;
}

/** A state of the pane, and how to get there from the one before it in the list. */
export interface PaneState {
  readonly name: string;
  readonly reach: (stage: Stage) => Promise<void>;
  /** Something goes on as long as the state lasts. */
  readonly isBusy?: true;
}

const LONG = { timeout: 100_000 };
const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name });
const step = (pane: FrameLocator, name: string) =>
  pane.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });

/** Every state of the pane, in an order in which one leads to the next. Adding a state is adding an entry. */
export const PANE_STATES: readonly PaneState[] = [
  {
    name: '00-empty-workbook',
    reach: async ({ pane, open }) => {
      await open('en-GB');
      await button(pane, 'Look at this workbook').click();
      await pane.getByText(/^No sheet looks like/).waitFor(LONG);
    },
  },
  {
    name: '01-first-run',
    reach: async ({ pane, open, fill }) => {
      await open('en-GB');
      await fill();
      await button(pane, 'Look at this workbook').waitFor();
    },
  },
  {
    name: '02-check-without-figures',
    reach: async ({ pane }) => {
      await step(pane, 'Check').click();
      await pane.locator('.empty h1').waitFor(LONG);
    },
  },
  {
    name: '03-reading',
    isBusy: true,
    reach: async ({ page, pane }) => {
      await step(pane, 'Sources').click();
      // Excel answers nobody while a cell is being edited.
      await startTyping(page);
      // A click that leaves the cell alone.
      await button(pane, 'Look at this workbook').dispatchEvent('click');
      await button(pane, 'Cancel').waitFor(LONG);
    },
  },
  {
    name: '03-sources-open-workbook',
    reach: async ({ page, pane }) => {
      await stopTyping(page);
      await pane.getByText(/The report is on/).waitFor(LONG);
    },
  },
  {
    name: '04-sources-fault',
    reach: async ({ pane }) => {
      const file = { name: 'Returns.xlsx', mimeType: '', buffer: Buffer.from('<html>not a workbook') };
      await pane.locator('input[type=file]').setInputFiles(file);
      await pane.getByText('“Returns.xlsx” was not added').first().waitFor(LONG);
    },
  },
  {
    name: '05-sources-files-added',
    reach: async ({ pane, sample }) => {
      await button(pane, /^Dismiss/).click();
      const added = sample.filter(({ name }) => /Member returns|register|Camera/.test(name));
      await pane
        .locator('input[type=file]')
        .setInputFiles(added.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
      await pane.getByText('Camera and fault log 2017-18.xlsx').first().waitFor(LONG);
    },
  },
  {
    name: '06-sheet-details',
    reach: async ({ pane }) => pane.locator('.sheet summary').first().click(),
  },
  {
    name: '07-mapping',
    reach: async ({ pane }) => {
      await button(pane, 'Change columns').first().click();
      await pane.locator('.sheet-window tbody').waitFor(LONG);
    },
  },
  {
    name: '08-areas',
    reach: async ({ pane }) => {
      await button(pane, 'Cancel').click();
      await pane.locator('details.card summary').last().click();
      await pane.locator('.area').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: '09-check',
    reach: async ({ pane }) => {
      await step(pane, 'Check').click();
      await pane.locator('.group-line').first().waitFor(LONG);
    },
  },
  {
    name: '10-check-finding',
    reach: async ({ pane }) => {
      await button(pane, 'Next finding').click();
      await pane.locator('.finding-details').waitFor(LONG);
    },
  },
  {
    name: '11-check-silence',
    reach: async ({ pane }) => {
      await button(pane, 'Right as it is …').click();
      await button(pane, 'Cancel').first().waitFor(LONG);
    },
  },
  {
    name: '12-check-fix-preview',
    reach: async ({ pane }) => {
      await button(pane, 'Cancel').first().click();
      await button(pane, /Notes$/).click();
      await pane.locator('.line-button', { hasText: 'Number kept as text' }).click();
      await pane.locator('.group-fix').first().click();
      await button(pane, 'Leave as it is').waitFor(LONG);
    },
  },
  {
    name: '13-check-fixed',
    reach: async ({ pane }) => {
      await button(pane, 'Put right').click();
      await pane.getByText('Put right so far').waitFor(LONG);
      await pane.locator('details.card summary').click();
    },
  },
  {
    name: '14-dashboard',
    reach: async ({ pane }) => {
      await step(pane, 'Dashboard').click();
      await pane.locator('.dash-headline .dash-figure').first().waitFor(LONG);
    },
  },
  {
    name: '14-dashboard-like-for-like',
    reach: async ({ pane }) => {
      await pane.getByRole('switch', { name: 'Like for like' }).click();
      await pane.locator('.dash-headline .dash-figure').first().waitFor(LONG);
    },
  },
  {
    name: '14-dashboard-table',
    reach: async ({ pane }) => {
      await pane.getByRole('switch', { name: 'Like for like' }).click();
      await button(pane, /^Table: Incidents by month/).click();
      await pane.locator('.dash-scroll').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: '15-report',
    reach: async ({ pane }) => {
      await step(pane, 'Report').click();
      await pane.locator('.section').first().waitFor(LONG);
    },
  },
  {
    name: '16-report-section',
    reach: async ({ pane }) => {
      await pane.locator('.section > summary').first().click();
      await pane.locator('.chip').first().click();
    },
  },
  {
    name: '17-report-details',
    reach: async ({ pane }) => {
      await pane.locator('.section > summary').first().click();
      await pane.locator('details.card summary').click();
    },
  },
  {
    name: '18-report-paragraph',
    reach: async ({ pane }) => {
      await pane.locator('details.card summary').click();
      await pane.locator('.section > summary').first().click();
      await button(pane, 'Edit paragraph 1.2').click();
    },
  },
  {
    name: '19-report-preview',
    reach: async ({ pane }) => {
      await button(pane, 'Cancel').click();
      await button(pane, 'Write the report').click();
      await button(pane, 'Write it').waitFor(LONG);
    },
  },
  {
    name: '20-report-writing',
    isBusy: true,
    reach: async ({ page, pane }) => {
      await startTyping(page);
      await button(pane, 'Write it').dispatchEvent('click');
      await button(pane, 'Stop').waitFor(LONG);
    },
  },
  {
    name: '20-report-written',
    reach: async ({ page, pane }) => {
      await stopTyping(page);
      await pane.getByText('The report is written', { exact: true }).waitFor(LONG);
    },
  },
  {
    name: '21-share',
    reach: async ({ pane }) => {
      await step(pane, 'Share').click();
      await button(pane, /^Copy the table/)
        .first()
        .waitFor(LONG);
    },
  },
  {
    name: '22-share-copied',
    reach: async ({ pane }) => {
      await button(pane, /^Copy the table/)
        .first()
        .click();
      await pane.locator('main [role=status]:not(:empty)').first().waitFor(LONG);
    },
  },
  {
    name: '30-trace',
    reach: async ({ pane }) => {
      await step(pane, 'Dashboard').click();
      await pane.locator('.dash-headline .dash-figure').first().click();
      await pane.getByText('How it is worked out').waitFor(LONG);
    },
  },
  {
    name: '31-trace-without-role',
    reach: async ({ pane }) => {
      await button(pane, 'Mark as reviewed').click();
      await pane.getByText('Say in which role you review.').waitFor();
    },
  },
  {
    name: '32-trace-reviewed',
    reach: async ({ pane }) => {
      await pane.getByRole('textbox', { name: 'Your role' }).fill('Finance officer');
      await button(pane, 'Mark as reviewed').click();
      await pane.getByText(/^Reviewed by Finance officer/).waitFor(LONG);
    },
  },
  {
    name: '33-review',
    reach: async ({ pane }) => {
      await button(pane, 'Close').click();
      await button(pane, 'Review and sign-off').click();
      await pane.getByText('These figures are not signed off.').waitFor(LONG);
    },
  },
  {
    name: '34-signed-off',
    reach: async ({ pane }) => {
      await pane
        .getByRole('textbox', { name: 'Note (optional)' })
        .fill('Held against the monthly returns of all members.');
      await button(pane, 'Sign off these figures').click();
      await pane.getByText(/The figures are the same\.$/).waitFor(LONG);
    },
  },
  {
    name: '35-seal-broken',
    reach: async ({ page, pane }) => {
      await deleteRow(page, 'Apr 17', 4);
      await step(pane, 'Sources').click();
      await button(pane, /^Look again/).click();
      await button(pane, 'See what moved').waitFor(LONG);
    },
  },
  {
    name: '36-what-moved',
    reach: async ({ pane }) => {
      await button(pane, 'See what moved').click();
      await pane.locator('.dash-compared').waitFor(LONG);
    },
  },
  {
    name: '37-opened-again',
    reach: async ({ page, pane }) => {
      await reopenPane(page);
      await button(pane, 'Go on without').waitFor(LONG);
    },
  },
  {
    name: '40-welsh-first-run',
    reach: async ({ pane, open, fill }) => {
      await open('cy-GB');
      await fill();
      await button(pane, 'Edrych ar y llyfr gwaith hwn').waitFor(LONG);
    },
  },
  {
    name: '41-welsh-sources',
    reach: async ({ pane }) => {
      await button(pane, 'Edrych ar y llyfr gwaith hwn').click();
      await pane.getByText(/Mae’r adroddiad ar/).waitFor(LONG);
      await pane.locator('.sheet summary').first().click();
    },
  },
  {
    name: '42-welsh-check',
    reach: async ({ pane }) => {
      await step(pane, 'Gwirio').click();
      await button(pane, 'Canfyddiad nesaf').click(LONG);
      await pane.locator('.finding-details').waitFor(LONG);
    },
  },
  {
    name: '43-welsh-dashboard',
    reach: async ({ pane }) => {
      await step(pane, 'Dangosfwrdd').click();
      await pane.locator('.dash-headline .dash-figure').first().waitFor(LONG);
    },
  },
  {
    name: '44-welsh-report',
    reach: async ({ pane }) => {
      await step(pane, 'Adroddiad').click();
      await pane.locator('.section').first().waitFor(LONG);
    },
  },
  {
    name: '45-welsh-share',
    reach: async ({ pane }) => {
      await step(pane, 'Rhannu').click();
      await button(pane, /^Copïo’r tabl/)
        .first()
        .waitFor(LONG);
    },
  },
];
