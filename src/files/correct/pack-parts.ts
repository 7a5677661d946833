import { type Entry, joinEntries, replaceEntry } from '../write/zip-package';
import type { ZipPart } from '../read/zip/zip-package';

const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_SIZE = 46;
/** Version 2.0 of the format: deflated parts in folders. */
const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day the format knows: no clock reaches the file. */
const FIRST_DAY = 0x0021;

/** Writes a package of parts, in their order. A part that is not replaced keeps the very bytes it is stored in. */
export async function packParts(
  parts: Iterable<ZipPart>,
  replacements: ReadonlyMap<ZipPart, Uint8Array>,
): Promise<Uint8Array> {
  const entries: Entry[] = [];
  for (const part of parts) {
    const entry = entryOf(part);
    const content = replacements.get(part);
    entries.push(content ? await replaceEntry(entry, content) : entry);
  }
  return joinEntries(entries);
}

function entryOf({ name, isDeflated, content, size, crc32 }: ZipPart): Entry {
  const nameBytes = new TextEncoder().encode(name);
  const header = new Uint8Array(CENTRAL_SIZE + nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, nameBytes.length > name.length ? NAMES_IN_UTF8 : 0, true);
  view.setUint16(10, isDeflated ? DEFLATED : 0, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint32(16, crc32, true);
  view.setUint32(20, content.length, true);
  view.setUint32(24, size, true);
  view.setUint16(28, nameBytes.length, true);
  header.set(nameBytes, CENTRAL_SIZE);
  return { name, header, data: content };
}
