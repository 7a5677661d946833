/**
 * A repeatable stream of random numbers: the same key gives the same numbers on every machine. Each part of the
 * sample draws from a stream of its own, so that a change in one leaves the others as they were.
 */
export class RandomStream {
  #state: number;

  constructor(key: string) {
    this.#state = hashOf(key);
  }

  /** The next number, 0 up to but not including 1 (mulberry32). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  /** True with the given probability, 0–1. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of the list, each as likely as the others. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.integer(0, list.length - 1)]!;
  }

  /** The index of one weight, each as likely as its share of the sum. */
  weightedIndex(weights: readonly number[]): number {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let rest = this.fraction() * total;
    for (let index = 0; index < weights.length; index++) {
      rest -= weights[index]!;
      if (rest < 0) return index;
    }
    return weights.length - 1;
  }

  /** One of the list, each as likely as its weight's share of the sum. */
  weighted<Item>(list: readonly (readonly [Item, number])[]): Item {
    return list[this.weightedIndex(list.map(([, weight]) => weight))]![0];
  }
}

/** FNV-1a over the key's UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash;
}
