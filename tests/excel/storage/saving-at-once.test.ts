import { describe, expect, test } from 'vitest';

import { runInExcel } from '../../../src/excel/excel-context';
import { openWorkbook } from '../../../src/excel/open-workbook';
import { keptMemory, type Memory, MEMORY_NAMESPACE, NO_MEMORY } from '../../../src/excel/storage/memory';
import { saveMemory } from '../../../src/excel/storage/workbook-memory';
import { wrapInXml } from '../../../src/excel/storage/xml-envelope';
import { CustomXmlPart } from '../../../src/workbench/host/book/custom-xml';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Apr 17'] }));

const withTexts = (memory: Memory, texts: Record<string, string>): Memory => ({
  ...memory,
  profile: { version: 1, year: '2017/18', report: { texts } },
});
const textsIn = async () => (await openWorkbook.loadMemory()).profile.report?.texts;

/** Saves, and lets somebody else do something before one of its round trips. */
function saveWhile(base: Memory, mine: Memory, roundTrip: number, other: () => Promise<unknown>) {
  return runInExcel((context) => {
    let count = 0;
    const slow = new Proxy(context, {
      get: (target, key) => {
        if (key !== 'sync') return Reflect.get(target, key, target) as unknown;
        return async () => {
          if (++count === roundTrip) await other();
          await target.sync();
        };
      },
    });
    return saveMemory(slow, base, mine);
  });
}

describe('two people who save in the same moment', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'lose nothing of a first saving, the other before round trip %i',
    async (at) => {
      let other: Memory | undefined;
      const mine = await saveWhile(NO_MEMORY, withTexts(NO_MEMORY, { mine: 'A' }), at, async () => {
        other = (await openWorkbook.saveMemory(NO_MEMORY, withTexts(NO_MEMORY, { theirs: 'B' }))).memory;
      });
      const texts = other ? { mine: 'A', theirs: 'B' } : { mine: 'A' };
      await openWorkbook.saveMemory(mine.memory, mine.memory);
      expect(await textsIn()).toEqual(texts);
      expect(
        excel().workbook.xmlParts.filter(({ namespaceUri }) => namespaceUri === MEMORY_NAMESPACE),
      ).toHaveLength(1);
    },
  );

  test.each([1, 2, 3, 4, 5, 6])('lose nothing of a later one, the other before round trip %i', async (at) => {
    const { memory: base } = await openWorkbook.saveMemory(
      NO_MEMORY,
      withTexts(NO_MEMORY, { a: '0', b: '0' }),
    );
    let other = base;
    await saveWhile(base, withTexts(base, { a: '1', b: '0' }), at, async () => {
      other = (await openWorkbook.saveMemory(base, withTexts(base, { a: '0', b: '2', c: '3' }))).memory;
    });
    expect(other).not.toBe(base);
    await openWorkbook.saveMemory(other, withTexts(other, { ...other.profile.report!.texts, more: '4' }));
    expect(await textsIn()).toEqual({ a: '1', b: '2', c: '3', more: '4' });
    expect(excel().workbook.xmlParts).toHaveLength(1);
  });

  test('find both where neither came to join them', async () => {
    const { xmlParts } = excel().workbook;
    const put = (id: string, memory: Memory) =>
      xmlParts.push(new CustomXmlPart(`{${id}}`, wrapInXml(MEMORY_NAMESPACE, keptMemory(memory))));
    put('1', { ...withTexts(NO_MEMORY, { mine: 'A' }), revision: 1, save: 'a' });
    put('2', { ...withTexts(NO_MEMORY, { theirs: 'B' }), revision: 1, save: 'b' });
    const memory = await openWorkbook.loadMemory();
    expect(memory.profile.report?.texts).toEqual({ mine: 'A', theirs: 'B' });
    const saved = await openWorkbook.saveMemory(memory, memory);
    expect(saved.merged).toBe(false);
    expect(xmlParts).toHaveLength(1);
    expect(await textsIn()).toEqual({ mine: 'A', theirs: 'B' });
  });

  test('a text taken away stays away when somebody else saves', async () => {
    const { memory: base } = await openWorkbook.saveMemory(
      NO_MEMORY,
      withTexts(NO_MEMORY, { a: '0', b: '0' }),
    );
    await openWorkbook.saveMemory(base, withTexts(base, { b: '0' }));
    const { merged } = await openWorkbook.saveMemory(base, withTexts(base, { a: '0', b: '1' }));
    expect(merged).toBe(true);
    expect(await textsIn()).toEqual({ b: '1' });
  });
});
