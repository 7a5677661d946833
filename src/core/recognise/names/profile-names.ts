import type { Profile } from '../../profile/profile';
import { nameKey } from './name-key';
import type { NameField } from './resolve-name';

/** What the profile decides about one field. */
export interface ProfileNames {
  /** Every name it uses, in its order; of two that are the same name the first. */
  readonly names: readonly string[];
  /** The name for a text, by `nameKey`: aliases followed to their end, and the names themselves. */
  readonly byKey: ReadonlyMap<string, { readonly name: string; readonly how: 'alias' | 'profile' }>;
}

/** Collects the names and aliases of a field from the profile. */
export function profileNamesOf(field: NameField, profile: Profile): ProfileNames {
  const aliases = new Map<string, string>();
  const names = new Map<string, string>();
  const addName = (name: string | undefined): void => {
    if (name !== undefined && !names.has(nameKey(name))) names.set(nameKey(name), name);
  };
  const addAlias = (spelling: string, name: string): void => {
    if (!aliases.has(nameKey(spelling))) aliases.set(nameKey(spelling), name);
  };
  if (field === 'area') addAreas(profile, addName, addAlias);
  for (const [spelling, name] of Object.entries(profile.aliases?.[field] ?? {})) {
    addName(name);
    addAlias(spelling, name);
  }
  const byKey = new Map<string, { name: string; how: 'alias' | 'profile' }>();
  for (const key of new Set([...aliases.keys(), ...names.keys()])) {
    const end = followAliases(key, aliases);
    byKey.set(key, { name: names.get(end)!, how: end === key ? 'profile' : 'alias' });
  }
  return { names: [...names.values()], byKey };
}

function addAreas(
  profile: Profile,
  addName: (name: string | undefined) => void,
  addAlias: (spelling: string, name: string) => void,
): void {
  const areas = profile.partnership?.areas ?? [];
  for (const area of areas) addName(area.name);
  for (const area of areas) addName(area.parent);
  for (const table of profile.tables ?? []) addName(table.area);
  for (const area of areas) {
    for (const spelling of area.aliases ?? []) addAlias(spelling, area.name);
  }
}

/**
 * The key of the name at the end of a chain of aliases. Aliases in a circle have no end: all of them then mean the one
 * that comes first in the alphabet, so that the order of looking up changes nothing.
 */
function followAliases(key: string, aliases: ReadonlyMap<string, string>): string {
  const path = [key];
  for (;;) {
    const target = aliases.get(path.at(-1)!);
    const next = target === undefined ? undefined : nameKey(target);
    if (next === undefined || next === path.at(-1)) return path.at(-1)!;
    const start = path.indexOf(next);
    if (start >= 0) return path.slice(start).sort()[0]!;
    path.push(next);
  }
}
