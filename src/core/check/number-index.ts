/** No number was met before. */
export const NOT_MET = -1;

const SMALLEST = 1024;
const MULTIPLIER = 0x9e3779b1;
const HIGH = 2 ** 32;

/** Finds the first item under a number; made for a million numbers, which a Map would take seconds for. */
export class NumberIndex {
  readonly #mask: number;
  readonly #numbers: Float64Array;
  readonly #items: Int32Array;

  /** `most`: how many numbers there can be. */
  constructor(most: number) {
    let size = SMALLEST;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    this.#numbers = new Float64Array(size);
    this.#items = new Int32Array(size).fill(NOT_MET);
  }

  /** The item that came first under a whole, not negative number; `NOT_MET` where `item` is it. */
  add(number: number, item: number): number {
    const mixed = Math.imul((number % HIGH) ^ Math.floor(number / HIGH), MULTIPLIER);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    for (; this.#items[slot] !== NOT_MET; slot = (slot + 1) & this.#mask) {
      if (this.#numbers[slot] === number) return this.#items[slot]!;
    }
    this.#numbers[slot] = number;
    this.#items[slot] = item;
    return NOT_MET;
  }
}
