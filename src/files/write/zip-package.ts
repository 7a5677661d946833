import { crc32 } from '../read/zip/crc32';

/** Signatures and field offsets of the ZIP format (PKWARE APPNOTE 4.3). */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const STORED = 0;
const DEFLATED = 8;

/** A part of a package: its name, its header in the directory, and its bytes as they are stored. */
export interface Entry {
  readonly name: string;
  readonly header: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * Puts other content in place of parts of a package, leaving every other part's bytes as they are. For packages the
 * writing library has just made: one disk, no comment, no extra fields. Throws where a part is not in the package.
 */
export async function replaceParts(
  bytes: Uint8Array,
  replacements: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const entries = readEntries(bytes);
  for (const name of replacements.keys()) {
    if (!entries.some((entry) => entry.name === name)) throw new Error(`The package has no part “${name}”.`);
  }
  const replaced = await Promise.all(
    entries.map(async (entry) => {
      const content = replacements.get(entry.name);
      return content === undefined ? entry : replaceEntry(entry, new TextEncoder().encode(content));
    }),
  );
  return joinEntries(replaced);
}

function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY)
    throw new Error('The package has no directory.');
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER)
      throw new Error('The directory of the package is damaged.');
    const nameLength = view.getUint16(at + 28, true);
    const headerEnd = at + CENTRAL_SIZE + nameLength;
    const local = view.getUint32(at + 42, true);
    const dataStart =
      local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, headerEnd)),
      header: bytes.slice(at, headerEnd),
      data: bytes.subarray(dataStart, dataStart + view.getUint32(at + 20, true)),
    });
    at = headerEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The part with other content. */
export async function replaceEntry({ name, header }: Entry, content: Uint8Array): Promise<Entry> {
  const compressed = await deflate(content);
  const shorter = compressed.length < content.length;
  const data = shorter ? compressed : content;
  const changed = header.slice();
  const view = new DataView(changed.buffer);
  view.setUint16(10, shorter ? DEFLATED : STORED, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, content.length, true);
  return { name, header: changed, data };
}

/** Writes the parts one after the other and the directory behind them. */
export function joinEntries(entries: readonly Entry[]): Uint8Array {
  const nameLengths = entries.map(({ header }) => header.length - CENTRAL_SIZE);
  const localSize = entries.reduce(
    (sum, { data }, index) => sum + LOCAL_SIZE + nameLengths[index]! + data.length,
    0,
  );
  const directorySize = entries.reduce((sum, { header }) => sum + header.length, 0);
  const bytes = new Uint8Array(localSize + directorySize + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = localSize;
  for (const { header, data } of entries) {
    bytes.set(header, directory);
    view.setUint16(directory + 30, 0, true);
    view.setUint32(directory + 42, at, true);
    directory += header.length;
    view.setUint32(at, LOCAL_HEADER, true);
    // From "version needed" to the name's length, local and central headers hold the same fields in the same order.
    bytes.set(header.subarray(6, 30), at + 4);
    view.setUint16(at + 28, 0, true);
    bytes.set(header.subarray(CENTRAL_SIZE), at + LOCAL_SIZE);
    at += LOCAL_SIZE + header.length - CENTRAL_SIZE;
    bytes.set(data, at);
    at += data.length;
  }
  view.setUint32(directory, END_OF_DIRECTORY, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, localSize, true);
  return bytes;
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
