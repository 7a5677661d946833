import './dashboard.css';

import { Button, Spinner } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useEffect, useMemo } from 'react';

import type { Selection } from '../../core/figures/selection';
import { DASHBOARD_TEXTS } from '../../core/language/dashboard';
import type { Language } from '../../core/language/languages';
import type { DashboardSource } from '../dashboard-source';
import { ChartCard } from './chart-card';
import { type DashboardActions, type DashboardTools, DashboardToolsProvider } from './dashboard-tools';
import { Filters } from './filters';
import { Glossary } from './glossary';
import { HeadlineCards } from './headline-cards';
import { useDashboard } from './use-dashboard';

export interface DashboardProps extends DashboardActions {
  readonly source: DashboardSource;
  readonly language: Language;
  /** What was selected when somebody was here last. */
  readonly selection?: Selection;
  readonly onSelect?: (selection: Selection) => void;
}

/** The year at a glance: figures against last year, charts, and the answers to what members ask. */
export function Dashboard({ source, language, selection: first, onSelect, ...actions }: DashboardProps) {
  const words = DASHBOARD_TEXTS[language];
  const { selection, model, isWorking, fault, select, again } = useDashboard(source, first);
  const { onTrace, onPutIntoWorkbook, onOpenFullPage } = actions;
  const shown = model?.selection;
  const tools = useMemo(
    (): DashboardTools => ({
      words,
      language,
      actions: { onTrace, onPutIntoWorkbook, onOpenFullPage },
      trace:
        onTrace &&
        ((request, name) => {
          onTrace({ ...request, ...(shown && { selection: shown }) }, name);
        }),
    }),
    [words, language, onTrace, onPutIntoWorkbook, onOpenFullPage, shown],
  );
  useEffect(() => {
    onSelect?.(selection);
  }, [onSelect, selection]);

  if (fault !== undefined && !model)
    return (
      <div className="dash dash-state" role="alert">
        <p>{words.states.failed}</p>
        <Button onClick={again}>{words.states.again}</Button>
      </div>
    );
  if (!model)
    return (
      <div className="dash dash-state">
        <Spinner size="tiny" label={words.states.loading} />
      </div>
    );
  if (model.isEmpty)
    return (
      <div className="dash dash-state">
        <h1>{words.states.nothing}</h1>
        <p>{words.states.nothingWhy}</p>
      </div>
    );
  return (
    <DashboardToolsProvider value={tools}>
      <div className="dash" lang={language} aria-busy={isWorking}>
        <header className="dash-title">
          <h1>{model.title}</h1>
          {onOpenFullPage && (
            <Button
              size="small"
              appearance="subtle"
              icon={<OpenRegular />}
              title={words.states.openFullPage}
              aria-label={words.states.openFullPage}
              onClick={onOpenFullPage}
            />
          )}
        </header>
        {fault !== undefined && (
          <div className="dash-row dash-warning" role="alert">
            <p>{words.states.lost}</p>
            <Button size="small" onClick={again}>
              {words.states.again}
            </Button>
          </div>
        )}
        <Filters model={model} selection={selection} onSelect={select} />
        <HeadlineCards headlines={model.headlines} lastYear={model.lastYear} />
        <div className="dash-cards">
          {model.views.map((view) => (
            <ChartCard key={view.id} view={view} />
          ))}
          <Glossary year={model.year} lastYear={model.lastYear} />
        </div>
      </div>
    </DashboardToolsProvider>
  );
}
