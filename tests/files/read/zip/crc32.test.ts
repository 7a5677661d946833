import { crc32 as crcOfNode } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { crc32 } from '../../../../src/files/read/zip/crc32';

const bytes = fc.uint8Array({ maxLength: 200 });

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('agrees with zlib', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        expect(crc32(content)).toBe(crcOfNode(content));
      }),
      { seed: 1 },
    );
  });

  it('is the same, however the bytes are cut', () => {
    fc.assert(
      fc.property(bytes, fc.nat(200), (content, cut) => {
        expect(crc32(content.subarray(cut), crc32(content.subarray(0, cut)))).toBe(crc32(content));
      }),
      { seed: 2 },
    );
  });
});
