import { KNOWN_CATEGORIES } from './known-categories';
import { KNOWN_SOURCES } from './known-sources';
import { nameKey } from './name-key';

/** One name of the house list with the ways it is written. */
export interface KnownName {
  /** The house name. */
  readonly name: string;
  /** Other full names of exactly the same thing, good enough to print where the workbooks agree on one of them. */
  readonly alsoCalled?: readonly string[];
  /** Abbreviations, misspellings and other ways of writing it. Case, space and punctuation need no entry of their own. */
  readonly spellings: readonly string[];
}

/** Fields for which there is a house list. */
export type KnownField = 'category' | 'source';

const LISTS: Record<KnownField, readonly KnownName[]> = {
  category: KNOWN_CATEGORIES,
  source: KNOWN_SOURCES,
};

const KEYS: Record<KnownField, ReadonlyMap<string, KnownName>> = {
  category: keysOf(KNOWN_CATEGORIES),
  source: keysOf(KNOWN_SOURCES),
};

/** The entry of the house list that a text is a spelling of; `undefined` where it is none of them. */
export function findKnownName(field: KnownField, text: string): KnownName | undefined {
  return KEYS[field].get(nameKey(text));
}

/** The house list of a field, in the order in which it is printed. */
export function knownNames(field: KnownField): readonly KnownName[] {
  return LISTS[field];
}

/**
 * Whether a source means that the control room found the incident itself. Every other source, known or not, is
 * reactive.
 */
export function isProactiveSource(name: string): boolean {
  return KNOWN_SOURCES.find((source) => source === findKnownName('source', name))?.proactive === true;
}

function keysOf(list: readonly KnownName[]): ReadonlyMap<string, KnownName> {
  const keys = new Map<string, KnownName>();
  for (const known of list) {
    for (const text of [known.name, ...(known.alsoCalled ?? []), ...known.spellings]) {
      keys.set(nameKey(text), known);
    }
  }
  return keys;
}
