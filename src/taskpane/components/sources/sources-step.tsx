import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { SheetOverview } from '../../analysis/sheet-overview';
import type { YearObstacle } from '../../analysis/year-overview';
import { forgetTables } from '../../model/decisions';
import { usePane, useWork } from '../pane-context';
import { AreaList } from './area-list';
import { FileAdder } from './file-adder';
import { FileCard } from './file-card';
import { MappingEditor } from './mapping-editor';
import { SpellingList } from './spelling-list';
import { YearChoice } from './year-choice';

/** The sources: every sheet and file with what it is taken for. */
export default function SourcesStep() {
  const { pane, text } = usePane();
  const { overview, reading, busy } = useWork();
  const [mapped, setMapped] = useState<SheetOverview>();
  if (mapped) {
    return (
      <MappingEditor
        sheet={mapped}
        onClose={() => {
          setMapped(undefined);
        }}
      />
    );
  }
  const isBusy = reading !== undefined || busy !== undefined;
  return (
    <>
      <h1>{text.sources.heading}</h1>
      {overview?.obstacle && <Obstacle obstacle={overview.obstacle} />}
      {overview && !overview.obstacle && (
        <p className="lead">
          {text.sources.summary(overview.rows.counted, overview.rows.read, overview.year)}
        </p>
      )}
      <div className="toolbar">
        <Button
          icon={<ArrowSync20Regular />}
          disabledFocusable={isBusy}
          {...(!overview && { appearance: 'primary' as const })}
          onClick={() => {
            void pane.look();
          }}
        >
          {overview ? text.sources.lookAgain : text.shell.firstRun.look}
        </Button>
        <FileAdder />
      </div>
      {overview && overview.files.length > 0 && (
        <>
          <YearChoice />
          {overview.files.map((file) => (
            <FileCard key={file.file} file={file} onMap={setMapped} />
          ))}
          {overview.suggestions.length > 0 && <SpellingList />}
          {!overview.obstacle && <AreaList />}
        </>
      )}
    </>
  );
}

function Obstacle({ obstacle }: { readonly obstacle: YearObstacle }) {
  const { pane, text } = usePane();
  const words = text.sources.obstacles;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {obstacle.code === 'other years'
          ? words['other years'](obstacle.year, obstacle.years.join(', '))
          : words[obstacle.code]}
        {obstacle.code === 'profile does not fit' && (
          <ul>
            {obstacle.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {obstacle.code === 'profile does not fit' && (
        <MessageBarActions>
          <Button
            onClick={() => {
              void pane.decide(forgetTables);
            }}
          >
            {text.sources.forget}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
