import { useRef, type PointerEvent, type RefObject } from 'react';

import { LAST_COLUMN, LAST_ROW, type Area } from '../../host/book/area';
import type { Editing } from '../editing';
import type { Place, Session } from '../session';
import { PIXELS_OF_POINT } from './axis';
import { cellAt, type Geometry, type View } from './geometry';

/** What the grid's hands – pointer and keys – work on. */
export interface GridContext {
  readonly session: Session;
  readonly editing: Editing;
  readonly geometry: Geometry;
  readonly view: View;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

type Dragging =
  | { readonly kind: 'cells' | 'rows' | 'columns'; readonly from: Place }
  | { readonly kind: 'width'; readonly column: number; readonly x: number; readonly width: number };

/** How near to the edge of a heading the pointer takes hold of it. */
const GRIP = 5;

/** Selecting with the pointer: cells, whole rows and columns by their headings; and columns made wider. */
export function usePointer({ session, editing, geometry, view, scroller }: GridContext) {
  const dragging = useRef<Dragging>(undefined);
  const placeOf = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = scroller.current!.getBoundingClientRect();
    const x = clientX - left;
    const y = clientY - top;
    return { x, y, cell: cellAt(geometry, view, x, y) };
  };

  const handleDown = (event: PointerEvent) => {
    const { x, y, cell } = placeOf(event);
    if (event.button !== 0 || x >= view.width || y >= view.height) return;
    event.preventDefault();
    scroller.current?.focus({ preventScroll: true });
    editing.finish(undefined);
    if (session.refusal !== '') return;
    scroller.current?.setPointerCapture(event.pointerId);
    const { headings } = geometry;
    const grip = y < headings.height ? gripAt(geometry, view, x) : undefined;
    if (grip !== undefined) {
      dragging.current = { kind: 'width', column: grip, x, width: geometry.columns.sizeOf(grip) };
      return;
    }
    const kind = y < headings.height ? 'columns' : x < headings.width ? 'rows' : 'cells';
    const from = event.shiftKey ? session.activeCell : cell;
    dragging.current = { kind, from };
    select(session, kind, from, cell);
  };

  const handleMove = (event: PointerEvent) => {
    const hold = dragging.current;
    if (!hold) return;
    const { x, cell } = placeOf(event);
    if (hold.kind !== 'width') {
      select(session, hold.kind, hold.from, cell);
      return;
    }
    const points = Math.max(6, hold.width + x - hold.x) / PIXELS_OF_POINT;
    session.workbook.activeSheet.columns.setSize(hold.column, hold.column, points);
    session.changed();
  };

  return {
    onPointerDown: handleDown,
    onPointerMove: handleMove,
    onPointerUp: () => {
      const hold = dragging.current;
      dragging.current = undefined;
      if (hold?.kind === 'width') {
        const { workbook } = session;
        const { columns } = workbook.activeSheet;
        const width = columns.sizeOf(hold.column);
        columns.setSize(hold.column, hold.column, hold.width / PIXELS_OF_POINT);
        // One step of undo, however often the pointer moved.
        workbook.undo.perform(() => {
          columns.setSize(hold.column, hold.column, width);
        });
      }
    },
    onDoubleClick: (event: { readonly clientX: number; readonly clientY: number }) => {
      const { left, top } = scroller.current!.getBoundingClientRect();
      const { headings } = geometry;
      if (event.clientX - left > headings.width && event.clientY - top > headings.height)
        editing.begin('cell');
    },
  };
}

function select(session: Session, kind: 'cells' | 'rows' | 'columns', from: Place, to: Place): void {
  const area: Area = {
    top: kind === 'columns' ? 0 : Math.min(from.row, to.row),
    bottom: kind === 'columns' ? LAST_ROW : Math.max(from.row, to.row),
    left: kind === 'rows' ? 0 : Math.min(from.column, to.column),
    right: kind === 'rows' ? LAST_COLUMN : Math.max(from.column, to.column),
  };
  session.select(area, from);
}

/** The column whose right edge is under the pointer, in the column headings. */
function gripAt(geometry: Geometry, view: View, x: number): number | undefined {
  const { column } = cellAt(geometry, view, x - GRIP, 0);
  if (x - GRIP < geometry.headings.width) return undefined;
  return cellAt(geometry, view, x + GRIP, 0).column === column ? undefined : column;
}
