/** Signatures and sizes of the ZIP format (PKWARE APPNOTE 4.3). */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

interface Entry {
  readonly name: string;
  /** Its header in the directory. */
  readonly header: Uint8Array;
  /** Where its local header is. */
  readonly offset: number;
  readonly method: number;
  readonly size: number;
}

/** Reads the parts of a package whose names are wanted. Parts of other names cost nothing. */
export async function readParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entriesOf(bytes)) {
    if (isWanted(entry.name)) parts.set(entry.name, await contentOf(bytes, entry));
  }
  return parts;
}

/** The same for parts that are text. */
export async function readTextParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  const parts = await readParts(bytes, isWanted);
  return new Map([...parts].map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/** The package with some parts put in, or put in place of those of the same name; every other part stays as it is. */
export function withParts(bytes: Uint8Array, parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const kept = entriesOf(bytes).filter(({ name }) => !parts.has(name));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of kept) {
    const header = entry.header.slice();
    viewOf(header).setUint32(42, at, true);
    directory.push(header);
    put(bytes.subarray(entry.offset, startOf(bytes, entry) + entry.size));
  }
  for (const [name, part] of parts) {
    const stored = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    const { local, central, content } = storedEntry(name, stored, at);
    directory.push(central);
    put(local);
    put(content);
  }
  const start = at;
  for (const header of directory) put(header);
  put(endOf(directory.length, start, at - start));
  const joined = new Uint8Array(at);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  let end = bytes.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) break;
    const nameLength = view.getUint16(at + 28, true);
    const length = CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      header: bytes.subarray(at, at + length),
      offset: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
    });
    at += length;
  }
  return entries;
}

/** Where the content of a part begins: its local header has a name and extra fields of its own. */
function startOf(bytes: Uint8Array, { offset }: Entry): number {
  const view = viewOf(bytes);
  return offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

async function contentOf(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const start = startOf(bytes, entry);
  const stored = bytes.slice(start, start + entry.size);
  if (entry.method === 0) return stored;
  const inflated = new Blob([stored]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

function storedEntry(name: string, content: Uint8Array, offset: number) {
  const nameBytes = new TextEncoder().encode(name);
  const local = new Uint8Array(LOCAL_SIZE + nameBytes.length);
  const central = new Uint8Array(CENTRAL_SIZE + nameBytes.length);
  // Both headers tell the same from the version on; the central one has a version more before it.
  for (const [header, signature, from] of [
    [local, LOCAL_HEADER, 4],
    [central, CENTRAL_HEADER, 6],
  ] as const) {
    const view = viewOf(header);
    view.setUint32(0, signature, true);
    view.setUint16(from, 20, true);
    // 1 January 1980, the first day the format knows.
    view.setUint16(from + 8, 33, true);
    view.setUint32(from + 10, crc32(content), true);
    view.setUint32(from + 14, content.length, true);
    view.setUint32(from + 18, content.length, true);
    view.setUint16(from + 22, nameBytes.length, true);
  }
  viewOf(central).setUint16(4, 20, true);
  viewOf(central).setUint32(42, offset, true);
  local.set(nameBytes, LOCAL_SIZE);
  central.set(nameBytes, CENTRAL_SIZE);
  return { local, central, content };
}

function endOf(count: number, start: number, length: number): Uint8Array {
  const end = new Uint8Array(END_SIZE);
  const view = viewOf(end);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return end;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
