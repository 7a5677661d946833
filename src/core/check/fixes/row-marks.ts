import { cellAddress, parseCellAddress } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import type { Grid } from '../../grid/grid';
import type { SourceWorkbook } from '../../grid/workbook';
import { groupBy } from '../../group-by';
import { type CellEdit, type Edit, isSameCell } from './edit';

/** A row is known by so many of its cells, from the left; each is so many characters of a mark. */
const CELLS = 12;
const WIDTH = 3;
const UNKNOWN = '.'.repeat(WIDTH);

/** Notes with each edit of a cell what else its row holds once all of them are made, to know the row again by. */
export function markRows(workbooks: readonly SourceWorkbook[], edits: readonly Edit[]): Edit[] {
  const after = new Map(
    edits.flatMap((edit) =>
      edit.kind === 'cell' ? [[placeKey(edit.file, edit.sheet, edit.cell), edit.after]] : [],
    ),
  );
  return edits.map((edit) => {
    const place = edit.kind === 'cell' && parseCellAddress(edit.cell);
    const grid = place && gridOf(workbooks, edit);
    if (!grid) return edit;
    const { file, sheet } = edit;
    const prints = printsOf(grid, place.row, (column) =>
      after.get(placeKey(file, sheet, cellAddress(place.row, column))),
    );
    if (place.column < CELLS) prints[place.column] = UNKNOWN;
    return prints.some((print) => print !== UNKNOWN) ? { ...edit, row: prints.join('') } : edit;
  });
}

/**
 * Where the cells of edits that were made lie now, in their order: rows are followed as they move. `undefined` where an
 * edit's row is no longer there, or cannot be told from others. An edit without a mark stays where it was.
 */
export function followRows(
  workbooks: readonly SourceWorkbook[],
  edits: readonly CellEdit[],
): (CellEdit | undefined)[] {
  const followed = new Map<CellEdit, CellEdit | undefined>();
  for (const [, ofSheet] of groupBy(edits, ({ file, sheet }) => JSON.stringify([file, sheet]))) {
    const grid = gridOf(workbooks, ofSheet[0]!);
    const rows = grid && new MarkedRows(grid);
    for (const edit of ofSheet) followed.set(edit, rows ? rows.follow(edit) : edit);
  }
  return edits.map((edit) => followed.get(edit));
}

/** The rows of a sheet as marks see them. */
class MarkedRows {
  readonly #grid: Grid;
  readonly #taken = new Set<string>();
  /** By how many rows the last cell had moved: the next has most likely moved as far. */
  #shift = 0;
  /** For each of the first columns, which rows hold a print. Made when a row has to be looked for. */
  #index: Map<string, number[]>[] | undefined;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  follow(edit: CellEdit): CellEdit | undefined {
    const place = parseCellAddress(edit.cell);
    const known = knownOf(edit.row);
    if (!place || known.length === 0) return edit;
    const { row, column } = place;
    const found = this.#matches(row, known) === known.length ? row : this.#find(edit, row, column, known);
    if (found === undefined) return undefined;
    const cell = cellAddress(found, column);
    this.#taken.add(cell);
    this.#shift = found - row;
    return { ...edit, cell };
  }

  #find(edit: CellEdit, own: number, column: number, known: readonly KnownPrint[]): number | undefined {
    const index = (this.#index ??= indexOf(this.#grid));
    const rowsOf = ({ at, print }: KnownPrint) => index[at]?.get(print) ?? [];
    // A print that few rows have says more than one that many have.
    const weigh = (prints: readonly KnownPrint[]) =>
      prints.reduce((sum, print) => sum + 1 / Math.max(1, rowsOf(print).length), 0);
    const rare = known
      .map(rowsOf)
      .filter((rows) => rows.length > 0)
      .sort((one, other) => one.length - other.length);
    const least = weigh(known) / 2;
    let best: { readonly row: number; readonly weight: number } | undefined;
    let isDoubtful = false;
    for (const row of new Set([own, ...rare.slice(0, 2).flat()])) {
      if (!isSameCell(this.#grid.cellAt(row, column), edit.after)) continue;
      if (this.#taken.has(cellAddress(row, column))) continue;
      const held = known.filter((print) => this.#matches(row, [print]) === 1);
      const weight = weigh(held);
      if (weight < least || held.length * 2 < known.length || weight < (best?.weight ?? 0)) continue;
      // Of rows that are alike in all that is known either may be taken: the nearest to where it is expected.
      const isAlike = weight === best?.weight;
      isDoubtful = isAlike && held.length < known.length;
      const distance = (one: number) => Math.abs(one - own - this.#shift);
      if (!best || !isAlike || distance(row) < distance(best.row)) best = { row, weight };
    }
    return isDoubtful ? undefined : best?.row;
  }

  #matches(row: number, known: readonly KnownPrint[]): number {
    return known.filter(({ at, print }) => printAt(this.#grid, row, at) === print).length;
  }
}

interface KnownPrint {
  readonly at: number;
  readonly print: string;
}

function knownOf(mark = ''): KnownPrint[] {
  const known: KnownPrint[] = [];
  for (let at = 0; at * WIDTH < mark.length; at++) {
    const print = mark.slice(at * WIDTH, (at + 1) * WIDTH);
    if (print !== UNKNOWN) known.push({ at, print });
  }
  return known;
}

function indexOf(grid: Grid): Map<string, number[]>[] {
  const index = Array.from({ length: Math.min(CELLS, grid.columnCount) }, () => new Map<string, number[]>());
  for (let row = 0; row < grid.rowCount; row++) {
    printsOf(grid, row).forEach((print, at) => {
      const rows = index[at]!.get(print);
      if (rows) rows.push(row);
      else index[at]!.set(print, [row]);
    });
  }
  return index;
}

function printsOf(
  grid: Grid,
  row: number,
  changed: (column: number) => Cell | undefined = () => undefined,
): string[] {
  const width = Math.min(CELLS, grid.rowWidth(row));
  return Array.from({ length: width }, (_, column) => printAt(grid, row, column, changed(column)));
}

/** A cell as a few characters; what a formula gives says nothing, since it changes by itself. */
function printAt(grid: Grid, row: number, column: number, cell = grid.cellAt(row, column)): string {
  if (grid.formulaAt(row, column) !== undefined) return UNKNOWN;
  switch (cell.kind) {
    case 'blank':
      return UNKNOWN;
    case 'text':
      return printOf(cell.text.trim().replaceAll(/\s+/g, ' ').toLowerCase());
    case 'number':
      return printOf(String(cell.number));
    case 'date':
      return printOf(String(cell.serial));
    case 'boolean':
      return printOf(String(cell.boolean));
    case 'error':
      return printOf(cell.code);
  }
}

/** FNV-1a, folded into what `WIDTH` characters of base 36 hold. */
function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 0) % 36 ** WIDTH).toString(36).padStart(WIDTH, '0');
}

function gridOf(
  workbooks: readonly SourceWorkbook[],
  { file, sheet }: Pick<CellEdit, 'file' | 'sheet'>,
): Grid | undefined {
  return workbooks.find((one) => one.file === file)?.grids.find(({ source }) => source.sheet === sheet);
}

function placeKey(file: string, sheet: string, cell: string): string {
  return JSON.stringify([file, sheet, cell]);
}
