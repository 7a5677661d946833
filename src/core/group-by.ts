/** Things by what they have in common; groups, and the things in them, in the order in which they come. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/** Puts a thing behind the others of its group, which begins with it where there is none. Gives the group. */
export function addToGroup<Item, Key>(groups: Map<Key, Item[]>, key: Key, item: Item): readonly Item[] {
  const group = groups.get(key);
  if (!group) {
    const begun = [item];
    groups.set(key, begun);
    return begun;
  }
  group.push(item);
  return group;
}
