import { crc32 } from '../../src/files/read/zip/crc32';

/** The parts of a package by their paths, in their order. */
export type PackageParts = Map<string, Uint8Array>;

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** 1 January 1980, the earliest day a zip directory can name: no clock in a package. */
const FIXED_DATE = 0x0021;

/** Takes a package apart. It reads what this project's writers write: one disc, no comment, no zip64. */
export async function readPackage(bytes: Uint8Array): Promise<PackageParts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE)
    throw new Error('The package has no end record');
  const parts: PackageParts = new Map();
  let place = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    const method = view.getUint16(place + 10, true);
    const size = view.getUint32(place + 20, true);
    const nameLength = view.getUint16(place + 28, true);
    const local = view.getUint32(place + 42, true);
    const path = new TextDecoder().decode(
      bytes.subarray(place + CENTRAL_LENGTH, place + CENTRAL_LENGTH + nameLength),
    );
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(start, start + size);
    parts.set(
      path,
      method === DEFLATED ? await pipe(content, new DecompressionStream('deflate-raw')) : content,
    );
    place +=
      CENTRAL_LENGTH + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return parts;
}

/** Puts a package together, with fixed dates: the same parts give the same bytes. */
export async function writePackage(parts: PackageParts): Promise<Uint8Array> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = await pipe(content, new CompressionStream('deflate-raw'));
    const isSmaller = packed.length < content.length;
    const body = isSmaller ? packed : content;
    const fields = entryFields(
      isSmaller ? DEFLATED : STORED,
      crc32(content),
      body.length,
      content.length,
      name,
    );
    const local = joinBytes([littleEndian([[LOCAL_SIGNATURE, 4]]), fields, littleEndian([[0, 2]]), name]);
    bodies.push(local, body);
    directory.push(
      littleEndian([
        [CENTRAL_SIGNATURE, 4],
        [20, 2],
      ]),
      fields,
      littleEndian([
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
      name,
    );
    offset += local.length + body.length;
  }
  const central = joinBytes(directory);
  const end = littleEndian([
    [END_SIGNATURE, 4],
    [0, 4],
    [parts.size, 2],
    [parts.size, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return joinBytes([...bodies, central, end]);
}

async function pipe(
  content: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([new Uint8Array(content)]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** The fields the local and the central record share, from "version needed" to the length of the name. */
function entryFields(
  method: number,
  checksum: number,
  packed: number,
  size: number,
  name: Uint8Array,
): Uint8Array {
  return littleEndian([
    [20, 2],
    [0, 2],
    [method, 2],
    [0, 2],
    [FIXED_DATE, 2],
    [checksum, 4],
    [packed, 4],
    [size, 4],
    [name.length, 2],
  ]);
}

function littleEndian(fields: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
    place += width;
  }
  return bytes;
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    joined.set(piece, place);
    place += piece.length;
  }
  return joined;
}
