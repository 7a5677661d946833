import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';

import type { ParagraphView } from '../../analysis/report-outline';
import { NoFigures } from '../no-figures';
import { usePane, useWork } from '../pane-context';
import { ParagraphEditor } from './paragraph-editor';
import { ReportDetailsForm } from './report-details-form';
import { SectionList } from './section-list';
import { WritingPreview } from './writing-preview';
import { WrittenNote } from './written-note';

/** The report: its sections, who it is for, and writing it into the workbook. */
export default function ReportStep() {
  const { report, text } = usePane();
  const { overview, report: state, busy } = useWork();
  const [edited, setEdited] = useState<ParagraphView>();
  const hasFigures = overview !== undefined && !overview.obstacle;
  useEffect(() => {
    if (hasFigures && state.isStale) void report.refresh();
  }, [hasFigures, state.isStale, report]);
  if (!hasFigures) return <NoFigures />;
  if (state.change) return <WritingPreview change={state.change} />;
  if (edited && state.outline) {
    return (
      <ParagraphEditor
        paragraph={edited}
        sections={state.outline.sections}
        onClose={() => {
          setEdited(undefined);
        }}
      />
    );
  }
  return (
    <>
      <h1 className="report-title">{state.outline?.title ?? text.report.heading}</h1>
      {overview.findings.error > 0 && <NotFit errors={overview.findings.error} />}
      {state.written && <WrittenNote sheets={state.written} isUnfinished={state.isUnfinished === true} />}
      <div className="toolbar">
        <Button
          appearance="primary"
          icon={<DocumentTable20Regular />}
          data-focus-key="write"
          disabledFocusable={busy !== undefined && busy !== 'composing'}
          onClick={() => void report.previewWriting()}
        >
          {state.written ? text.report.writeAgain : text.report.write}
        </Button>
      </div>
      <ReportDetailsForm />
      {state.outline ? (
        <SectionList outline={state.outline} onEdit={setEdited} />
      ) : (
        <Spinner size="tiny" label={text.report.sections.composing} />
      )}
    </>
  );
}

function NotFit({ errors }: { readonly errors: number }) {
  const { pane, text } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.report.notFit(errors)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            pane.goToStep('check');
          }}
        >
          {text.report.goToCheck}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
