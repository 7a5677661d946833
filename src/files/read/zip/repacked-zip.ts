import { type Bytes, viewOf } from '../bytes';
import type { ZipPart } from './zip-package';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;

/** A part of the zip: as it lies in another zip, compressed, or a slot of so many bytes to be written into. */
export type RepackedPart =
  { readonly name: string; readonly asItLies: ZipPart } | { readonly name: string; readonly size: number };

/**
 * A zip for a library that only takes zips, so that it sees nothing but the parts it needs, whose size and checksum
 * were verified. Parts come expanded, so that nothing is expanded twice, except those too large to be held beside the
 * library's own copy. The sizes come first, then the content is written into each part's slot. Checksums stay zero,
 * which hucre takes for "not given".
 */
export class RepackedZip {
  readonly bytes: Bytes;
  readonly #slots = new Map<string, Bytes>();

  constructor(parts: readonly RepackedPart[]) {
    const names = parts.map(({ name }) => new TextEncoder().encode(name));
    const starts: number[] = [];
    let offset = 0;
    for (const [index, part] of parts.entries()) {
      starts.push(offset);
      offset += LOCAL_SIZE + names[index]!.length + sizesOf(part).stored;
    }
    const directory = offset;
    for (const name of names) offset += ENTRY_SIZE + name.length;
    this.bytes = new Uint8Array(offset + END_SIZE);
    const view = viewOf(this.bytes);

    let entry = directory;
    for (const [index, part] of parts.entries()) {
      const start = starts[index]!;
      const nameBytes = names[index]!;
      const { stored, expanded, method } = sizesOf(part);
      view.setUint32(start, LOCAL_SIGNATURE, true);
      view.setUint16(start + 6, UTF8_NAMES, true);
      view.setUint16(start + 8, method, true);
      view.setUint32(start + 18, stored, true);
      view.setUint32(start + 22, expanded, true);
      view.setUint16(start + 26, nameBytes.length, true);
      this.bytes.set(nameBytes, start + LOCAL_SIZE);
      const content = start + LOCAL_SIZE + nameBytes.length;
      if ('asItLies' in part) this.bytes.set(part.asItLies.content, content);
      else this.#slots.set(part.name, this.bytes.subarray(content, content + stored));

      view.setUint32(entry, ENTRY_SIGNATURE, true);
      view.setUint16(entry + 8, UTF8_NAMES, true);
      view.setUint16(entry + 10, method, true);
      view.setUint32(entry + 20, stored, true);
      view.setUint32(entry + 24, expanded, true);
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

  /** The bytes of a part that has a slot, to be written and read. */
  slot(name: string): Bytes {
    const slot = this.#slots.get(name);
    if (!slot) throw new Error(`The zip was made without a slot for "${name}"`);
    return slot;
  }
}

function sizesOf(part: RepackedPart): { stored: number; expanded: number; method: number } {
  if (!('asItLies' in part)) return { stored: part.size, expanded: part.size, method: STORED };
  const { content, size, isDeflated } = part.asItLies;
  return { stored: content.length, expanded: size, method: isDeflated ? DEFLATED : STORED };
}
