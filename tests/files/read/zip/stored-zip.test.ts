import { describe, expect, it } from 'vitest';

import { asBytes } from '../../../../src/files/read/bytes';
import { readZipDirectory } from '../../../../src/files/read/zip/zip-directory';
import { StoredZip } from '../../../../src/files/read/zip/stored-zip';

describe('a stored zip', () => {
  const parts = [
    { name: 'a.xml', size: 3 },
    { name: 'folder/é.xml', size: 0 },
    { name: 'b', size: 5 },
  ];

  it('has the parts it was made with, where its directory says', () => {
    const zip = new StoredZip(parts);
    zip.slot('a.xml').set([1, 2, 3]);
    zip.slot('b').set([4, 5, 6, 7, 8]);
    const { entries } = readZipDirectory(asBytes(zip.bytes));
    expect(
      entries.map(({ name, size, compressedSize, method }) => [name, size, compressedSize, method]),
    ).toEqual(parts.map(({ name, size }) => [name, size, size, 0]));
    const contentOf = (index: number) => {
      const { start, nameBytes, size } = entries[index]!;
      return [...zip.bytes.subarray(start + 30 + nameBytes.length, start + 30 + nameBytes.length + size)];
    };
    expect([contentOf(0), contentOf(1), contentOf(2)]).toEqual([[1, 2, 3], [], [4, 5, 6, 7, 8]]);
  });

  it('has no other parts', () => {
    expect(() => new StoredZip(parts).slot('c')).toThrow('"c"');
  });
});
