import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { handleRequest } from '../../src/files/read/handle-request';
import { type ReadResponse, receiveWorkbook } from '../../src/files/read/read-protocol';
import { shownCells } from '../files/read/support/read-cells';
import { type BuiltWorker, buildReadWorker } from '../files/read/support/build-worker';
import { sampleBook, writeBook } from '../files/read/support/sheetjs-book';
import { writeXlsxParts } from '../files/read/support/xlsx-parts';
import { CHROMIUM, CHROMIUM_FLAGS } from './support/chromium';

const hasBrowser = existsSync(CHROMIUM);
const mayBeSkipped = process.env['CI'] !== 'true';
if (!hasBrowser && mayBeSkipped)
  process.stderr.write(`No Chromium at ${CHROMIUM}: reading in a browser is not tested.\n`);

let page: Page;
/** What is undone at the end, the last first. */
const undo: (() => Promise<unknown>)[] = [];
let built: BuiltWorker;

/** Serves the bundled worker and an empty page, on this machine only. */
async function serve(folder: string): Promise<Server> {
  const started = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (name === '') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Reading</title>');
      return;
    }
    readFile(join(folder, name)).then(
      (content) => response.setHeader('content-type', 'text/javascript').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return started;
}

/** What the worker in the browser answers, with typed arrays and maps as plain lists on the way. */
async function readInBrowser(bytes: Uint8Array, file: string): Promise<string> {
  const request = { worker: `/${built.name}`, file, base64: Buffer.from(bytes).toString('base64') };
  return page.evaluate(async ({ worker: path, file: name, base64 }) => {
    const own = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const worker = new Worker(path, { type: 'module' });
    const response = await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage({ file: name, bytes: own }, [own.buffer]);
    });
    worker.terminate();
    return JSON.stringify(response, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value instanceof Map ? [...value] : value,
    );
  }, request);
}

/** What the same handler answers in Node, in the same form. */
async function readInNode(
  bytes: Uint8Array,
  file: string,
): Promise<{ form: string; response: ReadResponse }> {
  const { message } = await handleRequest({ bytes: new Uint8Array(bytes), file });
  const form = JSON.stringify(message, (_, value: unknown) =>
    ArrayBuffer.isView(value)
      ? Array.from(value as Uint8Array)
      : value instanceof Map
        ? [...(value as Map<unknown, unknown>)]
        : value,
  );
  return { form, response: message };
}

function workbookOf(response: ReadResponse): SourceWorkbook {
  if (response.kind !== 'workbook')
    throw new Error(response.kind === 'unreadable' ? response.reason.code : 'Its texts come apart.');
  return receiveWorkbook(response.workbook);
}

describe.skipIf(!hasBrowser && mayBeSkipped)('reading in a browser', () => {
  beforeAll(async () => {
    built = await buildReadWorker('browser');
    undo.push(built.remove);
    const server = await serve(built.folder);
    undo.push(() => new Promise((resolve) => server.close(resolve)));
    const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
    undo.push(() => rm(profile, { recursive: true, force: true }));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      args: CHROMIUM_FLAGS,
    });
    undo.push(() => context.close());
    page = await context.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    for (const step of undo.reverse()) await step();
  });

  it.each([
    ['Returns.xlsx', () => writeBook(sampleBook(), 'xlsx')],
    ['Macintosh.xlsx', () => writeBook(sampleBook({ date1904: true }), 'xlsx')],
    ['Returns.xls', () => writeBook(sampleBook(), 'biff8')],
    ['Returns.xlsb', () => writeBook(sampleBook(), 'xlsb')],
    ['Returns.ods', () => writeBook(sampleBook(), 'ods')],
    ['Returns.csv', () => Uint8Array.of(...Buffer.from('Ref;Notes\r\n1;'), 0x93, 0x61, 0x94, 0xa3)],
  ])('%s gives the same as in Node', async (file, write) => {
    const bytes = write();
    const { form, response } = await readInNode(bytes, file);
    expect(await readInBrowser(bytes, file)).toBe(form);
    expect(Object.keys(shownCells(workbookOf(response).grids[0]!)).length).toBeGreaterThan(3);
  });

  it('refuses a damaged file with the same reason', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>9</v></c></row>';
    const bytes = writeXlsxParts({ sheets: [{ name: 'Apr 17', rows }], texts: ['only'] });
    const { form, response } = await readInNode(bytes, 'Returns.xlsx');
    expect(response.kind).toBe('unreadable');
    expect(await readInBrowser(bytes, 'Returns.xlsx')).toBe(form);
  });
});
