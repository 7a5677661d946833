import { type Area, around, intersection } from './area';
import type { CellRow } from './cell-store';
import { CellError } from './cell-value';
import type { Sheet } from './sheet';

export const CELL_TYPES = ['Constants', 'Formulas', 'Blanks', 'Visible'] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** The kinds of value that may be asked for, which a name such as `ErrorsText` combines. */
const KINDS = ['Errors', 'Logical', 'Numbers', 'Text'] as const;
export type ValueKind = (typeof KINDS)[number];

/** The kinds a value type of Office.js names; `All`, or nothing, means every kind. */
export function kindsNamed(valueType: string): readonly ValueKind[] {
  const named = KINDS.filter((kind) => valueType.includes(kind.replace(/s$/, '')));
  return named.length > 0 ? named : KINDS;
}

/**
 * The cells of an area that are of a type, as few rectangles in reading order. As in Excel only the used part of the
 * sheet is looked at, but for what is visible.
 */
export function specialCells(sheet: Sheet, area: Area, type: CellType, kinds: readonly ValueKind[]): Area[] {
  if (type === 'Visible') return visibleCells(sheet, area);
  const used = sheet.cells.usedArea(area, false);
  if (!used) return [];
  const found: Area[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const cells = sheet.cells.rowIfAny(row);
    if (!cells && type !== 'Blanks') continue;
    let run: Area | undefined;
    for (let column = used.left; column <= used.right; column++) {
      if (!isOfType(cells, column, type, kinds)) {
        run = undefined;
        continue;
      }
      const cell = { top: row, left: column, bottom: row, right: column };
      if (run) found.pop();
      run = run ? around(run, cell) : cell;
      found.push(run);
    }
  }
  return joined(found);
}

function isOfType(
  cells: CellRow | undefined,
  column: number,
  type: Exclude<CellType, 'Visible'>,
  kinds: readonly ValueKind[],
): boolean {
  const value = cells?.values[column];
  const isFormula = cells?.formulas.has(column) ?? false;
  if (type === 'Blanks') return value === undefined && !isFormula;
  if (isFormula !== (type === 'Formulas')) return false;
  return value !== undefined && kinds.includes(kindOf(value));
}

function kindOf(value: NonNullable<CellRow['values'][number]>): ValueKind {
  if (value instanceof CellError) return 'Errors';
  if (typeof value === 'boolean') return 'Logical';
  return typeof value === 'number' ? 'Numbers' : 'Text';
}

function visibleCells(sheet: Sheet, area: Area): Area[] {
  const rows = shownRuns(area.top, area.bottom, (row) => sheet.rows.isHidden(row));
  const columns = shownRuns(area.left, area.right, (column) => sheet.columns.isHidden(column));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

function shownRuns(first: number, last: number, isHidden: (line: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let line = first; line <= last; line++) {
    if (isHidden(line)) continue;
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** Runs of cells in one row each, joined with those just above of the same columns. */
function joined(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === run.top - 1) areas[index] = { ...above, bottom: run.bottom };
    else open.set(key, areas.push(run) - 1);
  }
  return areas;
}

/** The merged cells that lie in an area or reach into it. */
export function mergedCells(sheet: Sheet, area: Area): Area[] {
  return sheet.merges.map((merged) => merged.area).filter((merged) => intersection(merged, area));
}
