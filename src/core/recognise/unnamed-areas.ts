import type { Grid } from '../grid/grid';
import type { SourceWorkbook } from '../grid/workbook';
import type { Layout, Measure } from './layout';
import { addFigures, differ, MOST_DIFFERENCE, type MonthlyFigures, monthlyFigures } from './monthly-figures';
import { readClues } from './words/read-clues';

/** Figures of tables of different kinds differ only from here on: one may be kept less well than the other. */
const MOST_DIFFERENCE_OF_KINDS = 0.5;

interface CountTable {
  /** Index into the layouts. */
  readonly layout: number;
  readonly grid: number;
  readonly workbook: number;
  readonly dimensions: string;
  readonly namesArea: boolean;
  readonly figures: MonthlyFigures;
}

/** Whether anything in or around a table says of which area it is. */
export function namesArea({ context, fields, countRows, countColumns }: Layout): boolean {
  return (
    context.area !== undefined ||
    fields.some(({ field }) => field === 'area') ||
    [...countRows, ...countColumns].some(({ area }) => area !== undefined)
  );
}

/**
 * Names for tables of counts that say no area and tell other facts than the tables beside them: a second telling must
 * have the same figures, or nearly. By layout; each is called after its sheet or file. Tables that agree stay without a
 * name and speak of the whole partnership, and so do pivots, hidden sheets and last year's files, which are told again.
 */
export function areasOfUnnamed(
  layouts: readonly Layout[],
  grids: readonly Grid[],
  workbooks: readonly SourceWorkbook[],
  workbookOfGrid: readonly number[],
): ReadonlyMap<number, string> {
  const tables = layouts.flatMap((layout, index): CountTable[] => {
    const grid = grids[layout.grid]!;
    const workbook = workbookOfGrid[layout.grid]!;
    const isCompared =
      layout.countColumns.length > 0 &&
      !layout.isPivot &&
      layout.context.isPart !== true &&
      grid.source.visibility === 'visible' &&
      workbooks[workbook]!.isPrevious !== true;
    if (!isCompared) return [];
    const figures = monthlyFigures(grid, layout);
    const dimensions = dimensionsOf(layout);
    return figures.size === 0
      ? []
      : [{ layout: index, grid: layout.grid, workbook, dimensions, namesArea: namesArea(layout), figures }];
  });
  const unnamed = tables.filter((table) => !table.namesArea);
  if (unnamed.length === 0) return new Map();
  const tellings = tellingsOf(unnamed);
  const named = tables.filter((table) => table.namesArea);
  if (tellings.length < 2 && !(named.length > 0 && isApart(tellings[0]![0]!, named))) return new Map();
  const taken = new Set<string>();
  return new Map(
    tellings.flatMap((ofTelling) => {
      if (named.length > 0 && !isApart(ofTelling[0]!, named)) return [];
      const { source } = grids[ofTelling[0]!.grid]!;
      const name = nameOf(source.sheet, source.file, taken);
      taken.add(name);
      return ofTelling.map(({ layout }): [number, string] => [layout, name]);
    }),
  );
}

/** Puts tables together that may tell the same. */
function tellingsOf(tables: readonly CountTable[]): CountTable[][] {
  const tellings: CountTable[][] = [];
  for (const table of tables) {
    const same = tellings.find((ofTelling) => ofTelling.some((other) => !areApart(table, other)));
    if (same) same.push(table);
    else tellings.push([table]);
  }
  return tellings;
}

function areApart(one: CountTable, other: CountTable): boolean {
  const isOfOneKind = one.dimensions === other.dimensions;
  if (one.grid === other.grid || (one.workbook === other.workbook && !isOfOneKind)) return false;
  return differ(one.figures, other.figures, isOfOneKind ? MOST_DIFFERENCE : MOST_DIFFERENCE_OF_KINDS);
}

/** Whether a table lies apart from those with areas: in a file of its own, and no sum of all of them. */
function isApart(table: CountTable, named: readonly CountTable[]): boolean {
  if (named.some(({ workbook }) => workbook === table.workbook)) return false;
  const sums = new Map<Measure, Map<number, number>>();
  for (const { figures } of named) addFigures(sums, figures);
  return differ(table.figures, sums, MOST_DIFFERENCE_OF_KINDS);
}

function dimensionsOf({ countRows, countColumns }: Layout): string {
  const lines = [...countRows, ...countColumns];
  return (['category', 'source'] as const)
    .filter((dimension) => lines.some((line) => line[dimension] !== undefined))
    .join(' ');
}

/** What the sheet is called, or else the file: a name in it, or all of it where that is the only thing that tells them apart. */
function nameOf(sheet: string, file: string, taken: ReadonlySet<string>): string {
  const plain = file.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,5}$/i, '');
  const said = [
    readClues(sheet, 'sheet').names,
    readClues(file, 'file').names,
    GENERIC_SHEET.test(sheet) ? [plain] : [sheet],
    [`${plain} – ${sheet}`],
  ].flatMap((names) => (names.length === 1 && !GENERIC_SHEET.test(names[0]!) ? names : []));
  return said.find((name) => !taken.has(name)) ?? `${plain} – ${sheet}`;
}

/** What a program calls a sheet, and what says nothing of a place. */
const GENERIC_SHEET =
  /^(?:(?:sheet|tab|table|blad|feuil\d*)\s*\d*|data|figures|stat\w*|incidents?|returns?|\d+)$/i;
