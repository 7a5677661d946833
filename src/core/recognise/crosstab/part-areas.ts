import { nameKey } from '../names/name-key';
import { nameOfSharedPart, sharedParts } from '../names/shared-parts';
import type { Vocabulary } from '../vocabulary';
import type { AxisRoles, MeantLine } from './line-roles';
import { areasOfLine, type NameLevel } from './name-levels';

/** An axis on which the parts of different areas have names of their own, and which area each is a part of. */
export interface ToldApart {
  readonly roles: AxisRoles;
  readonly parents: ReadonlyMap<string, string>;
}

/**
 * Tells parts of the same name apart: a "Town Centre" under Northtown and one under Southtown are two places. Where no
 * name comes back under another area nothing changes, and nothing is said of parents.
 */
export function tellPartsApart(
  roles: AxisRoles,
  levels: ReadonlyMap<string, NameLevel>,
  vocabulary: Vocabulary,
): ToldApart {
  const lines = [...roles.counts, ...roles.totals];
  const pairs = new Map(
    lines.flatMap(({ line }) => {
      const [whole, part] = areasOfLine(line, levels, vocabulary).slice(-2);
      return whole === undefined || part === undefined || whole === part
        ? []
        : [[line.index, [part, whole] as const] as const];
    }),
  );
  const shared = sharedParts(pairs.values());
  const isShared = (part: string): boolean => shared.has(nameKey(part)) || vocabulary.isSharedPart(part);
  if (shared.size === 0 && ![...pairs.values()].some(([part]) => isShared(part)))
    return { roles, parents: new Map() };
  const nameOf = ([part, whole]: readonly [string, string]): string =>
    isShared(part) ? nameOfSharedPart(part, whole) : part;
  const renamed = (one: MeantLine): MeantLine => {
    const pair = pairs.get(one.line.index);
    return pair ? { ...one, meaning: { ...one.meaning, area: nameOf(pair) } } : one;
  };
  return {
    roles: { ...roles, counts: roles.counts.map(renamed), totals: roles.totals.map(renamed) },
    parents: new Map([...pairs.values()].map((pair) => [nameOf(pair), pair[1]])),
  };
}

/** Gives the parts of the area a table is about names of their own where another area has parts of that name. */
export function namePartsOf(whole: string, roles: AxisRoles, vocabulary: Vocabulary): AxisRoles {
  const renamed = (one: MeantLine): MeantLine => {
    const { area } = one.meaning;
    if (area === undefined || area === whole || !vocabulary.isSharedPart(area)) return one;
    return { ...one, meaning: { ...one.meaning, area: nameOfSharedPart(area, whole) } };
  };
  return { ...roles, counts: roles.counts.map(renamed), totals: roles.totals.map(renamed) };
}
