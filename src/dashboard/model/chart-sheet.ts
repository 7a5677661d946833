import type { Selection } from '../../core/figures/selection';
import { EXCEL_FORMATS } from '../../core/report/format-number';
import { SheetNames } from '../../core/report/sheet-names';
import type {
  CellPlan,
  ChartCells,
  ChartSeriesPlan,
  RowPlan,
  SheetPlan,
} from '../../core/report/workbook/plan';
import { columnPoints } from '../../core/report/workbook/font-metrics';
import { MARGINS } from '../../core/report/workbook/print-set-up';
import { breakIntoLines, cellHeight } from '../../core/report/workbook/row-height';
import { looksLikeFormula, writableText } from '../../core/report/workbook/safe-text';
import { PALETTE, type StyleName, styleOf } from '../../core/report/workbook/styles';
import type { DashboardText } from '../../core/language/dashboard';
import { drawnCells, drawnLabels } from '../charts/chart-data';
import { describeSelection } from './describe-selection';
import { readCell } from './read-cell';
import type { DrawnView, ViewCell, ViewRow } from './view';

const LABEL_WIDTH = 34;
const NUMBER_WIDTH = 14;
const CHART_HEIGHT = 300;
/** Bars across need room each, as far as Excel's tallest row goes. */
const POINTS_A_BAR = 14;
const TALLEST_CHART = 400;
/** A chart over fewer columns would be too narrow to read. */
const FEWEST_COLUMNS = 5;

/**
 * A drawn view as a worksheet of its own: what it says, a native chart, and below it the small table the chart draws
 * from. The numbers are those that were shown, of what was selected; they do not change with the workbook.
 */
export function chartSheetOf(view: DrawnView, words: DashboardText, selection: Selection = {}): SheetPlan {
  const drawn = view.kind === 'hours of the week' ? byHour(view, words) : view;
  // The years behind the comma would be cut in the middle.
  const [short = view.title] = view.title.split(',');
  const name = new SheetNames().take(writableText(words.chart.sheetName(short)));
  const { columns, rows } = drawn.table;
  const widths = Array.from({ length: Math.max(columns.length, FEWEST_COLUMNS) }, (_, column) =>
    column === 0 ? LABEL_WIDTH : NUMBER_WIDTH,
  );
  const points = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const lines = (text: string, style: StyleName): RowPlan[] => {
    const { size, bold } = styleOf(style);
    return breakIntoLines(writableText(text), points, size, bold).map((line) =>
      rowOf([textCell(0, line, style)]),
    );
  };
  const above = [...lines(view.title, 'heading 1'), ...lines(view.reading, 'one line')];
  const chartRow = above.length;
  const headerRow = chartRow + 2;
  const header = rowOf(
    columns.map(({ header: text, align }, column) =>
      textCell(column, text, align === 'left' ? 'table header text' : 'table header number'),
    ),
    widths,
  );
  const body = rows.map((row) => rowOf(cellsOf(row, words), widths));
  const notes = [...view.remarks, describeSelection(selection, words), words.chart.sheetNote].flatMap(
    (text) => lines(text, 'note'),
  );
  const lastDrawn = headerRow + Math.max(drawn.drawnRows, 1);
  const cellsAt = <Value>(column: number, cached: readonly Value[]): ChartCells<Value> => ({
    sheet: name,
    range: { firstRow: headerRow + 1, lastRow: lastDrawn, firstColumn: column, lastColumn: column },
    cached,
  });
  const sheetRows = [
    ...above,
    heightRow(chartHeight(drawn)),
    heightRow(12),
    header,
    ...body,
    heightRow(8),
    ...notes,
  ];
  const parts = rows.findLastIndex(({ role }) => role !== 'total') + 1;
  return {
    partId: view.id,
    name,
    tabColour: PALETTE.heading,
    gridlines: false,
    columnWidths: widths,
    rows: sheetRows,
    tables: [
      {
        name: `Chart_${view.id.replace(/\W/g, '_')}`,
        range: {
          firstRow: headerRow,
          lastRow: headerRow + Math.max(parts, 1),
          firstColumn: 0,
          lastColumn: columns.length - 1,
        },
        columns: columns.map((column) => ({ name: writableText(column.header) })),
        totalRow: false,
      },
    ],
    charts: [
      {
        kind: drawn.kind === 'bar' ? 'bar' : 'column',
        title: writableText(view.title),
        axisTitle: writableText(view.axisTitle),
        numberFormat: EXCEL_FORMATS[view.format],
        labels: cellsAt(0, drawnLabels(withoutShortLabels(drawn)).map(writableText)),
        series: drawn.series.map((series): ChartSeriesPlan => {
          const column = columns.findIndex(({ id }) => id === series.column);
          const cells = drawnCells(drawn, series);
          return { name: writableText(series.name), values: cellsAt(column, cells.map(numberOf)) };
        }),
        alternativeText: writableText(view.reading),
        place: { firstRow: chartRow, lastRow: chartRow, firstColumn: 0, lastColumn: widths.length - 1 },
      },
    ],
    blocks: [],
    print: {
      orientation: 'landscape',
      margins: MARGINS,
      area: {
        firstRow: 0,
        lastRow: sheetRows.length - 1,
        firstColumn: 0,
        lastColumn: widths.length - 1,
      },
      onOnePage: true,
      breaksBefore: [],
      headerText: writableText(view.title),
      footerText: name,
      pageNumbering: { before: '', between: ' / ' },
    },
  };
}

