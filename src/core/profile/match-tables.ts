import type { GridSource } from '../grid/grid';
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
    .filter(({ table }) => matchesSource(table, { file, sheet }))
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

/**
 * Whether a file's name fits a pattern. A corrected copy goes by its original's name too, so that what was decided about
 * a workbook holds for the copy in which it was put right: “Log (corrected).xlsx” is “Log.xlsx”, and
 * “Log.xls (corrected).xlsx” is “Log.xls”.
 */
export function matchesFile(pattern: string | undefined, file: string): boolean {
  return matchesSource({ ...(pattern !== undefined && { file: pattern }) }, { file, sheet: '' });
}

/** Whether a sheet of a file fits patterns; a sheet of a corrected copy goes by its original's names likewise. */
export function matchesSource(
  pattern: Pick<TableProfile, 'file' | 'sheet'>,
  source: Pick<GridSource, 'file' | 'sheet'>,
): boolean {
  return namesOf(source).some(
    ({ file, sheet }) => matchesPattern(pattern.file, file) && matchesPattern(pattern.sheet, sheet),
  );
}

/** The names a sheet goes by: its own, and in a corrected copy those it has in the original. */
export function namesOf({
  file,
  sheet,
}: Pick<GridSource, 'file' | 'sheet'>): Pick<GridSource, 'file' | 'sheet'>[] {
  const [, stem, extension] = CORRECTED_COPY.exec(file) ?? [];
  if (stem === undefined || extension === undefined) return [{ file, sheet }];
  // The one sheet of a text file is named after it.
  const isNamedAfterFile = `${sheet}${extension}` === file;
  const own = isNamedAfterFile ? stem : sheet;
  return [
    { file, sheet },
    { file: `${stem}${extension}`, sheet: own },
    { file: stem, sheet: own },
  ];
}

/** As the command line names its copies; a number follows where two would have one name. */
const CORRECTED_COPY = /^(.+) \(corrected\)(?: \d+)?(\.[^.]+)$/;

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
