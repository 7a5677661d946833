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

/** Pairs of words looked at more closely together. */
const BLOCK = 32;

/**
 * Adds to `found` where two columns of the same length differ, and says whether they do. NaN is the same as NaN, and 0 may
 * be taken for -0. Eight bytes at a time are compared as one number, which is quickest; where these are different, or NaN by
 * chance, the block is looked at word by word, and then value by value.
 */
export function collectDifferences(one: NumberColumn, other: NumberColumn, found: Set<number>): boolean {
  if (one === other) return false;
  // Columns of another width hold other numbers in the same bits.
  const areAlike =
    one.constructor === other.constructor && one.byteOffset % 8 === 0 && other.byteOffset % 8 === 0;
  if (!areAlike) return collectOneByOne(one, other, 0, one.length, found);
  const pairs = Math.floor(one.byteLength / 8);
  const [pairsOfOne, pairsOfOther] = [one, other].map(
    ({ buffer, byteOffset }) => new Float64Array(buffer, byteOffset, pairs),
  );
  const [wordsOfOne, wordsOfOther] = [one, other].map(
    ({ buffer, byteOffset }) => new Int32Array(buffer, byteOffset, 2 * pairs),
  );
  const valuesOfPairs = (count: number) => (count * 8) / one.BYTES_PER_ELEMENT;
  let isDifferent = false;
  for (let at = nextDifference(pairsOfOne!, pairsOfOther!, 0); at < pairs;) {
    const end = Math.min(at + BLOCK, pairs);
    const differs =
      !areSameWords(wordsOfOne!, wordsOfOther!, 2 * at, 2 * end) &&
      collectOneByOne(one, other, valuesOfPairs(at), valuesOfPairs(end), found);
    if (differs) isDifferent = true;
    at = nextDifference(pairsOfOne!, pairsOfOther!, end);
  }
  // What does not fill a pair.
  return collectOneByOne(one, other, valuesOfPairs(pairs), one.length, found) || isDifferent;
}

/** The first four pairs from `first` on that are not the same; a loop of one type, so that it is quick. */
function nextDifference(one: Float64Array, other: Float64Array, first: number): number {
  const { length } = one;
  let at = first;
  for (; at + 4 <= length; at += 4)
    if (
      one[at] !== other[at] ||
      one[at + 1] !== other[at + 1] ||
      one[at + 2] !== other[at + 2] ||
      one[at + 3] !== other[at + 3]
    )
      return at;
  while (at < length && one[at] === other[at]) at++;
  return at;
}

function areSameWords(one: Int32Array, other: Int32Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (one[at] !== other[at]) return false;
  return true;
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