/** The sheet's own cells are drawn, with their whole labels. */
function withoutShortLabels(view: DrawnView): DrawnView {
  const whole: DrawnView & { shortLabels?: readonly string[] } = { ...view };
  delete whole.shortLabels;
  return whole;
}

/** Excel draws no heat map: what it can draw of the week is how many fall into each hour, whatever the day. */
function byHour(view: DrawnView, words: DashboardText): DrawnView {
  const column = 'all days';
  const columns = [
    ...view.table.columns,
    { id: column, header: words.chart.allDays, align: 'right' as const },
  ];
  const rows = view.table.rows.map((row) => {
    const sum = row.cells.reduce((total, cell) => total + (numberOf(cell) ?? 0), 0);
    const [figure] = row.cells.filter((cell) => cell.type === 'figure');
    return { ...row, cells: figure ? [...row.cells, { ...figure, value: sum }] : row.cells };
  });
  const series = [{ name: words.chart.allDays, column, look: 'now' as const }];
  return { ...view, kind: 'column', table: { columns, rows }, series, drawnRows: rows.length };
}

function cellsOf({ role, cells }: ViewRow, words: DashboardText): CellPlan[] {
  const isTotal = role === 'total';
  return cells.map((cell, column): CellPlan => {
    const style: StyleName =
      column === 0 ? (isTotal ? 'total text' : 'table text') : isTotal ? 'total number' : 'table number';
    return cell.type === 'figure'
      ? {
          column,
          content: { type: 'number', value: cell.value },
          style,
          numberFormat: EXCEL_FORMATS[cell.format],
        }
      : textCell(column, readCell(words, cell), style);
  });
}

function textCell(column: number, words: string, style: StyleName): CellPlan {
  const text = writableText(words);
  const format = looksLikeFormula(text) ? { numberFormat: '@' } : {};
  return { column, content: { type: 'text', text }, style, ...format };
}

/** A row as tall as the tallest of its texts. */
function rowOf(cells: readonly CellPlan[], widths: readonly number[] = []): RowPlan {
  const heights = cells.map(({ column, content, style }) =>
    content.type === 'text' && styleOf(style).wrap
      ? cellHeight(content.text, style, widths[column] ?? LABEL_WIDTH)
      : Math.ceil(styleOf(style).size * 1.4),
  );
  return { height: Math.max(...heights, 15), cells };
}

const heightRow = (height: number): RowPlan => ({ height, cells: [] });

function chartHeight({ kind, drawnRows, series }: DrawnView): number {
  return kind === 'bar'
    ? Math.min(Math.max(CHART_HEIGHT, drawnRows * series.length * POINTS_A_BAR), TALLEST_CHART)
    : CHART_HEIGHT;
}

function numberOf(cell: ViewCell | undefined): number | undefined {
  return cell?.type === 'figure' ? cell.value : undefined;
}
