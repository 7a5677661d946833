import { type Bytes, viewOf } from '../bytes';
import { ReadFault } from '../read-fault';

/** One part of a zip package, as its directory describes it. */
export interface ZipEntry {
  /** The path inside the package, with forward slashes. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedSize: number;
  /** Bytes after expanding, as declared. */
  readonly size: number;
  readonly crc32: number;
  /** Where the entry's local header starts. */
  readonly start: number;
  readonly nameBytes: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory starts: every entry ends before it. */
  readonly start: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
const ENCRYPTED_FLAGS = 0b10_0000_0100_0001;
const METHOD_OF_AES = 99;

/** Reads a zip's central directory (PKWARE APPNOTE 4.3), nothing else. Throws a `ReadFault` where it is cut or bent. */
export function readZipDirectory(bytes: Bytes): ZipDirectory {
  const view = viewOf(bytes);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let limit = end;
  if (count === IN_ZIP64_16 || size === IN_ZIP64_32 || start === IN_ZIP64_32) {
    ({ count, size, start, limit } = readZip64End(view, end));
  } else if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw new ReadFault('archive-damaged');
  }
  if (start + size > limit) throw new ReadFault('archive-damaged');

  const entries: ZipEntry[] = [];
  let offset = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, offset, start + size);
    entries.push(entry);
    offset = next;
  }
  if (offset !== start + size) throw new ReadFault('archive-damaged');
  return { entries, start };
}

/** The end record; without one the file was cut off. Its comment must fit, so bytes inside a comment are no record. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset--) {
    if (view.getUint32(offset, true) !== END_SIGNATURE) continue;
    if (offset + END_SIZE + view.getUint16(offset + 20, true) <= view.byteLength) return offset;
  }
  throw new ReadFault('truncated');
}

function readZip64End(view: DataView, end: number) {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) {
    throw new ReadFault('archive-damaged');
  }
  const offset = readUint64(view, locator + 8);
  if (offset + ZIP64_END_SIZE > locator || view.getUint32(offset, true) !== ZIP64_END_SIGNATURE) {
    throw new ReadFault('archive-damaged');
  }
  return {
    count: readUint64(view, offset + 32),
    size: readUint64(view, offset + 40),
    start: readUint64(view, offset + 48),
    limit: offset,
  };
}

function readEntry(bytes: Bytes, view: DataView, offset: number, limit: number) {
  if (offset + ENTRY_SIZE > limit || view.getUint32(offset, true) !== ENTRY_SIGNATURE) {
    throw new ReadFault('archive-damaged');
  }
  const flags = view.getUint16(offset + 8, true);
  const method = view.getUint16(offset + 10, true);
  const nameEnd = offset + ENTRY_SIZE + view.getUint16(offset + 28, true);
  const extraEnd = nameEnd + view.getUint16(offset + 30, true);
  const next = extraEnd + view.getUint16(offset + 32, true);
  if (next > limit) throw new ReadFault('archive-damaged');
  const nameBytes = bytes.subarray(offset + ENTRY_SIZE, nameEnd);
  const wide = zip64Reader(view, nameEnd, extraEnd);
  // The order in which the extra field holds the wide values: size, compressed size, start.
  const size = wide(view.getUint32(offset + 24, true));
  const compressedSize = wide(view.getUint32(offset + 20, true));
  const start = wide(view.getUint32(offset + 42, true));
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
    isEncrypted: (flags & ENCRYPTED_FLAGS) !== 0 || method === METHOD_OF_AES,
    method,
    compressedSize,
    size,
    crc32: view.getUint32(offset + 16, true),
    start,
    nameBytes,
  };
  return { entry, next };
}

/** Gives back a 32-bit value, or the next 64-bit value of the zip64 extra field where the value only points there. */
function zip64Reader(view: DataView, start: number, end: number): (value: number) => number {
  let field = start;
  while (field + 4 <= end && view.getUint16(field, true) !== ZIP64_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  const fieldEnd = field + 4 <= end ? Math.min(end, field + 4 + view.getUint16(field + 2, true)) : 0;
  let cursor = field + 4;
  return (value) => {
    if (value !== IN_ZIP64_32) return value;
    if (cursor + 8 > fieldEnd) throw new ReadFault('archive-damaged');
    cursor += 8;
    return readUint64(view, cursor - 8);
  };
}

function readUint64(view: DataView, offset: number): number {
  if (offset + 8 > view.byteLength) throw new ReadFault('archive-damaged');
  const value = view.getBigUint64(offset, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ReadFault('archive-damaged');
  return Number(value);
}
