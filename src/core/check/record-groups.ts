const NONE = -1;
const SMALLEST = 1024;
const MULTIPLIER = 0x9e3779b1;
const HIGH = 2 ** 32;

/**
 * Records by a number that some have in common; made for a million records, for which a Map of lists would take seconds.
 * A record may change its number. The numbers are whole and not negative; NaN stands for none.
 */
export class RecordGroups {
  readonly #mask: number;
  readonly #numbers: Float64Array;
  /** The last record of each slot, and for each record the one before it in its slot. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  /** Records that are not the first of their group. */
  readonly #later = new Set<number>();

  /** `numberOf` gives the number of each of `length` records. */
  constructor(length: number, numberOf: (record: number) => number) {
    let size = SMALLEST;
    while (size < length) size *= 2;
    this.#mask = size - 1;
    this.#numbers = new Float64Array(length);
    this.#last = new Int32Array(size).fill(NONE);
    this.#before = new Int32Array(length).fill(NONE);
    for (let record = 0; record < length; record++) {
      const number = numberOf(record);
      this.#numbers[record] = number;
      if (Number.isNaN(number)) continue;
      const slot = this.#slotOf(number);
      let other = this.#last[slot]!;
      while (other !== NONE && this.#numbers[other] !== number) other = this.#before[other]!;
      if (other !== NONE) this.#later.add(record);
      this.#before[record] = this.#last[slot]!;
      this.#last[slot] = record;
    }
  }

  /** Each record that is not the first of its group, in order, with that first. */
  repeated(): (readonly [record: number, first: number])[] {
    return [...this.#later]
      .sort((one, other) => one - other)
      .map((record) => [record, this.#group(this.#numbers[record]!)[0]!]);
  }

  /** Gives a record another number. */
  change(record: number, number: number): void {
    const old = this.#numbers[record]!;
    if (Object.is(old, number)) return;
    if (!Number.isNaN(old)) this.#remove(record, old);
    this.#numbers[record] = number;
    if (!Number.isNaN(number)) this.#insert(record, number);
  }

  #remove(record: number, number: number): void {
    const slot = this.#slotOf(number);
    if (this.#last[slot] === record) this.#last[slot] = this.#before[record]!;
    else {
      let behind = this.#last[slot]!;
      while (this.#before[behind] !== record) behind = this.#before[behind]!;
      this.#before[behind] = this.#before[record]!;
    }
    this.#before[record] = NONE;
    this.#later.delete(record);
    const [first] = this.#group(number);
    if (first !== undefined) this.#later.delete(first);
  }

  #insert(record: number, number: number): void {
    const slot = this.#slotOf(number);
    this.#before[record] = this.#last[slot]!;
    this.#last[slot] = record;
    const [, ...others] = this.#group(number);
    for (const other of others) this.#later.add(other);
  }

  /** The records of a number, in order. */
  #group(number: number): number[] {
    const records: number[] = [];
    for (let record = this.#last[this.#slotOf(number)]!; record !== NONE; record = this.#before[record]!)
      if (this.#numbers[record] === number) records.push(record);
    return records.sort((one, other) => one - other);
  }

  #slotOf(number: number): number {
    const mixed = Math.imul((number % HIGH) ^ Math.floor(number / HIGH), MULTIPLIER);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}
