import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CellEdit } from '../../../src/core/check/fixes/edit';
import type { FixLogEntry } from '../../../src/core/check/fixes/fix-log';
import { keyOfContent } from '../../../src/core/profile/merge-lists';
import { openWorkbook } from '../../../src/excel/open-workbook';
import { fitMemory, MemoryTooLargeError } from '../../../src/excel/storage/fit-memory';
import { keptMemory, type Memory, MEMORY_NAMESPACE, NO_MEMORY } from '../../../src/excel/storage/memory';
import { packList, unpackList } from '../../../src/excel/storage/packed-list';
import { wrapInXml } from '../../../src/excel/storage/xml-envelope';
import { CustomXmlPart } from '../../../src/workbench/host/book/custom-xml';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Log'] }));

const parts = () => excel().workbook.xmlParts;

function batch(number: number, count: number, text: (index: number) => string): FixLogEntry {
  const edits = Array.from({ length: count }, (_, index): CellEdit => ({
    kind: 'cell',
    rule: 'number-as-text',
    file: 'Stonebridge incident log 2017-18.xlsx',
    sheet: 'Incidents 2017-18',
    cell: `${index % 2 === 0 ? 'E' : 'G'}${String(index + 2)}`,
    before: { kind: 'text', text: text(index) },
    after: { kind: 'number', number: index / 4 },
    formatBefore: '@',
  }));
  const at = new Date(Date.UTC(2018, 5, 1, 9, 0, number)).toISOString();
  return { role: 'CCTV manager', at, rules: ['number-as-text'], files: [], edits };
}

const withBatch = (memory: Memory, entry: FixLogEntry): Memory => ({
  ...memory,
  fixLog: { version: 1, entries: [...memory.fixLog.entries, entry] },
});

describe('a log of tens of thousands of fixes', () => {
  test('is kept in full, and the memory is read and saved as before', async () => {
    let memory: Memory = NO_MEMORY;
    for (let number = 0; number < 4; number++) {
      const next = withBatch(
        memory,
        batch(number, 4_000, (index) => String(index % 90)),
      );
      ({ memory } = await openWorkbook.saveMemory(memory, next));
    }
    const profile = { version: 1 as const, report: { texts: { author: 'Report of the CCTV manager' } } };
    await openWorkbook.saveMemory(memory, { ...memory, profile });
    const read = await openWorkbook.loadMemory();
    expect(keyOfContent(read.fixLog) === keyOfContent(memory.fixLog)).toBe(true);
    expect(read.profile).toEqual(profile);
    expect(parts()).toHaveLength(1);
    expect(parts()[0]!.xml.length / 16_000).toBeLessThan(15);
  }, 240_000);

  test('of an older version that locked a workbook, as two parts of together more than 5 MB, is taken up', async () => {
    const entries = [0, 1, 2].map((number) => batch(number, 4_500, (index) => String(index % 90)));
    const older = {
      ...(keptMemory(NO_MEMORY) as object),
      version: 3,
      profile: { version: 1, year: '2017/18' },
    };
    const put = (save: string, revision: number, holds: string[], kept: FixLogEntry[]) => {
      const data = { ...older, save, revision, holds, fixLog: { version: 1, entries: kept } };
      parts().push(new CustomXmlPart(`{${save}}`, wrapInXml(MEMORY_NAMESPACE, data)));
    };
    put('a', 1, [], entries);
    put('b', 2, ['a'], entries);
    expect(parts().reduce((sum, { xml }) => sum + xml.length, 0)).toBeGreaterThan(5_000_000);
    const memory = await openWorkbook.loadMemory();
    expect(memory.profile.year).toBe('2017/18');
    await openWorkbook.saveMemory(memory, { ...memory, files: ['Returns.xlsx'] });
    expect(parts()).toHaveLength(1);
    const { fixLog } = await openWorkbook.loadMemory();
    expect(keyOfContent(fixLog.entries) === keyOfContent(entries)).toBe(true);
  }, 240_000);

  test('loses its oldest cells before anything else, and says how many; what is being noted never', () => {
    const long = (index: number) =>
      `${'A sentence of some length that stands once. '.repeat(4)}${String(index)}`;
    const [first, second] = [batch(0, 12_000, long), batch(1, 12_000, long)];
    const base = withBatch(NO_MEMORY, first);
    const { memory } = fitMemory(withBatch(base, second), base);
    expect(memory.fixLog.entries).toEqual([{ ...first, edits: [], dropped: 12_000 }, second]);
    expect(() => fitMemory(withBatch(base, batch(2, 30_000, long)), base)).toThrow(MemoryTooLargeError);
  }, 240_000);
});

test('any list of plain data comes out of its packing as it went in', () => {
  const item = fc.oneof(fc.jsonValue(), fc.record({ row: fc.integer(), text: fc.string() }));
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.integer()), fc.array(item)), (items) => {
      const packed = JSON.parse(JSON.stringify(packList(items))) as ReturnType<typeof packList>;
      const unpacked: unknown = JSON.parse(JSON.stringify(unpackList(packed, items.length)));
      expect(unpacked).toEqual(JSON.parse(JSON.stringify(items)));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test.each(['1*3', '1*9999999999', 'x', '1 1*-1 1'])('a damaged run %j is refused', (numbers) => {
  expect(() => unpackList({ numbers }, 2)).toThrow(RangeError);
});
