import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { GridData } from '../../../src/core/grid/grid';
import { nodeWorkerLauncher } from '../../../src/files/read/node-worker-launcher';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { createWorkbookReader, type WorkbookReader } from '../../../src/files/read/workbook-reader';
import { type BuiltWorker, buildReadWorker } from './support/build-worker';
import { sampleBook, writeBook } from './support/sheetjs-book';
import { writeXlsxParts } from './support/xlsx-parts';

let built: BuiltWorker;
let reader: WorkbookReader | undefined;

beforeAll(async () => {
  built = await buildReadWorker('node');
});

afterEach(() => {
  reader?.close();
});

afterAll(() => built.remove());

function start(url = built.url, options = {}): WorkbookReader {
  reader = createWorkbookReader({ startWorker: nodeWorkerLauncher(url), ...options });
  return reader;
}

async function workerOf(code: string): Promise<URL> {
  const path = join(built.folder, `worker-${code.length}.mjs`);
  await writeFile(
    path,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => {${code}});\n`,
  );
  return pathToFileURL(path);
}

const textBytes = new TextEncoder().encode('a,b\n1,2\n');

describe('the worker thread of Node', () => {
  it.each(['xlsx', 'biff8', 'xlsb', 'ods', 'csv'] as const)(
    'reads the same as without it: %s',
    async (bookType) => {
      const bytes = writeBook(sampleBook(), bookType);
      const here = await readWorkbook(bytes, 'Returns');
      const there = await start().read(bytes, 'Returns');
      const dataOf = (grids: readonly { readonly data: GridData }[]) => grids.map(({ data }) => data);
      expect({ ...there, grids: dataOf(there.grids) }).toEqual({ ...here, grids: dataOf(here.grids) });
    },
    60_000,
  );

  it('says why a file cannot be read, and reads the next', async () => {
    const wrong = writeXlsxParts({
      sheets: [{ name: 'Apr', rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }],
    });
    const started = start();
    await expect(started.read(wrong, 'a.xlsx')).rejects.toMatchObject({
      name: 'UnreadableFileError',
      message: expect.stringMatching(/^“a\.xlsx”, sheet “Apr”, cell XFE1 is no cell/) as string,
      code: 'cell-reference-wrong',
    });
    expect((await started.read(textBytes, 'b.csv')).format).toBe('csv');
  });

  it('leaves the calling thread free', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c><v>${row}</v></c></row>`,
    ).join('');
    const reading = start().read(writeXlsxParts({ sheets: [{ name: 'A', rows }] }), 'a.xlsx');
    let turns = 0;
    let isDone = false;
    void reading.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
    expect((await reading).grids[0]!.rowCount).toBe(20_000);
    expect(turns).toBeGreaterThan(10);
  });

  it('is killed at the deadline, whatever it is doing', async () => {
    const url = await workerOf('for (;;);');
    await expect(start(url, { deadlineMilliseconds: 300 }).read(textBytes, 'a')).rejects.toMatchObject({
      code: 'took-too-long',
    });
  });

  it('may run out of memory', async () => {
    const url = await workerOf('const all = []; for (;;) all.push(new Array(1000).fill({}));');
    await expect(start(url, { memoryLimit: 32 }).read(textBytes, 'a')).rejects.toMatchObject({
      code: 'out-of-memory',
    });
  }, 60_000);

  it.each(['throw new Error("x")', 'process.exit(3)', 'process.exit(0) /* */'])(
    'may end: %s',
    async (code) => {
      await expect(start(await workerOf(code)).read(textBytes, 'a')).rejects.toMatchObject({
        code: 'reader-failed',
      });
    },
  );

  it('may not be there', async () => {
    const url = pathToFileURL(join(built.folder, 'nowhere.mjs'));
    await expect(start(url).read(textBytes, 'a')).rejects.toMatchObject({ code: 'reader-failed' });
  });
});
