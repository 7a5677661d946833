import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';

import { monthNumber, parseMonthKey, yearOfMonth } from '../../../core/calendar/month';
import type { DashboardText } from '../../../core/language/dashboard';
import type { ReviewText } from '../../../core/language/review';
import { formatNumber } from '../../../core/report/format-number';
import { earlierVersions, type EarlierVersion, type Review } from '../../../core/report/review/review';
import type { SealedFigures } from '../../../core/report/review/seal';
import { type ComparedFigure, compareVersions } from '../../model/compare-versions';
import { writeDate } from '../../model/write-date';

/** More figures than this are shown only when asked for. */
const FIRST_SHOWN = 12;

interface VersionComparisonProps {
  readonly review: Review;
  readonly figures: SealedFigures;
  readonly words: DashboardText;
  readonly text: ReviewText;
}

/** The figures beside those of an earlier version: what was signed off, or written. */
export function VersionComparison({ review, figures, words, text }: VersionComparisonProps) {
  const versions = earlierVersions(review, figures);
  const [chosen, choose] = useState<string>();
  const version = versions.find((one) => keyOf(one) === chosen) ?? versions[0];
  return (
    <div className="dash-section">
      <h3>{text.compare.title}</h3>
      {!version && <p>{text.compare.none}</p>}
      {version && (
        <>
          <Field size="small" label={text.compare.version}>
            <Select
              size="small"
              value={keyOf(version)}
              onChange={(_, { value }) => {
                choose(value);
              }}
            >
              {versions.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {nameVersion(one, words, text)}
                </option>
              ))}
            </Select>
          </Field>
          <Compared key={keyOf(version)} version={version} figures={figures} words={words} text={text} />
        </>
      )}
    </div>
  );
}

function Compared({
  version: { version },
  figures,
  words,
  text,
}: Omit<VersionComparisonProps, 'review'> & { readonly version: EarlierVersion }) {
  const { compare } = text;
  const [isOpen, setIsOpen] = useState(false);
  const { rows, moved } = compareVersions(version, figures);
  const shown = isOpen ? rows : rows.slice(0, FIRST_SHOWN);
  const sentence =
    moved === 0
      ? compare.same
      : moved === 1
        ? compare.movedOne
        : compare.movedCount(formatNumber(moved, 'count'));
  return (
    <>
      <p className="dash-reading">{sentence}</p>
      {/* A table wider than the pane can be reached and moved with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="dash-scroll" tabIndex={0} role="region" aria-label={compare.title}>
        <table className="dash-table dash-compared">
          <thead>
            <tr>
              <th scope="col">{compare.figure}</th>
              {[compare.was, compare.now, compare.moved].map((header) => (
                <th key={header} scope="col" className="dash-number">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => (
              <tr
                key={JSON.stringify([figure.of, figure.name, figure.measure])}
                className={figure.before === figure.after ? undefined : 'dash-moved'}
              >
                <th scope="row">{nameFigure(figure, words, text.seal)}</th>
                <td className="dash-number">{writeValue(figure.before, text)}</td>
                <td className="dash-number">{writeValue(figure.after, text)}</td>
                <td className="dash-number">{writeMove(figure, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <Button
          size="small"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {text.seal.showAll(formatNumber(rows.length, 'count'))}
        </Button>
      )}
    </>
  );
}

function keyOf({ kind, version }: EarlierVersion): string {
  return `${kind} ${'role' in version ? version.role : ''} ${version.date} ${version.seal}`;
}

function nameVersion(
  { kind, version }: EarlierVersion,
  words: DashboardText,
  { compare }: ReviewText,
): string {
  const day = writeDate(version.date, words);
  return kind === 'signed' ? compare.signed(version.role, day) : compare.written(day);
}

function writeValue(value: number | undefined, { seal }: ReviewText): string {
  if (value === undefined) return seal.absent;
  return formatNumber(value, Number.isInteger(value) ? 'count' : 'one decimal');
}

function writeMove({ before, after }: ComparedFigure, { compare }: ReviewText): string {
  if (before === after) return compare.unmoved;
  return before === undefined || after === undefined ? '' : formatNumber(after - before, 'signed count');
}

function nameFigure(
  { of, name, measure }: ComparedFigure,
  words: DashboardText,
  text: ReviewText['seal'],
): string {
  const month = of === 'month' ? parseMonthKey(name) : undefined;
  const shown =
    month === undefined ? name : words.monthOfYear(words.months[monthNumber(month) - 1]!, yearOfMonth(month));
  const place = shown === '' ? text.scopes[of] : shown;
  return measure === undefined ? place : `${words.measures[measure]}, ${place}`;
}
