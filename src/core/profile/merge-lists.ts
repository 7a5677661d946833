/**
 * Lists that two people made of the same one, joined: what either added is there, what either took away is not. Items are
 * plain data, and the same where they hold the same.
 */
export function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): Item[] {
  const [before, ours, others] = [keysOf(base), keysOf(mine), keysOf(theirs)];
  return [
    ...theirs.filter((_, at) => ours.set.has(others.keys[at]!) || !before.set.has(others.keys[at]!)),
    ...mine.filter((_, at) => !others.set.has(ours.keys[at]!) && !before.set.has(ours.keys[at]!)),
  ];
}

function keysOf(items: readonly unknown[]) {
  const keys = items.map(keyOfContent);
  return { keys, set: new Set(keys) };
}

/** A text that items which hold the same have in common, in whatever order their members are. */
export function keyOfContent(item: unknown): string {
  return JSON.stringify(sorted(item));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
}
