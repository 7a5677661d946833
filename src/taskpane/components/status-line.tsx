import { Button, ProgressBar, Spinner } from '@fluentui/react-components';

import { usePane, useWork } from './pane-context';

/** What goes on just now, and what was done last; screen readers are told of it. */
export function StatusLine() {
  const { pane, report, text } = usePane();
  const { reading, busy, announcement } = useWork();
  return (
    <footer className="status">
      {reading && (
        <div className="reading">
          <span className="reading-words">
            <span className="one-line">{text.shell.reading(reading.what)}</span>
            <span className="quiet">
              {reading.rowsRead === undefined || reading.rowsInAll === undefined
                ? (reading.hint ?? text.shell.readingTime(Math.round(reading.elapsed / 1000)))
                : text.shell.readingRows(
                    reading.rowsRead,
                    reading.rowsInAll,
                    Math.round(reading.elapsed / 1000),
                  )}
            </span>
          </span>
          <Button
            size="small"
            onClick={() => {
              pane.cancelReading();
            }}
          >
            {text.shell.cancel}
          </Button>
          <ProgressBar
            aria-label={text.shell.reading(reading.what)}
            {...(reading.rowsRead !== undefined &&
              reading.rowsInAll !== undefined && { value: reading.rowsRead, max: reading.rowsInAll })}
          />
        </div>
      )}
      {!reading && busy && (
        <div className="busy">
          <Spinner size="extra-tiny" aria-hidden /> {text.shell.busy[busy]}
          {busy === 'writing' && (
            <Button
              size="small"
              className="stop"
              onClick={() => {
                report.stopWriting();
              }}
            >
              {text.shell.stop}
            </Button>
          )}
        </div>
      )}
      <div role="status" aria-live="polite" className={reading || busy ? 'visually-hidden' : 'said'}>
        <span key={announcement.serial}>{announcement.text}</span>
      </div>
    </footer>
  );
}
