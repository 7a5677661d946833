import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';

import type { ReviewMark } from '../../../core/report/review/review-marks';
import { SealPanel } from '../../../dashboard/components/review/seal-panel';
import { ClosedByEscape } from '../closed-by-escape';
import { usePane, useWork } from '../pane-context';

/** Reviews and sign-offs of the figures, in the place of the dashboard. */
export function ReviewPanel({ onFollow }: { readonly onFollow: (mark: ReviewMark) => void }) {
  const { pane, review: work, text, language } = usePane();
  const { review, overview } = useWork();
  useEffect(() => {
    void work.refresh();
  }, [work, overview, review.kept]);
  if (!review.now) return <Spinner size="tiny" label={text.review.loading} />;
  const close = () => {
    work.close();
  };
  return (
    <ClosedByEscape onClose={close}>
      <SealPanel
        language={language}
        figures={review.now.sealed}
        review={review.kept}
        values={review.now.values}
        files={pane.addedFiles()}
        lastRole={review.role}
        onSign={(by) => void work.sign(by)}
        onTakeBack={(signed) => void work.takeBack(signed)}
        onUnmark={(mark) => void work.unmark(mark)}
        onFollow={onFollow}
        onClose={close}
      />
    </ClosedByEscape>
  );
}
