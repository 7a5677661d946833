import { oneOf } from '../../dispatch/read-argument';

/** The kinds of chart that are kept; others of Excel's are refused, so that nobody takes them for kept. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'XYScatter',
  'XYScatterLines',
] as const;

export const readChartType = oneOf(CHART_TYPES);
