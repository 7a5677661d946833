import { copiedFormula } from '../formula/move-references';
import { HostError, invalidArgument } from '../host-error';
import { columnsOf, intersection, isWholeColumns, LAST_ROW, rowsOf, type Area } from './area';
import { CellError, type CellValue } from './cell-value';
import { tellCellsChanged } from './events-of-change';
import type { Sheet } from './sheet';

/** One thing lines are sorted by. */
export interface SortKey {
  /** The column (or, where columns are sorted, the row) counted from the range's first. */
  readonly offset: number;
  readonly ascending: boolean;
  /** Whether texts that are numbers count as numbers. */
  readonly textAsNumber: boolean;
}

export interface SortOrder {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  /** `rows` are put in order from top to bottom, or `columns` from left to right. */
  readonly lines: 'rows' | 'columns';
}

interface SortedCell {
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly style: number | undefined;
}

/** Sorts the lines of an area as Excel does: lines alike keep their order, blanks come last, hidden lines stay. */
export function sortCells(sheet: Sheet, area: Area, { keys, matchCase, lines }: SortOrder): void {
  const byRows = lines === 'rows';
  const across = byRows ? columnsOf(area) : rowsOf(area);
  if (keys.some(({ offset }) => offset < 0 || offset >= across))
    invalidArgument('a key lies outside the range');
  if (sheet.merges.some((merged) => intersection(merged.area, area))) {
    throw new HostError('InvalidOperation', 'merged cells cannot be sorted');
  }
  sheet.workbook.settle();
  const used = isWholeColumns(area) ? { ...area, bottom: Math.min(LAST_ROW, sheet.cells.reach.row) } : area;
  const first = byRows ? used.top : used.left;
  const last = byRows ? used.bottom : used.right;
  const places: number[] = [];
  for (let line = first; line <= last; line++) {
    if (!(byRows ? sheet.rows : sheet.columns).isHidden(line)) places.push(line);
  }
  const cellAt = (line: number, offset: number): readonly [row: number, column: number] =>
    byRows ? [line, used.left + offset] : [used.top + offset, line];
  const read = places.map((line) => ({
    line,
    cells: Array.from({ length: across }, (_, offset): SortedCell => {
      const [row, column] = cellAt(line, offset);
      return {
        value: sheet.cells.valueAt(row, column),
        formula: sheet.cells.formulaAt(row, column),
        style: sheet.cells.styleAt(row, column),
      };
    }),
  }));
  read.sort((one, other) => {
    for (const { offset, ascending, textAsNumber } of keys) {
      const order = compare(
        sortable(one.cells[offset]!.value, matchCase, textAsNumber),
        sortable(other.cells[offset]!.value, matchCase, textAsNumber),
        ascending,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [index, { line, cells }] of read.entries()) {
    const to = places[index]!;
    if (to === line) continue;
    const by = to - line;
    for (const [offset, { value, formula, style }] of cells.entries()) {
      const [row, column] = cellAt(to, offset);
      sheet.cells.setValue(row, column, value);
      sheet.cells.setFormula(
        row,
        column,
        formula === undefined ? undefined : copiedFormula(formula, byRows ? by : 0, byRows ? 0 : by),
      );
      sheet.cells.setStyle(row, column, style);
    }
  }
  sheet.workbook.touch();
  tellCellsChanged(sheet, area);
}

/** Kinds in the order Excel puts them: numbers, texts, FALSE and TRUE, errors; blanks come last either way. */
const BLANK = 4;

function sortable(value: CellValue | undefined, matchCase: boolean, textAsNumber: boolean) {
  if (value === undefined) return [BLANK, 0] as const;
  if (typeof value === 'number') return [0, value] as const;
  if (typeof value === 'boolean') return [2, value ? 1 : 0] as const;
  if (value instanceof CellError) return [3, 0] as const;
  if (textAsNumber && value.trim() !== '' && Number.isFinite(Number(value)))
    return [0, Number(value)] as const;
  return [1, matchCase ? value : value.toLowerCase()] as const;
}

type Sortable = ReturnType<typeof sortable>;

function compare([kind, one]: Sortable, [otherKind, other]: Sortable, ascending: boolean): number {
  const sign = ascending ? 1 : -1;
  if (kind !== otherKind) {
    return kind === BLANK || otherKind === BLANK ? kind - otherKind : sign * (kind - otherKind);
  }
  return one === other ? 0 : sign * (one < other ? -1 : 1);
}
