import type { Profile } from '../../profile/profile';
import { KNOWN_CATEGORIES } from './known-categories';
import type { KnownName } from './known-name';
import { KNOWN_SOURCES } from './known-sources';
import { nameKey } from './name-key';

/** Fields for which there is a house list. */
export type KnownField = 'category' | 'source';

const LISTS: Readonly<Record<KnownField, readonly KnownName[]>> = {
  category: KNOWN_CATEGORIES,
  source: KNOWN_SOURCES,
};

const BY_KEY: Readonly<Record<KnownField, ReadonlyMap<string, KnownName>>> = {
  category: byKey(KNOWN_CATEGORIES),
  source: byKey(KNOWN_SOURCES),
};

/** The house list of a field, in the order in which it is printed. */
export function knownNames(field: KnownField): readonly KnownName[] {
  return LISTS[field];
}

/** The entry of the house list that a text is written for; `undefined` where the list does not have it. */
export function findKnownName(field: KnownField, text: string): KnownName | undefined {
  return BY_KEY[field].get(nameKey(text));
}

/** Every text an entry is written as for which another name may stand: all but its parts. */
export function fullNamesOf(known: KnownName): readonly string[] {
  return [known.name, ...(known.publishedAs === undefined ? [] : [known.publishedAs]), ...known.spellings];
}

/**
 * Whether a source means that the control room found the incident itself. Every other source, in the list or not, is
 * reactive. A name the profile uses for an operator's spelling is an operator too.
 */
export function isProactiveSource(name: string, profile: Profile): boolean {
  if (isOperator(name)) return true;
  const key = nameKey(name);
  return Object.entries(profile.aliases?.source ?? {}).some(
    ([spelling, target]) => nameKey(target) === key && isOperator(spelling),
  );
}

function isOperator(text: string): boolean {
  const known = findKnownName('source', text);
  return KNOWN_SOURCES.some((source) => source === known && source.proactive);
}

function byKey(list: readonly KnownName[]): ReadonlyMap<string, KnownName> {
  return new Map(
    list.flatMap((known) =>
      [...fullNamesOf(known), ...(known.parts ?? [])].map((text) => [nameKey(text), known] as const),
    ),
  );
}
