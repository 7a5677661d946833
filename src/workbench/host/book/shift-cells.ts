import { HostError } from '../host-error';
import { shiftedFormula } from '../formula/move-references';
import {
  areaAddress,
  holds,
  intersection,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  type Area,
} from './area';
import type { CellsChange } from './book-events';
import { tellCellsChanged } from './events-of-change';
import { keepCells, keepFormulas, keepFormulasOfParts, keepParts, type Change } from './shape-of-sheet';
import { withoutTables } from './follow-table';
import type { RewriteFormula } from './rewrite-formulas';
import type { Sheet } from './sheet';
import { shifted, shiftOf, type Shift } from './shift';
import { tellGone } from './table';

type Axis = Shift['axis'];

/** Inserts blank cells; what lay there and behind moves down (`rows`) or right (`columns`). */
export function insertCells(sheet: Sheet, area: Area, axis: Axis): void {
  const { count } = shiftOf(area, axis, 'insert');
  const behind = areaBehind(area, axis);
  const pushedOff =
    axis === 'rows'
      ? { ...behind, top: Math.max(behind.top, LAST_ROW - count + 1) }
      : { ...behind, left: Math.max(behind.left, LAST_COLUMN - count + 1) };
  if (sheet.cells.usedArea(pushedOff, true)) throw new HostError('NonBlankCellOffSheet');
  refuseTornParts(sheet, behind, axis);
  sheet.workbook.undo.noteChange(() => undoable(() => carryOut(sheet, area, axis, 'insert')));
}

/** Deletes cells; what lies behind moves up (`rows`) or left (`columns`). */
export function deleteCells(sheet: Sheet, area: Area, axis: Axis): void {
  refuseTornParts(sheet, areaBehind(area, axis), axis);
  sheet.workbook.undo.noteChange(() => undoable(() => carryOut(sheet, area, axis, 'delete')));
}

/** More deleted cells than these are not kept: the stack is cleared instead. Chosen for memory. */
const MAXIMUM_KEPT = 200_000;

function undoable(make: () => Shifted): Change | undefined {
  let made = make();
  if (made.deletedCells > MAXIMUM_KEPT) return undefined;
  return {
    takeBack: () => {
      made.takeBack();
    },
    makeAgain: () => {
      made = make();
    },
  };
}

interface Shifted {
  readonly deletedCells: number;
  readonly takeBack: () => void;
}

/** Shifts cells and all that hangs on them. */
function carryOut(sheet: Sheet, area: Area, axis: Axis, change: 'insert' | 'delete'): Shifted {
  const { workbook } = sheet;
  const shift = shiftOf(area, axis, change);
  const gone = sheet.tables.filter(({ area: part }) => !shifted(part, shift));
  const lost = withoutTables(gone);
  const rewrite: RewriteFormula = (formula, own, cell) =>
    lost(shiftedFormula(formula, own, sheet.name, shift), own, cell);
  const deleted = change === 'delete' ? keepCells(sheet, area) : undefined;
  const putBack = {
    formulas: keepFormulas(sheet, rewrite),
    formulasOfParts: keepFormulasOfParts(sheet),
    parts: keepParts(sheet),
    rows: sheet.rows.keep(),
    columns: sheet.columns.keep(),
    styles: sheet.styles.keepLines(),
  };
  const ranges = workbook.rangesOn(sheet).map((range) => [range, range.areaIfAny] as const);
  moveCells(sheet, area, shift);
  const lines = shift.axis === 'rows' ? isWholeRows(area) : isWholeColumns(area);
  if (lines) {
    sheet[shift.axis].shift(shift.at, shift.count);
    sheet.styles.shift(shift.axis, shift.at, shift.count);
  }
  sheet.shiftParts((part) => shifted(part, shift));
  for (const [range, before] of ranges) {
    if (before) range.moveTo(shifted(before, shift));
  }
  workbook.rewriteFormulas(rewrite);
  for (const table of gone) tellGone(table);
  workbook.touch();
  tellCellsChanged(sheet, area, kindOf(area, change));

  const takeBack = () => {
    const inverse = { ...shift, count: -shift.count };
    const known = new Set(ranges.map(([range]) => range));
    const since = workbook.rangesOn(sheet).filter((range) => !known.has(range));
    moveCells(sheet, area, inverse);
    deleted?.putBack();
    putBack.parts((part) => shifted(part, inverse));
    for (const table of gone) table.deleted = false;
    if (lines) {
      putBack.rows();
      putBack.columns();
      putBack.styles();
    }
    for (const [range, before] of ranges) range.moveTo(before);
    for (const range of since) {
      const now = range.areaIfAny;
      if (now) range.moveTo(shifted(now, inverse));
    }
    putBack.formulas();
    putBack.formulasOfParts();
    workbook.touch();
    tellCellsChanged(sheet, area, kindOf(area, change === 'insert' ? 'delete' : 'insert'));
  };
  return { deletedCells: deleted?.count ?? 0, takeBack };
}

/** Moves the cells behind a place; deleted ones are blanked first. */
function moveCells(sheet: Sheet, area: Area, { axis, count }: Shift): void {
  const behind = areaBehind(area, axis);
  const [rows, columns] = axis === 'rows' ? [count, 0] : [0, count];
  if (count > 0) {
    sheet.cells.move(behind, rows, columns);
    return;
  }
  sheet.clearContents(area);
  const rest = axis === 'rows' ? { ...behind, top: area.bottom + 1 } : { ...behind, left: area.right + 1 };
  if (rest.top <= rest.bottom && rest.left <= rest.right) sheet.cells.move(rest, rows, columns);
}

function kindOf(area: Area, change: 'insert' | 'delete'): CellsChange {
  const whole = isWholeRows(area) ? 'Row' : isWholeColumns(area) ? 'Column' : 'Cell';
  return `${whole}${change === 'insert' ? 'Inserted' : 'Deleted'}`;
}

function areaBehind(area: Area, axis: Axis): Area {
  return axis === 'rows' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
}

/** A table or merged cells of which only a part would move: Excel refuses. */
function refuseTornParts(sheet: Sheet, moving: Area, axis: Axis): void {
  for (const area of [...sheet.tables, ...sheet.merges].map((part) => part.area)) {
    if (!intersection(area, moving) || holds(moving, area)) continue;
    const movesWhole =
      axis === 'rows'
        ? moving.left <= area.left && moving.right >= area.right
        : moving.top <= area.top && moving.bottom >= area.bottom;
    if (!movesWhole) throw new HostError('InsertDeleteConflict', areaAddress(area));
  }
}
