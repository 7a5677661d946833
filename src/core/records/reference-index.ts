import { textKey } from '../recognise/values/normalise-text';

/** No record: a reference that was not met before. */
export const NO_RECORD = -1;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SMALLEST = 1024;

/**
 * Finds the first record with the same reference, whatever its case and spacing. Made for a million references that
 * are nearly all different: it keeps a hash of each and looks at the texts themselves only where hashes meet.
 */
export class ReferenceIndex {
  readonly #textOf: (record: number) => string;
  #slots: Int32Array;
  #hashes: Int32Array;
  #size = 0;

  /** `textOf` gives a record's reference again; `expected` is about how many records will come. */
  constructor(textOf: (record: number) => string, expected: number) {
    this.#textOf = textOf;
    this.#slots = new Int32Array(powerAbove(2 * expected)).fill(NO_RECORD);
    this.#hashes = new Int32Array(this.#slots.length);
  }

  /** The record that was added first with this reference; `NO_RECORD` where `record` is it. */
  add(record: number, reference: string): number {
    if (2 * this.#size >= this.#slots.length) this.#grow();
    const hash = hashOf(reference);
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let first = this.#slots[slot]!; first !== NO_RECORD; first = this.#slots[slot]!) {
      if (this.#hashes[slot] === hash && isSame(this.#textOf(first), reference)) return first;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = record;
    this.#hashes[slot] = hash;
    this.#size++;
    return NO_RECORD;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(NO_RECORD);
    const hashes = new Int32Array(slots.length);
    const mask = slots.length - 1;
    this.#slots.forEach((record, index) => {
      if (record === NO_RECORD) return;
      const hash = this.#hashes[index]!;
      let slot = spread(hash) & mask;
      while (slots[slot] !== NO_RECORD) slot = (slot + 1) & mask;
      slots[slot] = record;
      hashes[slot] = hash;
    });
    this.#slots = slots;
    this.#hashes = hashes;
  }
}

function powerAbove(size: number): number {
  let power = SMALLEST;
  while (power < size) power *= 2;
  return power;
}

function isSame(one: string, other: string): boolean {
  return one === other || textKey(one) === textKey(other);
}

/** FNV-1a over the key of the text, made without making the key where the text is plain ASCII. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code > 0x7e || code <= 0x20) return hashOfKey(textKey(text));
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return hash | 0;
}

function hashOfKey(key: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME);
  return hash | 0;
}

/** FNV's low bits are its weakest. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
