import type { Grid } from '../grid/grid';
import type { SourceWorkbook } from '../grid/workbook';
import { meaningOfCount } from './count-meaning';
import type { Layout, Measure } from './layout';
import { readCount } from './values/read-count';
import { readClues } from './words/read-clues';

/** Tables of one kind whose figures differ by more than this tell different facts, unless half of the months are equal. */
const MOST_DIFFERENCE = 0.1;
/** Tables of different kinds do so only from here on: one may be kept less well than the other. */
const MOST_DIFFERENCE_OF_KINDS = 0.5;
const SHARE_OF_EQUAL_MONTHS = 0.5;
/** In fewer months nothing is proven. */
const LEAST_MONTHS = 3;

/** Measure → month → figure. */
type Figures = ReadonlyMap<Measure, ReadonlyMap<number, number>>;

interface CountTable {
  /** Index into the layouts. */
  readonly layout: number;
  readonly grid: number;
  readonly workbook: number;
  readonly dimensions: string;
  readonly namesArea: boolean;
  readonly figures: Figures;
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
    const figures = figuresOf(grid, layout);
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
  for (const { figures } of named)
    for (const [measure, ofMonths] of figures) {
      const ofMeasure = sums.get(measure) ?? new Map<number, number>();
      sums.set(measure, ofMeasure);
      for (const [month, value] of ofMonths) ofMeasure.set(month, (ofMeasure.get(month) ?? 0) + value);
    }
  return differ(table.figures, sums, MOST_DIFFERENCE_OF_KINDS);
}

/** Whether the figures of one measure differ clearly in the months that both tell. */
function differ(one: Figures, other: Figures, most: number): boolean {
  for (const [measure, ofOne] of one) {
    const ofOther = other.get(measure);
    const months = [...ofOne.keys()].filter((month) => ofOther?.has(month));
    if (!ofOther || months.length < LEAST_MONTHS) continue;
    const figures = months.map((month) => [ofOne.get(month)!, ofOther.get(month)!] as const);
    const equal = figures.filter(([here, there]) => here === there).length;
    const difference = figures.reduce((sum, [here, there]) => sum + Math.abs(here - there), 0);
    const largest = figures.reduce((sum, [here, there]) => sum + Math.max(here, there), 0);
    if (difference > largest * most && equal < months.length * SHARE_OF_EQUAL_MONTHS) return true;
  }
  return false;
}

function dimensionsOf({ countRows, countColumns }: Layout): string {
  const lines = [...countRows, ...countColumns];
  return (['category', 'source'] as const)
    .filter((dimension) => lines.some((line) => line[dimension] !== undefined))
    .join(' ');
}

function figuresOf(grid: Grid, { context, countRows, countColumns }: Layout): Figures {
  const figures = new Map<Measure, Map<number, number>>();
  for (const row of countRows)
    for (const column of countColumns) {
      const { measure = 'incidents', month, isPart } = meaningOfCount(context, row, column);
      if (month === undefined || isPart === true) continue;
      const reading = readCount(grid.cellAt(row.index, column.index));
      if (reading.kind !== 'count') continue;
      const ofMeasure = figures.get(measure) ?? new Map<number, number>();
      figures.set(measure, ofMeasure);
      ofMeasure.set(month, (ofMeasure.get(month) ?? 0) + reading.value);
    }
  return figures;
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
