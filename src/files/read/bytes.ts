/** Bytes in memory of their own kind: not shared between threads, so they can be hashed, inflated and transferred. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The same bytes as `Bytes`: without copying wherever the memory is not shared. */
export function asBytes(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}

/** A view for reading little-endian numbers, the order of zip and of Excel's own formats. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether `bytes` hold `expected` (ASCII) at `offset`. */
export function holdsAscii(bytes: Uint8Array, offset: number, expected: string): boolean {
  if (offset + expected.length > bytes.length) return false;
  for (let index = 0; index < expected.length; index++) {
    if (bytes[offset + index] !== expected.charCodeAt(index)) return false;
  }
  return true;
}
