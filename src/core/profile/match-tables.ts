import type { Profile, TableProfile } from './profile';

/** An entry of `Profile.tables` that speaks of a sheet, with its place in the list. */
export interface MatchedTable {
  readonly table: TableProfile;
  /** Zero-based place in `Profile.tables`. */
  readonly place: number;
}

/** The entries that speak of a sheet, the most exact first: named sheets before patterns, earlier before later. */
export function matchTables(profile: Profile, file: string, sheet: string): MatchedTable[] {
  return (profile.tables ?? [])
    .map((table, place) => ({ table, place }))
    .filter(({ table }) => matchesPattern(table.file, file) && matchesPattern(table.sheet, sheet))
    .sort((one, other) => exactness(other.table) - exactness(one.table) || one.place - other.place);
}

/** Whether a name fits a pattern in which `*` stands for any run of characters. Case does not matter; absent fits all. */
export function matchesPattern(pattern: string | undefined, name: string): boolean {
  if (pattern === undefined) return true;
  const parts = pattern.toLowerCase().split('*');
  const text = name.trim().toLowerCase();
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return text === first;
  const last = rest.pop()!;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}

/** Whether a pattern names one thing: it has no `*`. */
export function isExact(pattern: string | undefined): pattern is string {
  return pattern !== undefined && !pattern.includes('*');
}

/** Puts entries together: what an earlier one says holds over what a later one says, field by field. */
export function mergeTables(tables: readonly TableProfile[]): TableProfile | undefined {
  const [first, ...others] = tables;
  if (!first) return undefined;
  return others.reduce<TableProfile>((merged, table) => {
    const fields = { ...table.fields, ...merged.fields };
    return { ...table, ...merged, ...(Object.keys(fields).length > 0 && { fields }) };
  }, first);
}

/** Entries that name one row are the most exact, then those that name one sheet, then those that name one file. */
function exactness({ headerRow, firstRow, sheet, file }: TableProfile): number {
  const row = (headerRow ?? firstRow) === undefined ? 0 : 4;
  return row + (isExact(sheet) ? 2 : 0) + (isExact(file) ? 1 : 0);
}
