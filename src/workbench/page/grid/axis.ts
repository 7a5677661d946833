import type { LineSizes } from '../../host/book/line-sizes';

/** Where the rows (or the columns) of a sheet lie, in whole pixels from its first one. */
export interface Axis {
  readonly count: number;
  /** The far edge of the last line. */
  readonly total: number;
  offsetOf(index: number): number;
  sizeOf(index: number): number;
  /** The line at a place; the first or the last one for places outside. */
  indexAt(offset: number): number;
}

/** Pixels of a point at 96 dots an inch. */
export const PIXELS_OF_POINT = 96 / 72;

/**
 * Works out where lines lie. Only lines that differ from the standard size cost anything, so a million rows are as
 * quick as a hundred.
 */
export function createAxis(lines: LineSizes, count: number): Axis {
  const standard = Math.round(lines.standard * PIXELS_OF_POINT);
  const indexes: number[] = [];
  /** What the lines up to each of `indexes` add to standard ones. */
  const added: number[] = [];
  let sum = 0;
  for (const [index, { size, hidden }] of lines.entries()) {
    const pixels = hidden ? 0 : Math.round((size ?? lines.standard) * PIXELS_OF_POINT);
    if (pixels === standard || index >= count) continue;
    sum += pixels - standard;
    indexes.push(index);
    added.push(sum);
  }

  const offsetOf = (index: number) => {
    const before = lowerBound(indexes, index);
    return index * standard + (before === 0 ? 0 : added[before - 1]!);
  };
  const total = offsetOf(count);
  return {
    count,
    total,
    offsetOf,
    sizeOf: (index) => offsetOf(index + 1) - offsetOf(index),
    indexAt: (offset) => {
      let first = 0;
      let last = count - 1;
      while (first < last) {
        const middle = (first + last + 1) >> 1;
        if (offsetOf(middle) <= offset) first = middle;
        else last = middle - 1;
      }
      return first;
    },
  };
}

/** How many of sorted numbers are smaller than one. */
function lowerBound(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
