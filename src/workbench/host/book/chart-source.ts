import { columnsOf, rowsOf, type Area } from './area';
import { type Chart, ChartSeriesState } from './chart';
import type { Sheet } from './sheet';
import { writeReference } from '../formula/reference';

/** Which way the series of a chart lie; `Auto` takes the longer side as categories, as Excel does. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** Takes the series of a chart from an area: headings as names, the first line of texts as categories. */
export function setChartSource(chart: Chart, sheet: Sheet, area: Area, by: SeriesBy): void {
  const plotBy = by === 'Auto' ? (columnsOf(area) > rowsOf(area) ? 'Rows' : 'Columns') : by;
  chart.plotBy = plotBy;
  const isNumber = (row: number, column: number) => typeof sheet.cells.valueAt(row, column) === 'number';
  const headed = hasHeading(area, plotBy, isNumber);
  const labelled = hasLabels(area, plotBy, isNumber);
  const series: ChartSeriesState[] = [];
  const lines = plotBy === 'Columns' ? columnsOf(area) : rowsOf(area);
  for (let line = labelled ? 1 : 0; line < lines; line++) {
    const whole = lineOf(area, plotBy, line);
    const made = new ChartSeriesState(chart, chart.chartType);
    made.values = reference(sheet, headed ? withoutFirst(whole, plotBy) : whole);
    if (headed) made.name = { reference: reference(sheet, firstOf(whole)) };
    if (labelled) {
      const labels = lineOf(area, plotBy, 0);
      made.categories = reference(sheet, headed ? withoutFirst(labels, plotBy) : labels);
    }
    series.push(made);
  }
  chart.series.splice(0, chart.series.length, ...series);
}

/** An area as charts refer to it: with its sheet, fixed. */
export function reference(sheet: Sheet, area: Area): string {
  const fixed = { top: true, left: true, bottom: true, right: true };
  const single = rowsOf(area) === 1 && columnsOf(area) === 1;
  return writeReference({ sheet: sheet.name, area, fixed, kind: single ? 'cell' : 'cells' });
}

type IsNumber = (row: number, column: number) => boolean;

/** The first line across the series names them where it holds no number next to the corner. */
function hasHeading(area: Area, by: 'Columns' | 'Rows', isNumber: IsNumber): boolean {
  return by === 'Columns'
    ? area.top < area.bottom && !isNumber(area.top, area.right)
    : area.left < area.right && !isNumber(area.bottom, area.left);
}

function hasLabels(area: Area, by: 'Columns' | 'Rows', isNumber: IsNumber): boolean {
  return by === 'Columns'
    ? area.left < area.right && !isNumber(area.bottom, area.left)
    : area.top < area.bottom && !isNumber(area.top, area.right);
}

function lineOf(area: Area, by: 'Columns' | 'Rows', line: number): Area {
  return by === 'Columns'
    ? { ...area, left: area.left + line, right: area.left + line }
    : { ...area, top: area.top + line, bottom: area.top + line };
}

function withoutFirst(area: Area, by: 'Columns' | 'Rows'): Area {
  return by === 'Columns' ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
}

function firstOf({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}
