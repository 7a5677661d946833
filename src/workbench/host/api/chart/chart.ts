import type { Chart, ChartLegendState } from '../../book/chart';
import { setChartSource } from '../../book/chart-source';
import { around } from '../../book/area';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { oneOf, wordOf, optional, readBoolean, readNumber, readText } from '../../dispatch/read-argument';
import { field } from '../field';
import { readRange } from '../locate-range';
import { WORKSHEET } from '../worksheet';
import { CHART_AXES } from './chart-axis';
import { BLANK_IMAGE } from './chart-image';
import { CHART_DATA_LABELS, CHART_SERIES_COLLECTION } from './chart-series';
import { CHART_FILL, CHART_FONT, CHART_TITLE } from './texts';
import { readChartType } from './chart-type';

export const CHART: HostClass<Chart> = defineClass<Chart>({
  name: 'Chart',
  id: ({ id }) => id,
  eventTarget: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    name: field('name', readText),
    chartType: {
      get: ({ chartType }) => chartType,
      set: (chart, value) => {
        chart.chartType = readChartType(value);
        for (const series of chart.series) series.chartType = chart.chartType;
      },
    },
    left: field('left', readNumber),
    top: field('top', readNumber),
    width: field('width', readNumber),
    height: field('height', readNumber),
    style: field('style', readNumber),
    displayBlanksAs: field('displayBlanksAs', wordOf(['NotPlotted', 'Zero', 'Interplotted'])),
    plotBy: field('plotBy', oneOf(['Rows', 'Columns'])),
    plotVisibleOnly: field('plotVisibleOnly', readBoolean),
    showAllFieldButtons: field('showAllFieldButtons', readBoolean),
    showDataLabelsOverMaximum: field('showDataLabelsOverMaximum', readBoolean),
  },
  objects: {
    axes: (chart) => CHART_AXES.of(chart),
    dataLabels: ({ labels }) => CHART_DATA_LABELS.of(labels),
    format: (chart) => CHART_AREA_FORMAT.of(chart),
    legend: ({ legend }) => CHART_LEGEND.of(legend),
    series: (chart) => CHART_SERIES_COLLECTION.of(chart),
    title: ({ title }) => CHART_TITLE.of(title),
    worksheet: ({ sheet }) => WORKSHEET.of(sheet),
  },
  methods: {
    activate: ({ sheet }) => {
      sheet.workbook.activate(sheet);
      return undefined;
    },
    delete: (chart) => {
      const { charts } = chart.sheet;
      charts.splice(charts.indexOf(chart), 1);
      chart.deleted = true;
      return undefined;
    },
    // There is no renderer behind this host.
    getImage: () => BLANK_IMAGE,
    setData: (chart, [source, by]) => {
      const range = readRange(chart.sheet.workbook, chart.sheet, source);
      const seriesBy = optional(by, oneOf(['Auto', 'Columns', 'Rows']), 'Auto');
      setChartSource(chart, range.sheet, range.area, seriesBy);
      return undefined;
    },
    setPosition: (chart, [start, end]) => {
      const { sheet } = chart;
      const first = readRange(sheet.workbook, sheet, start).area;
      const last = end === undefined || end === null ? undefined : readRange(sheet.workbook, sheet, end).area;
      const area = last ? around(first, last) : first;
      chart.left = sheet.columns.offsetOf(area.left);
      chart.top = sheet.rows.offsetOf(area.top);
      if (last) {
        chart.width = sheet.columns.offsetOf(area.right + 1) - chart.left;
        chart.height = sheet.rows.offsetOf(area.bottom + 1) - chart.top;
      }
      return undefined;
    },
  },
});

export const CHART_AREA_FORMAT: HostClass<Chart> = defineClass<Chart>({
  name: 'ChartAreaFormat',
  scalars: { roundedCorners: field('roundedCorners', readBoolean) },
  objects: {
    fill: ({ fill }) => CHART_FILL.of(fill),
    font: ({ font }) => CHART_FONT.of(font),
  },
});

export const CHART_LEGEND: HostClass<ChartLegendState> = defineClass<ChartLegendState>({
  name: 'ChartLegend',
  scalars: {
    overlay: field('overlay', readBoolean),
    position: field('position', wordOf(['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'])),
    showShadow: field('showShadow', readBoolean),
    visible: field('visible', readBoolean),
  },
  objects: { format: (legend) => CHART_LEGEND_FORMAT.of(legend) },
});

export const CHART_LEGEND_FORMAT: HostClass<ChartLegendState> = defineClass<ChartLegendState>({
  name: 'ChartLegendFormat',
  objects: { font: ({ font }) => CHART_FONT.of(font) },
});
