import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';

import type { ReviewMark } from '../../../core/report/review/review-marks';
import { SealPanel } from '../../../dashboard/components/review/seal-panel';
import { usePane, useWork } from '../pane-context';

/** Reviews and sign-offs of the figures, in the place of the dashboard. */
export function ReviewPanel({
  isShown,
  onFollow,
}: {
  /** Whether a figure that is followed does not stand in its place. */
  readonly isShown: boolean;
  readonly onFollow: (mark: ReviewMark) => void;
}) {
  const { pane, review: work, text, language } = usePane();
  const { review, overview } = useWork();
  useEffect(() => {
    void work.refresh();
  }, [work, overview, review.kept]);
  useEffect(() => {
    if (!isShown) return;
    const closeByKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) work.close();
    };
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('keydown', closeByKey);
    };
  }, [work, isShown]);
  if (!review.now) return <Spinner size="tiny" label={text.review.loading} />;
  return (
    <SealPanel
      language={language}
      figures={review.now.sealed}
      review={review.kept}
      values={review.now.values}
      files={pane.addedFiles()}
      role={review.role}
      onSign={(by) => void work.sign(by)}
      onTakeBack={(signed) => void work.takeBack(signed)}
      onUnmark={(mark) => void work.unmark(mark)}
      onFollow={onFollow}
      onClose={() => {
        work.close();
      }}
    />
  );
}
