import { addToGroup } from '../group-by';
import type { CheckContext } from './check-context';
import type { Bearing, Occurrence } from './finding';
import type { Found, Pile } from './finding-list';
import type { RowRule, Rule } from './rule';
import { areSameValues } from './same-values';

/** What a rule about rows finds in the year: the numbers of records, one for each thing that is wrong. */
export function findInRows(rule: RowRule, context: CheckContext): Found {
  const found = context.spans.map((span) => rising(rule.find(context, span)));
  const records = found.length === 1 ? found[0]! : found.flat();
  return foundInRecords(rule, pileRecords(rule, records, context));
}

/** The same, looking only at records that changed. They rise. */
export function findInChanged(
  rule: RowRule,
  earlier: Found,
  context: CheckContext,
  changed: readonly number[],
): Found {
  const now = changed.flatMap((record) => rule.find(context, context.spanOf(record)));
  const kept = earlier.piles.map((pile) => {
    const items = without(pile.items, changed);
    return items === pile.items ? pile : { ...pile, items };
  });
  const isSame = now.length === 0 && kept.every((pile, at) => pile === earlier.piles[at]);
  return isSame ? earlier : foundInRecords(rule, joinPiles(kept, pileRecords(rule, now, context)));
}

function foundInRecords(rule: RowRule, piles: readonly Pile[]): Found {
  return {
    rule,
    piles,
    *tell(context, items) {
      for (const [at, record] of items.entries()) {
        if (record === items[at - 1]) continue;
        const effect = rule.changesNothing === true ? NOTHING : context.effects.ofRecord(record);
        for (const told of rule.tell(context, record)) yield { ...told, effect };
      }
    },
  };
}

/** What another rule found: the numbers of its occurrences. */
export function foundInParts(rule: Rule, occurrences: readonly Occurrence[]): Found {
  const piles = new Map<string, { readonly bearing: Bearing; readonly items: number[] }>();
  occurrences.forEach(({ effect: bearing = NOTHING }, item) => {
    const { incidents, area, year } = bearing;
    // Nothing weighs the same everywhere.
    const key = JSON.stringify(incidents === 0 ? 0 : [incidents, area, year]);
    const pile = piles.get(key);
    if (pile) pile.items.push(item);
    else piles.set(key, { bearing, items: [item] });
  });
  return {
    rule,
    piles: [...piles.values()],
    tell: (_, items) => items.map((item) => occurrences[item]!),
  };
}

const NOTHING: Bearing = { incidents: 0 };

/** Lays records, which rise, on piles of the same bearing. What bears on no incident is the same everywhere. */
function pileRecords(rule: RowRule, records: readonly number[], { effects }: CheckContext): Pile[] {
  const nothing: number[] = [];
  const piles = new Map<number, Map<number, number[]>>();
  for (const record of records) {
    const incidents = rule.changesNothing === true ? 0 : Math.abs(effects.incidentsOf(record));
    if (incidents === 0) {
      nothing.push(record);
      continue;
    }
    const place = effects.placeOf(record);
    let ofPlace = piles.get(place);
    if (!ofPlace) piles.set(place, (ofPlace = new Map<number, number[]>()));
    addToGroup(ofPlace, incidents, record);
  }
  const weighty = [...piles.values()].flatMap((ofPlace) => [...ofPlace.values()]);
  return [
    ...(nothing.length > 0 ? [{ bearing: NOTHING, items: nothing }] : []),
    ...weighty.map((items) => ({ bearing: effects.ofRecord(items[0]!), items })),
  ];
}

/** Puts piles of the same bearing together; those without items go. */
function joinPiles(piles: readonly Pile[], others: readonly Pile[]): Pile[] {
  const joined = [...piles];
  for (const other of others) {
    const at = joined.findIndex(({ bearing }) => areSameValues(bearing, other.bearing));
    const pile = joined[at];
    if (pile) joined[at] = { ...pile, items: merge(pile.items, other.items) };
    else joined.push(other);
  }
  return joined.filter(({ items }) => items.length > 0);
}

/** Most are in order already. */
function rising(records: readonly number[]): readonly number[] {
  const isRising = records.every((record, at) => at === 0 || record >= records[at - 1]!);
  return isRising ? records : [...records].sort((one, other) => one - other);
}

/** Numbers that rise, with a few more of them. */
function merge(items: readonly number[], few: readonly number[]): readonly number[] {
  const all = [...items];
  for (const item of few) all.splice(placeOf(all, item), 0, item);
  return all;
}

/** Numbers that rise, without a few of them; where none is among them, the same list. */
function without(items: readonly number[], few: readonly number[]): readonly number[] {
  let left: number[] | undefined;
  for (const item of few) {
    const at = placeOf(left ?? items, item);
    let end = at;
    while ((left ?? items)[end] === item) end++;
    if (end > at) (left ??= [...items]).splice(at, end - at);
  }
  return left ?? items;
}

/** The place of a number among numbers that rise: of the first not below it. */
function placeOf(items: readonly number[], wanted: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
