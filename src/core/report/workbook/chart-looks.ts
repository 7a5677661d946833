import type { ChartPlan } from './plan';

/** How a series looks: told apart by lightness and pattern in bars, by dash and marker in lines, never by colour alone. */
export interface SeriesLook {
  /** RRGGBB; at least 3:1 against white. */
  readonly colour: string;
  /** Preset pattern of a bar's filling; absent: solid. */
  readonly pattern?: string;
  readonly dash: 'solid' | 'dash' | 'sysDot' | 'lgDashDot';
  readonly marker: 'circle' | 'diamond' | 'square' | 'triangle';
}

export const SERIES_LOOKS: readonly SeriesLook[] = [
  { colour: '12355B', dash: 'solid', marker: 'circle' },
  { colour: 'B4541A', pattern: 'wdUpDiag', dash: 'dash', marker: 'diamond' },
  { colour: '2E7D6B', pattern: 'pct50', dash: 'sysDot', marker: 'square' },
  { colour: '6B4C9A', pattern: 'wdDnDiag', dash: 'lgDashDot', marker: 'triangle' },
];

/** The look of a series: the last of several, which is this year's, is the most prominent. */
export function lookOf(index: number, count: number): SeriesLook {
  return SERIES_LOOKS[(count - 1 - index) % SERIES_LOOKS.length]!;
}

/** More labelled points than this would overprint each other. */
const MOST_LABELLED_COLUMNS = 14;
const MOST_LABELLED_BARS = 60;

/** Whether every bar of a chart has its number beside it. */
export function isLabelled({ kind, series, labels }: ChartPlan): boolean {
  if (kind === 'line') return false;
  const points = series.length * labels.cached.length;
  return points <= (kind === 'bar' ? MOST_LABELLED_BARS : MOST_LABELLED_COLUMNS);
}
