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
    const reason = EXCLUSION_REASONS[code - 1]!;
    const list = found.get(reason);
    if (list) list.push(record);
    else found.set(reason, [record]);
  }
  return found;
}

/** The remarks with each code, in order. */
export function indexRemarks(remarks: readonly Remark[]): ReadonlyMap<RemarkCode, readonly Remark[]> {
  const found = new Map<RemarkCode, Remark[]>();
  for (const remark of remarks) {
    const list = found.get(remark.code);
    if (list) list.push(remark);
    else found.set(remark.code, [remark]);
  }
  return found;
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
