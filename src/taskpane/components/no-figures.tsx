import { Button } from '@fluentui/react-components';

import { usePane } from './pane-context';

/** What stands in a step that needs figures while there are none. */
export function NoFigures() {
  const { pane, text } = usePane();
  return (
    <div className="empty">
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
