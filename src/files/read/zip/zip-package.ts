import type { Bytes } from '../bytes';

/** One part that passed the pre-flight, with the place of its (compressed) content. */
export interface ZipPart {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly content: Bytes;
  readonly size: number;
  readonly crc32: number;
}

/** A zip package that passed the pre-flight. */
export class ZipPackage {
  readonly #parts = new Map<string, ZipPart>();

  constructor(parts: readonly ZipPart[]) {
    for (const part of parts) this.#parts.set(part.name.toLowerCase(), part);
  }

  get parts(): IterableIterator<ZipPart> {
    return this.#parts.values();
  }

  /** The part of that path; upper and lower case are the same (ECMA-376 part 2, part names). */
  part(name: string): ZipPart | undefined {
    return this.#parts.get(name.toLowerCase());
  }
}
