import type { CheckContext } from './check-context';
import type { Bearing, Occurrence } from './finding';
import type { Found, Pile } from './finding-list';
import type { RowRule, Rule } from './rule';

/** What a rule about rows found: the numbers of records, one for each thing that is wrong; they rise. */
export function foundInRecords(rule: RowRule, records: readonly number[], context: CheckContext): Found {
  const bearingOf = ({ effects }: CheckContext, record: number): Bearing =>
    rule.changesNothing === true ? { incidents: 0 } : effects.ofRecord(record);
  return {
    rule,
    piles: rule.changesNothing === true ? pileOfAll(records) : pileRecords(records, context),
    *tell(now, items) {
      for (const [at, record] of items.entries()) {
        if (record === items[at - 1]) continue;
        const effect = bearingOf(now, record);
        for (const told of rule.tell(now, record)) yield { ...told, effect };
      }
    },
  };
}

/** What another rule found: the numbers of its occurrences. */
export function foundInParts(rule: Rule, occurrences: readonly Occurrence[]): Found {
  const piles = new Map<string, { readonly bearing: Bearing; readonly items: number[] }>();
  occurrences.forEach(({ effect: bearing = { incidents: 0 } }, item) => {
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

function pileOfAll(items: readonly number[]): readonly Pile[] {
  return items.length === 0 ? [] : [{ bearing: { incidents: 0 }, items }];
}

function pileRecords(records: readonly number[], { effects }: CheckContext): readonly Pile[] {
  const nothing: number[] = [];
  const piles = new Map<number, Map<number, number[]>>();
  for (const record of records) {
    const incidents = effects.incidentsOf(record);
    if (incidents === 0) {
      nothing.push(record);
      continue;
    }
    const place = effects.placeOf(record);
    let ofPlace = piles.get(place);
    if (!ofPlace) piles.set(place, (ofPlace = new Map<number, number[]>()));
    const pile = ofPlace.get(incidents);
    if (pile) pile.push(record);
    else ofPlace.set(incidents, [record]);
  }
  const weighty = [...piles.values()].flatMap((ofPlace) => [...ofPlace.values()]);
  return [
    ...pileOfAll(nothing),
    ...weighty.map((items) => ({ bearing: effects.ofRecord(items[0]!), items })),
  ];
}
