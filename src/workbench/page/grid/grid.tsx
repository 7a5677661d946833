import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { workbenchWords } from '../../../core/language/en-GB/workbench';
import { areaAddress, intersection, type Area } from '../../host/book/area';
import { mergeAt } from '../../host/book/merges';
import { ChartView } from '../chart/chart-view';
import type { Editing } from '../editing';
import type { Session } from '../session';
import { useRevision } from '../use-session';
import { CellEditor } from './cell-editor';
import { DropDown } from './drop-down';
import { geometryOf, panesOf, revealed, type Geometry, type Pane, type View } from './geometry';
import { cellId, GridPane } from './grid-pane';
import { ColumnHeadings, RowHeadings } from './headings';
import { createMeasure } from './measure-text';
import { useClipboard } from './use-clipboard';
import { useGridKeys } from './use-grid-keys';
import { usePointer } from './use-pointer';

/** The sheet in front: cells, headings, charts, what is selected and what is typed. */
export function Grid({ session, editing }: { readonly session: Session; readonly editing: Editing }) {
  const revision = useRevision(session);
  const { workbook } = session;
  const sheet = workbook.activeSheet;
  const selected = workbook.selection.area;
  const active = session.activeCell;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 0, height: 0 });
  const [measure] = useState(createMeasure);
  const { row, column } = active;
  const { version: rowVersion } = sheet.rows;
  const { version: columnVersion } = sheet.columns;
  const { frozen, showHeadings } = sheet;
  const reach = JSON.stringify(sheet.cells.reach);
  const geometry = useMemo(
    () => geometryOf(sheet, { row, column }),
    // The sheet is one object that changes; what the geometry is made of is named instead.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, row, column, rowVersion, columnVersion, frozen, showHeadings, reach],
  );
  const panes = panesOf(geometry, view);
  const whole = mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
  const context = { session, editing, geometry, view, scroller };
  const pointer = usePointer(context);
  const handleKey = useGridKeys(context);
  const clipboard = useClipboard(session);
  useViewSize(scroller, setView);
  useReveal(scroller, geometry, view, session, revision);

  const { typing } = editing;
  useEffect(() => {
    // Whoever ended their typing goes on with the keys of the grid.
    if (!typing && document.activeElement === document.body) scroller.current?.focus();
  }, [typing]);

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={workbenchWords.grid(sheet.name)}
      aria-rowcount={geometry.rows.count}
      aria-colcount={geometry.columns.count}
      aria-multiselectable="true"
      aria-activedescendant={cellId(row, column)}
      onScroll={({ currentTarget: { scrollLeft, scrollTop } }) => {
        setView((before) => ({ ...before, left: scrollLeft, top: scrollTop }));
      }}
      onKeyDown={handleKey}
      {...pointer}
      {...clipboard}
    >
      <div
        className="extent"
        style={{
          width: geometry.headings.width + geometry.columns.total,
          height: geometry.headings.height + geometry.rows.total,
        }}
        role="presentation"
      >
        <div className="view" style={{ width: view.width, height: view.height }} role="presentation">
          {sheet.showHeadings && <div className="heading" style={geometry.headings} aria-hidden="true" />}
          {sheet.showHeadings && <ColumnHeadings {...{ geometry, panes, selected }} />}
          {sheet.showHeadings && <RowHeadings {...{ geometry, panes, selected }} />}
          <div
            className="panes"
            style={{ left: geometry.headings.width, top: geometry.headings.height }}
            role="presentation"
          >
            {panes.map((pane) => (
              <GridPane key={pane.key} {...{ sheet, geometry, pane, measure, active }}>
                <Selection {...{ geometry, pane, selected, active: whole }} />
                {!typing && paneOf(panes, geometry, active) === pane && (
                  <DropDown session={session} box={boxOf(geometry, whole)} />
                )}
                {pane.key === 'main' &&
                  sheet.charts
                    .filter((chart) => isSeen(chart, pane))
                    .map((chart) => <ChartView key={chart.id} chart={chart} revision={revision} />)}
                {typing?.sheet === sheet && paneOf(panes, geometry, typing) === pane && (
                  <CellEditor
                    text={typing.text}
                    address={areaAddress(whole)}
                    box={boxOf(geometry, whole)}
                    hasFocus={typing.field === 'cell'}
                    onChange={editing.change}
                    onDone={editing.finish}
                    onCancel={editing.cancel}
                  />
                )}
              </GridPane>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

/** What is selected, and the active cell in it. */
function Selection(props: {
  readonly geometry: Geometry;
  readonly pane: Pane;
  readonly selected: Area;
  readonly active: Area;
}) {
  const { geometry, pane, selected, active } = props;
  const { rows, columns } = pane;
  const seen = { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
  // Only what is near is drawn: a whole column is a million rows high.
  const near = { top: seen.top - 1, left: seen.left - 1, bottom: seen.bottom + 1, right: seen.right + 1 };
  const part = intersection(selected, {
    ...near,
    top: Math.max(0, near.top),
    left: Math.max(0, near.left),
    bottom: Math.min(geometry.rows.count - 1, near.bottom),
    right: Math.min(geometry.columns.count - 1, near.right),
  });
  if (!part) return null;
  return (
    <div aria-hidden="true">
      <div className="selection" style={boxOf(geometry, part)} />
      <div className="active-cell" style={boxOf(geometry, active)} />
    </div>
  );
}

function boxOf({ rows, columns }: Geometry, { top, left, bottom, right }: Area) {
  const x = columns.offsetOf(left);
  const y = rows.offsetOf(top);
  return {
    left: x - 1,
    top: y - 1,
    width: columns.offsetOf(right + 1) - x + 1,
    height: rows.offsetOf(bottom + 1) - y + 1,
  };
}

/** The part of the view that a cell belongs to. */
function paneOf(
  panes: readonly Pane[],
  { frozen }: Geometry,
  { row, column }: { row: number; column: number },
) {
  const key =
    row < frozen.rows
      ? column < frozen.columns
        ? 'corner'
        : 'top'
      : column < frozen.columns
        ? 'left'
        : 'main';
  return panes.find((pane) => pane.key === key);
}

function isSeen(chart: { left: number; top: number; width: number; height: number }, { origin, box }: Pane) {
  const scale = 4 / 3;
  return (
    chart.left * scale < origin.x + box.width &&
    (chart.left + chart.width) * scale > origin.x &&
    chart.top * scale < origin.y + box.height &&
    (chart.top + chart.height) * scale > origin.y
  );
}

function useViewSize(
  scroller: React.RefObject<HTMLDivElement | null>,
  setView: React.Dispatch<React.SetStateAction<View>>,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setView((before) => ({ ...before, width: element.clientWidth, height: element.clientHeight }));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller, setView]);
}

/** Scrolls to the active cell whenever another one becomes it, and back to where a sheet was left. */
function useReveal(
  scroller: React.RefObject<HTMLDivElement | null>,
  geometry: Geometry,
  view: View,
  session: Session,
  revision: number,
): void {
  const last = useRef('');
  const places = useRef(new Map<string, { left: number; top: number }>());
  const sheetId = session.workbook.activeSheet.id;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || view.width === 0) return;
    const { row, column } = session.activeCell;
    const place = `${sheetId} ${row} ${column}`;
    if (place === last.current) {
      places.current.set(sheetId, { left: view.left, top: view.top });
      return;
    }
    const isOtherSheet = !last.current.startsWith(`${sheetId} `);
    last.current = place;
    const from = isOtherSheet ? { ...view, ...(places.current.get(sheetId) ?? { left: 0, top: 0 }) } : view;
    const { left, top } = revealed(geometry, from, { row, column });
    element.scrollTo(left, top);
  }, [scroller, geometry, view, session, sheetId, revision]);
}
