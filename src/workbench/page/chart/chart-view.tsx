import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js';
import { useEffect, useRef } from 'react';

import { workbenchWords } from '../../../core/language/en-GB/workbench';
import type { Chart } from '../../host/book/chart';
import { PIXELS_OF_POINT } from '../grid/axis';
import { chartPicture } from './chart-picture';

Drawing.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
);

/** A chart at its place on the sheet, drawn anew with every state of the workbook. */
export function ChartView({ chart, revision }: { readonly chart: Chart; readonly revision: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const drawing = new Drawing(canvas.current, chartPicture(chart));
    return () => {
      drawing.destroy();
    };
  }, [chart, revision]);
  return (
    <div
      className="chart"
      role="img"
      aria-label={workbenchWords.chart(chart.title.visible ? chart.title.text : chart.name)}
      style={{
        left: chart.left * PIXELS_OF_POINT,
        top: chart.top * PIXELS_OF_POINT,
        width: chart.width * PIXELS_OF_POINT,
        height: chart.height * PIXELS_OF_POINT,
        ...(chart.fill.color && { background: chart.fill.color }),
      }}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}
