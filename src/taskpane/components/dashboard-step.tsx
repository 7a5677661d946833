import { useMemo, useState } from 'react';

import type { Selection } from '../../core/figures/selection';
import { Dashboard } from '../../dashboard/components/dashboard';
import type { DashboardSource } from '../../dashboard/dashboard-source';
import { NoFigures } from './no-figures';
import { usePane, useWork } from './pane-context';

/** What was selected when somebody was here last, for as long as the pane is open. */
let lastSelection: Selection = {};

/** The year at a glance. */
export default function DashboardStep() {
  const { pane, language, text } = usePane();
  const { overview, check } = useWork();
  const { analyst } = pane.surroundings;
  const [selection] = useState(lastSelection);
  // Figures that were worked out anew are another source.
  const { revision } = check;
  const source = useMemo(
    (): DashboardSource => ({
      show: (shown) => analyst.dashboard(shown, language),
      trace: (request) => analyst.trace(request),
    }),
    [analyst, language],
  );
  if (!overview || overview.obstacle) return <NoFigures />;
  return (
    <>
      <h1 className="visually-hidden">{text.shell.steps.dashboard}</h1>
      <Dashboard
        key={revision}
        source={source}
        language={language}
        selection={selection}
        onSelect={(selected) => {
          lastSelection = selected;
        }}
      />
    </>
  );
}
