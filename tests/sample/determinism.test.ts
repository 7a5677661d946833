import { SSF } from '@e965/xlsx';
import { afterEach, expect, it, vi } from 'vitest';

import { makeFacts } from '../../sample/facts/facts';
import { makeSample, makeTruth } from '../../sample/sample';
import { encodeBinary } from '../../sample/sheets/encode-binary';
import { makeWorkbooks } from '../../sample/workbooks/workbooks';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Makes the sample on a day of its own, with random numbers that would show. */
async function makeOn(date: string, random: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) });
  vi.spyOn(Math, 'random').mockReturnValue(random);
  return { files: await makeSample(), truth: JSON.stringify(makeTruth()) };
}

it('makes the same bytes and the same truth at every run, whatever the clock says', async () => {
  const one = await makeOn('2019-01-07T09:00:00Z', 0.1);
  const other = await makeOn('2031-07-30T23:59:58Z', 0.9);
  expect(other.files.map(({ name }) => name)).toEqual(one.files.map(({ name }) => name));
  one.files.forEach(({ name, bytes }, index) => {
    expect(Buffer.compare(bytes, other.files[index]!.bytes), name).toBe(0);
  });
  expect(other.truth).toBe(one.truth);
}, 120_000);

it('makes the same bytes whatever the library has read before', () => {
  const { draft } = makeWorkbooks(makeFacts()).find(({ draft: { format } }) => format === 'xls')!;
  const before = encodeBinary(draft, 'xls');
  // The library's types leave this part of it open.
  const formats: { readonly load: (format: string, id: number) => void } = SSF;
  formats.load('[Red]0.000', 90);
  formats.load('"x"0', 14);
  expect(Buffer.compare(encodeBinary(draft, 'xls'), before)).toBe(0);
});
