import { describe, expect, test } from 'vitest';

import type { FixLogEntry } from '../../../src/core/check/fixes/fix-log';
import {
  type Memory,
  MemoryError,
  mergeMemories,
  NO_MEMORY,
  parseMemory,
} from '../../../src/excel/storage/memory';

const batch = (at: string): FixLogEntry => ({ role: 'CCTV manager', at, rules: [], files: [], edits: [] });
const withBatches = (...times: string[]): Memory => ({
  ...NO_MEMORY,
  fixLog: { version: 1, entries: times.map(batch) },
});

describe('a memory', () => {
  test('is read as it was kept', () => {
    const memory: Memory = {
      ...withBatches('2018-04-20T09:00:00Z'),
      revision: 4,
      profile: { version: 1, year: '2017/18' },
    };
    expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  test.each([
    [{ ...NO_MEMORY, version: 2, signatures: [] }, 'later version'],
    [{ ...NO_MEMORY, profile: { version: 1, year: 'last year' } }, 'damaged'],
    [{ version: 1 }, 'damaged'],
    [undefined, 'damaged'],
  ])('that cannot be used says why: %j', (data, reason) => {
    expect(() => parseMemory(data)).toThrow(MemoryError);
    expect(() => parseMemory(data)).toThrow(expect.objectContaining({ reason }));
  });

  test('of two people holds the batches of both, each once, in the order they were made', () => {
    const [first, second, third] = ['2018-04-20T09:00:00Z', '2018-04-21T09:00:00Z', '2018-04-22T09:00:00Z'];
    const base = withBatches(first);
    const { memory, conflicts } = mergeMemories(base, withBatches(first, third), withBatches(first, second));
    expect(memory.fixLog.entries.map(({ at }) => at)).toEqual([first, second, third]);
    expect(conflicts).toEqual([]);
  });
});
