import type { CSSProperties, ReactNode } from 'react';

import { cellAddress } from '../../../core/grid/address';
import type { Sheet } from '../../host/book/sheet';
import type { Place } from '../session';
import { cellLook, placing } from './cell-look';
import { boxesIn, type CellBox, type MeasureText } from './cell-boxes';
import type { Geometry, Pane } from './geometry';

interface GridPaneProps {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly pane: Pane;
  readonly measure: MeasureText;
  readonly active: Place;
  readonly children?: ReactNode;
}

/** The id of a cell's element, by which the grid names the active one. */
export function cellId(row: number, column: number): string {
  return `cell-${cellAddress(row, column)}`;
}

/** One of the parts of the grid: lines, and the cells that show something, grouped into rows for whoever listens. */
export function GridPane({ sheet, geometry, pane, measure, active, children }: GridPaneProps) {
  const boxes = boxesIn(sheet, geometry, pane, measure);
  const activeIsHere =
    active.row >= pane.rows.first &&
    active.row <= pane.rows.last &&
    active.column >= pane.columns.first &&
    active.column <= pane.columns.last;
  const isDrawn = boxes.some((box) => box.row === active.row && box.column === active.column);
  if (activeIsHere && !isDrawn) boxes.push(blankBox(sheet, geometry, active));
  const byRow = new Map<number, CellBox[]>();
  for (const box of boxes) byRow.set(box.row, [...(byRow.get(box.row) ?? []), box]);
  const place: CSSProperties = { transform: `translate(${-pane.origin.x}px, ${-pane.origin.y}px)` };
  return (
    <div className={`pane pane-${pane.key}`} style={pane.box} role="rowgroup">
      <div className="layer" style={place} aria-hidden="true">
        {sheet.showGridlines && <Lines {...{ geometry, pane }} />}
      </div>
      <div className="layer" style={place} role="presentation">
        {[...byRow].map(([row, ofRow]) => (
          <div role="row" aria-rowindex={row + 1} key={row}>
            {ofRow.map((box) => (
              <CellView
                key={box.column}
                box={box}
                isActive={row === active.row && box.column === active.column}
              />
            ))}
          </div>
        ))}
      </div>
      <div className="layer" style={place}>
        {children}
      </div>
    </div>
  );
}

/** The active cell where it shows nothing: it still has an element, so that it can be named. */
function blankBox(sheet: Sheet, { rows, columns }: Geometry, { row, column }: Place): CellBox {
  return {
    row,
    column,
    area: { top: row, left: column, bottom: row, right: column },
    text: '',
    style: sheet.styles.at(row, column),
    side: 'left',
    x: columns.offsetOf(column),
    y: rows.offsetOf(row),
    width: columns.sizeOf(column),
    height: rows.sizeOf(row),
    overflow: 0,
    isLink: false,
  };
}

function CellView({ box, isActive }: { readonly box: CellBox; readonly isActive: boolean }) {
  const { row, column, style, area, text, overflow } = box;
  const isMerged = area.right > area.left;
  const isRaised = Object.values(style.borders).some((border) => border.style !== 'None');
  const look: CSSProperties = {
    left: box.x - 1,
    top: box.y - 1,
    width: box.width + 1,
    height: box.height + 1,
    ...cellLook(style),
    ...placing(style, box.side),
    ...(isRaised && { zIndex: 1 }),
  };
  return (
    <div
      id={cellId(row, column)}
      className={`cell${overflow > 0 ? ' runs-over' : ''}${box.isLink ? ' link' : ''}`}
      style={look}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isActive}
      {...(isMerged && { 'aria-colspan': area.right - area.left + 1 })}
      {...(area.bottom > area.top && { 'aria-rowspan': area.bottom - area.top + 1 })}
    >
      <span
        style={overflow > 0 ? { width: box.width + overflow - 4, flexShrink: 0, overflow: 'hidden' } : {}}
      >
        {text}
      </span>
    </div>
  );
}

function Lines({ geometry: { rows, columns }, pane }: { readonly geometry: Geometry; readonly pane: Pane }) {
  const left = columns.offsetOf(pane.columns.first);
  const top = rows.offsetOf(pane.rows.first);
  const width = columns.offsetOf(pane.columns.last + 1) - left;
  const height = rows.offsetOf(pane.rows.last + 1) - top;
  return (
    <>
      {indexes(pane.rows).map((row) => (
        <div
          key={`row ${row}`}
          className="line"
          style={{ left, top: rows.offsetOf(row + 1) - 1, width, height: 1 }}
        />
      ))}
      {indexes(pane.columns).map((column) => (
        <div
          key={`column ${column}`}
          className="line"
          style={{ left: columns.offsetOf(column + 1) - 1, top, width: 1, height }}
        />
      ))}
    </>
  );
}

function indexes({ first, last }: { readonly first: number; readonly last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
