import { afterEach, expect, it, vi } from 'vitest';

import { makeSample, makeTruth } from '../../sample/sample';

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
});
