import { intersection, WHOLE_SHEET } from '../../host/book/area';
import type { Chart, ChartSeriesState } from '../../host/book/chart';
import type { CellValue } from '../../host/book/cell-value';
import type { Workbook } from '../../host/book/workbook';
import { readReference } from '../../host/formula/reference';
import { showValue } from '../../host/input/show-value';

/** What a chart shows, taken from the cells it refers to. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `null` where a cell is blank or holds no number. */
    readonly values: readonly (number | null)[];
    readonly state: ChartSeriesState;
  }[];
}

/** Reads the cells of a chart as they are now. Filtered series are left out. */
export function chartData(chart: Chart): ChartData {
  const { workbook } = chart.sheet;
  const shown = chart.series.filter(({ filtered }) => !filtered);
  const series = shown.map((state, index) => ({
    name: nameOf(workbook, state) ?? `Series${index + 1}`,
    values: cellsOf(workbook, state.values).map(({ value }) => (typeof value === 'number' ? value : null)),
    state,
  }));
  const labelled = shown.find(({ categories }) => categories !== undefined);
  const written = cellsOf(workbook, labelled?.categories).map(({ shown: text }) => text);
  const length = Math.max(written.length, ...series.map(({ values }) => values.length), 0);
  return {
    labels: Array.from({ length }, (_, index) => written[index] ?? String(index + 1)),
    series,
  };
}

function nameOf(workbook: Workbook, { name }: ChartSeriesState): string | undefined {
  if (!name) return undefined;
  if ('text' in name) return name.text;
  return cellsOf(workbook, name.reference)
    .map(({ shown }) => shown)
    .join(' ');
}

function cellsOf(
  workbook: Workbook,
  reference: string | undefined,
): { readonly value: CellValue | undefined; readonly shown: string }[] {
  const read = reference === undefined ? undefined : readReference(reference.replace(/^=/, ''));
  const sheet = read?.sheet === undefined ? undefined : workbook.findSheet(read.sheet);
  if (!read || !sheet) return [];
  // Whole columns end where the sheet's contents do.
  const used = sheet.cells.usedArea(WHOLE_SHEET, true);
  const area =
    read.kind === 'columns' || read.kind === 'rows' ? used && intersection(read.area, used) : read.area;
  if (!area) return [];
  const found = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.valueAt(row, column);
      const format = sheet.styles.at(row, column).numberFormat;
      found.push({ value, shown: showValue(value, format, workbook.options.locale) });
    }
  }
  return found;
}
