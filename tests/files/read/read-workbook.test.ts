import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { MAXIMUM_FILE_BYTES } from '../../../src/files/read/limits';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { sampleBook, writeBook } from './support/sheetjs-book';
import { expectRefusal } from './support/unreadable';

describe('what is known of a file', () => {
  it.each(['xlsx', 'biff8', 'xlsb', 'ods'] as const)(
    'is its name, size and SHA-256: %s',
    async (bookType) => {
      const bytes = writeBook(sampleBook(), bookType);
      const { file, byteCount, sha256, grids } = await readWorkbook(bytes, '2017/Returns.x');
      expect([file, byteCount]).toEqual(['2017/Returns.x', bytes.length]);
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(grids.every(({ source }) => source.file === '2017/Returns.x')).toBe(true);
    },
  );

  it('leaves the bytes as they were', async () => {
    for (const bookType of ['xlsx', 'biff8', 'xlsb', 'ods'] as const) {
      const bytes = writeBook(sampleBook(), bookType);
      const copy = Uint8Array.from(bytes);
      await readWorkbook(bytes, 'Returns');
      expect(Buffer.compare(bytes, copy)).toBe(0);
    }
  });

  it('may lie in memory that threads share', async () => {
    const bytes = writeBook(sampleBook(), 'xlsx');
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    expect((await readWorkbook(shared, 'Returns.xlsx')).grids).toHaveLength(4);
  });
});

describe('a text without rows and columns', () => {
  it('is refused, whatever its name', async () => {
    const text = new TextEncoder().encode('Minutes of the meeting\n\nPresent: nobody, as it was cancelled.');
    await expectRefusal(text, 'plain-text');
  });
});

describe('a file that is too large', () => {
  it.each([MAXIMUM_FILE_BYTES + 1, 2 ** 31 + 5])(
    'is refused before it is looked at: %d bytes',
    async (length) => {
      await expectRefusal(new Uint8Array(length), 'too-large');
    },
  );
});
