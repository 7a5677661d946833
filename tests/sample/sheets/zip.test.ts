import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type PackageParts, readPackage, writePackage } from '../../../sample/sheets/zip';

describe('a package', () => {
  it('comes back as it was put together', async () => {
    const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(parts, async (contents) => {
        const written: PackageParts = new Map(Object.entries(contents));
        const found = await readPackage(await writePackage(written));
        expect([...found.keys()]).toEqual([...written.keys()]);
        for (const [path, content] of written) expect([...found.get(path)!]).toEqual([...content]);
      }),
      { seed: 17, numRuns: 100 },
    );
  });

  it('is the same at every time, and packs what repeats', async () => {
    const parts: PackageParts = new Map([['a.xml', new Uint8Array(10_000)]]);
    expect(await writePackage(parts)).toEqual(await writePackage(parts));
    expect((await writePackage(parts)).length).toBeLessThan(300);
  });

  it('refuses what is none', async () => {
    await expect(readPackage(new Uint8Array(5))).rejects.toThrow(/no end record/);
    const text = new TextEncoder().encode('not a package but long enough to be one');
    await expect(readPackage(text)).rejects.toThrow(/no end record/);
  });
});
