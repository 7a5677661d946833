import { fullNamesOf, findKnownName, type KnownField } from './known-names';
import type { KnownName } from './known-name';
import { nameKey } from './name-key';
import type { Naming, SeenTexts } from './resolve-name';

/**
 * Names categories and sources by the house list. An entry is called what the profile calls it, where the profile has
 * one name for it; else what police.uk publishes it as, where it is written in no other way; else its house name.
 */
export function houseNaming(field: KnownField, decided: readonly string[], seen: SeenTexts): Naming {
  const written = new Map<KnownName, Set<string>>();
  for (const text of seen.keys()) {
    const known = findKnownName(field, text);
    if (known) written.set(known, (written.get(known) ?? new Set()).add(nameKey(text)));
  }
  const labels = new Map<KnownName, string>();
  const labelOf = (known: KnownName): string => {
    const label = labels.get(known) ?? decideLabel(known, decided, written.get(known) ?? new Set());
    labels.set(known, label);
    return label;
  };
  return (text) => {
    const known = findKnownName(field, text);
    return known && { name: labelOf(known), how: 'house list' };
  };
}

function decideLabel(known: KnownName, decided: readonly string[], written: ReadonlySet<string>): string {
  const fullNames = new Set(fullNamesOf(known).map(nameKey));
  const ofProfile = decided.filter((name) => fullNames.has(nameKey(name)));
  if (ofProfile.length === 1) return ofProfile[0]!;
  const { publishedAs } = known;
  const onlyAsPublished =
    publishedAs !== undefined && written.size === 1 && written.has(nameKey(publishedAs));
  return onlyAsPublished ? publishedAs : known.name;
}
