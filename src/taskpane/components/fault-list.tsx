import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';

import { usePane, useWork } from './pane-context';

/** What went wrong, newest first, until somebody dismisses it. */
export function FaultList() {
  const { pane, text } = usePane();
  const { faults } = useWork();
  if (faults.length === 0) return null;
  return (
    <section className="faults" aria-label={text.shell.problems}>
      {faults.toReversed().map(({ id, title, details }) => (
        <MessageBar key={id} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{title}</MessageBarTitle>
            <span className="fault-details">{details}</span>
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={`${text.shell.dismiss}: ${title}`}
                onClick={() => {
                  pane.dismissFault(id);
                }}
              />
            }
          />
        </MessageBar>
      ))}
    </section>
  );
}
