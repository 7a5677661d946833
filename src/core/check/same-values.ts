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
  const ofOne = bitsOf(one);
  const ofOther = bitsOf(other);
  // Columns of another width hold other numbers in the same bits.
  if (one.constructor !== other.constructor || ofOne.constructor !== ofOther.constructor)
    return collectOneByOne(one, other, 0, one.length, found);
  let isDifferent = false;
  for (let first = 0; first < ofOne.length; first += BLOCK) {
    const end = Math.min(first + BLOCK, ofOne.length);
    let bits = 0;
    for (let at = first; at < end; at++) bits |= ofOne[at]! ^ ofOther[at]!;
    if (bits === 0) continue;
    const scale = one.length / ofOne.length;
    if (collectOneByOne(one, other, Math.floor(first * scale), Math.ceil(end * scale), found))
      isDifferent = true;
  }
  return isDifferent;
}

/** The bits of a column in numbers of 32, or as they are where they do not fill such numbers. */
function bitsOf(column: NumberColumn): NumberColumn {
  const { buffer, byteOffset, byteLength } = column;
  return byteOffset % 4 === 0 && byteLength % 4 === 0
    ? new Int32Array(buffer, byteOffset, byteLength / 4)
    : column;
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
