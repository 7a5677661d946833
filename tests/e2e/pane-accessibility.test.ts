import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { z } from 'zod';

import { PANE_TEXTS } from '../../src/core/language/pane';
import { readWorkbook } from '../../src/files/read/read-workbook';
import { sampleFiles } from '../support/read-sample';
import { PANE_STATES } from './gallery/pane-states';
import { openAnew } from './support/drive-workbook';
import { addInFrame, fillWorkbook } from './support/fill-workbook';
import { describeInBrowser, openWorkbench } from './support/use-browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As somebody sees it who enlarges everything to 200 %: half as much room. */
const ENLARGED = `.add-in { width: 175px !important; height: 50% !important; zoom: 2; }`;

/** The pane alone, as wide as Excel opens it. */
const NARROW = `.add-in { position: fixed !important; z-index: 9; inset: 0 auto 0 0; width: 350px !important; height: 100% !important; }`;

const PLAIN = { colorScheme: 'light', forcedColors: 'none' } as const;

/** How somebody looks at a state that is not enlarged, with the rules held against it: all, or those about colours. */
const LOOKS = [
  ['light', {}, undefined],
  ['contrast theme', { forcedColors: 'active' }, ['color-contrast', 'link-in-text-block']],
] as const;

const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);

async function violations(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  const found = await addInFrame(page).evaluate(
    async ({ script, only }) => {
      // A script of the test, not of the page: the policy lets neither inline scripts nor eval of the page's own run.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
      if (!('axe' in window)) Function(script)();
      const { axe: checker } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: unknown }> };
      };
      const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
      return (await checker.run(options)).violations;
    },
    { script: axe, only: rules },
  );
  return violationsSchema
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

async function openLog(page: Page): Promise<void> {
  const files = await sampleFiles();
  const { name, bytes } = files.find((file) => file.name.startsWith('Stonebridge incident log'))!;
  await fillWorkbook(page, await readWorkbook(bytes, name));
}

