import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  type Plugin,
  Tooltip,
} from 'chart.js';

import { formatNumber } from '../../core/report/format-number';
import type { DrawnView } from '../model/view';
import { drawnCells, drawnLabels, wrapLabel } from './chart-data';
import { fillingOf, type Looks } from './looks';

// Piece by piece: the whole of chart.js would be three times as large.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** How large and how lively a chart is drawn. */
export interface BarChartOptions {
  readonly looks: Looks;
  readonly fontSize: number;
  /** Off where people asked for less motion, and for pictures. */
  readonly isAnimated: boolean;
  readonly labelWidth: number;
  readonly onPick?: (series: number, row: number) => void;
}

type BarPoint = { readonly x: number; readonly y: number };

/** A view as chart.js draws it: from zero, with the numbers at the bars, series told apart by pattern. */
export function barChart(view: DrawnView, options: BarChartOptions): ChartConfiguration<'bar', BarPoint[]> {
  const { looks, fontSize, isAnimated, labelWidth, onPick } = options;
  const isAcross = view.kind === 'bar';
  const font = { family: looks.font, size: fontSize };
  const values = {
    beginAtZero: true,
    border: { display: false },
    grid: { color: looks.line },
    ticks: {
      color: looks.quiet,
      font,
      maxTicksLimit: 5,
      callback: (value: string | number) => shortNumber(Number(value), view.format),
    },
    title: { display: !isAcross, text: view.axisTitle, color: looks.quiet, font },
    ...(view.format === 'percentage' && { max: 1 }),
  };
  const categories = {
    grid: { display: false },
    border: { color: looks.quiet },
    ticks: { color: looks.ink, font, autoSkip: false, maxRotation: 60 },
  };
  return {
    type: 'bar',
    data: {
      labels: drawnLabels(view).map((label) => (isAcross ? wrapLabel(label, labelWidth) : label)),
      datasets: view.series.map((series) => ({
        label: series.name,
        data: drawnCells(view, series).map((cell, row): BarPoint => {
          const value = cell?.type === 'figure' ? cell.value : Number.NaN;
          return isAcross ? { x: value, y: row } : { x: row, y: value };
        }),
        backgroundColor: fillingOf(series.look, looks),
        borderColor: looks.series[series.look],
        borderWidth: 1,
        maxBarThickness: fontSize * 2,
        barPercentage: 0.95,
        categoryPercentage: 0.75,
      })),
    },
    options: {
      parsing: false,
      normalized: true,
      animation: isAnimated ? { duration: 250 } : false,
      indexAxis: isAcross ? 'y' : 'x',
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: isAcross ? fontSize * 3 : 0, top: isAcross ? 0 : fontSize * 1.6 } },
      scales: isAcross ? { x: values, y: categories } : { x: categories, y: values },
      plugins: {
        tooltip: {
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const cell = drawnCells(view, view.series[datasetIndex]!)[dataIndex];
              const name = view.series[datasetIndex]!.name;
              return cell?.type === 'figure' ? `${name}: ${formatNumber(cell.value, cell.format)}` : name;
            },
          },
        },
      },
      ...(onPick && {
        onClick: (_, elements) => {
          const [first] = elements;
          if (first) onPick(first.datasetIndex, first.index);
        },
        onHover: (event, elements) => {
          const target = event.native?.target;
          if (target instanceof HTMLElement)
            target.style.cursor = elements.length > 0 ? 'pointer' : 'default';
        },
      }),
    },
    plugins: [valueLabels(view, options)],
  };
}

/** Writes the numbers at the ends of the bars, where there is room for them. */
function valueLabels(view: DrawnView, { looks, fontSize }: BarChartOptions): Plugin<'bar'> {
  const isAcross = view.kind === 'bar';
  return {
    id: 'value-labels',
    afterDatasetsDraw: ({ ctx, data }) => {
      ctx.save();
      ctx.fillStyle = looks.ink;
      ctx.font = `${fontSize - 1}px ${looks.font}`;
      ctx.textAlign = isAcross ? 'left' : 'center';
      ctx.textBaseline = isAcross ? 'middle' : 'bottom';
      data.datasets.forEach((_, index) => {
        const cells = drawnCells(view, view.series[index]!);
        const elements = chartElements(ctx.canvas, index);
        elements.forEach((element, row) => {
          const cell = cells[row];
          if (cell?.type !== 'figure') return;
          const text = formatNumber(cell.value, view.format);
          const { x, y, width, height } = element.getProps(['x', 'y', 'width', 'height'], true);
          if (x === null || y === null) return;
          const thickness = isAcross ? height : width;
          if (isAcross ? thickness < fontSize - 3 : ctx.measureText(text).width > thickness + 2) return;
          ctx.fillText(text, x + (isAcross ? 4 : 0), isAcross ? y : y - 2);
        });
      });
      ctx.restore();
    },
  };
}

function chartElements(canvas: HTMLCanvasElement, series: number): BarElement[] {
  const chart = Chart.getChart(canvas);
  const elements = chart?.getDatasetMeta(series).data ?? [];
  return elements.filter((element) => element instanceof BarElement);
}

/** An axis number: whole where the axis counts, without needless decimals. */
function shortNumber(value: number, format: DrawnView['format']): string {
  if (format === 'percentage') return `${formatNumber(value * 100, 'count')}%`;
  return Number.isInteger(value) ? formatNumber(value, 'count') : formatNumber(value, 'one decimal');
}

/** The height a view needs at a font size, in pixels: every bar as thick as a line of text. */
export function chartHeight(view: DrawnView, fontSize: number, labelWidth: number): number {
  if (view.kind !== 'bar') return fontSize * 18;
  const broken = drawnLabels(view).some((label) => Array.isArray(wrapLabel(label, labelWidth)));
  const lines = Math.max(view.series.length * 1.25 + 0.9, broken ? 2.9 : 0);
  return Math.round(Math.max(view.drawnRows, 1) * lines * fontSize + fontSize * 3);
}
