import { profileText } from '../../language/en-GB/profile';
import type { AreaProfile, Profile } from '../../profile/profile';
import { nameKey } from './name-key';

/**
 * What does not go together in a profile's areas, a sentence each: a parent that is no area, areas that are parts of
 * each other, a spelling given for two. Obeyed as they stand they would move figures to where nobody meant them.
 */
export function findProfileSlips({ partnership, aliases }: Profile): string[] {
  const areas = partnership?.areas ?? [];
  const byName = areasByName(areas);
  return [
    ...areas.flatMap(({ name, parent }) =>
      parent === undefined || byName.has(nameKey(parent)) ? [] : profileText.unknownParent(name, parent),
    ),
    ...findCircles(areas, byName).map(profileText.circle),
    ...findSharedSpellings(areas, byName, aliases?.area ?? {}),
  ];
}

function areasByName(areas: readonly AreaProfile[]): ReadonlyMap<string, AreaProfile> {
  const byName = new Map<string, AreaProfile>();
  for (const area of areas)
    for (const spelling of [area.name, ...(area.aliases ?? [])])
      if (!byName.has(nameKey(spelling))) byName.set(nameKey(spelling), area);
  return byName;
}

/** Each circle once, from the first of its areas on. */
function findCircles(areas: readonly AreaProfile[], byName: ReadonlyMap<string, AreaProfile>): string[][] {
  const known = new Set<AreaProfile>();
  return areas.flatMap((area) => {
    const path: AreaProfile[] = [];
    let next: AreaProfile | undefined = area;
    while (next && !known.has(next)) {
      known.add(next);
      path.push(next);
      next = next.parent === undefined ? undefined : byName.get(nameKey(next.parent));
    }
    const start = next ? path.indexOf(next) : -1;
    return start < 0 ? [] : [path.slice(start).map(({ name }) => name)];
  });
}

function findSharedSpellings(
  areas: readonly AreaProfile[],
  byName: ReadonlyMap<string, AreaProfile>,
  aliases: Readonly<Record<string, string>>,
): string[] {
  const ofAreas = areas.flatMap((area) =>
    [area.name, ...(area.aliases ?? [])].map((spelling) => ({ spelling, name: area.name })),
  );
  const ofAliases = Object.entries(aliases).map(([spelling, name]) => ({
    spelling,
    name: byName.get(nameKey(name))?.name ?? name,
  }));
  const owners = new Map<string, string>();
  return [...ofAreas, ...ofAliases].flatMap(({ spelling, name }) => {
    const owner = owners.get(nameKey(spelling));
    if (owner === undefined) owners.set(nameKey(spelling), name);
    return owner === undefined || nameKey(owner) === nameKey(name)
      ? []
      : [profileText.twoAreas(spelling, owner, name)];
  });
}
