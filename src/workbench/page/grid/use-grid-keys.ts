import type { KeyboardEvent } from 'react';

import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET, type Area } from '../../host/book/area';
import { clear } from '../../host/book/clear';
import { refuseWhereProtected } from '../../host/book/protection';
import type { Place, Session } from '../session';
import { moveOf } from './cell-editor';
import { edgeCell, nextCell, type Direction } from './move-cursor';
import type { GridContext } from './use-pointer';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keys of a sheet: moving, selecting, beginning to type, clearing, undo, calculating. */
export function useGridKeys({ session, editing, geometry, view }: GridContext) {
  return (event: KeyboardEvent): void => {
    if (editing.typing) return;
    const isControl = event.ctrlKey || event.metaKey;
    const target = targetOf(
      event,
      session,
      Math.max(1, geometry.rows.indexAt(view.top + view.height) - geometry.rows.indexAt(view.top) - 2),
    );
    if (target) {
      event.preventDefault();
      move(session, target, event.shiftKey && !moveOf(event));
    } else if (isControl) {
      if (command(event.key.toLowerCase(), session)) event.preventDefault();
    } else if (event.key === 'F2') {
      event.preventDefault();
      editing.begin('cell');
    } else if (event.key === 'F9') {
      event.preventDefault();
      calculate(session, event.shiftKey);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      clearSelected(session);
    } else if (event.key === 'Backspace') {
      event.preventDefault();
      editing.begin('cell', '');
    } else if (event.key.length === 1 && !event.altKey) {
      event.preventDefault();
      editing.begin('cell', event.key);
    }
  };
}

/** Where a key leads from the cell the selection ends in; `undefined` for other keys. */
function targetOf(event: KeyboardEvent, session: Session, page: number): Place | undefined {
  const { activeSheet: sheet, selection } = session.workbook;
  const isControl = event.ctrlKey || event.metaKey;
  const from =
    event.shiftKey && !moveOf(event) ? farCorner(selection.area, session.activeCell) : session.activeCell;
  const arrow = ARROWS[event.key];
  if (arrow) return isControl ? edgeCell(sheet, from, arrow) : nextCell(sheet, from, arrow);
  const ending = moveOf(event);
  if (ending && !isControl && !event.altKey) return nextCell(sheet, from, ending);
  switch (event.key) {
    case 'PageDown':
      return isControl ? undefined : nextCell(sheet, from, 'down', page);
    case 'PageUp':
      return isControl ? undefined : nextCell(sheet, from, 'up', page);
    case 'Home':
      return { row: isControl ? sheet.frozen.rows : from.row, column: sheet.frozen.columns };
    case 'End': {
      const used = isControl ? sheet.cells.usedArea(WHOLE_SHEET, true) : undefined;
      return used && { row: used.bottom, column: used.right };
    }
    default:
      return undefined;
  }
}

/** The corner of the selection away from the active cell: the one that Shift moves. */
function farCorner({ top, left, bottom, right }: Area, { row, column }: Place): Place {
  return { row: row === top ? bottom : top, column: column === left ? right : left };
}

function move(session: Session, to: Place, extend: boolean): void {
  const from = extend ? session.activeCell : to;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  session.select(area, from);
}

function command(key: string, session: Session): boolean {
  const { workbook } = session;
  switch (key) {
    case 'a':
      session.select({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }, session.activeCell);
      return true;
    case 'z':
      session.attempt(() => workbook.undo.undo());
      return true;
    case 'y':
      session.attempt(() => workbook.undo.redo());
      return true;
    case 'pagedown':
    case 'pageup':
      turnSheet(session, key === 'pagedown' ? 1 : -1);
      return true;
    default:
      return false;
  }
}

function turnSheet(session: Session, step: 1 | -1): void {
  const { workbook } = session;
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = shown[shown.indexOf(workbook.activeSheet) + step];
  if (next)
    session.attempt(() => {
      workbook.activate(next);
    });
}

/** Works out what waits where calculation is manual: in the whole workbook, or on the sheet in front. */
function calculate(session: Session, isSheetAlone: boolean): void {
  const { workbook } = session;
  session.attempt(() => {
    if (isSheetAlone) workbook.settlePart(workbook.activeSheet, WHOLE_SHEET);
    else workbook.settle(true);
  });
}

function clearSelected(session: Session): void {
  const { workbook } = session;
  const { sheet, area } = workbook.selection;
  session.attempt(() => {
    refuseWhereProtected(sheet, area);
    workbook.undo.perform(() => {
      clear(sheet, area, 'Contents');
    });
  });
}
