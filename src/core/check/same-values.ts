/** Whether two plain values say the same: primitives, arrays and objects of them. A property of `undefined` is none. */
export function areSameValues(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) if (!areSameValues(one[key], other[key])) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The columns of numbers records are kept in. */
export type NumberColumn =
  Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** Numbers compared at a time. */
const BLOCK = 64;

/** Adds to `found` where two columns of the same length differ, and says whether they do. NaN is the same as NaN. */
export function collectDifferences(one: NumberColumn, other: NumberColumn, found: Set<number>): boolean {
  if (one === other) return false;
  // Columns of another width hold other numbers in the same bits.
  const areAlike =
    one.constructor === other.constructor && one.byteOffset % 4 === 0 && other.byteOffset % 4 === 0;
  if (!areAlike) return collectOneByOne(one, other, 0, one.length, found);
  const size = one.BYTES_PER_ELEMENT;
  const words = Math.floor(one.byteLength / 4);
  const ofOne = new Int32Array(one.buffer, one.byteOffset, words);
  const ofOther = new Int32Array(other.buffer, other.byteOffset, words);
  let isDifferent = false;
  let word = nextDifference(ofOne, ofOther, 0);
  for (; word < words; word = nextDifference(ofOne, ofOther, word)) {
    const end = Math.min(word + BLOCK, words);
    if (collectOneByOne(one, other, Math.floor((word * 4) / size), Math.ceil((end * 4) / size), found))
      isDifferent = true;
    word = end;
  }
  // What does not fill a number of 32 bits.
  return collectOneByOne(one, other, Math.floor((words * 4) / size), one.length, found) || isDifferent;
}

/** Where the next block begins, from `first` on, in which bits differ; a loop of one type, so that it is quick. */
function nextDifference(one: Int32Array, other: Int32Array, first: number): number {
  const { length } = one;
  let at = first;
  for (; at + BLOCK <= length; at += BLOCK) {
    let bits = 0;
    for (let word = at; word < at + BLOCK; word += 4)
      bits |=
        (one[word]! ^ other[word]!) |
        (one[word + 1]! ^ other[word + 1]!) |
        (one[word + 2]! ^ other[word + 2]!) |
        (one[word + 3]! ^ other[word + 3]!);
    if (bits !== 0) return at;
  }
  for (; at < length; at++) if (one[at] !== other[at]) return at;
  return length;
}

function collectOneByOne(
  one: NumberColumn,
  other: NumberColumn,
  first: number,
  end: number,
  found: Set<number>,
): boolean {
  let isDifferent = false;
  for (let at = first; at < end; at++) {
    if (Object.is(one[at], other[at])) continue;
    found.add(at);
    isDifferent = true;
  }
  return isDifferent;
}
