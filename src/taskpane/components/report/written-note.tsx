import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';

import { usePane } from '../pane-context';

/** Says that the report is written, and offers the way to it and the way back. */
export function WrittenNote({ sheets }: { readonly sheets: readonly string[] }) {
  const { report, text } = usePane();
  const words = text.report.written;
  const [isAsking, setAsking] = useState(false);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.heading}</MessageBarTitle>
        {isAsking ? words.reallyTakeOut : words.sentence(sheets.length)}
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
