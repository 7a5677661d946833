import { addToGroup, groupBy } from '../group-by';
import { EXCLUSION_REASONS, type ExclusionReason } from '../records/exclusion';
import type { RecordColumns, Remark, RemarkCode } from '../records/records';

/** The records left out for each reason, in order. */
export function indexExclusions({
  exclusion,
  length,
}: RecordColumns): ReadonlyMap<ExclusionReason, readonly number[]> {
  const found = new Map<ExclusionReason, number[]>();
  for (let record = 0; record < length; record++) {
    const code = exclusion[record]!;
    if (code === 0) continue;
    addToGroup(found, EXCLUSION_REASONS[code - 1]!, record);
  }
  return found;
}

/** The remarks with each code, in order. */
export function indexRemarks(remarks: readonly Remark[]): ReadonlyMap<RemarkCode, readonly Remark[]> {
  return groupBy(remarks, ({ code }) => code);
}

/** The items of a list in the order of their records whose records lie from `first` up to, not including, `end`. */
export function* itemsBetween<Item>(
  items: readonly Item[],
  recordOf: (item: Item) => number,
  { first, end }: { readonly first: number; readonly end: number },
): Iterable<Item> {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (recordOf(items[middle]!) < first) low = middle + 1;
    else high = middle;
  }
  for (; low < items.length && recordOf(items[low]!) < end; low++) yield items[low]!;
}
