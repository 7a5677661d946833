import { textsOfField } from './met-names';
import { createNameResolver, type NameReason } from './names/resolve-name';
import type { Recognition } from './recognition';
import { tidyText } from './values/normalise-text';

/** Spellings that were read as one area without anybody having said so. */
export interface MergedName {
  readonly field: 'area';
  readonly name: string;
  readonly spellings: readonly {
    readonly text: string;
    /** Rows or lines it stands in. */
    readonly rows: number;
    readonly how: MergeReason;
  }[];
}

export type MergeReason = Extract<NameReason, 'area form' | 'initials' | 'same spelling'>;

/**
 * Every area that is written in other ways than its name: "N Arden" and "NADC" for North Arden. Aliases of the profile
 * are decisions and not told; nor is white space. In the order of the names by rows.
 */
export function mergedNames({ profile, grids, layouts }: Recognition): MergedName[] {
  const seen = new Map<string, number>();
  const add = (text: string, rows: number): void => {
    seen.set(text, (seen.get(text) ?? 0) + rows);
  };
  for (const layout of layouts) {
    for (const [text, rows] of textsOfField(grids[layout.grid]!, layout, 'area')) add(text, rows);
    // A line bears its area's name already; as it is written it stands in the label.
    for (const { area, label } of [...layout.countRows, ...layout.countColumns])
      if (area !== undefined && label !== area) add(label, 1);
  }
  const resolver = createNameResolver('area', profile, seen);
  const merged = new Map<string, MergedName['spellings'][number][]>();
  for (const [text, rows] of seen) {
    const { name, how } = resolver.resolve(text);
    if (!isMerge(how) || name === '' || tidyText(text) === name) continue;
    const spellings = merged.get(name) ?? [];
    merged.set(name, [...spellings, { text: tidyText(text), rows, how }]);
  }
  return [...resolver.names.keys()].flatMap((name): MergedName[] => {
    const spellings = merged.get(name);
    return spellings ? [{ field: 'area', name, spellings }] : [];
  });
}

function isMerge(how: NameReason): how is MergeReason {
  return how === 'area form' || how === 'initials' || how === 'same spelling';
}
