import './dashboard.css';

import { Button, Spinner } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';

import type { FigureTrace, SheetRows, TraceRequest, TraceStep } from '../../core/figures/trace-figure';
import { type CellRange, rangeAddress } from '../../core/grid/address';
import { DASHBOARD_TEXTS } from '../../core/language/dashboard';
import type { Language } from '../../core/language/languages';
import { REVIEW_TEXTS } from '../../core/language/review';
import { formatNumber } from '../../core/report/format-number';
import {
  comparisonInWords,
  describeSelection,
  describeSum,
  formatOfStep,
  formulaInNumbers,
  formulaInWords,
  showValue,
  sumsOf,
  type TraceWords,
} from '../model/trace-words';
import { type FigureReview, MarkLine } from './review/mark-line';

export interface TracePanelProps {
  readonly request: TraceRequest;
  /** What the figure is called where it was clicked. */
  readonly name: string;
  readonly trace: (request: TraceRequest) => Promise<FigureTrace>;
  readonly language: Language;
  readonly onClose: () => void;
  /** Selects the cells in Excel; absent where there is no sheet to go to. */
  readonly onGoTo?:
    | ((place: { readonly file: string; readonly sheet: string; readonly range: CellRange }) => void)
    | undefined;
  /** What can be done to review the figure; absent where reviews are not kept. */
  readonly review?: FigureReview | undefined;
}

/** Where a figure comes from: its formula in words and numbers, and the rows behind it by sheet. */
export function TracePanel(props: TracePanelProps) {
  const { request, trace, language, name, onClose } = props;
  const text: TraceWords = { words: DASHBOARD_TEXTS[language], review: REVIEW_TEXTS[language] };
  const [found, setFound] = useState<{ readonly request: TraceRequest; readonly trace?: FigureTrace }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    let isWanted = true;
    trace(request).then(
      (followed) => {
        if (isWanted) setFound({ request, trace: followed });
      },
      () => {
        if (isWanted) setFound({ request });
      },
    );
    // Whoever followed a figure by keyboard goes on here.
    heading.current?.focus();
    return () => {
      isWanted = false;
    };
  }, [request, trace]);
  const isThere = found?.request === request;
  return (
    <section className="dash dash-trace" aria-labelledby={id} lang={language}>
      <header className="dash-title">
        {/* Office’s own handling of Tab on the web leaves the pane from anything that Tab cannot reach. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <h2 id={id} ref={heading} tabIndex={0}>
          {text.review.trace.title(name)}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={text.review.trace.close}
          title={text.review.trace.close}
          onClick={onClose}
        />
      </header>
      <div aria-live="polite">
        {!isThere && <Spinner size="tiny" label={text.review.trace.loading} />}
        {isThere && !found.trace && <p>{text.review.trace.failed}</p>}
        {isThere && found.trace && (
          <Followed trace={found.trace} text={text} onGoTo={props.onGoTo} review={props.review} />
        )}
      </div>
    </section>
  );
}

type FollowedProps = Pick<TracePanelProps, 'onGoTo' | 'review'> & {
  readonly trace: FigureTrace;
  readonly text: TraceWords;
};

function Followed({
  trace: { step, request, before, uncompared },
  text,
  onGoTo,
  review: marking,
}: FollowedProps) {
  const { review } = text;
  const format = formatOfStep(step);
  const numbers = formulaInNumbers(step, text);
  const value = showValue(step.value, format, text);
  const narrowed = describeSelection(request, text);
  return (
    <>
      <p className="dash-big">{value}</p>
      <h3>{review.trace.formula}</h3>
      <p>{formulaInWords(step, text)}</p>
      {numbers !== undefined && (
        <p className="dash-formula">
          {numbers} = {value}
        </p>
      )}
      {narrowed !== undefined && <p className="dash-remark">{narrowed}</p>}
      {before !== undefined && (
        <p>
          {review.trace.before(showValue(before, format, text))}
          {!uncompared &&
            typeof before === 'number' &&
            typeof step.value === 'number' &&
            format === 'count' && (
              <> · {review.trace.change(formatNumber(step.value - before, 'signed count'))}</>
            )}
        </p>
      )}
      {uncompared && <p>{comparisonInWords(uncompared, request, text)}</p>}
      {marking && <MarkLine review={marking} trace={{ step, request }} text={text} />}
      <h3>{review.trace.rows}</h3>
      {sumsOf(step).map((sum, index) => (
        <SumRows
          key={`${describeSum(sum.measure, sum.where, text)} ${index}`}
          sum={sum}
          text={text}
          onGoTo={onGoTo}
        />
      ))}
    </>
  );
}

interface SumRowsProps extends Pick<TracePanelProps, 'onGoTo'> {
  readonly sum: Extract<TraceStep, { type: 'sum' }>;
  readonly text: TraceWords;
}

function SumRows({ sum, text, onGoTo }: SumRowsProps) {
  const { trace } = text.review;
  return (
    <div className="dash-sum">
      <p>
        <strong>{describeSum(sum.measure, sum.where, text)}</strong>:{' '}
        {showValue(sum.value, formatOfStep(sum), text)}
      </p>
      {sum.sheets.length === 0 && <p>{trace.noRows}</p>}
      <ul>
        {sum.sheets.map((sheet) => (
          <li key={sheet.grid}>
            <SheetLine sheet={sheet} text={text} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** More places of one sheet than this are offered only once they are asked for. */
const FIRST_PLACES = 4;

function SheetLine({
  sheet,
  text,
  onGoTo,
}: Pick<TracePanelProps, 'onGoTo'> & { readonly sheet: SheetRows; readonly text: TraceWords }) {
  const { trace } = text.review;
  const [isOpen, setIsOpen] = useState(false);
  const value = formatNumber(sheet.value, Number.isInteger(sheet.value) ? 'count' : 'one decimal');
  const places = isOpen ? sheet.ranges : sheet.ranges.slice(0, FIRST_PLACES);
  const more = sheet.ranges.length - places.length + sheet.rangesLeftOut;
  const count = formatNumber(more, 'count');
  return (
    <>
      <p>
        <strong>{sheet.sheet === '' ? sheet.file : `${sheet.file} – ${sheet.sheet}`}</strong>
        {sheet.isHidden && ` (${trace.hidden})`}
        <br />
        {sheet.rows === 1
          ? trace.oneRowOnSheet(value)
          : trace.rowsOnSheet(formatNumber(sheet.rows, 'count'), value)}
      </p>
      <p className="dash-places">
        {places.map((range) => {
          const address = rangeAddress(range);
          return onGoTo ? (
            <button
              key={address}
              type="button"
              className="dash-figure"
              aria-label={trace.goTo(`${sheet.sheet} ${address}`)}
              onClick={() => {
                onGoTo({ file: sheet.file, sheet: sheet.sheet, range });
              }}
            >
              {address}
            </button>
          ) : (
            <span key={address}>{address}</span>
          );
        })}
        {more > 0 &&
          (isOpen || sheet.ranges.length <= FIRST_PLACES ? (
            <span>{trace.moreRanges(count)}</span>
          ) : (
            <button
              type="button"
              className="dash-figure"
              onClick={() => {
                setIsOpen(true);
              }}
            >
              {trace.moreRanges(count)}
            </button>
          ))}
      </p>
    </>
  );
}
