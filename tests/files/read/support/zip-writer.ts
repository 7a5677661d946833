import { deflateRawSync } from 'node:zlib';

import { crc32 } from '../../../../src/files/read/zip/crc32';

/** An entry of a zip made for a test. Whatever is given besides name and content overrides what would be true. */
export interface TestEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly method?: number;
  /** The compressed bytes themselves. */
  readonly compressed?: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** Where the directory says the entry starts. */
  readonly start?: number;
  /** Write sizes and start in a zip64 field. */
  readonly isZip64?: boolean;
}

export interface TestZipOptions {
  readonly comment?: string;
  /** Write a zip64 end record and locator. */
  readonly isZip64?: boolean;
  readonly entryCount?: number;
}

const IN_ZIP64 = 0xffffffff;

/** Writes a zip byte by byte, honest or not. */
export function writeZip(entries: readonly TestEntry[], options: TestZipOptions = {}): Uint8Array {
  const bytes = new ByteList();
  const directory = new ByteList();
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? Buffer.from(entry.content) : entry.content;
    const method = entry.method ?? 8;
    const compressed = entry.compressed ?? (method === 8 ? deflateRawSync(content) : content);
    const size = entry.size ?? content.length;
    const crc = entry.crc ?? crc32(content);
    const start = entry.start ?? bytes.length;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    bytes
      .u32(0x04034b50)
      .u16(20)
      .u16(entry.flags ?? 0)
      .u16(method)
      .u32(0)
      .u32(crc);
    bytes.u32(compressed.length).u32(size).u16(localName.length).u16(0).add(localName).add(compressed);

    const extra = new ByteList();
    if (entry.isZip64) extra.u16(1).u16(24).u64(size).u64(compressed.length).u64(start);
    const narrow = (value: number) => (entry.isZip64 ? IN_ZIP64 : value);
    directory
      .u32(0x02014b50)
      .u16(20)
      .u16(20)
      .u16(entry.flags ?? 0)
      .u16(method)
      .u32(0)
      .u32(crc);
    directory.u32(narrow(compressed.length)).u32(narrow(size)).u16(name.length).u16(extra.length);
    directory.u16(0).u16(0).u16(0).u32(0).u32(narrow(start)).add(name).add(extra.bytes);
  }
  const count = options.entryCount ?? entries.length;
  const start = bytes.length;
  bytes.add(directory.bytes);
  const end = bytes.length;
  if (options.isZip64) {
    bytes.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(count).u64(count);
    bytes.u64(directory.length).u64(start).u32(0x07064b50).u32(0).u64(end).u32(1);
  }
  const comment = Buffer.from(options.comment ?? '');
  const [endCount, endSize, endStart] = options.isZip64
    ? [0xffff, IN_ZIP64, IN_ZIP64]
    : [count, directory.length, start];
  bytes.u32(0x06054b50).u16(0).u16(0).u16(endCount).u16(endCount).u32(endSize).u32(endStart);
  bytes.u16(comment.length).add(comment);
  return bytes.bytes;
}

/** Bytes that grow, little-endian. */
export class ByteList {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }

  add(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  u8(value: number): this {
    return this.add([value & 0xff]);
  }

  u16(value: number): this {
    return this.u8(value).u8(value >>> 8);
  }

  u32(value: number): this {
    return this.u16(value & 0xffff).u16(value >>> 16);
  }

  u64(value: number): this {
    return this.u32(value % 2 ** 32).u32(Math.floor(value / 2 ** 32));
  }

  f64(value: number): this {
    return this.add(new Uint8Array(Float64Array.of(value).buffer));
  }
}
