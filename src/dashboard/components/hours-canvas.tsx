import { useEffect, useRef, useState } from 'react';

import { drawHours, figureAtPoint, mostOfWeek, weekPlace } from '../charts/hours-chart';
import type { DrawnView, FigureCell } from '../model/view';
import { useDashboardTools } from './dashboard-tools';
import { useCanvasLooks } from './use-canvas-looks';

interface HoursProps {
  readonly view: DrawnView;
  readonly label: string;
  readonly onPick: (cell: FigureCell) => void;
}

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const WIDEST_SQUARE = 30;

/** Weekday by hour. The squares are for the eye and the mouse; the table has the same for everybody. */
export function HoursCanvas({ view, label, onPick }: HoursProps) {
  const { words } = useDashboardTools();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { looks, fontSize } = useCanvasLooks(place);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, []);

  const square = Math.min((width - fontSize * 2.8) / 24, WIDEST_SQUARE);
  const height = Math.max(Math.round(square * 7 * 1.15 + fontSize * 1.6), fontSize * 14);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0) return undefined;
    const sharpness = window.devicePixelRatio;
    element.width = width * sharpness;
    element.height = height * sharpness;
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    const weekdays = WEEK.map((day) => words.shortWeekdays[day]!);
    drawHours(context, view, { looks, fontSize, width, height, weekdays });
    const pick = ({ offsetX: x, offsetY: y }: MouseEvent) => {
      const cell = figureAtPoint(view, weekPlace({ fontSize, width, height }), { x, y });
      if (cell) onPick(cell);
    };
    element.addEventListener('click', pick);
    return () => {
      element.removeEventListener('click', pick);
    };
  }, [view, looks, fontSize, width, height, words, onPick]);

  return (
    <div ref={place} className="dash-canvas">
      <div role="img" aria-label={label}>
        <canvas ref={canvas} style={{ width: '100%', height }} />
      </div>
      <p className="dash-remark">{words.views.hours.legend(mostOfWeek(view))}</p>
    </div>
  );
}
