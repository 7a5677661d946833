import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { SheetOverview } from '../../analysis/sheet-overview';
import type { UnfitTables, YearObstacle } from '../../analysis/year-overview';
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
      {overview?.missing && <Unfit words={text.sources.missingSheets} unfit={overview.missing} />}
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
  const { text } = usePane();
  const words = text.sources.obstacles;
  if (obstacle.code === 'profile does not fit')
    return <Unfit words={words[obstacle.code]} unfit={obstacle} />;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {obstacle.code === 'other years'
          ? words['other years'](obstacle.year, obstacle.years.join(', '))
          : words[obstacle.code]}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What is remembered of sheets and rows that are not there, to be forgotten. */
function Unfit({ words, unfit }: { readonly words: string; readonly unfit: UnfitTables }) {
  const { pane, text } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words}
        <ul>
          {unfit.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            void pane.decide((profile) => forgetTables(profile, unfit.tables));
          }}
        >
          {text.sources.forget}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
