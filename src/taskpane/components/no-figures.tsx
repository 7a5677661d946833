import { Button } from '@fluentui/react-components';

import { usePane, useWork } from './pane-context';

/** What stands in a step that needs figures while there are none. */
export function NoFigures() {
  const { pane, text } = usePane();
  const { step } = useWork();
  return (
    <div className="empty">
      <h1>{text.shell.steps[step]}</h1>
      <p>{text.report.notYet}</p>
      <Button
        onClick={() => {
          pane.goToStep('sources');
        }}
      >
        {text.report.goToSources}
      </Button>
    </div>
  );
}
