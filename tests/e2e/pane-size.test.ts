import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { describeInBrowser } from './support/use-browser';

const MOST_GZIPPED_BYTES = 250_000;

async function textAt(page: Page, url: string): Promise<string> {
  const answer = await page.request.get(url);
  if (!answer.ok()) throw new Error(`${url} cannot be had.`);
  return answer.text();
}

/** The scripts a page needs before it shows anything: those it names, and all they import but on demand. */
async function firstScripts(page: Page, address: string): Promise<Map<string, string>> {
  const named = (await textAt(page, address)).matchAll(/(?:src|href)="(\.\/assets\/[^"]+\.js)"/g);
  const waiting = Array.from(named, ([, path]) => new URL(path!, address).href);
  const scripts = new Map<string, string>();
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (scripts.has(url)) continue;
    const script = await textAt(page, url);
    scripts.set(url, script);
    for (const [, path] of script.matchAll(/(?:from|import) ?["'`](\.\/[^"'`]+\.js)["'`]/g))
      waiting.push(new URL(path!, url).href);
  }
  return scripts;
}

describeInBrowser('what the pane loads first', (browser) => {
  it('is no more than a page may, and reads no workbook and no memory yet', async () => {
    const { newPage, service } = browser();
    const scripts = await firstScripts(await newPage(), new URL('taskpane.html', service.addIn).href);
    const bytes = [...scripts.values()].reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(scripts.size).toBeGreaterThan(1);
    expect(bytes).toBeLessThan(MOST_GZIPPED_BYTES);
    const whole = [...scripts.values()].join('\n');
    expect(whole).toContain('createRoot');
    expect(whole).not.toContain('urn:cctv-annual-report:memory');
    expect(whole).not.toContain('ZodError');
  });

  it('is built for those who use it, though a test asked for it', async () => {
    expect(process.env['NODE_ENV']).toBe('test');
    const { newPage, service } = browser();
    const scripts = await firstScripts(await newPage(), new URL('taskpane.html', service.addIn).href);
    // React’s development build offers its tools by this sentence.
    for (const script of scripts.values()) expect(script).not.toContain('Download the React DevTools');
  });
});
