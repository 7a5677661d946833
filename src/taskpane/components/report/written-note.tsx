import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';

import { usePane } from '../pane-context';

/** Says that the report is written, or that its writing stopped half-way, and offers the way to it and the way back. */
export function WrittenNote({
  sheets,
  isUnfinished,
}: {
  readonly sheets: readonly string[];
  readonly isUnfinished: boolean;
}) {
  const { report, text } = usePane();
  const words = text.report.written;
  const sentence = isUnfinished ? words.halfSentence : words.sentence;
  const [isAsking, setAsking] = useState(false);
  return (
    <MessageBar intent={isUnfinished ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isUnfinished ? words.halfHeading : words.heading}</MessageBarTitle>
        {isAsking ? words.reallyTakeOut : sentence(sheets.length)}
      </MessageBarBody>
      <MessageBarActions>
        {isAsking ? (
          <>
            <Button size="small" onClick={() => void report.takeOut()}>
              {words.yes}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              {words.no}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" onClick={() => void report.show()}>
              {words.show}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(true);
              }}
            >
              {words.takeOut}
            </Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
