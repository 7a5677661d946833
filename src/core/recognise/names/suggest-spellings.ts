import type { SpellingSuggestion } from '../recognition';
import { nameKey } from './name-key';
import type { NameResolver } from './resolve-name';

/**
 * Names of a resolver that look like spellings of one name, for a person to accept. Nothing is merged here.
 * Most rows first.
 */
export function suggestSpellings(resolver: NameResolver): readonly SpellingSuggestion[] {
  const clusters = new Map<string, { text: string; rows: number }[]>();
  for (const [text, rows] of resolver.names) {
    const key = nameKey(text).split(' ').sort().join(' ');
    clusters.set(key, [...(clusters.get(key) ?? []), { text, rows }]);
  }
  return [...clusters.values()]
    .filter((spellings) => spellings.length > 1)
    .map((spellings) => ({ field: resolver.field, name: spellings[0]!.text, spellings }));
}
