/** The codes of one combination: time, area, category, source. */
export type Combination = readonly [time: number, area: number, category: number, source: number];

/** Up to so many possible combinations have a slot each; beyond, only those that occur are kept. */
const LARGEST_TABLE = 1 << 23;

const UNUSED = -1;

/**
 * Numbers the combinations of four codes that occur. `sizes` are the numbers of codes of each dimension, the first
 * weighing most. No strings are made: a combination is one number in a table, or a pair of numbers where there would
 * be too many.
 */
export class CombinationIndex {
  readonly #sizes: Combination;
  readonly #table: Int32Array | undefined;
  /** By time and area together, then by category and source together. */
  readonly #maps = new Map<number, Map<number, number>>();
  #count = 0;

  constructor(sizes: Combination) {
    this.#sizes = sizes;
    const possible = sizes.reduce((product, size) => product * size, 1);
    if (possible <= LARGEST_TABLE) this.#table = new Int32Array(possible).fill(UNUSED);
  }

  get count(): number {
    return this.#count;
  }

  /** The number of a combination, given when it is first met. */
  idOf(time: number, area: number, category: number, source: number): number {
    const [, areas, categories, sources] = this.#sizes;
    const first = time * areas + area;
    const second = category * sources + source;
    if (this.#table) {
      const combination = first * categories * sources + second;
      const known = this.#table[combination]!;
      return known === UNUSED ? (this.#table[combination] = this.#count++) : known;
    }
    let map = this.#maps.get(first);
    if (!map) this.#maps.set(first, (map = new Map<number, number>()));
    let id = map.get(second);
    if (id === undefined) map.set(second, (id = this.#count++));
    return id;
  }

  /** Gives the combinations that occur, in the order of their codes, with their numbers. */
  forEachInOrder(
    give: (time: number, area: number, category: number, source: number, id: number) => void,
  ): void {
    const [, areas, categories, sources] = this.#sizes;
    const giveParts = (first: number, second: number, id: number) => {
      give(Math.floor(first / areas), first % areas, Math.floor(second / sources), second % sources, id);
    };
    if (this.#table) {
      const width = categories * sources;
      for (let index = 0; index < this.#table.length; index++) {
        const id = this.#table[index]!;
        if (id !== UNUSED) giveParts(Math.floor(index / width), index % width, id);
      }
      return;
    }
    for (const [first, map] of [...this.#maps].sort(byKey)) {
      for (const [second, id] of [...map].sort(byKey)) giveParts(first, second, id);
    }
  }
}

function byKey([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other;
}
