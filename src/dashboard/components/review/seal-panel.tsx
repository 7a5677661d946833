import '../dashboard.css';

import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';

import type { FigureValue } from '../../../core/figures/figure';
import { DASHBOARD_TEXTS } from '../../../core/language/dashboard';
import type { Language } from '../../../core/language/languages';
import { REVIEW_TEXTS } from '../../../core/language/review';
import type { Review } from '../../../core/report/review/review';
import type { ReviewMark } from '../../../core/report/review/review-marks';
import { checkSeal, type SealedFigures, type SignOff } from '../../../core/report/review/seal';
import { MarkList } from './mark-list';
import { SignForm } from './sign-form';
import { SignOffCard } from './sign-off-card';
import { VersionComparison } from './version-comparison';

export interface SealPanelProps {
  readonly language: Language;
  /** The figures as they are now. */
  readonly figures: SealedFigures;
  readonly review: Review;
  /** What each marked figure is now, by its key. */
  readonly values: ReadonlyMap<string, FigureValue>;
  /** The files beside the open workbook that the figures are made of. */
  readonly files: readonly string[];
  /** In which role somebody reviewed last. */
  readonly lastRole: string;
  readonly onSign: (by: { readonly role: string; readonly note?: string }) => void;
  readonly onTakeBack: (signed: SignOff) => void;
  readonly onUnmark: (mark: ReviewMark) => void;
  /** Follows the figure of a mark to its rows. */
  readonly onFollow: (mark: ReviewMark) => void;
  readonly onClose: () => void;
}

/** Signing the figures off, whether they are still those that were signed, and what else was reviewed. */
export function SealPanel(props: SealPanelProps) {
  const { language, figures, review, values, files, lastRole, onClose } = props;
  const words = DASHBOARD_TEXTS[language];
  const text = REVIEW_TEXTS[language];
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever came by keyboard goes on here, and so does who signed or took back: what they pressed is gone.
  const hasActed = useRef(true);
  useEffect(() => {
    if (hasActed.current) heading.current?.focus();
    hasActed.current = false;
  }, [review]);
  const ofYear = review.signOffs.filter(({ year }) => year === figures.year);
  const shown = ofYear.length > 0 ? ofYear : review.signOffs.slice(-1);
  const isWhole = ofYear.some((signed) => checkSeal(signed, figures).state === 'whole');
  const isBroken = ofYear.some((signed) => checkSeal(signed, figures).state === 'broken');
  const form = (
    <SignForm
      // What was signed is no longer to be typed.
      key={shown.map(keyOf).join()}
      text={text.seal}
      lastRole={lastRole}
      use={isWhole ? 'another' : ofYear.length > 0 ? 'again' : 'first'}
      onSign={(by) => {
        hasActed.current = true;
        props.onSign(by);
      }}
    />
  );
  return (
    <section className="dash dash-review" lang={language} aria-labelledby={id}>
      <header className="dash-title">
        {/* Office’s own handling of Tab on the web leaves the pane from anything that Tab cannot reach. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <h2 id={id} ref={heading} tabIndex={0}>
          {text.seal.title}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={text.seal.close}
          title={text.seal.close}
          onClick={onClose}
        />
      </header>
      {review.later !== undefined ? (
        <p className="dash-warning">{text.seal.later}</p>
      ) : (
        <>
          <div className="dash-section">
            <h3>{text.seal.signOff}</h3>
            {shown.length === 0 && <p>{text.seal.none}</p>}
            {shown.map((signed) => (
              <SignOffCard
                key={keyOf(signed)}
                signed={signed}
                state={checkSeal(signed, figures)}
                files={files}
                words={words}
                text={text}
                onTakeBack={() => {
                  hasActed.current = true;
                  props.onTakeBack(signed);
                }}
              />
            ))}
            {!isBroken && form}
          </div>
          <VersionComparison review={review} figures={figures} words={words} text={text} />
          {/* Whoever signs again has seen what moved. */}
          {isBroken && form}
          <MarkList
            marks={review.marks}
            values={values}
            words={words}
            text={text}
            onFollow={props.onFollow}
            onUnmark={(mark) => {
              hasActed.current = true;
              props.onUnmark(mark);
            }}
          />
        </>
      )}
    </section>
  );
}

function keyOf({ role, date, seal }: SignOff): string {
  return `${role} ${date} ${seal}`;
}
