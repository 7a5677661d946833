import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';

import type { Chart, ChartAxisState, ChartPaint } from '../../host/book/chart';
import { showValue } from '../../host/input/show-value';
import { chartData } from './chart-data';

/** The series colours of the Office theme, in their order. */
const PALETTE = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#264478',
  '#9E480E',
] as const;

type Family = 'Column' | 'Bar' | 'Line' | 'Pie' | 'Doughnut' | 'Area' | 'XYScatter';

const KINDS: Readonly<Record<Family, ChartType>> = {
  Column: 'bar',
  Bar: 'bar',
  Line: 'line',
  Pie: 'pie',
  Doughnut: 'doughnut',
  Area: 'line',
  XYScatter: 'line',
};

const LEGEND_PLACES = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'right',
} as const;

/** A native chart as the drawing library draws it. */
export function chartPicture(chart: Chart): ChartConfiguration<ChartType, (number | null)[], string> {
  const { labels, series } = chartData(chart);
  const isRound = familyOf(chart.chartType) === 'Pie' || familyOf(chart.chartType) === 'Doughnut';
  const isShare = chart.chartType.endsWith('100');
  const sums = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const datasets = series.map(
    ({ name, values, state }, index): ChartDataset<ChartType, (number | null)[]> => {
      const family = familyOf(state.chartType);
      const colours = isRound
        ? values.map((_, at) => PALETTE[at % PALETTE.length]!)
        : colourOf(state.fill, state.line, family, index);
      const isLine = KINDS[family] === 'line';
      return {
        type: KINDS[family],
        label: name,
        data: isShare
          ? values.map((value, at) => (value === null ? null : value / (sums[at] || 1)))
          : [...values],
        backgroundColor: colours,
        borderColor: isRound ? '#FFFFFF' : colours,
        borderWidth: isLine ? Math.max(2, state.line.weight) : isRound ? 1 : 0,
        ...(isLine && {
          pointRadius:
            state.chartType.includes('Markers') && state.markerStyle !== 'None' ? state.markerSize / 2 : 0,
          tension: state.smooth ? 0.4 : 0,
          fill: family === 'Area',
          spanGaps: chart.displayBlanksAs === 'Interpolated',
          ...(state.line.lineStyle.includes('Dash') && { borderDash: [6, 4] }),
        }),
        ...(!isRound && !isLine && { barPercentage: 1, categoryPercentage: 100 / (100 + state.gapWidth) }),
      };
    },
  );
  return {
    type: KINDS[familyOf(chart.chartType)],
    data: { labels: [...labels], datasets },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: 6 },
      indexAxis: familyOf(chart.chartType) === 'Bar' ? 'y' : 'x',
      plugins: {
        legend: {
          display: chart.legend.visible,
          position: LEGEND_PLACES[placeOf(chart.legend.position)],
          labels: {
            boxWidth: 12,
            color: chart.legend.font.color,
            font: { size: chart.legend.font.size * 1.2 },
          },
        },
        title: {
          display: chart.title.visible && chart.title.text !== '',
          text: chart.title.text,
          color: chart.title.font.color,
          font: { size: chart.title.font.size * 1.2, weight: chart.title.font.bold ? 'bold' : 'normal' },
        },
        tooltip: { enabled: false },
      },
      ...(!isRound && { scales: scalesOf(chart) }),
    },
  };
}

function scalesOf(chart: Chart) {
  const isStacked = chart.chartType.includes('Stacked');
  const [categories, values] =
    familyOf(chart.chartType) === 'Bar' ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const { categoryAxis, valueAxis } = chart;
  const locale = chart.sheet.workbook.options.locale;
  return {
    [categories]: {
      stacked: isStacked,
      display: categoryAxis.visible,
      // Excel begins at the bottom of upright categories; the library at the top.
      reverse: (categories === 'y') !== categoryAxis.reversePlotOrder,
      grid: { display: categoryAxis.majorGridlines.visible },
      title: titleOf(categoryAxis),
      ticks: { color: categoryAxis.font.color, autoSkip: categories === 'x' },
    },
    [values]: {
      stacked: isStacked,
      display: valueAxis.visible,
      beginAtZero: true,
      ...(valueAxis.minimum !== undefined && { min: valueAxis.minimum }),
      ...(valueAxis.maximum !== undefined && { max: valueAxis.maximum }),
      reverse: valueAxis.reversePlotOrder,
      grid: { display: valueAxis.majorGridlines.visible, color: '#D9D9D9' },
      title: titleOf(valueAxis),
      ticks: {
        color: valueAxis.font.color,
        ...(valueAxis.majorUnit !== undefined && { stepSize: valueAxis.majorUnit }),
        callback: (value: number | string) =>
          typeof value === 'number' ? showValue(value, formatOf(chart), locale) : value,
      },
    },
  };
}

function formatOf(chart: Chart): string {
  const { numberFormat } = chart.valueAxis;
  if (numberFormat !== 'General') return numberFormat;
  return chart.chartType.endsWith('100') ? '0%' : '#,##0.##;-#,##0.##;0'.replace('.##', '');
}

function titleOf({ title }: ChartAxisState) {
  return { display: title.visible && title.text !== '', text: title.text, color: title.font.color };
}

function familyOf(chartType: string): Family {
  const families: readonly Family[] = ['Column', 'Bar', 'Line', 'Pie', 'Doughnut', 'Area', 'XYScatter'];
  return families.find((family) => chartType.startsWith(family)) ?? 'Column';
}

function colourOf(fill: ChartPaint, line: ChartPaint, family: Family, index: number): string {
  const own = KINDS[family] === 'line' && family !== 'Area' ? line.color : fill.color;
  return own || PALETTE[index % PALETTE.length]!;
}

function placeOf(position: string): keyof typeof LEGEND_PLACES {
  return position in LEGEND_PLACES ? (position as keyof typeof LEGEND_PLACES) : 'Bottom';
}
