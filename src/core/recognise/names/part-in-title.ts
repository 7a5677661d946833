import { nameKey } from './name-key';
import { nameOfSharedPart } from './shared-parts';
import type { Vocabulary } from '../vocabulary';

/** A part of an area and the area, as a title such as "Stevenage – Old Town" names them. */
export interface NamedPart {
  readonly part: string;
  readonly whole: string;
}

/** What stands between an area and its part: no "in" or "by", which names of other things have too. */
const BETWEEN = /^(?:\s+[-–—]\s+|\s*[:/(]\s*)$/u;

/** The part a text names beside its area, both known; what several areas have a part of is told apart by its area. */
export function knownPartIn(areas: readonly string[], vocabulary: Vocabulary): NamedPart | undefined {
  if (areas.length !== 2) return undefined;
  for (const [part, whole] of [areas, [...areas].reverse()] as [string, string][]) {
    const parent = vocabulary.parentOf(part);
    if (vocabulary.isSharedPart(part)) return { part: nameOfSharedPart(part, whole), whole };
    if (parent !== undefined && nameKey(parent) === nameKey(whole)) return { part, whole };
  }
  return undefined;
}

/**
 * What a title may name as an area and its part, from its form alone: two names with a dash, colon or bracket between
 * them. Others must bear it out (`partsBorneOut`).
 */
export function possiblePartIn(
  text: string,
  names: readonly string[],
  vocabulary: Vocabulary,
): NamedPart | undefined {
  const [whole, part] = names;
  if (whole === undefined || part === undefined || names.length > 2) return undefined;
  const start = text.indexOf(whole);
  const end = text.indexOf(part, start + whole.length);
  if (start < 0 || end < 0 || !BETWEEN.test(text.slice(start + whole.length, end))) return undefined;
  return vocabulary.isCategory(part) || vocabulary.isSource(part) ? undefined : { part, whole };
}

/**
 * The parts that titles may name which are believed: of an area that a table of its own is about or the profile has,
 * and no part of another area itself, where at least two tables name different parts of it that are no reporting areas.
 */
export function partsBorneOut(
  named: readonly NamedPart[],
  isWhole: (area: string) => boolean,
): readonly NamedPart[] {
  const parts = new Map<string, Set<string>>();
  const possible = named.filter(({ part, whole }) => isWhole(whole) && !isWhole(part));
  for (const { part, whole } of possible) {
    const key = nameKey(whole);
    parts.set(key, (parts.get(key) ?? new Set()).add(nameKey(part)));
  }
  return possible.filter(({ whole }) => parts.get(nameKey(whole))!.size > 1);
}
