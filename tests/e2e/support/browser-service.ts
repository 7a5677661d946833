import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

import { serveWorkbench } from '../../../src/workbench/server/serve-workbench';
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium';

/** Where the shared browser listens and where the workbench is served. */
export interface BrowserService {
  readonly browser: string;
  /** The workbench's page. */
  readonly workbench: string;
  /** The folder of the add-in's pages. */
  readonly addIn: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Gives a `BrowserService` as JSON when asked by http; absent where there is no browser. */
    readonly browserService: string | undefined;
  }
}

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Once for a whole run: offers a browser and the served workbench to the tests. Both are started when the first test
 * asks for them, so a run without such tests pays nothing.
 */
export default async function offerBrowser(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(CHROMIUM)) {
    project.provide('browserService', undefined);
    return () => Promise.resolve();
  }
  const undo: (() => Promise<void>)[] = [];
  let started: Promise<BrowserService> | undefined;
  const service = createServer((_, response) => {
    started ??= start(undo);
    started.then(
      (found) => response.end(JSON.stringify(found)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  project.provide('browserService', `http://127.0.0.1:${(service.address() as AddressInfo).port}/`);
  return async () => {
    service.close();
    await started?.catch(() => undefined);
    for (const step of undo.reverse()) await step();
  };
}

async function start(undo: (() => Promise<void>)[]): Promise<BrowserService> {
  bundleThePages();
  const served = await serveWorkbench({ root, ports: { addIn: 0, workbench: 0 } });
  undo.push(() => served.stop());
  const browser = await chromium.launchServer({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  undo.push(() => browser.close());
  return { browser: browser.wsEndpoint(), workbench: served.workbench, addIn: served.addIn };
}

/** Whoever runs one test file without `npm test` gets the pages of the present sources, too. */
function bundleThePages(): void {
  const made = spawnSync(process.execPath, [join(root, 'scripts', 'set-up.mjs'), 'web'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The pages could not be built: ${made.stderr}`);
}
