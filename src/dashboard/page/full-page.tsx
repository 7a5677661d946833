import './full-page.css';

import { Button, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';

import type { TraceRequest } from '../../core/figures/trace-figure';
import { DASHBOARD_TEXTS } from '../../core/language/dashboard';
import type { Language } from '../../core/language/languages';
import { Themed } from '../components/themed';
import { useMediaQuery } from '../components/use-canvas-looks';
import type { DashboardSource } from '../dashboard-source';
import { type Channel, remoteDashboard } from './dashboard-channel';

const Dashboard = lazy(() =>
  import('../components/dashboard').then(({ Dashboard: component }) => ({ default: component })),
);
// Loaded once somebody follows a figure.
const TracePanel = lazy(() =>
  import('../components/trace-panel').then(({ TracePanel: component }) => ({ default: component })),
);

/** The pane that has the figures, as far as it has said so. */
interface Pane {
  readonly source: DashboardSource;
  readonly language: Language;
}

/** The dashboard in a window of its own, for the committee room: large, and printed on A4. */
export function FullPage({
  channel,
  language,
}: {
  /** The way to the pane; absent where no pane opened the page. */
  readonly channel?: Channel;
  readonly language: Language;
}) {
  const [pane, setPane] = useState<Pane>();
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isPrinted = useMediaQuery('print');
  useEffect(() => {
    if (!channel) return;
    const remote = remoteDashboard(channel, (spoken) => {
      // A new object: figures may have been worked out anew.
      setPane({ source: { ...remote.source }, language: spoken });
    });
    return remote.close;
  }, [channel]);
  const words = DASHBOARD_TEXTS[pane?.language ?? language];
  useEffect(() => {
    document.documentElement.lang = pane?.language ?? language;
  }, [pane, language]);
  return (
    <Themed theme={isDark && !isPrinted ? webDarkTheme : webLightTheme} className="dash-page">
      <main>
        {pane ? (
          <Suspense fallback={<Spinner label={words.states.loading} />}>
            <Shown {...pane} />
          </Suspense>
        ) : (
          <div className="dash-page-waiting">
            <Spinner label={words.states.fullPageWaiting} />
          </div>
        )}
      </main>
    </Themed>
  );
}

function Shown({ source, language }: Pane) {
  const words = DASHBOARD_TEXTS[language];
  const [traced, setTraced] = useState<{ readonly request: TraceRequest; readonly name: string }>();
  const dialog = useRef<HTMLDialogElement>(null);
  const onTrace = useCallback((request: TraceRequest, name: string) => {
    setTraced({ request, name });
    dialog.current?.showModal();
  }, []);
  return (
    <>
      <div className="dash-page-tools">
        <Button
          size="small"
          icon={<PrintRegular />}
          onClick={() => {
            window.print();
          }}
        >
          {words.states.print}
        </Button>
      </div>
      <Dashboard source={source} language={language} onTrace={onTrace} />
      <dialog
        ref={dialog}
        className="dash-page-trace"
        onClose={() => {
          setTraced(undefined);
        }}
      >
        {traced && (
          <Suspense>
            <TracePanel
              {...traced}
              trace={source.trace}
              language={language}
              onClose={() => {
                dialog.current?.close();
              }}
            />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
