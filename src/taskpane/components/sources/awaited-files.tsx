import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';

import { usePane, useWork } from '../pane-context';
import { FileAdder } from './file-adder';

/** Names the files that were added last time: without them the figures are others. */
export function AwaitedFiles() {
  const { pane, text } = usePane();
  const { awaited, overview } = useWork();
  if (awaited.length === 0 || !overview) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.review.awaited(awaited)}</MessageBarBody>
      <MessageBarActions>
        <FileAdder />
        <Button size="small" onClick={() => void pane.forgetAwaited()}>
          {text.review.forgetAwaited}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
