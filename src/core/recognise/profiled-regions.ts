import { matchTables, type MatchedTable, mergeTables } from '../profile/match-tables';
import type { Profile, TableProfile } from '../profile/profile';
import { type HeadedColumn, profiledColumns } from './profiled-columns';
import { lowerHeading, rowHeading } from './rows/row-headings';
import type { Region } from './sheet/find-regions';
import { countTitleRows } from './sheet/table-starts';
import { readHeadingRow } from './sheet/heading-row';
import type { SheetView } from './sheet/sheet-view';

/** A region with what the profile says about the table in it. */
export interface ProfiledRegion {
  readonly region: Region;
  readonly table?: TableProfile;
}

export interface ProfiledRegions {
  readonly regions: readonly ProfiledRegion[];
  /** Entries that name a row of this sheet on which nothing stands. */
  readonly missing: readonly MatchedTable[];
  /** The profile says that the whole sheet is to be left alone. */
  readonly isIgnored: boolean;
}

/** Brings the regions that were found together with what the profile says: where it names a row, a table begins there. */
export function profileRegions(view: SheetView, found: readonly Region[], profile: Profile): ProfiledRegions {
  const { file, sheet } = view.grid.source;
  const matched = matchTables(profile, file, sheet);
  const general = matched.filter(({ table }) => rowOf(table) === undefined).map(({ table }) => table);
  const exact = matched.filter(({ table }) => rowOf(table) !== undefined);
  if (general[0]?.layout === 'ignore' && exact.length === 0)
    return { regions: [], missing: [], isIgnored: true };
  const missing: MatchedTable[] = [];
  let regions = [...found];
  const isNamed = (region: Region): boolean => exact.some(({ table }) => beginsAt(region, table));
  // From top to bottom: a table that the profile names ends where it names another.
  const downwards = exact.toSorted((one, other) => rowOf(one.table)! - rowOf(other.table)!);
  for (const entry of downwards) {
    const row = rowOf(entry.table)!;
    if (regions.some((region) => beginsAt(region, entry.table))) continue;
    if (row >= view.grid.rowCount || view.grid.isBlankRow(row)) missing.push(entry);
    else regions = withRegionAt(view, regions, entry.table, row, isNamed);
  }
  const profiled = regions.map((region) => {
    const table = mergeTables([...exactFor(view, regions, region, exact), ...general]);
    return table ? { region, table } : { region };
  });
  return { regions: profiled.filter(({ table }) => table?.layout !== 'ignore'), missing, isIgnored: false };
}

/** The zero-based row by which an entry names a table: its header row, else its first. */
function rowOf({ headerRow, firstRow }: TableProfile): number | undefined {
  const row = headerRow ?? firstRow;
  return row === undefined ? undefined : row - 1;
}

/** A heading of several rows is named by its last, or by any that could not be the heading of a list by itself. */
function beginsAt({ headings, firstRow }: Region, table: TableProfile): boolean {
  if (table.headerRow === undefined) return headings.length === 0 && firstRow === table.firstRow! - 1;
  const row = table.headerRow - 1;
  const named = headings.find((heading) => heading.row === row);
  return named !== undefined && (named === headings.at(-1) || !named.signs.has('fields'));
}

/** Of several tables that begin at one row (side by side) an entry speaks of those that have its columns. */
function exactFor(
  view: SheetView,
  regions: readonly Region[],
  region: Region,
  entries: readonly MatchedTable[],
): TableProfile[] {
  return entries.flatMap(({ table }) => {
    if (!beginsAt(region, table)) return [];
    const beside = regions.filter((other) => beginsAt(other, table));
    const missing = (one: Region): number => profiledColumns(table, headersOf(view, one)).missing.length;
    const fewest = Math.min(...beside.map(missing));
    return missing(region) === fewest ? [table] : [];
  });
}

function headersOf(view: SheetView, region: Region): HeadedColumn[] {
  const rows = region.headings.map(({ row }) => row);
  const columns: HeadedColumn[] = [];
  for (let column = region.columns.first; column <= region.columns.last; column++) {
    const header = rowHeading(view, rows, region.columns, column);
    columns.push({ column, header, lowerHeader: lowerHeading(view, rows, column) });
  }
  return columns;
}

/**
 * Makes a table begin at a row: the region around it begins there, or one is made where there was none. What lies above
 * stays a region only where the profile names it too.
 */
function withRegionAt(
  view: SheetView,
  regions: readonly Region[],
  table: TableProfile,
  row: number,
  isNamed: (region: Region) => boolean,
): Region[] {
  const around = regions.find((region) => region.aboveFirstRow <= row && row <= region.lastRow);
  const columns = around?.columns ?? {
    first: view.scan.firstFilled[row]!,
    last: view.grid.rowWidth(row) - 1,
  };
  const below = regions.map(({ firstRow }) => firstRow).filter((firstRow) => firstRow > row);
  const lastRow = around?.lastRow ?? Math.min(view.grid.rowCount, ...below) - 1;
  const heading = readHeadingRow(view, row, columns) ?? {
    row,
    signs: new Set<never>(),
    fields: new Set<never>(),
  };
  const upper = around && around.firstRow < row && isNamed(around) ? around : undefined;
  const titleRows = upper ? countTitleRows(view, upper, row) : 0;
  const cut: Region = {
    firstRow: row,
    lastRow,
    columns,
    headings: table.headerRow === undefined ? [] : [heading],
    aboveFirstRow: upper ? row - titleRows : (around?.aboveFirstRow ?? 0),
  };
  const shortened = upper ? [{ ...upper, lastRow: row - 1 - titleRows }] : [];
  return [...regions.filter((region) => region !== around), ...shortened, cut].sort(
    (one, other) => one.firstRow - other.firstRow || one.columns.first - other.columns.first,
  );
}
