import type { Cell, CellValue, Sheet } from 'hucre/xlsx';

import { cellAddress } from '../../../core/grid/address';
import { cellKey } from '../../../core/grid/grid';
import { NOT_CALCULATED } from '../../../core/grid/not-calculated';
import { ReadFault } from '../read-fault';
import type { SheetGrid } from '../sheet-grid';
import { type SharedFormula, sharedFormulaAt } from './shared-formula';

/** Day zero of the 1904 system, in which hucre is made to read every workbook. */
const DAY_ZERO = Date.UTC(1904, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;

/** What a grid needs to know of a sheet besides what the library gives. */
export interface SheetOrigin {
  /** Cells (by `cellKey`) that store nothing, whatever the library makes of them. */
  readonly hollowCells: ReadonlySet<number>;
  /** The numbers as the file writes them, by address, of cells whose date no `Date` can hold. */
  readonly wildDates: ReadonlyMap<string, number>;
}

/** What a first look at the library's result shows. */
export interface CellCount {
  /** How many cells hold something. */
  readonly given: number;
  /** How many of these hold an empty text. */
  readonly empty: number;
  /** The addresses of those whose date no `Date` can hold. */
  readonly wildDates: readonly string[];
}

export function countCells({ rows }: Sheet): CellCount {
  let given = 0;
  let empty = 0;
  const wildDates: string[] = [];
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null) continue;
      given++;
      if (value === '') empty++;
      else if (value instanceof Date && Number.isNaN(value.getTime()))
        wildDates.push(cellAddress(row, column));
    }
  }
  return { given, empty, wildDates };
}

/**
 * Turns a sheet as hucre gives it into a grid, letting each row go as it is done. hucre has read it with the 1904
 * date system whatever the workbook's own, because there a `Date` gives back exactly the serial in the file: in the
 * 1900 system serials 59 and 60 become one. Throws a `ReadFault`.
 */
export function fillGridFromHucre(sheet: Sheet, origin: SheetOrigin, grid: SheetGrid): void {
  const { hollowCells } = origin;
  const { errors, notCalculated } = storeDetails(sheet.cells ?? new Map<string, Cell>(), hollowCells, grid);
  const hasOddCells = errors.size + notCalculated.size + hollowCells.size > 0;
  const { rows } = sheet;
  for (let row = 0; row < rows.length; row++) {
    const values = rows[row]!;
    let hasValue = false;
    for (let column = 0; column < values.length; column++) {
      const value = values[column] ?? null;
      const key = hasOddCells ? cellKey(row, column) : 0;
      if (hasOddCells && notCalculated.has(key)) grid.error(row, column, NOT_CALCULATED);
      else if (value === null || value === '' || (hasOddCells && hollowCells.has(key))) continue;
      else if (hasOddCells && errors.has(key)) grid.error(row, column, String(value));
      else storeValue(grid, row, column, value, origin);
      hasValue = true;
    }
    rows[row] = [];
    if (hasValue && sheet.rowDefs?.get(row)?.hidden) grid.hideRow(row);
  }
  storeLayout(sheet, grid);
}

function storeValue(
  grid: SheetGrid,
  row: number,
  column: number,
  value: CellValue,
  origin: SheetOrigin,
): void {
  if (typeof value === 'string') grid.text(row, column, value);
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ReadFault('cell-value-wrong', { cell: cellAddress(row, column) });
    grid.number(row, column, value);
  } else if (typeof value === 'boolean') grid.boolean(row, column, value);
  else if (value !== null) {
    const address = cellAddress(row, column);
    const days = (value.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY;
    const serial = Number.isNaN(days) ? origin.wildDates.get(address) : days;
    if (serial === undefined) throw new ReadFault('cell-value-wrong', { cell: address });
    grid.date(row, column, serial);
  }
}

/** Stores the formulas, and names the cells that hold errors and those whose formula was never calculated. */
function storeDetails(cells: ReadonlyMap<string, Cell>, hollowCells: ReadonlySet<number>, grid: SheetGrid) {
  const errors = new Set<number>();
  const notCalculated = new Set<number>();
  const shared = new Map<number, SharedFormula>();
  for (const [place, cell] of cells) {
    if (cell.type !== 'error' && cell.formula === undefined) continue;
    const [row, column] = place.split(',').map(Number) as [number, number];
    const key = cellKey(row, column);
    const isHollow = cell.value === null || hollowCells.has(key);
    if (cell.type === 'error' && !isHollow) errors.add(key);
    if (cell.formula === undefined) continue;
    if (isHollow) notCalculated.add(key);
    const formula = formulaOf(cell, cell.formula, row, column, shared);
    if (formula !== '') grid.formula(row, column, formula);
  }
  return { errors, notCalculated };
}

/** The formula's text; of one that repeats another cell's, which comes before it, that cell's moved to this one. */
function formulaOf(
  { formulaSharedIndex: index }: Cell,
  formula: string,
  row: number,
  column: number,
  shared: Map<number, SharedFormula>,
): string {
  if (index === undefined) return formula;
  if (formula !== '') {
    shared.set(index, { formula, row, column });
    return formula;
  }
  const master = shared.get(index);
  return master ? sharedFormulaAt(master, row, column) : '';
}

function storeLayout(sheet: Sheet, grid: SheetGrid): void {
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const isRange = [startRow, startCol, endRow, endCol].every(
      (place) => Number.isInteger(place) && place >= 0,
    );
    if (!isRange || endRow < startRow || endCol < startCol) throw new ReadFault('part-damaged');
    grid.merge(startRow, startCol, endRow, endCol);
  }
  for (const [column, { hidden }] of (sheet.columns ?? []).entries()) {
    if (hidden) grid.hideColumns(column, column);
  }
}
