import { createContext, use } from 'react';

import type { TraceRequest } from '../../core/figures/trace-figure';
import type { DashboardText } from '../../core/language/dashboard';
import type { DrawnView } from '../model/view';

/** What can be done with what the dashboard shows; what is absent is not offered. */
export interface DashboardActions {
  /** Follows a figure to its rows; `name` says which it is. */
  readonly onTrace?: ((request: TraceRequest, name: string) => void) | undefined;
  /** Puts a view into the workbook as a table and a native chart; resolves to why not, where it could not. */
  readonly onPutIntoWorkbook?: ((view: DrawnView) => Promise<string | undefined>) | undefined;
  readonly onOpenFullPage?: (() => void) | undefined;
}

export interface DashboardTools {
  readonly words: DashboardText;
  readonly language: string;
  readonly actions: DashboardActions;
  /** Follows a figure as the present selection has it; absent where nobody can. */
  readonly trace?: ((request: Omit<TraceRequest, 'selection'>, name: string) => void) | undefined;
}

const ToolsContext = createContext<DashboardTools | undefined>(undefined);
export const DashboardToolsProvider = ToolsContext.Provider;

/** The tools of the dashboard around a component. */
export function useDashboardTools(): DashboardTools {
  const tools = use(ToolsContext);
  if (!tools) throw new Error('There is no dashboard around this component.');
  return tools;
}
