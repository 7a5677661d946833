import { Button } from '@fluentui/react-components';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { Selection } from '../../core/figures/selection';
import type { TraceRequest } from '../../core/figures/trace-figure';
import { Dashboard } from '../../dashboard/components/dashboard';
import type { DrawnView } from '../../dashboard/model/view';
import { openPage, sourceOfPane } from '../model/full-page';
import { putView } from '../model/put-view';
import { FigureTrace, type FollowedFigure } from './dashboard/figure-trace';
import { ReviewPanel } from './review/review-panel';
import { NoFigures } from './no-figures';
import { usePane, useWork } from './pane-context';

/** What was selected when somebody was here last, for as long as the pane is open. */
let lastSelection: Selection = {};

/** The year at a glance; every number of it can be followed to its rows. */
export default function DashboardStep() {
  const { pane, review: reviewing, language, text } = usePane();
  const { overview, check, review } = useWork();
  const { analyst } = pane.surroundings;
  const [selection] = useState(lastSelection);
  // Figures that were worked out anew are another source, and what was followed before may be gone.
  const { revision } = check;
  const [asked, setAsked] = useState<FollowedFigure & { readonly revision: number }>();
  const followed = asked?.revision === revision ? asked : undefined;
  const clicked = useRef<Element>(null);
  // Another object for other figures: what is shown is asked for anew, and whoever looks stays where they are.
  const { source } = useMemo(
    () => ({ revision, source: sourceOfPane(analyst, language) }),
    [analyst, language, revision],
  );
  const putIntoWorkbook = useCallback((view: DrawnView) => putView(pane, view, lastSelection), [pane]);
  const [isRefused, setIsRefused] = useState(false);
  const follow = useCallback(
    (request: TraceRequest, name: string) => {
      clicked.current = document.activeElement;
      setAsked({ request, name, revision });
    },
    [revision],
  );
  const leave = useCallback(() => {
    setAsked(undefined);
  }, []);
  useEffect(() => {
    // Back to the number that was followed, which stood hidden meanwhile.
    if (!followed && clicked.current instanceof HTMLElement) clicked.current.focus();
  }, [followed]);
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !review.isOpen) opener.current?.querySelector('button')?.focus();
    wasOpen.current = review.isOpen;
  }, [review.isOpen]);
  if (!overview || overview.obstacle) return <NoFigures />;
  return (
    <>
      <h1 className="visually-hidden">{text.shell.steps.dashboard}</h1>
      {followed && <FigureTrace followed={followed} onClose={leave} />}
      {isRefused && <p role="alert">{text.shell.faults.noWindow}</p>}
      {review.isOpen && (
        <div hidden={followed !== undefined}>
          <ReviewPanel
            onFollow={({ request, name }) => {
              follow(request, name);
            }}
          />
        </div>
      )}
      <div hidden={followed !== undefined || review.isOpen}>
        <div className="toolbar" ref={opener}>
          <Button
            size="small"
            icon={<ClipboardCheckmark20Regular />}
            onClick={() => {
              reviewing.open();
            }}
          >
            {text.review.open}
          </Button>
        </div>
        <Dashboard
          source={source}
          language={language}
          selection={selection}
          onSelect={(selected) => {
            lastSelection = selected;
          }}
          onTrace={follow}
          onOpenFullPage={() => {
            setIsRefused(!openPage(pane));
          }}
          onPutIntoWorkbook={putIntoWorkbook}
        />
      </div>
    </>
  );
}
