import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

import type { DashboardText } from '../../../core/language/dashboard';
import type { ReviewText } from '../../../core/language/review';
import { formatNumber } from '../../../core/report/format-number';
import { hasMoved, type ReviewMark } from '../../../core/report/review/review-marks';
import { writeDate } from '../../model/write-date';
import { writeMarked } from './write-marked';
import type { SealPanelProps } from './seal-panel';

interface MarkListProps extends Pick<SealPanelProps, 'values' | 'onFollow' | 'onUnmark'> {
  readonly marks: readonly ReviewMark[];
  readonly words: DashboardText;
  readonly text: ReviewText;
}

/** The figures somebody looked at and found right, and which of them are others now. */
export function MarkList({ marks, values, words, text, onFollow, onUnmark }: MarkListProps) {
  const moved = marks.filter((mark) => isOther(mark, values)).length;
  return (
    <div className="dash-section">
      <h3>{text.marks.title}</h3>
      <p>
        {marks.length === 0
          ? text.marks.none
          : text.marks.count(formatNumber(marks.length, 'count'), formatNumber(moved, 'count'))}
      </p>
      {marks.length > 0 && (
        <ul className="dash-list">
          {marks.map((mark) => {
            const now = values.get(mark.figure);
            return (
              <li key={`${mark.figure} ${mark.role} ${mark.date}`} className="dash-marked">
                <div>
                  <button
                    type="button"
                    className="dash-figure"
                    aria-label={text.trace.title(mark.name)}
                    onClick={() => {
                      onFollow(mark);
                    }}
                  >
                    {mark.name}
                  </button>{' '}
                  {text.marks.as(writeMarked(mark, mark.value, words))}
                  <p className="dash-remark">{text.marks.reviewed(mark.role, writeDate(mark.date, words))}</p>
                  {now !== undefined && hasMoved(mark, now) && (
                    <p className="dash-warning">
                      {text.marks.moved(writeMarked(mark, mark.value, words), writeMarked(mark, now, words))}
                    </p>
                  )}
                </div>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={text.marks.unmarkOf(mark.name)}
                  title={text.marks.unmark}
                  onClick={() => {
                    onUnmark(mark);
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function isOther(mark: ReviewMark, values: SealPanelProps['values']): boolean {
  const now = values.get(mark.figure);
  return now !== undefined && hasMoved(mark, now);
}
