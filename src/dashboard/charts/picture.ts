import { Chart } from 'chart.js';

import type { DashboardText } from '../../core/language/dashboard';
import type { DrawnView } from '../model/view';
import { barChart, chartHeight } from './bar-chart';
import { drawHours } from './hours-chart';
import { fillingOf, PAPER_LOOKS } from './looks';

/** In pixels, before they are doubled for sharp print. */
const WIDTH = 800;
const MARGIN = 20;
const FONT_SIZE = 14;
const TITLE_SIZE = 18;
const LINE = FONT_SIZE * 1.5;
const SHARPNESS = 2;
const LABEL_WIDTH = 34;

/** A view as a picture for a document: title, legend, chart and what it says, in ink on paper. */
export function drawPicture(view: DrawnView, words: DashboardText): HTMLCanvasElement {
  const chart = drawChart(view, words);
  const chartSize = chart.height / SHARPNESS;
  const picture = document.createElement('canvas');
  const context = picture.getContext('2d');
  if (!context) return picture;
  context.font = `${FONT_SIZE}px ${PAPER_LOOKS.font}`;
  const said = linesOf(context, [view.reading, ...view.remarks].join(' '), WIDTH - 2 * MARGIN);
  const hasLegend = view.kind !== 'hours of the week' && view.series.length > 1;
  const top = MARGIN + TITLE_SIZE * 1.6 + (hasLegend ? LINE : 0);
  picture.width = WIDTH * SHARPNESS;
  picture.height = (top + chartSize + said.length * LINE + MARGIN * 1.5) * SHARPNESS;
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = PAPER_LOOKS.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.textBaseline = 'top';
  context.fillStyle = PAPER_LOOKS.ink;
  context.font = `600 ${TITLE_SIZE}px ${PAPER_LOOKS.font}`;
  context.fillText(view.title, MARGIN, MARGIN);
  context.font = `${FONT_SIZE}px ${PAPER_LOOKS.font}`;
  if (hasLegend) drawLegend(context, view, MARGIN + TITLE_SIZE * 1.6);
  context.drawImage(chart, MARGIN, top, WIDTH - 2 * MARGIN, chartSize);
  context.fillStyle = PAPER_LOOKS.ink;
  said.forEach((line, index) => {
    context.fillText(line, MARGIN, top + chartSize + MARGIN / 2 + index * LINE);
  });
  return picture;
}

function drawChart(view: DrawnView, words: DashboardText): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const width = WIDTH - 2 * MARGIN;
  if (view.kind === 'hours of the week') {
    const height = width * 0.4;
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    const context = canvas.getContext('2d');
    context?.scale(SHARPNESS, SHARPNESS);
    const weekdays = [1, 2, 3, 4, 5, 6, 0].map((day) => words.shortWeekdays[day]!);
    if (context)
      drawHours(context, view, { looks: PAPER_LOOKS, fontSize: FONT_SIZE, width, height, weekdays });
    return canvas;
  }
  canvas.width = width;
  canvas.height = chartHeight(view, FONT_SIZE, LABEL_WIDTH);
  const plan = barChart(view, {
    looks: PAPER_LOOKS,
    fontSize: FONT_SIZE,
    isAnimated: false,
    labelWidth: LABEL_WIDTH,
  });
  const chart = new Chart(canvas, {
    ...plan,
    options: { ...plan.options, responsive: false, devicePixelRatio: SHARPNESS, events: [] },
  });
  const drawn = document.createElement('canvas');
  drawn.width = canvas.width;
  drawn.height = canvas.height;
  drawn.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return drawn;
}

function drawLegend(context: CanvasRenderingContext2D, view: DrawnView, top: number): void {
  let left = MARGIN;
  for (const series of view.series) {
    context.fillStyle = fillingOf(series.look, PAPER_LOOKS);
    context.fillRect(left, top, FONT_SIZE, FONT_SIZE);
    context.strokeStyle = PAPER_LOOKS.series[series.look];
    context.strokeRect(left, top, FONT_SIZE, FONT_SIZE);
    context.fillStyle = PAPER_LOOKS.ink;
    context.fillText(series.name, left + FONT_SIZE * 1.5, top);
    left += FONT_SIZE * 3 + context.measureText(series.name).width;
  }
}

function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
