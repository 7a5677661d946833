import type { Grid } from '../grid/grid';
import type { Profile } from '../profile/profile';
import type { Layout } from './layout';
import { textsOfField } from './met-names';
import { createNameResolver, type NameField } from './names/resolve-name';
import { suggestSpellings } from './names/suggest-spellings';
import type { SpellingSuggestion } from './recognition';

const NAME_FIELDS: readonly NameField[] = ['area', 'category', 'source'];

/** Near-spellings among the names of all tables together, offered for acceptance. */
export function suggestNames(
  profile: Profile,
  grids: readonly Grid[],
  layouts: readonly Layout[],
): SpellingSuggestion[] {
  return NAME_FIELDS.flatMap((field) => {
    const seen = new Map<string, number>();
    for (const layout of layouts) {
      for (const [text, rows] of textsOfField(grids[layout.grid]!, layout, field)) {
        seen.set(text, (seen.get(text) ?? 0) + rows);
      }
    }
    return [...suggestSpellings(createNameResolver(field, profile, seen))];
  });
}
