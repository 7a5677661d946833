import { cellAddress, rangeAddress } from '../../core/grid/address';
import { isLabelled, lookOf } from '../../core/report/workbook/chart-looks';
import type { ChartCells, ChartPlan, SheetPlan } from '../../core/report/workbook/plan';
import { FONT, PALETTE } from '../../core/report/workbook/styles';
import type { WriteQueue } from './write-queue';

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers' } as const;
const DASHES = { solid: 'Continuous', dash: 'Dash', sysDot: 'RoundDot', lgDashDot: 'DashDot' } as const;
const MARKERS = { circle: 'Circle', diamond: 'Diamond', square: 'Square', triangle: 'Triangle' } as const;

const CALLS_OF_CHART = 28;
const CALLS_OF_SERIES = 20;
const LABEL_SIZE = 10;

/** Draws a sheet's charts as Excel's own, over the cells the plan names. */
export async function writeCharts(
  queue: WriteQueue,
  { charts }: SheetPlan,
  worksheet: Excel.Worksheet,
): Promise<void> {
  for (const plan of charts) {
    await queue.add(
      () => {
        drawChart(queue.context.workbook, plan, worksheet);
      },
      CALLS_OF_CHART + plan.series.length * CALLS_OF_SERIES,
    );
  }
}

function drawChart(workbook: Excel.Workbook, plan: ChartPlan, worksheet: Excel.Worksheet): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const cellsOf = ({ sheet, range }: ChartCells<unknown>) =>
    workbook.worksheets.getItem(sheet).getRange(rangeAddress(range));
  // The direction is always told: left to itself Excel may take rows for series.
  const chart = worksheet.charts.add(TYPES[plan.kind], cellsOf(first.values), 'Columns');
  chart.name = plan.title;
  chart.title.visible = false;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Top';
  chart.format.font.name = FONT;
  chart.format.font.size = LABEL_SIZE;
  chart.format.font.color = `#${PALETTE.ink}`;
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  plan.series.forEach(({ name, values }, index) => {
    const series = drawn[index]!;
    series.name = name;
    series.setValues(cellsOf(values));
    series.setXAxisValues(cellsOf(plan.labels));
    dressSeries(series, plan, index);
  });
  const { valueAxis, categoryAxis } = chart.axes;
  categoryAxis.categoryType = 'TextAxis';
  valueAxis.minimum = 0;
  valueAxis.numberFormat = plan.numberFormat;
  valueAxis.title.text = plan.axisTitle;
  valueAxis.majorTickMark = 'None';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.tickLabelPosition = 'Low';
  if (plan.kind === 'bar') {
    // Bars across stand in the table's order from the top down, the numbers still below them.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.place;
  chart.setPosition(cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn));
}

/**
 * Told apart without colour: lines by dash and marker, bars by lightness, since Excel's interface for add-ins knows no
 * patterns. The series that a file gives a pattern is white within its outline here.
 */
function dressSeries(series: Excel.ChartSeries, plan: ChartPlan, index: number): void {
  const { colour, pattern, dash, marker } = lookOf(index, plan.series.length);
  series.format.line.color = `#${colour}`;
  if (plan.kind === 'line') {
    series.format.line.lineStyle = DASHES[dash];
    series.markerStyle = MARKERS[marker];
    series.markerSize = 7;
    series.markerBackgroundColor = `#${colour}`;
    series.markerForegroundColor = `#${colour}`;
    series.smooth = false;
    return;
  }
  series.format.fill.setSolidColor(`#${pattern === undefined ? colour : PALETTE.paper}`);
  series.gapWidth = 55;
  series.hasDataLabels = isLabelled(plan);
  if (!isLabelled(plan)) return;
  series.dataLabels.showValue = true;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.numberFormat = plan.numberFormat;
}
