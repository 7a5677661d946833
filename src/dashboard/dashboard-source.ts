import type { Selection } from '../core/figures/selection';
import type { FigureTrace, TraceRequest } from '../core/figures/trace-figure';
import type { Language } from '../core/language/languages';
import { type DashboardModel, makeDashboard } from './model/dashboard';
import type { DashboardYear } from './model/dashboard-context';
import { followFigure } from './model/follow-figure';

/** Where the dashboard's figures come from: this thread, a worker, or the pane in another window. */
export interface DashboardSource {
  readonly show: (selection: Selection) => Promise<DashboardModel>;
  readonly trace: (request: TraceRequest) => Promise<FigureTrace>;
}

/** The figures of a year at hand. */
export function sourceOfYear(year: DashboardYear, language: Language): DashboardSource {
  return {
    show: (selection) => Promise.resolve().then(() => makeDashboard(year, selection, language)),
    trace: (request) => Promise.resolve().then(() => followFigure(request, year)),
  };
}
