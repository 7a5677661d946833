import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

import type { FigureTrace } from '../../../core/figures/trace-figure';
import { hasMoved, type ReviewMark } from '../../../core/report/review/review-marks';
import { formatOfStep, showValue, type TraceWords } from '../../model/trace-words';
import { writeDate } from '../../model/write-date';
import { writeMarked } from './write-marked';

/** What was and what can be done to review one figure. */
export interface FigureReview {
  /** The marks of earlier looks at this figure, by whatever role. */
  readonly marks: readonly ReviewMark[];
  /** In which role somebody reviewed last. */
  readonly role: string;
  readonly onMark: (trace: FigureTrace, role: string) => void;
  readonly onUnmark: (mark: ReviewMark) => void;
}

interface MarkLineProps {
  readonly review: FigureReview;
  readonly trace: FigureTrace;
  readonly text: TraceWords;
}

/** Whether somebody has looked at the figure, whether it moved since, and marking it. */
export function MarkLine({ review: { marks, role: first, onMark, onUnmark }, trace, text }: MarkLineProps) {
  const { marks: marking, seal } = text.review;
  const [role, setRole] = useState(first);
  const [isMissing, setIsMissing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    // What was pressed is gone; what stands in its place has the focus.
    if (hasActed.current) place.current?.querySelector('button')?.focus();
    hasActed.current = false;
  }, [marks.length]);
  const { value } = trace.step;
  const isMarked = marks.some((mark) => mark.role === role.trim() && !hasMoved(mark, value));
  return (
    <div className="dash-mark" ref={place}>
      {marks.map((mark) => (
        <div key={mark.role} className="dash-marked">
          <div>
            <p>{marking.reviewed(mark.role, writeDate(mark.date, text.words))}</p>
            {hasMoved(mark, value) && (
              <p className="dash-warning">
                {marking.moved(
                  writeMarked(mark, mark.value, text.words),
                  showValue(value, formatOfStep(trace.step), text),
                )}
              </p>
            )}
          </div>
          <Button
            size="small"
            onClick={() => {
              hasActed.current = true;
              onUnmark(mark);
            }}
          >
            {marking.unmark}
          </Button>
        </div>
      ))}
      {!isMarked && (
        <form
          className="dash-form dash-mark-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setIsMissing(role.trim() === '');
            if (role.trim() === '') {
              event.currentTarget.querySelector('input')?.focus();
              return;
            }
            hasActed.current = true;
            onMark(trace, role.trim());
          }}
        >
          <Field
            size="small"
            label={seal.role}
            {...(isMissing && { validationMessage: marking.roleMissing })}
          >
            <Input
              size="small"
              value={role}
              placeholder={seal.rolePlaceholder}
              onChange={(_, { value: typed }) => {
                setRole(typed);
              }}
            />
          </Field>
          <Button type="submit" size="small">
            {marking.mark}
          </Button>
        </form>
      )}
    </div>
  );
}
