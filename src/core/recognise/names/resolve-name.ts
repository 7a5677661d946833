import type { Profile } from '../../profile/profile';
import { tidyText } from '../values/normalise-text';
import { findKnownName } from './known-names';
import { nameKey } from './name-key';

/** The fields whose values are names. */
export type NameField = 'area' | 'category' | 'source';

/** Why a text got its name. */
export type NameReason =
  'alias' | 'profile' | 'house list' | 'area form' | 'initials' | 'same spelling' | 'as written';

export interface ResolvedName {
  readonly name: string;
  readonly how: NameReason;
}

/** Turns the texts of one field into names. */
export interface NameResolver {
  readonly field: NameField;
  /** The name of a text, seen or not. A blank text has the name ''. */
  resolve(text: string): ResolvedName;
  /** Every name the seen texts have, with the rows that have it, most rows first. */
  readonly names: ReadonlyMap<string, number>;
}

/** Distinct texts of a field as they stand in the cells, with the number of rows each stands in. */
export type SeenTexts = ReadonlyMap<string, number>;

/** Makes the resolver of a field from what the profile decides and what the workbooks hold. */
export function createNameResolver(field: NameField, profile: Profile, seen: SeenTexts): NameResolver {
  const aliases = new Map(
    Object.entries(profile.aliases?.[field] ?? {}).map(([from, to]) => [nameKey(from), to]),
  );
  const byKey = new Map<string, string>();
  const resolve = (text: string): ResolvedName => {
    const key = nameKey(text);
    const alias = aliases.get(key);
    if (alias !== undefined) return { name: alias, how: 'alias' };
    const known = field === 'area' ? undefined : findKnownName(field, text);
    if (known) return { name: known.name, how: 'house list' };
    const written = tidyText(text);
    const name = byKey.get(key) ?? written;
    return { name, how: name === written ? 'as written' : 'same spelling' };
  };
  const ordered = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [text] of ordered) if (!byKey.has(nameKey(text))) byKey.set(nameKey(text), tidyText(text));
  const names = new Map<string, number>();
  for (const [text, rows] of ordered) {
    const { name } = resolve(text);
    names.set(name, (names.get(name) ?? 0) + rows);
  }
  return { field, resolve, names };
}
