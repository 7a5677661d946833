import { columnLetters } from '../../../core/grid/address';
import type { Area } from '../../host/book/area';
import type { Geometry, Pane } from './geometry';

interface HeadingsProps {
  readonly geometry: Geometry;
  readonly panes: readonly Pane[];
  readonly selected: Area;
}

/** The letters over the columns; the selected ones are marked. */
export function ColumnHeadings({ geometry: { columns, headings }, panes, selected }: HeadingsProps) {
  const shown = panes.filter(
    (pane, index) => panes.findIndex((other) => other.box.left === pane.box.left) === index,
  );
  return (
    <div className="column-headings" style={{ left: headings.width, height: headings.height }} role="row">
      {shown.map(({ key, box, origin, columns: span }) => (
        <div
          key={key}
          className="heading-part"
          style={{ left: box.left, width: box.width, height: headings.height }}
          role="presentation"
        >
          {indexes(span.first, span.last).map((column) => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 1}
              className={`heading${column >= selected.left && column <= selected.right ? ' selected' : ''}`}
              style={{
                left: columns.offsetOf(column) - origin.x,
                width: columns.sizeOf(column),
                height: headings.height,
                ...(columns.sizeOf(column) === 0 && { display: 'none' }),
              }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The numbers before the rows. */
export function RowHeadings({ geometry: { rows, headings }, panes, selected }: HeadingsProps) {
  const shown = panes.filter(
    (pane, index) => panes.findIndex((other) => other.box.top === pane.box.top) === index,
  );
  return (
    <div className="row-headings" style={{ top: headings.height, width: headings.width }} aria-hidden="true">
      {shown.map(({ key, box, origin, rows: span }) => (
        <div
          key={key}
          className="heading-part"
          style={{ top: box.top, height: box.height, width: headings.width }}
        >
          {indexes(span.first, span.last).map((row) => (
            <div
              key={row}
              className={`heading${row >= selected.top && row <= selected.bottom ? ' selected' : ''}`}
              style={{
                top: rows.offsetOf(row) - origin.y,
                height: rows.sizeOf(row),
                width: headings.width,
                ...(rows.sizeOf(row) === 0 && { display: 'none' }),
              }}
            >
              {row + 1}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
