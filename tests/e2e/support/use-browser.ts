import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';

import type { BrowserService } from './browser-service';

/** What the tests of one file do in the shared browser. */
export interface BrowserForTests {
  readonly service: BrowserService;
  /** A fresh window; it is closed after the file's tests. Certificates of this machine are trusted. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** The workbench's page as a test drives it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Everything the page or the pane complained of, and every address outside this machine they asked for. */
  readonly complaints: readonly string[];
}

/**
 * Tests in Chromium. Where there is none they are skipped, except in CI, where they fail. `tests` is handed a function
 * that gives the browser once the tests run.
 */
export function describeInBrowser(name: string, tests: (browser: () => BrowserForTests) => void): void {
  const address = inject('browserService');
  const isSkipped = address === undefined && process.env['CI'] !== 'true';
  if (isSkipped) process.stderr.write(`No Chromium: “${name}” is not tested.\n`);
  // On a busy machine a click now and then misses a frame that Chromium is still laying out, and the next one does not.
  describe.skipIf(isSkipped)(name, { retry: 1 }, () => {
    let browser: Browser | undefined;
    let service: BrowserService | undefined;
    beforeAll(async () => {
      if (address === undefined) throw new Error('There is no Chromium to test in.');
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(await answer.text());
      service = (await answer.json()) as BrowserService;
      browser = await chromium.connect(service.browser);
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => ({
      service: service!,
      newPage: async (options = {}) => {
        const context = await browser!.newContext({ ignoreHTTPSErrors: true, ...options });
        return context.newPage();
      },
    }));
  });
}

/** Opens the workbench in a window of its own and waits until its page stands. */
export async function openWorkbench(
  { newPage, service }: BrowserForTests,
  options: BrowserContextOptions & { readonly query?: string } = {},
): Promise<OpenWorkbench> {
  const { query = '', ...ofWindow } = options;
  const page = await newPage(ofWindow);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(`${service.workbench}${query}`);
  return { page, pane: page.frameLocator('iframe.add-in'), complaints };
}
