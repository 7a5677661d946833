import { describe, expect, it } from 'vitest';

import { asBytes } from '../../../../src/files/read/bytes';
import { readZipDirectory } from '../../../../src/files/read/zip/zip-directory';
import { RepackedZip } from '../../../../src/files/read/zip/repacked-zip';

describe('a repacked zip', () => {
  const parts = [
    { name: 'a.xml', size: 3 },
    { name: 'folder/é.xml', size: 0 },
    { name: 'b', size: 5 },
  ];

  it('has the parts it was made with, where its directory says', () => {
    const zip = new RepackedZip(parts);
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

  it('takes a part over as it lies in the other zip', () => {
    const content = asBytes(new Uint8Array([9, 8, 7]));
    const asItLies = { name: 'large.xml', isDeflated: true, content, size: 50, crc32: 1 };
    const zip = new RepackedZip([
      { name: 'a.xml', size: 3 },
      { name: 'large.xml', asItLies },
    ]);
    const entry = readZipDirectory(asBytes(zip.bytes)).entries[1]!;
    expect([entry.method, entry.size, entry.compressedSize]).toEqual([8, 50, 3]);
    const start = entry.start + 30 + entry.nameBytes.length;
    expect([...zip.bytes.subarray(start, start + 3)]).toEqual([9, 8, 7]);
    expect(() => zip.slot('large.xml')).toThrow('"large.xml"');
  });

  it('has no other parts', () => {
    expect(() => new RepackedZip(parts).slot('c')).toThrow('"c"');
  });
});
