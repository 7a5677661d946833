import { useCallback, useEffect, useState } from 'react';

import { EVERYTHING, type Selection } from '../../core/figures/selection';
import type { DashboardSource } from '../dashboard-source';
import type { DashboardModel } from '../model/dashboard';

/** The dashboard as it stands: what was asked for, what is shown, and whether more is on its way. */
export interface DashboardState {
  readonly selection: Selection;
  readonly model?: DashboardModel;
  readonly isWorking: boolean;
  readonly fault?: unknown;
  readonly select: (selection: Selection) => void;
  readonly again: () => void;
}

interface Asked {
  readonly source: DashboardSource;
  readonly selection: Selection;
  readonly times: number;
}

interface Given {
  readonly asked: Asked;
  readonly model?: DashboardModel;
  readonly fault?: unknown;
}

/**
 * Follows a source: what is shown stays until what was asked for is there, and an answer that comes too late is
 * dropped. Another source (a year worked out anew) is asked at once.
 */
export function useDashboard(source: DashboardSource, first: Selection = EVERYTHING): DashboardState {
  const [asked, setAsked] = useState<Asked>({ source, selection: first, times: 0 });
  if (asked.source !== source) setAsked({ ...asked, source });
  const [given, setGiven] = useState<Given>();
  useEffect(() => {
    let isWanted = true;
    const take = (answer: Omit<Given, 'asked'>) => {
      if (isWanted) setGiven((last) => ({ ...(last?.model && { model: last.model }), ...answer, asked }));
    };
    asked.source.show(asked.selection).then(
      (model) => {
        take({ model });
      },
      (fault: unknown) => {
        take({ fault });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  const select = useCallback((selection: Selection) => {
    setAsked((last) => ({ ...last, selection }));
  }, []);
  const again = useCallback(() => {
    setAsked((last) => ({ ...last, times: last.times + 1 }));
  }, []);
  return {
    selection: asked.selection,
    ...(given?.model && { model: given.model }),
    isWorking: given?.asked !== asked,
    ...(given?.asked === asked && given.fault !== undefined && { fault: given.fault }),
    select,
    again,
  };
}
