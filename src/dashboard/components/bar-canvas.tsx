import { useRef } from 'react';
import { Chart } from 'react-chartjs-2';

import { barChart, chartHeight } from '../charts/bar-chart';
import type { DrawnView } from '../model/view';
import { useCanvasLooks, useMediaQuery } from './use-canvas-looks';

interface CanvasProps {
  readonly view: DrawnView;
  readonly label: string;
  readonly onPick: (series: number, row: number) => void;
}

/** Letters of a label before it is broken, at narrow and at wide charts. */
const LABEL_WIDTH = 18;

/** A view as columns or bars. Whoever cannot see it hears its label and has the table. */
export function BarCanvas({ view, label, onPick }: CanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const { looks, fontSize } = useCanvasLooks(place);
  const isCalm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { type, data, options, plugins } = barChart(view, {
    looks,
    fontSize,
    isAnimated: !isCalm,
    labelWidth: LABEL_WIDTH,
    onPick,
  });
  return (
    <div ref={place} className="dash-canvas" style={{ height: chartHeight(view, fontSize, LABEL_WIDTH) }}>
      <Chart
        // Looks are baked into patterns and fonts: another theme is another chart.
        key={`${looks.paper} ${looks.ink} ${fontSize} ${view.kind}`}
        type={type}
        data={data}
        {...(options && { options })}
        {...(plugins && { plugins })}
        role="img"
        aria-label={label}
      />
    </div>
  );
}