describeInBrowser('the pane for everybody', (browser) => {
  it('breaks no rule of axe in any state at 350 px: light, dark, contrast theme, enlarged to 200 %', async () => {
    const { page, pane } = await openWorkbench(browser(), {
      viewport: { width: 500, height: 640 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    const open = async (language: string) => {
      await openAnew(page, browser().service.workbench, language);
      await page.addStyleTag({ content: NARROW });
      await pane.locator('nav').waitFor();
    };
    const stage = { page, pane, sample: await sampleFiles(), open, fill: () => openLog(page) };
    const found: string[] = [];
    for (const { name, reach } of PANE_STATES) {
      await reach(stage);
      const tooWide = await addInFrame(page).evaluate(() => {
        const { scrollWidth, clientWidth } = document.querySelector('main')!;
        return scrollWidth > clientWidth ? scrollWidth : 0;
      });
      if (tooWide > 0) found.push(`${name}: ${String(tooWide)} pixels wide`);
      for (const [look, media, rules] of LOOKS) {
        await page.emulateMedia({ ...PLAIN, ...media });
        const broken = await violations(page, rules);
        found.push(...broken.map((violation) => `${name}, ${look}: ${violation}`));
      }
      // Each look costs its time whatever is asked: the enlarged pane is the dark one too.
      await page.emulateMedia({ ...PLAIN, colorScheme: 'dark' });
      const enlarged = await page.addStyleTag({ content: ENLARGED });
      const broken = await violations(page, undefined);
      found.push(...broken.map((violation) => `${name}, dark at 200 %: ${violation}`));
      const wide = await addInFrame(page).evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (wide > 0) found.push(`${name}, 200 %: ${String(wide)} pixels too wide`);
      await enlarged.evaluate((style) => {
        style.parentNode?.removeChild(style);
      });
    }
    expect(found).toEqual([]);
  }, 900_000);

  it('cuts no word of the path of steps at 350 × 378, in either language', async () => {
    const { page, pane } = await openWorkbench(browser(), { viewport: { width: 500, height: 378 } });
    await page.addStyleTag({ content: NARROW });
    await pane.locator('nav').waitFor();
    const cut: string[] = [];
    for (const [language, { shell }] of Object.entries(PANE_TEXTS)) {
      const { sheets, errors, ...words } = shell.stepStates;
      const ready = words.ready;
      // What each step may say, in the order of the path. Where there is no room for a word its number stands alone.
      const states = [
        [words['not begun'], words.working, words.problem, `${shell.number(12)} ${sheets(12)}`],
        [words['not begun'], ready, `${shell.number(12)} ${errors(12)}`, shell.number(1234)],
        [words['not begun'], ready],
        [words['not begun'], words.working, words.written, ready, shell.number(12)],
        [words['not begun'], ready],
      ];
      for (const [at, own] of states.flatMap((of, step) => of.map((word) => [step, word] as const))) {
        const saying = states.map((_, step) => (step === at ? own : ready));
        const shown = await addInFrame(page).evaluate(
          ({ names, words: said }) => {
            const path = document.querySelector('.step-path')!;
            const cutOff: string[] = [];
            for (const [index, step] of [...path.querySelectorAll('.step')].entries()) {
              step.querySelector('.step-name')!.textContent = names[index]!;
              step.querySelector('.step-state > span:last-child')!.textContent = said[index]!;
            }
            // What Excel lays over the corner is 34 wide.
            const room = path.getBoundingClientRect().right - 34;
            for (const step of path.querySelectorAll('.step')) {
              const { left, right } = step.getBoundingClientRect();
              for (const part of step.querySelectorAll('.step-name, .step-state, .step-state > span')) {
                const box = part.getBoundingClientRect();
                if (
                  box.left < left - 0.5 ||
                  box.right > Math.min(right, room) + 0.5 ||
                  (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
                )
                  cutOff.push(part.textContent);
              }
            }
            return cutOff;
          },
          { names: Object.values(shell.steps), words: saying },
        );
        cut.push(...shown.map((word) => `${language}: ${word}`));
      }
    }
    expect(cut).toEqual([]);
  });

  it('is walked with the keyboard alone, from looking at the workbook to writing the report', async () => {
    const { page, pane } = await openWorkbench(browser(), { viewport: { width: 1366, height: 768 } });
    await pane.getByRole('button', { name: 'Look at this workbook' }).waitFor();
    await openLog(page);
    // As F6 brings somebody from Excel into the pane.
    await pane.locator('nav button').first().focus();
    const focused = () =>
      addInFrame(page).evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const tabTo = async (name: RegExp, back = false) => {
      for (let presses = 0; presses < 80; presses++) {
        if (name.test(await focused())) return;
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`Tab does not come to ${String(name)}; it stands at “${await focused()}”.`);
    };
    await tabTo(/^Look at this workbook/);
    await page.keyboard.press('Enter');
    await pane.getByText(/The report is on/).waitFor({ timeout: 60_000 });
    // What was pressed is gone; the focus is on the step, not nowhere.
    await expect.poll(focused).toMatch(/^Sources/);
    await tabTo(/^Check/);
    await page.keyboard.press('Enter');
    await pane.locator('.group-line').first().waitFor();
    await tabTo(/^Next finding/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.locator('.finding-button').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.locator('.finding-details').waitFor();
    expect(await pane.locator('[role=status]').textContent()).toMatch(/^Selected in Excel/);
    await tabTo(/^Report/, true);
    await page.keyboard.press('Enter');
    await tabTo(/^Write the report/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'What will be touched' }).waitFor({ timeout: 60_000 });
    expect(await focused()).toBe('What will be touched');
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: 'Write the report' }).waitFor();
    await expect.poll(focused).toBe('Write the report');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'What will be touched' }).waitFor({ timeout: 60_000 });
    await tabTo(/^Write it/);
    await page.keyboard.press('Enter');
    await pane.getByText('The report is written', { exact: true }).waitFor({ timeout: 100_000 });
  });
});
