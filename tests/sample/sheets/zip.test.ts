import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type PackageParts, readPackage, writePackage } from '../../../sample/sheets/zip';

describe('a package', () => {
  it('comes back as it was put together', () => {
    const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(parts, (contents) => {
        const written: PackageParts = new Map(Object.entries(contents));
        const found = readPackage(writePackage(written));
        expect([...found.keys()]).toEqual([...written.keys()]);
        for (const [path, content] of written) expect([...found.get(path)!]).toEqual([...content]);
      }),
      { seed: 17, numRuns: 100 },
    );
  });

  it('is the same at every time, and packs what repeats', () => {
    const parts: PackageParts = new Map([['a.xml', new Uint8Array(10_000)]]);
    expect(writePackage(parts)).toEqual(writePackage(parts));
    expect(writePackage(parts).length).toBeLessThan(300);
  });

  it('refuses what is none', () => {
    expect(() => readPackage(new Uint8Array(5))).toThrow(/no end record/);
    expect(() => readPackage(new TextEncoder().encode('not a package but long enough to be one'))).toThrow(
      /no end record/,
    );
  });
});
