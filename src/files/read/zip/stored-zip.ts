import { type Bytes, viewOf } from '../bytes';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const UTF8_NAMES = 0x0800;

/**
 * A zip whose parts are not compressed: for a library that only takes zips, so that it sees nothing but content whose
 * size and checksum were verified, and expands nothing a second time. The sizes come first, then the content is
 * written into each part's slot, so no byte is held twice. Checksums stay zero, which hucre takes for "not given".
 */
export class StoredZip {
  readonly bytes: Bytes;
  readonly #slots = new Map<string, Bytes>();

  constructor(parts: readonly { readonly name: string; readonly size: number }[]) {
    const names = parts.map(({ name }) => new TextEncoder().encode(name));
    const starts: number[] = [];
    let offset = 0;
    for (const [index, { size }] of parts.entries()) {
      starts.push(offset);
      offset += LOCAL_SIZE + names[index]!.length + size;
    }
    const directory = offset;
    for (const name of names) offset += ENTRY_SIZE + name.length;
    this.bytes = new Uint8Array(offset + END_SIZE);
    const view = viewOf(this.bytes);

    let entry = directory;
    for (const [index, { name, size }] of parts.entries()) {
      const start = starts[index]!;
      const nameBytes = names[index]!;
      view.setUint32(start, LOCAL_SIGNATURE, true);
      view.setUint16(start + 6, UTF8_NAMES, true);
      view.setUint32(start + 18, size, true);
      view.setUint32(start + 22, size, true);
      view.setUint16(start + 26, nameBytes.length, true);
      this.bytes.set(nameBytes, start + LOCAL_SIZE);
      const content = start + LOCAL_SIZE + nameBytes.length;
      this.#slots.set(name, this.bytes.subarray(content, content + size));

      view.setUint32(entry, ENTRY_SIGNATURE, true);
      view.setUint16(entry + 8, UTF8_NAMES, true);
      view.setUint32(entry + 20, size, true);
      view.setUint32(entry + 24, size, true);
      view.setUint16(entry + 28, nameBytes.length, true);
      view.setUint32(entry + 42, start, true);
      this.bytes.set(nameBytes, entry + ENTRY_SIZE);
      entry += ENTRY_SIZE + nameBytes.length;
    }
    view.setUint32(offset, END_SIGNATURE, true);
    view.setUint16(offset + 8, parts.length, true);
    view.setUint16(offset + 10, parts.length, true);
    view.setUint32(offset + 12, offset - directory, true);
    view.setUint32(offset + 16, directory, true);
  }

  /** The bytes of a part, to be written and read. */
  slot(name: string): Bytes {
    const slot = this.#slots.get(name);
    if (!slot) throw new Error(`The zip was made without a part "${name}"`);
    return slot;
  }
}
