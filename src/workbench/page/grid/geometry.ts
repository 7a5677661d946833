import { LAST_COLUMN, LAST_ROW } from '../../host/book/area';
import type { Sheet } from '../../host/book/sheet';
import { createAxis, type Axis } from './axis';

/** Where everything of a sheet lies on the screen. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Width of the row headings and height of the column headings, in pixels. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly frozen: {
    readonly rows: number;
    readonly columns: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Blank lines that are offered behind the last used one, and the fewest that are shown at all. */
const SPARE = { rows: 60, columns: 12 };
const FEWEST = { rows: 120, columns: 40 };

/**
 * @param cursor the farthest cell that must be reachable besides the used ones
 */
export function geometryOf(
  sheet: Sheet,
  cursor: { readonly row: number; readonly column: number },
): Geometry {
  const { reach } = sheet.cells;
  const lowest = sheet.charts.reduce(
    (row, { top, height }) => Math.max(row, (top + height) / sheet.rows.standard),
    0,
  );
  const rowCount = Math.max(FEWEST.rows, Math.max(reach.row, cursor.row, Math.ceil(lowest)) + SPARE.rows);
  const columnCount = Math.max(FEWEST.columns, Math.max(reach.column, cursor.column) + SPARE.columns);
  const rows = createAxis(sheet.rows, Math.min(rowCount, LAST_ROW + 1));
  const columns = createAxis(sheet.columns, Math.min(columnCount, LAST_COLUMN + 1));
  const frozen = sheet.frozen;
  return {
    rows,
    columns,
    headings: sheet.showHeadings
      ? { width: String(rows.count).length * 8 + 18, height: 22 }
      : { width: 0, height: 0 },
    frozen: { ...frozen, width: columns.offsetOf(frozen.columns), height: rows.offsetOf(frozen.rows) },
  };
}

/** How far the sheet is scrolled, and how much of it fits. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One of the four parts a sheet with frozen rows and columns is drawn in. */
export interface Pane {
  readonly key: 'corner' | 'top' | 'left' | 'main';
  /** Where the part lies in the view, in pixels behind the headings. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** The place of the sheet at the part's upper left corner. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly rows: Span;
  readonly columns: Span;
}

/** The first and the last line that are at least partly seen. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The parts that are seen; those without any extent are left out. */
export function panesOf({ rows, columns, headings, frozen }: Geometry, view: View): Pane[] {
  const width = view.width - headings.width;
  const height = view.height - headings.height;
  const across = [
    { name: 'frozen', start: 0, length: Math.min(frozen.width, width), origin: 0 },
    { name: 'main', start: frozen.width, length: width - frozen.width, origin: frozen.width + view.left },
  ] as const;
  const down = [
    { name: 'frozen', start: 0, length: Math.min(frozen.height, height), origin: 0 },
    { name: 'main', start: frozen.height, length: height - frozen.height, origin: frozen.height + view.top },
  ] as const;
  return down.flatMap((y) =>
    across.flatMap((x): Pane[] => {
      if (x.length <= 0 || y.length <= 0) return [];
      const key =
        y.name === 'frozen'
          ? x.name === 'frozen'
            ? 'corner'
            : 'top'
          : x.name === 'frozen'
            ? 'left'
            : 'main';
      return [
        {
          key,
          box: { left: x.start, top: y.start, width: x.length, height: y.length },
          origin: { x: x.origin, y: y.origin },
          rows: spanOf(rows, y.origin, y.length),
          columns: spanOf(columns, x.origin, x.length),
        },
      ];
    }),
  );
}

function spanOf(axis: Axis, origin: number, length: number): Span {
  return { first: axis.indexAt(origin), last: axis.indexAt(origin + length - 1) };
}

/** The cell at a place of the view, in pixels from its upper left corner; headings give the nearest cell. */
export function cellAt(
  { rows, columns, headings, frozen }: Geometry,
  view: View,
  x: number,
  y: number,
): { readonly row: number; readonly column: number } {
  const right = Math.max(0, x - headings.width);
  const below = Math.max(0, y - headings.height);
  return {
    row: rows.indexAt(below < frozen.height ? below : below + view.top),
    column: columns.indexAt(right < frozen.width ? right : right + view.left),
  };
}

/** How to scroll so that a cell is seen; the view's own place where it is seen already. */
export function revealed(
  { rows, columns, headings, frozen }: Geometry,
  view: View,
  cell: { readonly row: number; readonly column: number },
): { readonly left: number; readonly top: number } {
  const place = (
    axis: Axis,
    index: number,
    held: number,
    heldLength: number,
    from: number,
    length: number,
  ) => {
    if (index < held) return from;
    const near = axis.offsetOf(index) - heldLength;
    const far = axis.offsetOf(index + 1) - heldLength;
    if (near < from) return near;
    return far > from + length ? Math.min(near, far - length) : from;
  };
  const width = view.width - headings.width - frozen.width;
  const height = view.height - headings.height - frozen.height;
  return {
    left: place(columns, cell.column, frozen.columns, frozen.width, view.left, width),
    top: place(rows, cell.row, frozen.rows, frozen.height, view.top, height),
  };
}
