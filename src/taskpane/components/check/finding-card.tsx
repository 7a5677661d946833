import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';

import type { FindingItem } from '../../analysis/finding-shelf';
import type { FindingPlace } from '../../model/work';
import { usePane, useWork } from '../pane-context';
import { CellWindow } from './cell-window';
import { SilenceForm } from './silence-form';

/** One finding: a line, and once it is chosen why it matters and what can be done. */
export function FindingCard({
  place,
  item,
  isChosen,
  line,
  isActive,
}: {
  readonly place: FindingPlace;
  readonly item: FindingItem | undefined;
  readonly isChosen: boolean;
  readonly line: number;
  readonly isActive: boolean;
}) {
  const { check, text } = usePane();
  return (
    <div className="finding" data-chosen={isChosen}>
      <button
        type="button"
        className="line-button finding-button"
        data-line={line}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isChosen}
        onClick={() => void check.choose(place)}
      >
        {item ? (
          <>
            <span className="finding-what">{item.what}</span>
            <span className="finding-place quiet">{item.place}</span>
          </>
        ) : (
          <span className="quiet">{text.check.loading}</span>
        )}
      </button>
      {isChosen && item && <FindingDetails item={item} />}
    </div>
  );
}

function FindingDetails({ item }: { readonly item: FindingItem }) {
  const { check, fix, text } = usePane();
  const {
    openFile,
    check: { askToShow },
  } = useWork();
  const [isSilencing, setSilencing] = useState(false);
  const words = text.check;
  const { why, how, fix: kindOfFix, rule, number, silenced, target } = item;
  return (
    <div className="finding-details">
      {askToShow?.number === number && target && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.hidden(target.sheet)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void check.showHidden(item)}>
              {words.showHidden}
            </Button>
            <Button
              size="small"
              onClick={() => {
                check.leaveHidden();
              }}
            >
              {words.leaveHidden}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {target && target.file !== openFile && (
        <>
          <p className="quiet">{text.shell.faults.inAddedFile(target.file)}</p>
          <CellWindow target={target} />
        </>
      )}
      <p>
        <strong>{words.why}.</strong> {why}
      </p>
      <p>
        <strong>{words.how}.</strong> {how}
      </p>
      {silenced !== undefined && <p>{words.silencedBecause(silenced)}</p>}
      {isSilencing ? (
        <SilenceForm
          item={item}
          onClose={() => {
            setSilencing(false);
          }}
        />
      ) : (
        <div className="toolbar">
          {kindOfFix && silenced === undefined && (
            <Button
              size="small"
              appearance="primary"
              data-focus-key={`fix-one-${String(number)}`}
              onClick={() => void fix.preview({ rule, number })}
            >
              {words.fixOne}
            </Button>
          )}
          {silenced === undefined ? (
            <Button
              size="small"
              onClick={() => {
                setSilencing(true);
              }}
            >
              {words.silence.open}
            </Button>
          ) : (
            <Button size="small" onClick={() => void check.lift(item)}>
              {words.silence.lift}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
