import { Button } from '@fluentui/react-components';

import { usePane, useWork } from './pane-context';
import { FileAdder } from './sources/file-adder';

/** What somebody sees who has never looked at this workbook: one sentence and one button. */
export function FirstRun() {
  const { pane, text } = usePane();
  const { reading, busy } = useWork();
  const isBusy = reading !== undefined || busy !== undefined;
  const words = text.shell.firstRun;
  return (
    <div className="first-run">
      <h1>{text.shell.title}</h1>
      <p className="first-sentence">{words.sentence}</p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isBusy}
        onClick={() => {
          void pane.look();
        }}
      >
        {words.look}
      </Button>
      <div className="first-others">
        <FileAdder />
        {pane.surroundings.makeSample && (
          <>
            <Button
              appearance="subtle"
              disabledFocusable={isBusy}
              onClick={() => {
                void pane.trySample();
              }}
            >
              {words.sample}
            </Button>
            <span className="quiet">{words.sampleIsMade}</span>
          </>
        )}
      </div>
      <p className="quiet">{words.privacy}</p>
    </div>
  );
}
