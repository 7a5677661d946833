import { describe, expect, test } from 'vitest';

import type { FixLogEntry } from '../../../src/core/check/fixes/fix-log';
import type { ReviewMark } from '../../../src/core/report/review/review-marks';
import { NO_REVIEW } from '../../../src/core/report/review/review';
import {
  keptMemory,
  type Memory,
  MemoryError,
  mergeMemories,
  NO_MEMORY,
  parseMemory,
} from '../../../src/excel/storage/memory';
import { memoryAsJson } from '../../../src/excel/storage/memory-as-json';

const batch = (at: string): FixLogEntry => ({ role: 'CCTV manager', at, rules: [], files: [], edits: [] });
const withBatches = (...times: string[]): Memory => ({
  ...NO_MEMORY,
  fixLog: { version: 1, entries: times.map(batch) },
});

const mark = (name: string): ReviewMark => ({
  figure: name,
  request: { figure: { type: 'constant', value: 5 } },
  name,
  value: 5,
  role: 'Finance officer',
  date: '2018-06-30',
});

const KEPT = keptMemory(NO_MEMORY) as object;

describe('a memory', () => {
  test('is read as it was kept', () => {
    const memory: Memory = {
      ...withBatches('2018-04-20T09:00:00Z'),
      revision: 4,
      profile: { version: 1, year: '2017/18' },
    };
    expect(parseMemory(JSON.parse(JSON.stringify(keptMemory(memory))))).toEqual(memory);
  });

  test('of before there were reviews is taken up with none', () => {
    const { profile, fixLog } = withBatches('2018-04-20T09:00:00Z');
    expect(parseMemory({ version: 1, revision: 4, profile, fixLog })).toEqual({
      ...withBatches('2018-04-20T09:00:00Z'),
      revision: 4,
    });
  });

  test('takes up one of version 2, and says version 4 of itself, so that an older pane leaves it alone', () => {
    const before = { ...KEPT, version: 2, save: undefined, holds: undefined };
    expect(keptMemory(parseMemory(JSON.parse(JSON.stringify(before))))).toEqual(KEPT);
    expect(KEPT).toMatchObject({ version: 4 });
  });

  test('carries a review of a later version along', () => {
    const review = { version: 9, seals: ['?'] };
    const memory = parseMemory({ ...KEPT, review });
    expect(keptMemory(memory)).toMatchObject({ review });
  });

  test('handed on as JSON brings reviews and files along', () => {
    const memory: Memory = {
      ...NO_MEMORY,
      review: { ...NO_REVIEW, marks: [mark('A')] },
      files: ['Returns.xlsx'],
    };
    expect(parseMemory(JSON.parse(memoryAsJson(memory)))).toEqual(memory);
  });

  test('of two people holds the reviews and files of both', () => {
    const reviewed = (name: string, ...files: string[]): Memory => ({
      ...NO_MEMORY,
      review: { ...NO_REVIEW, marks: [mark(name)] },
      files,
    });
    const base = { ...NO_MEMORY, files: ['Old.xlsx'] };
    const { memory } = mergeMemories(
      base,
      reviewed('A', 'Mine.xlsx'),
      reviewed('B', 'Old.xlsx', 'Theirs.xlsx'),
    );
    expect(memory.review.marks.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(memory.files).toEqual(['Theirs.xlsx', 'Mine.xlsx']);
  });

  test.each([
    [{ ...KEPT, version: 5, signatures: [] }, 'later version'],
    [{ ...KEPT, review: { version: 1, signOffs: [{}], marks: [], written: [] } }, 'damaged'],
    [{ ...KEPT, files: [5] }, 'damaged'],
    [{ ...KEPT, profile: { version: 1, year: 'last year' } }, 'damaged'],
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
