import './dashboard.css';

import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { LockClosedRegular, WarningRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';

import { monthNumber, parseMonthKey, yearOfMonth } from '../../core/calendar/month';
import { DASHBOARD_TEXTS, type DashboardText } from '../../core/language/dashboard';
import type { Language } from '../../core/language/languages';
import { REVIEW_TEXTS, type ReviewText } from '../../core/language/review';
import { formatNumber } from '../../core/report/format-number';
import { checkSeal, type MovedFigure, type SealedFigures, type SignOff } from '../../core/report/review/seal';

export interface SealPanelProps {
  readonly language: Language;
  /** The figures as they are now. */
  readonly figures: SealedFigures;
  readonly signed?: SignOff | undefined;
  /** Figures marked as reviewed, and how many of them moved since. */
  readonly marks?: { readonly reviewed: number; readonly moved: number };
  readonly onSign: (by: { readonly role: string; readonly note?: string }) => void;
  readonly onRemove: () => void;
}

/** Signing the figures off, and whether they are still those that were signed. */
export function SealPanel({ language, figures, signed, marks, onSign, onRemove }: SealPanelProps) {
  const words = DASHBOARD_TEXTS[language];
  const review = REVIEW_TEXTS[language];
  const id = useId();
  const state = signed && checkSeal(signed, figures);
  return (
    <section className="dash" lang={language} aria-labelledby={id}>
      <h2 id={id}>{review.seal.title}</h2>
      {marks && marks.reviewed > 0 && (
        <p>{review.marks.count(formatNumber(marks.reviewed, 'count'), formatNumber(marks.moved, 'count'))}</p>
      )}
      {!signed && <p>{review.seal.none}</p>}
      {signed && state && (
        <div role="status" className={state.state === 'whole' ? 'dash-seal' : 'dash-seal dash-warning'}>
          {state.state === 'whole' ? <LockClosedRegular aria-hidden /> : <WarningRegular aria-hidden />}{' '}
          {state.state === 'other year'
            ? review.seal.otherYear(state.year)
            : review.seal[state.state](signed.role, writeDate(signed.date, words))}
        </div>
      )}
      {signed?.note !== undefined && <p>{review.seal.note(signed.note)}</p>}
      {signed && <p className="dash-remark">{review.seal.hash(signed.seal.slice(0, 16))}</p>}
      {state?.state === 'broken' && <Moved moved={state.moved} words={words} text={review.seal} />}
      {state?.state !== 'whole' && (
        <SignForm text={review.seal} isAgain={signed !== undefined} onSign={onSign} />
      )}
      {signed && (
        <div className="dash-form">
          <Button size="small" onClick={onRemove}>
            {review.seal.remove}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SignFormProps extends Pick<SealPanelProps, 'onSign'> {
  readonly text: ReviewText['seal'];
  readonly isAgain: boolean;
}

function SignForm({ text, isAgain, onSign }: SignFormProps) {
  const [role, setRole] = useState('');
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="dash-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const [by, about] = [role.trim(), note.trim()];
        setIsMissing(by === '');
        if (by !== '') onSign({ role: by, ...(about !== '' && { note: about }) });
      }}
    >
      <Field label={text.role} required {...(isMissing && { validationMessage: text.roleMissing })}>
        <Input
          value={role}
          placeholder={text.rolePlaceholder}
          onChange={(_, { value }) => {
            setRole(value);
          }}
        />
      </Field>
      <Field label={text.noteLabel}>
        <Textarea
          value={note}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary">
        {isAgain ? text.signAgain : text.sign}
      </Button>
    </form>
  );
}

/** More figures than this are shown only when asked for. */
const FIRST_MOVED = 12;

interface MovedProps {
  readonly moved: readonly MovedFigure[];
  readonly words: DashboardText;
  readonly text: ReviewText['seal'];
}

function Moved({ moved, words, text }: MovedProps) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? moved : moved.slice(0, FIRST_MOVED);
  const value = (number: number | undefined) =>
    number === undefined ? text.absent : formatNumber(number, 'count');
  if (moved.length === 0) return null;
  return (
    <div className="dash-section">
      <h3>{text.moved}</h3>
      <table className="dash-table">
        <thead>
          <tr>
            <th scope="col">{text.movedFigure}</th>
            <th scope="col" className="dash-number">
              {text.before}
            </th>
            <th scope="col" className="dash-number">
              {text.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <tr key={`${figure.of} ${figure.name} ${figure.measure ?? ''}`}>
              <th scope="row">{nameMoved(figure, words, text)}</th>
              <td className="dash-number">{value(figure.before)}</td>
              <td className="dash-number">{value(figure.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < moved.length && (
        <Button
          size="small"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {text.showAll(formatNumber(moved.length, 'count'))}
        </Button>
      )}
    </div>
  );
}

function nameMoved(
  { of, name, measure }: MovedFigure,
  words: DashboardText,
  text: ReviewText['seal'],
): string {
  const month = of === 'month' ? parseMonthKey(name) : undefined;
  const shown =
    month === undefined ? name : words.monthOfYear(words.months[monthNumber(month) - 1]!, yearOfMonth(month));
  const place = shown === '' ? text.scopes[of] : shown;
  return measure === undefined ? place : `${words.measures[measure]}, ${place}`;
}

/** 2018-06-30 as the language writes it: 30 June 2018. */
export function writeDate(date: string, words: DashboardText): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return date;
  return `${day} ${words.monthOfYear(words.months[month - 1] ?? '', year)}`;
}
