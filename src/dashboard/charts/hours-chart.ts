import { formatNumber } from '../../core/report/format-number';
import type { DrawnView, FigureCell } from '../model/view';
import { drawnCells } from './chart-data';
import type { Looks } from './looks';

/** Where the squares of the week lie on a canvas, in pixels. */
export interface WeekPlace {
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

export interface HoursOptions {
  readonly looks: Looks;
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
  /** Monday first, short. */
  readonly weekdays: readonly string[];
}

const HOURS = 24;
const DAYS = 7;
/** Squares of hours this far apart have their hour written below. */
const HOURS_BETWEEN_LABELS = 6;
const SMALLEST = 0.12;

/** The place of the squares within the space there is. */
export function weekPlace({ fontSize, width, height }: Omit<HoursOptions, 'looks' | 'weekdays'>): WeekPlace {
  const left = fontSize * 2.8;
  const top = 2;
  return {
    left,
    top,
    cellWidth: (width - left - 2) / HOURS,
    cellHeight: (height - top - fontSize * 1.6) / DAYS,
  };
}

/** Draws weekday by hour: the larger and darker a square, the more incidents. */
export function drawHours(context: CanvasRenderingContext2D, view: DrawnView, options: HoursOptions): void {
  const { looks, fontSize, width, height, weekdays } = options;
  const place = weekPlace(options);
  const days = view.series.map((series) => drawnCells(view, series).map(countOf));
  const most = days.flat().reduce((highest, count) => Math.max(highest, count), 0);
  context.fillStyle = looks.paper;
  context.fillRect(0, 0, width, height);
  context.font = `${fontSize}px ${looks.font}`;
  days.forEach((counts, day) => {
    const middle = place.top + (day + 0.5) * place.cellHeight;
    context.fillStyle = looks.ink;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillText(weekdays[day] ?? '', 0, middle);
    counts.forEach((count, hour) => {
      drawSquare(context, { share: most > 0 ? count / most : 0, hour, middle }, place, looks);
    });
  });
  context.fillStyle = looks.quiet;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (let hour = 0; hour <= HOURS; hour += HOURS_BETWEEN_LABELS) {
    const x = place.left + hour * place.cellWidth;
    context.fillText(
      String(hour).padStart(2, '0'),
      Math.min(x, width - fontSize * 0.7),
      height - fontSize * 0.35,
    );
  }
}

function drawSquare(
  context: CanvasRenderingContext2D,
  { share, hour, middle }: { readonly share: number; readonly hour: number; readonly middle: number },
  { left, cellWidth, cellHeight }: WeekPlace,
  looks: Looks,
): void {
  const x = left + (hour + 0.5) * cellWidth;
  if (share === 0) {
    context.fillStyle = looks.line;
    context.fillRect(x - 0.5, middle - 0.5, 1, 1);
    return;
  }
  // The area follows the count, as the eye compares areas.
  const size = (SMALLEST + (1 - SMALLEST) * Math.sqrt(share)) * (Math.min(cellWidth, cellHeight) - 1);
  context.globalAlpha = 0.45 + 0.55 * share;
  context.fillStyle = looks.series.now;
  context.fillRect(x - size / 2, middle - size / 2, size, size);
  context.globalAlpha = 1;
}

/** The figure of the square at a point of the canvas, in pixels. */
export function figureAtPoint(
  view: DrawnView,
  place: WeekPlace,
  point: { readonly x: number; readonly y: number },
): FigureCell | undefined {
  const hour = Math.floor((point.x - place.left) / place.cellWidth);
  const day = Math.floor((point.y - place.top) / place.cellHeight);
  const series = view.series[day];
  if (!series || hour < 0 || hour >= HOURS) return undefined;
  const cell = drawnCells(view, series)[hour];
  return cell?.type === 'figure' ? cell : undefined;
}

/** What the largest square stands for. */
export function mostOfWeek(view: DrawnView): string {
  const counts = view.series.flatMap((series) => drawnCells(view, series).map(countOf));
  return formatNumber(
    counts.reduce((highest, count) => Math.max(highest, count), 0),
    'count',
  );
}

function countOf(cell: ReturnType<typeof drawnCells>[number]): number {
  return cell?.type === 'figure' ? cell.value : 0;
}
