import { keyOfContent, mergeLists } from '../../profile/merge-lists';
import type { ReviewMark } from './review-marks';
import type { FiguresVersion, SealedFigures, SignOff } from './seal';
import { sealOfFigures } from './seal';

/** What was reviewed, signed off and written of the years a workbook has seen. */
export interface Review {
  /** One for each role and year. */
  readonly signOffs: readonly SignOff[];
  readonly marks: readonly ReviewMark[];
  /** The figures of the reports written last, the latest at the end. */
  readonly written: readonly FiguresVersion[];
  /** What a later version of the program kept: it stays as it is, and nothing can be added to it here. */
  readonly later?: unknown;
}

export const NO_REVIEW: Review = { signOffs: [], marks: [], written: [] };

/** With the figures of the present report there are those of the one before, to hold them against. */
const MOST_WRITTEN = 2;

/** The review with a sign-off, in the place of an earlier one by the same role for the same year. */
export function addSignOff(review: Review, signed: SignOff): Review {
  const others = review.signOffs.filter(({ year, role }) => year !== signed.year || role !== signed.role);
  return { ...review, signOffs: [...others, signed] };
}

/** The review without that sign-off. */
export function removeSignOff(review: Review, signed: SignOff): Review {
  const key = keyOfContent(signed);
  return { ...review, signOffs: review.signOffs.filter((other) => keyOfContent(other) !== key) };
}

/** The review after a report was written: the same figures written again count as one version. */
export function addWritten(review: Review, version: FiguresVersion): Review {
  const others = review.written.filter(({ year, seal }) => year !== version.year || seal !== version.seal);
  return { ...review, written: [...others, version].slice(-MOST_WRITTEN) };
}

/** An earlier state of the figures to hold the present ones against. */
export type EarlierVersion =
  | { readonly kind: 'signed'; readonly version: SignOff }
  | { readonly kind: 'written'; readonly version: FiguresVersion };

/**
 * The earlier versions of a year's figures, those first that are most worth looking at: other figures than now, then
 * the latest, of the same day signed ones before written ones.
 */
export function earlierVersions({ signOffs, written }: Review, now: SealedFigures): EarlierVersion[] {
  const seal = sealOfFigures(now);
  const isSame = ({ version }: EarlierVersion) => Number(version.seal === seal);
  const all: EarlierVersion[] = [
    ...signOffs.map((version): EarlierVersion => ({ kind: 'signed', version })).reverse(),
    ...written.map((version): EarlierVersion => ({ kind: 'written', version })).reverse(),
  ];
  return all
    .filter(({ version }) => version.year === now.year)
    .sort((one, other) => isSame(one) - isSame(other) || latestFirst(one.version, other.version));
}

/**
 * Joins what two people made of the same review. Each mark, sign-off and version is made once and never changed: what
 * either added is there, what either took back is not.
 */
export function mergeReviews(base: Review, mine: Review, theirs: Review): Review {
  if (theirs.later !== undefined) return theirs;
  const written = mergeLists(base.written, mine.written, theirs.written);
  return {
    signOffs: mergeLists(base.signOffs, mine.signOffs, theirs.signOffs),
    marks: mergeLists(base.marks, mine.marks, theirs.marks),
    written: written.sort((one, other) => -latestFirst(one, other)).slice(-MOST_WRITTEN),
  };
}

function latestFirst(one: FiguresVersion, other: FiguresVersion): number {
  return one.date < other.date ? 1 : one.date > other.date ? -1 : 0;
}
