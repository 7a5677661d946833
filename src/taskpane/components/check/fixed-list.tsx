import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';

import { RULE_TEXTS } from '../../../core/language/check';
import { usePane, useWork } from '../pane-context';
import { Summary } from '../summary';

/** What was put right so far, the last first, each to be taken back. */
export function FixedList() {
  const { fix, text, language } = usePane();
  const { fixes, busy } = useWork();
  const words = text.check.done;
  return (
    <details className="card">
      <Summary>
        <h2>{words.heading}</h2> <span className="quiet">{text.shell.number(fixes.length)}</span>
      </Summary>
      <ul className="plain">
        {fixes.toReversed().map((entry, index) => {
          const title = entry.rules.map((rule) => RULE_TEXTS[language][rule]?.title ?? rule).join(', ');
          return (
            <li key={`${entry.at} ${String(index)}`} className="cluster">
              <div>
                {title}{' '}
                <span className="quiet">{words.batch(entry.edits.length + (entry.dropped ?? 0))}</span>
                {entry.dropped !== undefined && <p className="quiet">{words.dropped(entry.dropped)}</p>}
              </div>
              {entry.edits.length > 0 && (
                <Button
                  size="small"
                  icon={<ArrowUndo16Regular />}
                  aria-label={words.undoOf(title)}
                  disabledFocusable={busy !== undefined}
                  onClick={() => void fix.undo(entry)}
                >
                  {words.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
