import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';

import type { TraceRequest } from '../../../core/figures/trace-figure';
import { markKey } from '../../../core/report/review/review-marks';
import { TracePanel } from '../../../dashboard/components/trace-panel';
import { showCells, type Shown, type SourceCells } from '../../model/show-cells';
import { ClosedByEscape } from '../closed-by-escape';
import { CellWindow } from '../check/cell-window';
import { usePane, useWork } from '../pane-context';

/** A figure that is followed to its rows. */
export interface FollowedFigure {
  readonly request: TraceRequest;
  readonly name: string;
}

/** Where a figure comes from, with its cells selected in Excel, or shown here where Excel has not opened their file. */
export function FigureTrace({
  followed: { request, name },
  onClose,
}: {
  readonly followed: FollowedFigure;
  readonly onClose: () => void;
}) {
  const { pane, review: reviewing, language } = usePane();
  const { kept, role } = useWork().review;
  const figure = useMemo(() => markKey(request), [request]);
  const { analyst } = pane.surroundings;
  const [asked, setAsked] = useState<{ readonly cells: SourceCells; readonly shown: Shown }>();
  const trace = useCallback((wanted: TraceRequest) => analyst.trace(wanted), [analyst]);
  const goTo = (cells: SourceCells, showHidden: boolean) =>
    pane.inTurn(async () => {
      setAsked({ cells, shown: await showCells(pane, cells, showHidden) });
    });
  return (
    <ClosedByEscape onClose={onClose}>
      {asked && (
        <NotInSight
          {...asked}
          onShow={() => void goTo(asked.cells, true)}
          onLeave={() => {
            setAsked(undefined);
          }}
        />
      )}
      <TracePanel
        request={request}
        name={name}
        trace={trace}
        language={language}
        onClose={onClose}
        review={
          kept.later === undefined
            ? {
                marks: kept.marks.filter((mark) => mark.figure === figure),
                role,
                onMark: (found, by) => void reviewing.mark(found, name, by),
                onUnmark: (mark) => void reviewing.unmark(mark),
              }
            : undefined
        }
        onGoTo={({ file, sheet, range }) => void goTo({ file, sheet, cells: range }, false)}
      />
    </ClosedByEscape>
  );
}

/** What is said of cells that Excel does not show: those of an added file, and of a hidden sheet. */
function NotInSight({
  cells,
  shown,
  onShow,
  onLeave,
}: {
  readonly cells: SourceCells;
  readonly shown: Shown;
  readonly onShow: () => void;
  readonly onLeave: () => void;
}) {
  const { text } = usePane();
  if (shown === 'elsewhere')
    return (
      <div role="status" className="card">
        <p>{text.shell.faults.inAddedFile(cells.file)}</p>
        <CellWindow target={cells} />
      </div>
    );
  if (shown !== 'hidden') return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text.check.hidden(cells.sheet)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShow}>
          {text.check.showHidden}
        </Button>
        <Button size="small" onClick={onLeave}>
          {text.check.leaveHidden}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
