import { gzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { firstScripts } from './support/first-scripts';
import { describeInBrowser } from './support/use-browser';

const MOST_GZIPPED_BYTES = 250_000;

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
