import type { Chart, NumberFormat, Table, TableRow } from '../document';
import { EXCEL_FORMATS } from '../format-number';
import { columnIndex, textOfCell, valueOfCell } from '../read-cell';
import type { LayoutContext } from './layout-context';
import type { ChartCells, ChartPlan } from './plan';
import { writableText } from './safe-text';
import type { DraftChart, SheetDraft } from './sheet-draft';
import { cellsOfColumn, type TablePlace } from './table-place';

/** The rows of a table that a chart draws: all but the total, or as many as the chart says. */
export function rowsDrawn(chart: Pick<Chart, 'firstRows'>, table: Table): readonly TableRow[] {
  const rows = table.rows.filter((row) => row.role !== 'total');
  return chart.firstRows === undefined ? rows : rows.slice(0, chart.firstRows);
}

/** A chart with the cells of its labels and numbers looked up; all tables must have their places. */
export function planChart({ chart, row }: DraftChart, sheet: SheetDraft, context: LayoutContext): ChartPlan {
  const labels = placeOf(chart.labelsFrom, context);
  const rows = rowsDrawn(chart, labels.table);
  const count = Math.max(rows.length, 1);
  return {
    kind: chart.kind,
    title: writableText(chart.title),
    axisTitle: writableText(chart.axisTitle),
    alternativeText: writableText(chart.alternativeText),
    numberFormat: EXCEL_FORMATS[formatOfSeries(chart, context)],
    labels: {
      ...cellsAt(labels, 0, count),
      cached: rows.map(({ cells }) => writableText(textOfCell(cells[0]!, context.reading))),
    },
    series: chart.series.map((series) => {
      const place = placeOf(series.table, context);
      const column = columnIndex(place.table, series.column);
      const drawn = rowsDrawn(chart, place.table).slice(0, count);
      const cached = drawn.map(({ cells }) => valueOfCell(cells[column]!, context.reading));
      return {
        name: writableText(series.name),
        values: {
          ...cellsAt(place, column, Math.max(drawn.length, 1)),
          cached: cached.map((value) => (typeof value === 'number' ? value : undefined)),
        },
      };
    }),
    place: { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: sheet.columns.textColumn },
  };
}

/** How the drawn column shows its numbers. */
function formatOfSeries(chart: Chart, context: LayoutContext): NumberFormat {
  for (const series of chart.series) {
    const { table } = placeOf(series.table, context);
    const column = columnIndex(table, series.column);
    for (const { cells } of table.rows) {
      const cell = cells[column]!;
      if ('format' in cell) return cell.format;
    }
  }
  return 'count';
}

function cellsAt(place: TablePlace, column: number, rows: number): Omit<ChartCells<never>, 'cached'> {
  return { sheet: place.sheet, range: cellsOfColumn(place, column, rows) };
}

function placeOf(tableId: string, context: LayoutContext): TablePlace {
  const place = context.places.get(tableId);
  if (!place) throw new Error(`A chart draws the table “${tableId}”, which the report has not.`);
  return place;
}
