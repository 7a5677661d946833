import type { Profile } from '../../profile/profile';
import { plainText, tidyText } from '../values/normalise-text';
import { areaNaming } from './area-naming';
import { houseNaming } from './house-naming';
import { nameKey } from './name-key';
import { partnerNameOf } from './partner-kind';
import { profileNamesOf } from './profile-names';

/** The fields whose values are names. */
export type NameField = 'area' | 'category' | 'source';

/**
 * Why a text has its name: the profile's alias, a name the profile uses, the house list, an area's name written another
 * way ("N Arden DC"), its initials, the same text but for case, space and punctuation, or its own text. `blank`: there
 * is no name, because nothing, a dash or "N/A" stands there.
 */
export type NameReason =
  'alias' | 'profile' | 'house list' | 'area form' | 'initials' | 'same spelling' | 'as written' | 'blank';

export interface ResolvedName {
  readonly name: string;
  readonly how: NameReason;
}

/** Distinct texts of a field as they stand in the cells, with the number of rows each stands in. */
export type SeenTexts = ReadonlyMap<string, number>;

/** A way to name a text; `undefined` where it does not apply. */
export type Naming = (text: string) => ResolvedName | undefined;

/** Turns the texts of one field into names. */
export interface NameResolver {
  readonly field: NameField;
  /**
   * The name of a text; resolving a name gives the name itself. Among the seen texts no two names differ only in case,
   * space or punctuation, so Excel's SUMIFS cannot mix them up.
   */
  readonly resolve: (text: string) => ResolvedName;
  /** Every name of the seen texts with its rows, most rows first. */
  readonly names: ReadonlyMap<string, number>;
  /** The names the profile has decided on. */
  readonly decided: readonly string[];
}

/**
 * What stands where there is no name, without spaces: dashes, a pivot's word for blank, "N/A". Not a bare "NA", which
 * may be somebody's initials.
 */
const NO_NAME = /^(?:-*|\(blank\)|n[/\\]a\.?|n\.a\.?|notapplicable)$/;

/**
 * Makes the resolver of a field. The profile is obeyed first and exactly; then the house list (categories, sources) or
 * the ways areas are written apply; what is in none of them keeps its own text, in its most frequent spelling. Pass
 * every text there is: what a text is called can depend on the others.
 */
export function createNameResolver(field: NameField, profile: Profile, seen: SeenTexts): NameResolver {
  const { names: decided, byKey } = profileNamesOf(field, profile);
  // What an area is to the partnership ("(client)") is no part of its name, unless the profile calls it so.
  const nameIn = (text: string): string => {
    const name = field === 'area' ? partnerNameOf(text).name : text;
    return name === text || byKey.has(nameKey(text)) ? text : name;
  };
  const undecided = rowsByTidyText(seen, nameIn, (text) => !byKey.has(nameKey(text)) && !isBlank(text));
  const naming = field === 'area' ? areaNaming(decided, undecided) : houseNaming(field, decided, undecided);
  const spellings = mostFrequentSpellings(undecided);

  const find = (text: string): ResolvedName => {
    const key = nameKey(text);
    const ofProfile = byKey.get(key);
    if (ofProfile) return ofProfile;
    if (isBlank(text)) return { name: '', how: 'blank' };
    const unmarked = nameIn(text);
    if (unmarked !== text) return find(unmarked);
    const found = naming(text) ?? asWritten(text, spellings.get(key));
    // What a text is found to be may itself have an alias.
    const decision = byKey.get(nameKey(found.name));
    return decision?.how === 'alias' ? decision : { ...found, name: decision?.name ?? found.name };
  };
  const ofSeen = new Map([...seen.keys()].map((text) => [text, find(text)] as const));
  const resolve = (text: string): ResolvedName => ofSeen.get(text) ?? find(text);

  return { field, resolve, names: countNames(seen, resolve), decided };
}

/** Most rows first, then by text: the order in which spellings win, whatever order they came in. */
export function byRowsThenText(
  [a, rowsOfA]: readonly [string, number],
  [b, rowsOfB]: readonly [string, number],
): number {
  return rowsOfB - rowsOfA || (a < b ? -1 : Number(a > b));
}

function isBlank(text: string): boolean {
  return NO_NAME.test(plainText(text).toLowerCase().replace(/ /g, ''));
}

function asWritten(text: string, usual: string | undefined): ResolvedName {
  const written = tidyText(text);
  return usual === undefined || usual === written
    ? { name: written, how: 'as written' }
    : { name: usual, how: 'same spelling' };
}

/** The rows of each name in a text in its tidy form, of those wanted. */
function rowsByTidyText(
  seen: SeenTexts,
  nameIn: (text: string) => string,
  wanted: (text: string) => boolean,
): SeenTexts {
  const tidied = new Map<string, number>();
  for (const [written, rows] of seen) {
    const text = nameIn(written);
    if (wanted(text)) tidied.set(tidyText(text), (tidied.get(tidyText(text)) ?? 0) + rows);
  }
  return tidied;
}

function mostFrequentSpellings(seen: SeenTexts): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [text] of [...seen].sort(byRowsThenText)) {
    if (!spellings.has(nameKey(text))) spellings.set(nameKey(text), text);
  }
  return spellings;
}

function countNames(seen: SeenTexts, resolve: NameResolver['resolve']): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [text, rows] of seen) {
    const { name } = resolve(text);
    if (name !== '') names.set(name, (names.get(name) ?? 0) + rows);
  }
  return new Map([...names].sort(byRowsThenText));
}
