import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';

import { checkSeal } from '../../../core/report/review/seal';
import { usePane, useWork } from '../pane-context';

/** Says, wherever somebody is, that figures are not what was signed off any more. */
export function SealNotice() {
  const { review: work, text } = usePane();
  const { overview, review, awaited, step } = useWork();
  const { kept, now, isOpen } = review;
  const isSigned = kept.signOffs.some(({ year }) => year === overview?.year);
  useEffect(() => {
    if (isSigned) void work.refresh();
  }, [work, isSigned, overview]);
  // Without the files of last time the figures are others: that is said already, and puts nothing right.
  if (!isSigned || !now || awaited.length > 0 || (isOpen && step === 'dashboard')) return null;
  const broken = kept.signOffs.filter((signed) => checkSeal(signed, now.sealed).state === 'broken');
  if (broken.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.review.broken(broken.map(({ role }) => role).join(', '))}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            work.open();
          }}
        >
          {text.review.seeWhatMoved}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
