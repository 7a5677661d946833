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
import type { Sheet } from './sheet';
import { shifted, shiftOf, type Shift } from './shift';

type Axis = Shift['axis'];

/** Inserts blank cells; what lay there and behind moves down (`rows`) or right (`columns`). */
export function insertCells(sheet: Sheet, area: Area, axis: Axis): void {
  const shift = shiftOf(area, axis, 'insert');
  const behind = areaBehind(area, axis);
  const pushedOff =
    axis === 'rows'
      ? { ...behind, top: Math.max(behind.top, LAST_ROW - shift.count + 1) }
      : { ...behind, left: Math.max(behind.left, LAST_COLUMN - shift.count + 1) };
  if (sheet.cells.usedArea(pushedOff, true)) throw new HostError('NonBlankCellOffSheet');
  refuseTornParts(sheet, behind, axis);
  sheet.cells.move(behind, axis === 'rows' ? shift.count : 0, axis === 'rows' ? 0 : shift.count);
  finish(sheet, area, shift, 'Inserted');
}

/** Deletes cells; what lies behind moves up (`rows`) or left (`columns`). */
export function deleteCells(sheet: Sheet, area: Area, axis: Axis): void {
  const shift = shiftOf(area, axis, 'delete');
  const behind = areaBehind(area, axis);
  refuseTornParts(sheet, behind, axis);
  sheet.clearContents(area);
  const rest = axis === 'rows' ? { ...behind, top: area.bottom + 1 } : { ...behind, left: area.right + 1 };
  if (rest.top <= rest.bottom && rest.left <= rest.right) {
    sheet.cells.move(rest, axis === 'rows' ? shift.count : 0, axis === 'rows' ? 0 : shift.count);
  }
  finish(sheet, area, shift, 'Deleted');
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

function finish(sheet: Sheet, area: Area, shift: Shift, change: 'Inserted' | 'Deleted'): void {
  const { workbook } = sheet;
  workbook.undo.forget();
  if (shift.axis === 'rows' && isWholeRows(area)) {
    sheet.rows.shift(shift.at, shift.count);
    sheet.styles.shift('rows', shift.at, shift.count);
  }
  if (shift.axis === 'columns' && isWholeColumns(area)) {
    sheet.columns.shift(shift.at, shift.count);
    sheet.styles.shift('columns', shift.at, shift.count);
  }
  sheet.shiftParts((part) => shifted(part, shift));
  for (const range of workbook.rangesOn(sheet)) {
    const before = range.areaIfAny;
    if (before) range.moveTo(shifted(before, shift));
  }
  workbook.rewriteFormulas((formula, own) => shiftedFormula(formula, own, sheet.name, shift));
  workbook.touch();
  const whole = isWholeRows(area) ? 'Row' : isWholeColumns(area) ? 'Column' : 'Cell';
  const kind: CellsChange = `${whole}${change}`;
  tellCellsChanged(sheet, area, kind);
}
