/** Takes pictures of every state of the pane at three widths, light and dark, into `gallery/`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Page } from 'playwright-core';

import { makeSample } from '../../../sample/sample';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { serveWorkbench } from '../../../src/workbench/server/serve-workbench';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { openAnew } from '../support/drive-workbook';
import { fillWorkbook } from '../support/fill-workbook';
import { PANE_STATES } from './pane-states';

const ROOT = process.cwd();
const FOLDER = join(ROOT, 'gallery');
const WIDTHS = [
  { width: 350, height: 640 },
  { width: 600, height: 800 },
  { width: 1200, height: 900 },
];
const SCHEMES = ['light', 'dark'] as const;

const [only] = process.argv.slice(2);
if (only === undefined) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const served = await serveWorkbench({ root: ROOT, ports: { addIn: 0, workbench: 0 } });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
try {
  const sample = await makeSample();
  const log = sample.find(({ name }) => name.startsWith('Stonebridge incident log'))!;
  const source = await readWorkbook(log.bytes, log.name);
  for (const size of WIDTHS) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: size.width + 150, height: size.height },
    });
    const page = await context.newPage();
    const pane = page.frameLocator('iframe.add-in');
    const open = async (language: string) => {
      await openAnew(page, served.workbench, language);
      await showPaneAlone(page, size.width);
      await pane.locator('nav').waitFor({ timeout: 30_000 });
    };
    const fill = () => fillWorkbook(page, source);
    for (const { name, reach, isBusy } of PANE_STATES) {
      await reach({ page, pane, sample, open, fill });
      if (only !== undefined && !name.includes(only)) continue;
      // Pictures of what people see when they look, not of the moment before.
      if (!isBusy)
        await pane.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 15_000 });
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.waitForTimeout(150);
        await page
          .locator('iframe.add-in')
          .screenshot({ path: join(FOLDER, `${name}-${String(size.width)}-${scheme}.png`) });
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  await served.stop();
}

/** The pane as wide as wanted, whatever the workbench shows beside it. */
async function showPaneAlone(page: Page, width: number): Promise<void> {
  const content = `.add-in { position: fixed !important; z-index: 9; inset: 0 auto 0 0; width: ${String(width)}px !important; height: 100% !important; }`;
  await page.addStyleTag({ content });
}
