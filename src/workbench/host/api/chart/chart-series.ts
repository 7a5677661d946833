import { reference } from '../../book/chart-source';
import { ChartSeriesState, type Chart, type ChartLabelsState } from '../../book/chart';
import { readable } from '../../book/readable-value';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import type { Argument } from '../../dispatch/host-object';
import {
  oneOf,
  wordOf,
  optional,
  readBoolean,
  readColour,
  readNumber,
  readText,
  readWholeNumber,
} from '../../dispatch/read-argument';
import { readReference } from '../../formula/reference';
import { invalidArgument, itemNotFound } from '../../host-error';
import { field } from '../field';
import { readRange } from '../locate-range';
import { CHART_FILL, CHART_FONT, CHART_LINE_FORMAT } from './texts';

export const CHART_SERIES_COLLECTION: HostClass<Chart> = defineClass<Chart>({
  name: 'ChartSeriesCollection',
  items: ({ series }) => series.map((one) => CHART_SERIES.of(one)),
  scalars: { count: { get: ({ series }) => series.length } },
  methods: {
    add: (chart, [name, index]) => {
      const made = new ChartSeriesState(chart, chart.chartType);
      const text = optional(name, readText, undefined);
      made.name = text === undefined ? undefined : { text };
      chart.series.splice(optional(index, readWholeNumber, chart.series.length), 0, made);
      return CHART_SERIES.of(made);
    },
    getCount: ({ series }) => series.length,
    getItemAt: ({ series }, [index]) =>
      CHART_SERIES.of(series[readWholeNumber(index)] ?? itemNotFound('there is no such series')),
  },
});

const MARKERS = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;

export const CHART_SERIES: HostClass<ChartSeriesState> = defineClass<ChartSeriesState>({
  name: 'ChartSeries',
  scalars: {
    name: {
      get: nameOf,
      set: (series, name) => {
        series.name = { text: readText(name) };
      },
    },
    axisGroup: field('axisGroup', wordOf(['Primary', 'Secondary'])),
    chartType: field('chartType', readText),
    filtered: field('filtered', readBoolean),
    gapWidth: field('gapWidth', readNumber),
    hasDataLabels: field('hasDataLabels', readBoolean),
    invertIfNegative: field('invertIfNegative', readBoolean),
    markerBackgroundColor: field('markerBackgroundColor', readColour),
    markerForegroundColor: field('markerForegroundColor', readColour),
    markerSize: field('markerSize', readNumber),
    markerStyle: field('markerStyle', wordOf(MARKERS)),
    overlap: field('overlap', readNumber),
    plotOrder: { get: (series) => series.chart.series.indexOf(series) },
    showShadow: field('showShadow', readBoolean),
    smooth: field('smooth', readBoolean),
    varyByCategories: field('varyByCategories', readBoolean),
  },
  objects: {
    dataLabels: ({ labels }) => CHART_DATA_LABELS.of(labels),
    format: (series) => CHART_SERIES_FORMAT.of(series),
  },
  methods: {
    delete: (series) => {
      const { series: all } = series.chart;
      all.splice(all.indexOf(series), 1);
      return undefined;
    },
    getDimensionDataSourceString: (series, [dimension]) =>
      dimensionOf(series, dimension) ?? invalidArgument('the series has no such cells'),
    getDimensionDataSourceType: (series, [dimension]) =>
      dimensionOf(series, dimension) === undefined ? 'Unknown' : 'LocalRange',
    getDimensionValues: (series, [dimension]) => valuesAt(series, dimensionOf(series, dimension)),
    setValues: (series, [source]) => {
      series.values = readSource(series, source);
      return undefined;
    },
    setXAxisValues: (series, [source]) => {
      series.categories = readSource(series, source);
      return undefined;
    },
  },
});

export const CHART_SERIES_FORMAT: HostClass<ChartSeriesState> = defineClass<ChartSeriesState>({
  name: 'ChartSeriesFormat',
  objects: {
    fill: ({ fill }) => CHART_FILL.of(fill),
    line: ({ line }) => CHART_LINE_FORMAT.of(line),
  },
});

const LABEL_POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

export const CHART_DATA_LABELS: HostClass<ChartLabelsState> = defineClass<ChartLabelsState>({
  name: 'ChartDataLabels',
  scalars: {
    position: field('position', wordOf(LABEL_POSITIONS)),
    showValue: field('showValue', readBoolean),
    showSeriesName: field('showSeriesName', readBoolean),
    showCategoryName: field('showCategoryName', readBoolean),
    showLegendKey: field('showLegendKey', readBoolean),
    showPercentage: field('showPercentage', readBoolean),
    showBubbleSize: field('showBubbleSize', readBoolean),
    separator: field('separator', readText),
    numberFormat: {
      get: ({ numberFormat }) => numberFormat,
      set: (labels, value) => {
        labels.numberFormat = readText(value);
        labels.linkNumberFormat = false;
      },
    },
    linkNumberFormat: field('linkNumberFormat', readBoolean),
  },
  objects: { format: (labels) => CHART_DATA_LABEL_FORMAT.of(labels) },
});

export const CHART_DATA_LABEL_FORMAT: HostClass<ChartLabelsState> = defineClass<ChartLabelsState>({
  name: 'ChartDataLabelFormat',
  objects: { font: ({ font }) => CHART_FONT.of(font) },
});

function readSource(series: ChartSeriesState, source: Argument | undefined): string {
  const { sheet } = series.chart;
  const range = readRange(sheet.workbook, sheet, source);
  return reference(range.sheet, range.area);
}

/** The name given, or what stands in the cell that names it; else Excel's own. */
function nameOf(series: ChartSeriesState): string {
  const { name, chart } = series;
  if (name && 'text' in name) return name.text;
  const [first] = valuesAt(series, name?.reference);
  return first === undefined || first === '' ? `Series${chart.series.indexOf(series) + 1}` : String(first);
}

function dimensionOf(series: ChartSeriesState, dimension: Argument | undefined): string | undefined {
  const kind = oneOf(['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'])(dimension);
  if (kind === 'BubbleSizes') return undefined;
  return kind === 'Categories' || kind === 'XValues' ? series.categories : series.values;
}

function valuesAt({ chart }: ChartSeriesState, source: string | undefined): (string | number | boolean)[] {
  const found = source === undefined ? undefined : readReference(source);
  const { workbook } = chart.sheet;
  const sheet = found?.sheet === undefined ? undefined : workbook.findSheet(found.sheet);
  if (!found || !sheet) return [];
  workbook.settle();
  const values: (string | number | boolean)[] = [];
  for (let row = found.area.top; row <= found.area.bottom; row++) {
    for (let column = found.area.left; column <= found.area.right; column++) {
      values.push(readable(sheet.cells.valueAt(row, column)));
    }
  }
  return values;
}
