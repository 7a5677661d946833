import { type CSSProperties, type ReactNode, useRef } from 'react';

import type { SeriesLook, ViewSeries } from '../model/view';
import { useCanvasLooks } from './use-canvas-looks';

/** Which look stands for what; one series needs none. */
export function Legend({ series }: { readonly series: readonly ViewSeries[] }) {
  if (series.length < 2) return null;
  return (
    <LegendList>
      {series.map(({ name, look }) => (
        <LegendItem key={name} look={look}>
          {name}
        </LegendItem>
      ))}
    </LegendList>
  );
}

/** A list of looks, in the very colours the charts are drawn with. */
export function LegendList({ children }: { readonly children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const { looks } = useCanvasLooks(list);
  const { now, before, other } = looks.series;
  const colours: CSSProperties & Record<`--${string}`, string> = {
    '--dash-now': now,
    '--dash-before': before,
    '--dash-other': other,
    '--dash-paper': looks.paper,
  };
  return (
    <ul ref={list} className="dash-legend" style={colours}>
      {children}
    </ul>
  );
}

export function LegendItem({ look, children }: { readonly look: SeriesLook; readonly children: ReactNode }) {
  return (
    <li>
      <span className={`dash-swatch dash-${look}`} aria-hidden />
      {children}
    </li>
  );
}
