import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';

import { traceFigure } from '../../src/core/figures/trace-figure';
import type { Language } from '../../src/core/language/languages';
import { makeDashboard } from '../../src/dashboard/model/dashboard';
import { bareYear, madeYear } from '../dashboard/support/made-year';
import { type BrowserForTests, describeInBrowser } from './support/use-browser';

const year = madeYear();
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const MOST_GZIPPED_BYTES = 250_000;

/** What the pane would answer: models and traces made here, by what was asked. */
interface Answers {
  readonly all: unknown;
  readonly alike: unknown;
  readonly trace: unknown;
  readonly language: Language;
}

function answersOf(language: Language, of = year): Answers {
  const all = makeDashboard(of, {}, language);
  const [headline] = all.headlines;
  if (headline?.now.type !== 'figure') throw new Error('no figure');
  return {
    all,
    alike: makeDashboard(of, { likeForLike: true }, language),
    trace: traceFigure({ figure: headline.now.figure }, of),
    language,
  };
}

/** Opens the dashboard's page, with a window beside it that answers as the pane does. */
async function openDashboard(
  { newPage, service }: BrowserForTests,
  answers: Answers,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const pane = await newPage({ reducedMotion: 'reduce', ...options });
  await pane.goto(new URL('dashboard.html', service.addIn).href);
  const opened = pane.context().waitForEvent('page');
  await pane.evaluate(({ all, alike, trace, language }) => {
    window.addEventListener('message', ({ data, source }) => {
      const { kind, number, selection } = data as {
        kind: string;
        number: string;
        selection?: { likeForLike?: boolean };
      };
      const send = (message: unknown) => source?.postMessage(message, { targetOrigin: location.origin });
      if (kind === 'hello') send({ kind: 'welcome', language });
      if (kind === 'show')
        send({ kind: 'model', number, model: selection?.likeForLike === true ? alike : all });
      if (kind === 'trace') send({ kind: 'followed', number, trace });
    });
    window.open('dashboard.html', 'dashboard');
  }, answers);
  const page = await opened;
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(service.addIn).origin) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`asked for ${request.url()}`);
  });
  await page.locator('.dash h1').waitFor();
  await page.bringToFront();
  return { page, complaints };
}

/** From 0, black, to 1, white: how light the half of what is drawn on a canvas is that covers most. */
function lightnessOfInk(canvas: Element): number {
  const { width, height } = canvas as HTMLCanvasElement;
  const context = (canvas as HTMLCanvasElement).getContext('2d');
  if (!context || width === 0 || height === 0) return NaN;
  const { data } = context.getImageData(0, 0, width, height);
  const lightness: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3] === 255) lightness.push((data[at]! + data[at + 1]! + data[at + 2]!) / 765);
  return lightness.sort((one, other) => one - other)[lightness.length >> 1] ?? NaN;
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const tool = Reflect.get(window, 'axe') as {
      run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await tool.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describeInBrowser('the dashboard in its own window', (browser) => {
  let english: Answers;
  beforeAll(() => {
    english = answersOf('en-GB');
  });

  it('draws every view, answers like for like, and follows a figure to its rows', async () => {
    const { page, complaints } = await openDashboard(browser(), english);
    await page.locator('.dash-card canvas').nth(8).waitFor();
    const before = await page.locator('.dash-headline .dash-big').first().innerText();
    await page.getByRole('switch', { name: 'Like for like' }).click();
    await expect.poll(() => page.locator('.dash-headline .dash-big').first().innerText()).not.toBe(before);
    await page.locator('.dash-headline button').first().click();
    const dialog = page.locator('dialog');
    await dialog.getByText('The sum of Incidents, 2017/18').waitFor();
    expect(await dialog.innerText()).toContain('Control room log.xlsx – Log');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('draws its charts anew where the theme changes', async () => {
    const { page } = await openDashboard(browser(), english, { colorScheme: 'light' });
    await page.locator('.dash-card canvas').first().waitFor();
    const lightest = () => page.locator('.dash-card canvas').first().evaluate(lightnessOfInk);
    await expect.poll(lightest).toBeLessThan(0.5);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect.poll(lightest).toBeGreaterThan(0.5);
  });

  it('copies a table as a real one, and a picture', async () => {
    const { page } = await openDashboard(browser(), english, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const card = page.locator('.dash-card').first();
    const choose = async (item: string) => {
      await card.getByRole('button', { name: /^More for/ }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Copy table');
    await card.getByText('The table is on the clipboard').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(html).toMatch(/<table.*April.*<\/table>/s);
    await choose('Copy picture');
    await card.getByText('The picture is on the clipboard').waitFor();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const { width, height } = await createImageBitmap(await item!.getType('image/png'));
      return { width, height };
    });
    expect(size.width).toBe(1600);
    expect(size.height).toBeGreaterThan(500);
  });

  it('is worked by keyboard alone: to a number in a table, and back from where it comes from', async () => {
    const { page } = await openDashboard(browser(), english, { viewport: { width: 350, height: 700 } });
    const toggle = page.getByRole('button', { name: /^Table: Incidents by month/ });
    await toggle.focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let step = 0; step < 6 && !(await focused()).includes('April'); step++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/Incidents 2016\/17, April: show where it comes from/);
    await page.keyboard.press('Enter');
    await page.locator('dialog h2').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('April');
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['a contrast theme', { forcedColors: 'active' }],
  ] satisfies [string, BrowserContextOptions][])(
    'gives axe nothing to say at 350 px in %s, as charts and as tables',
    async (_, options) => {
      const { page } = await openDashboard(browser(), english, {
        viewport: { width: 350, height: 700 },
        ...options,
      });
      await page.locator('.dash-card canvas').nth(8).waitFor();
      expect(await axe(page)).toEqual([]);
      for (const button of await page.getByRole('button', { name: /^Table: / }).all()) await button.click();
      await page.locator('summary').click();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
    },
  );

  it('says what is not recorded, in Welsh too', async () => {
    const { page } = await openDashboard(browser(), answersOf('cy-GB', bareYear()));
    await page.getByText('Nid yw’r llyfrau gwaith yn cofnodi larymau.').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy-GB');
    expect(await page.locator('.dash-none').allInnerTexts()).toEqual(Array(4).fill('heb ei gofnodi'));
    expect(await axe(page)).toEqual([]);
  });

  it('is no wider than the pane enlarged to 200 %', async () => {
    const { page } = await openDashboard(browser(), english, { viewport: { width: 175, height: 400 } });
    await page.locator('.dash-card canvas').nth(8).waitFor();
    const tooWide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= window.innerWidth
        ? []
        : [...document.querySelectorAll('.dash *')]
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
            .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(tooWide).toEqual([]);
  });

  it('prints on A4 without cutting a chart', async () => {
    const { page } = await openDashboard(browser(), english, { viewport: { width: 1200, height: 800 } });
    await page.locator('.dash-card canvas').nth(8).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(700);
    expect(await page.locator('.dash-filters').isVisible()).toBe(false);
  });

  it('loads chart.js once there is something to draw, and no more than a page may', async () => {
    const { newPage, service } = browser();
    const page = await newPage();
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await page.goto(new URL('dashboard.html', service.addIn).href);
    await page.getByText('Waiting for the pane').waitFor();
    const bytes = await page.evaluate(async (urls) => {
      let sum = 0;
      for (const url of urls) {
        const body = (await fetch(url)).body!.pipeThrough(new CompressionStream('gzip'));
        sum += (await new Response(body).arrayBuffer()).byteLength;
      }
      return sum;
    }, scripts);
    expect(bytes).toBeLessThan(MOST_GZIPPED_BYTES);
  });
});
