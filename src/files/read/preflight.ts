import { type Bytes, viewOf } from './bytes';
import {
  EXPANSION_FLOOR_BYTES,
  MAXIMUM_EXPANDED_BYTES,
  MAXIMUM_EXPANSION,
  MAXIMUM_PART_BYTES,
  MAXIMUM_PARTS,
} from './limits';
import { ReadFault } from './read-fault';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip/zip-directory';
import { ZipPackage, type ZipPart } from './zip/zip-package';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Looks through a zip package's directory without expanding anything, and refuses what must not be expanded: more
 * than the limits allow, paths that lead out of the package, encrypted parts, two parts of one name, parts that lie
 * over each other or are described differently in two places. Throws a `ReadFault`.
 */
export function preflight(bytes: Bytes): ZipPackage {
  const directory = readZipDirectory(bytes);
  checkAmounts(directory.entries);
  const files = directory.entries.filter((entry) => !entry.name.endsWith('/'));
  checkNames(files);
  return new ZipPackage(locateParts(bytes, directory, files));
}

function checkAmounts(entries: readonly ZipEntry[]): void {
  if (entries.length > MAXIMUM_PARTS) throw new ReadFault('too-many-parts');
  let total = 0;
  for (const { size, compressedSize, name } of entries) {
    total += size;
    const isExpandingTooFar =
      size > MAXIMUM_PART_BYTES ||
      total > MAXIMUM_EXPANDED_BYTES ||
      (size > EXPANSION_FLOOR_BYTES && size > compressedSize * MAXIMUM_EXPANSION);
    if (isExpandingTooFar) throw new ReadFault('expands-too-far', { detail: name });
  }
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name, isEncrypted } of entries) {
    const leadsOut = /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/.test(name);
    if (leadsOut) throw new ReadFault('path-escape', { detail: name });
    const key = name.toLowerCase();
    if (seen.has(key)) throw new ReadFault('duplicate-part', { detail: name });
    seen.add(key);
    if (isEncrypted) throw new ReadFault('password-protected');
  }
}

function locateParts(bytes: Bytes, directory: ZipDirectory, entries: readonly ZipEntry[]): ZipPart[] {
  const view = viewOf(bytes);
  const inOrder = [...entries].sort((one, other) => one.start - other.start);
  let freeFrom = 0;
  for (const entry of inOrder) {
    if (entry.start < freeFrom) throw new ReadFault('archive-damaged');
    freeFrom = contentStart(bytes, view, entry, directory.start) + entry.compressedSize;
  }
  return entries.map((entry) => {
    const start = contentStart(bytes, view, entry, directory.start);
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw new ReadFault('unsupported-compression', { detail: entry.name });
    }
    return {
      name: entry.name,
      isDeflated: entry.method === DEFLATED,
      content: bytes.subarray(start, start + entry.compressedSize),
      size: entry.size,
      crc32: entry.crc32,
    };
  });
}

/** Where the entry's content starts: behind its local header, which must name the same part. */
function contentStart(bytes: Bytes, view: DataView, entry: ZipEntry, limit: number): number {
  const { start, nameBytes, compressedSize } = entry;
  if (start + LOCAL_SIZE > limit || view.getUint32(start, true) !== LOCAL_SIGNATURE) {
    throw new ReadFault('archive-damaged');
  }
  const nameStart = start + LOCAL_SIZE;
  const nameEnd = nameStart + view.getUint16(start + 26, true);
  const content = nameEnd + view.getUint16(start + 28, true);
  const localName = bytes.subarray(nameStart, nameEnd);
  const isSameName =
    localName.length === nameBytes.length && localName.every((byte, index) => byte === nameBytes[index]);
  if (!isSameName || content + compressedSize > limit) throw new ReadFault('archive-damaged');
  return content;
}
