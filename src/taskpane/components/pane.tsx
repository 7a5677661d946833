import { lazy, Suspense, type ReactNode, useEffect, useRef } from 'react';
import { Spinner, type Theme } from '@fluentui/react-components';

import { Themed } from '../../dashboard/components/themed';
import type { Step } from '../model/work';
import { FaultList } from './fault-list';
import { FocusKeeper } from './focus-keeper';
import { SealNotice } from './review/seal-notice';
import { AwaitedFiles } from './sources/awaited-files';
import { FileDrop } from './sources/file-drop';
import { FirstRun } from './first-run';
import { PaneProvider, type PaneTools, usePane, useWork } from './pane-context';
import { StatusLine } from './status-line';
import { StepPath } from './step-path';

const SourcesStep = lazy(() => import('./sources/sources-step'));
const CheckStep = lazy(() => import('./check/check-step'));
const ReportStep = lazy(() => import('./report/report-step'));
const DashboardStep = lazy(() => import('./dashboard-step'));
const ShareStep = lazy(() => import('./share-step'));

/** The pane: the path of steps above, the step somebody is at, and what goes on below. */
export function Pane({ tools, theme }: { readonly tools: PaneTools; readonly theme: Theme }) {
  return (
    <Themed theme={theme} className="provider">
      <PaneProvider value={tools}>
        <FileDrop>
          <StepPath />
          <Content />
          <StatusLine />
          <FocusKeeper />
        </FileDrop>
      </PaneProvider>
    </Themed>
  );
}

const STEP_CONTENT: Readonly<Record<Step, ReactNode>> = {
  sources: <SourcesStep />,
  check: <CheckStep />,
  dashboard: <DashboardStep />,
  report: <ReportStep />,
  share: <ShareStep />,
};

function Content() {
  const { text } = usePane();
  const { step, stage, overview } = useWork();
  const main = useRef<HTMLElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) main.current?.scrollTo(0, 0);
    last.current = step;
  }, [step]);
  return (
    <main ref={main} data-step={step}>
      <FaultList />
      <AwaitedFiles />
      <SealNotice />
      {stage === 'opening' ? (
        <div className="waiting">
          <Spinner size="tiny" label={text.shell.opening} />
        </div>
      ) : stage === 'first run' && !overview && step === 'sources' ? (
        <FirstRun />
      ) : (
        <Suspense fallback={<Spinner size="tiny" label={text.shell.opening} />}>
          {STEP_CONTENT[step]}
        </Suspense>
      )}
    </main>
  );
}
