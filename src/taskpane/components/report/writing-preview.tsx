import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';

import type { ReportChange } from '../../model/open-workbook';
import { usePane, useWork } from '../pane-context';
import { Panel } from '../panel';
import { Summary } from '../summary';

/** What writing the report will touch, to be approved or not. */
export function WritingPreview({ change }: { readonly change: ReportChange }) {
  const { report, text } = usePane();
  const { busy } = useWork();
  const words = text.report.preview;
  const { added, rewritten, deleted, clashes, isUnfinished } = change;
  return (
    <Panel
      title={words.title}
      onEscape={() => {
        if (busy === undefined) report.cancelWriting();
      }}
      actions={
        <>
          {clashes.length === 0 && (
            <Button
              appearance="primary"
              disabledFocusable={busy !== undefined}
              onClick={() => void report.write()}
            >
              {words.write}
            </Button>
          )}
          <Button
            disabledFocusable={busy === 'writing'}
            onClick={() => {
              report.cancelWriting();
            }}
          >
            {words.cancel}
          </Button>
        </>
      }
    >
      {clashes.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {words.clashes}
            <ul>
              {clashes.map(({ kind, name }) => (
                <li key={`${kind} ${name}`}>
                  {name} ({words.clashKinds[kind]})
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {isUnfinished && <p>{words.unfinished}</p>}
      <p>
        <strong>{words.untouched}</strong>
      </p>
      {added.length > 0 && <SheetNames sentence={words.added(added.length)} names={added} />}
      {rewritten.length > 0 && <SheetNames sentence={words.rewritten(rewritten.length)} names={rewritten} />}
      {deleted.length > 0 && <SheetNames sentence={words.deleted(deleted.length)} names={deleted} />}
    </Panel>
  );
}

function SheetNames({ sentence, names }: { readonly sentence: string; readonly names: readonly string[] }) {
  const { text } = usePane();
  return (
    <>
      <p>{sentence}</p>
      <details>
        <Summary>{text.report.preview.list}</Summary>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
